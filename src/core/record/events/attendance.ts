// Who was at a meeting, where the report says it in another place than that of the meeting itself.
import { NEGOTIATOR_ROLES } from "../../knowledge/en/event-words.ts";
import type { Citation } from "../../model/span.ts";
import { cite } from "../../text/cite.ts";
import type { Story, StoryReport } from "../story.ts";
import type { EventMention } from "./event-mention.ts";

/** Participles before "by" and nouns before "of" that lead those who are present. */
const LEADS = new Set(
  "represented chaired led headed attended mediated hosted accompanied flanked joined".split(" "),
);
const CHAIRS = new Set(["chairmanship", "chair", "leadership", "mediation"]);
/** What is led or chaired at a table. */
const SIDES = new Set(
  "delegation team meeting talk session round negotiation side party mission group envoy negotiator company union ministry government summit".split(
    " ",
  ),
);
const REACH = 24;
/** Those who serve one who sits at the table. */
const IN_THE_SHADE =
  /(?:mediator|negotiator|conciliator)['’]s|\b(?:spokes\w+|aide|adviser|assistant|deputy|office|former|ex)\b/i;

/**
 * Those present, as tellings of a meeting that is told elsewhere.
 * + "The company was represented by its director, Ada Brandt" · "a delegation led by Ivo Stellan" · "Ada Brandt, the chair of the talks"
 * - "a party led by Ada Brandt" (no table in sight)
 */
export function attendances(story: Story): EventMention[] {
  return [...story.reports.flatMap(ledBy), ...byRole(story)];
}

function ledBy(report: StoryReport): EventMention[] {
  const { reading } = report;
  const found: EventMention[] = [];
  reading.sentences.forEach((s, n) => {
    if (s.zone !== "body") return;
    let side = false;
    for (let i = s.first; i + 1 < s.last; i++) {
      if (SIDES.has(reading.lemma(i))) side = true;
      const by = reading.lower(i + 1);
      if (
        !side ||
        !((LEADS.has(reading.lower(i)) && by === "by") || (CHAIRS.has(reading.lower(i)) && by === "of"))
      )
        continue;
      const { people, end } = namedFrom(report, i + 2, Math.min(s.last, i + REACH));
      if (people.length > 0)
        found.push(present(report, n, people, cite(report.report, start(report, s.first), end)));
    }
  });
  return found;
}

const start = (report: StoryReport, i: number) => report.reading.tokens.starts[i]!;

/** The people named from a token on, up to the next finite verb. */
function namedFrom(report: StoryReport, from: number, to: number): { people: string[]; end: number } {
  const { reading } = report;
  let last = from;
  while (last < to && !/^(VBD|VBZ|VBP|MD|WP)$/.test(reading.tag(last)) && !/^[.;:]$/.test(reading.word(last)))
    last++;
  const inside = report.named.filter(
    (m) =>
      m.kind === "person" &&
      m.global &&
      m.form !== "pronoun" &&
      m.start >= start(report, from) &&
      m.end <= (reading.tokens.ends[last - 1] ?? 0),
  );
  return {
    people: [...new Set(inside.map((m) => m.global!))].sort(),
    end: Math.max(0, ...inside.map((m) => m.end)),
  };
}

/** Those whose office it is to sit at the table: "Norway’s chief negotiator", "head of the delegation", "the mediator". */
function byRole(story: Story): EventMention[] {
  const found: EventMention[] = [];
  for (const entity of story.entities.values()) {
    if (entity.kind !== "person") continue;
    const seen = new Set<string>();
    for (const role of entity.roles) {
      if (!NEGOTIATOR_ROLES.test(role.text) || IN_THE_SHADE.test(role.text)) continue;
      for (const c of role.evidence) {
        if (seen.has(c.report)) continue;
        seen.add(c.report);
        const report = story.report(c.report);
        const sentence = report.reading.sentenceOf(report.reading.tokenAt(c.start));
        found.push(present(report, sentence, [entity.id], c));
      }
    }
  }
  return found;
}

function present(report: StoryReport, sentence: number, people: string[], citation: Citation): EventMention {
  return {
    report: report.report.id,
    published: report.report.published,
    sentence,
    kind: "meeting",
    status: "happened",
    people,
    actors: people,
    others: [],
    place: null,
    time: null,
    beside: null,
    trigger: "",
    body: null,
    sayings: [],
    stems: new Set(),
    citation,
    whole: false,
    known: false,
    central: false,
    plainPast: false,
    sides: [],
    rule: "attendance",
  };
}
