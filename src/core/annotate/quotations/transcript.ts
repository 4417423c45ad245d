// Transcripts: who speaks stands before the words as a label ("MS. BELL: …", "Q: …"), and the words have no marks.
import { TURN } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import { type Candidate, uncued } from "./candidate.ts";
import type { Paragraph } from "./marks/pair-marks.ts";

/** What is said in a turn, and under which label. */
interface Turn {
  readonly who: string;
  readonly source: Span;
  readonly content: Span[];
}

/** A text with so many labels, and one of them twice, is a transcript where they open this share of its lines. */
const LEAST_TURNS = 4;
const LEAST_SHARE = 0.4;

const CAPITALS = String.raw`(?:(?:M[RS]S?|DR|GEN|SEN|REP|GOV|PROF|ST)\.\s)?\p{Lu}[\p{Lu}\p{M}’'.-]*(?:[ ,]+(?:(?:of|the|de|van|von|bin|al|and|for)\s)?\p{Lu}[\p{Lu}\p{M}’'.-]*){0,7}`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]+(?:[ ,]+(?:(?:of|the|de|van|von|bin|al|and|for)\s)?\p{Lu}[\p{L}\p{M}’'.-]*){0,6}`;
const LABEL = new RegExp(
  String.raw`^(?<who>(?:Q|A)(?=[ :.(])|${CAPITALS}|${NAME})(?<role>\s*\([^()\n]{1,80}\))?(?<sign>[:.])\s+(?=\S)`,
  "u",
);
/** Labels of those who ask, and of whoever answers: nobody is named. */
const UNNAMED = /^(?:Q|QUESTION|QUESTIONER|REPORTER|JOURNALIST|PRESS|INTERVIEWER|A|ANSWER)S?\.?$/i;
/** "(Laughter.)", "[Applause]": what happened in the room. */
const ASIDE =
  /\s*[([][^()[\]\n]{0,30}?\b(?:laugh|applau|inaudible|crosstalk|cheer|pause|off-mic|interrupt|chuckl)[^()[\]\n]{0,30}[)\]]/giu;
/** What ends a transcript. */
const END = /^(?:\(END\)|\[END\]|ENDS?\.?$|###|-30-|\*{3})/;

/** The statements of a transcript, a candidate for each paragraph of a turn; none for any other text. Questions are not statements, and answers of nobody named are nobody’s. */
export function findTurns(text: string, paragraphs: readonly Paragraph[]): Candidate[] {
  const turns = turnsOf(text, paragraphs);
  const states = (t: Turn) => !/\?[”"’)]*$/.test(text.slice(t.content[0]!.start, t.content.at(-1)!.end));
  // Who only ever asks is the interviewer, by whatever name.
  const answers = new Set(turns.filter((t) => !UNNAMED.test(t.who) && states(t)).map((t) => t.who));
  return turns
    .filter((t) => answers.has(t.who))
    .flatMap(({ source, content }) =>
      content.map((c) => uncued("indirect", withoutAsides(text, c), source, TURN)),
    );
}

function turnsOf(text: string, paragraphs: readonly Paragraph[]): Turn[] {
  const labels = paragraphs.map((p) => LABEL.exec(text.slice(p.start, Math.min(p.end, p.start + 200))));
  if (labels.filter((m) => m !== null).length < LEAST_TURNS) return [];
  const count = new Map<string, number>();
  for (const m of labels) {
    const who = m?.groups?.["who"];
    if (who) count.set(who, (count.get(who) ?? 0) + 1);
  }
  // A lone name with a colon may open any line; "London." and "UPDATE:" are nobody's label.
  const isLabel = (m: RegExpExecArray | null) => {
    const { who = "", role = "", sign = "" } = m?.groups ?? {};
    if (who === "") return false;
    const unnamed = UNNAMED.test(who);
    if (sign === "." && !unnamed) return false;
    return unnamed || role !== "" || count.get(who)! > 1 || who === who.toUpperCase();
  };
  const marked = labels.map((m) => (isLabel(m) ? m : null));
  const turns = marked.filter((m) => m !== null).length;
  const first = marked.findIndex((m) => m !== null);
  const various = [...count].filter(([who]) => marked.some((m) => m?.groups?.["who"] === who));
  if (
    turns < LEAST_TURNS ||
    various.length < 2 ||
    !various.some(([, n]) => n > 1) ||
    turns < LEAST_SHARE * (paragraphs.length - first)
  )
    return [];
  const found: Turn[] = [];
  for (let i = first; i < paragraphs.length; i++) {
    const p = paragraphs[i]!;
    const m = marked[i];
    if (END.test(text.slice(p.start, p.end))) break;
    if (!m) {
      found.at(-1)?.content.push({ start: p.start, end: p.end });
      continue;
    }
    const who = m.groups!["who"]!;
    found.push({
      who,
      source: { start: p.start, end: p.start + who.length },
      content: [{ start: p.start + m[0].length, end: p.end }],
    });
  }
  return found;
}

/** The stretches of a span between the asides. */
function withoutAsides(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  const add = (to: number) => {
    const words = text.slice(from, to);
    const at = from + (words.length - words.trimStart().length);
    if (words.trim() !== "") found.push({ start: at, end: from + words.trimEnd().length });
  };
  for (const m of text.slice(start, end).matchAll(ASIDE)) {
    add(start + m.index);
    from = start + m.index + m[0].length;
  }
  add(end);
  return found.length > 0 ? found : [{ start, end }];
}

/** Told statements that are left beside the turns: inside of one only what somebody else is said to have said. */
export function besideTurns(
  text: string,
  turns: readonly Candidate[],
  told: readonly Candidate[],
): Candidate[] {
  const places = turns.flatMap((t) => t.content);
  const inTurn = (s: Span) => places.some((p) => p.start <= s.start && s.end <= p.end);
  return told.filter((c) => {
    if (!c.content.some(inTurn)) return true;
    return c.source !== null && !FIRST_PERSON.test(text.slice(c.source.start, c.source.end));
  });
}
const FIRST_PERSON = /^(?:I|we|you|it)$/i;
