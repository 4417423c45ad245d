// Who takes part in an event, and where it is: read off a clause's phrases.
import { ADDRESS_VERBS, DELEGATES, EVENT_NOUNS } from "../../knowledge/en/event-words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { Named, Story, StoryReport } from "../story.ts";

const WITH = new Set(["with", "alongside", "between", "by"]);

function follows(report: StoryReport, m: Named, words: ReadonlySet<string>): boolean {
  const { reading } = report;
  const from = reading.tokenAt(m.start);
  // Titles stand between: "with Senator Ada Brandt".
  for (let k = from - 1; k >= 0 && k > from - 4; k--) {
    if (words.has(reading.lower(k))) return true;
    if (!/^(NNP?|DT|JJ)$/.test(reading.tag(k))) return false;
  }
  return false;
}

/** "Ada Brandt of the north, a Liberal, told …": the person whom the noun of a subject explains, or null. */
function explainedPerson(report: StoryReport, head: number): string | null {
  const { reading } = report;
  if (head < 3 || mentionAt(report, head)?.kind === "person") return null;
  let article = head - 1;
  while (article > head - 7 && article > 1 && /^(JJ|NN|HYPH|CD|POS)/.test(reading.tag(article))) article--;
  if (!/^(a|an|the|his|her|their)$/.test(reading.lower(article)) || reading.word(article - 1) !== ",")
    return null;
  for (let k = article - 2; k >= 0 && k > article - 8; k--) {
    const m = mentionAt(report, k);
    if (m?.kind === "person") return m.global;
    if (/^(VB|IN$)/.test(reading.tag(k)) && reading.lower(k) !== "of") return null;
  }
  return null;
}

/** The entities of a list that stand before its last members: trees often lose the first one of "Rovia, Selmark and Hest". */
function listedBefore(report: StoryReport, head: number): string[] {
  const { reading } = report;
  const found: string[] = [];
  let m = mentionAt(report, head);
  while (m && m.kind !== "person" && found.length < 12) {
    let i = reading.tokenAt(m.start) - 1;
    while (i > 0 && reading.lower(i) === "the") i--;
    const joined = reading.lower(i) === "and";
    if (joined) i--;
    if (i < 0 || (!joined && reading.word(i) !== ",")) break;
    if (reading.word(i) === ",") i--;
    const before: Named | null = mentionAt(report, i);
    if (!before || before === m || reading.tokenAt(before.end - 1) !== i) break;
    const first = reading.tokenAt(before.start) - 1;
    // "In Rovia, Selmark signed": a place where something happens is no member.
    if (first >= 0 && reading.tag(first) === "IN" && !/^(between|among|of|with)$/.test(reading.lower(first)))
      break;
    if (before.global && before.kind !== "person") found.push(before.global);
    m = before;
  }
  return found;
}

/** True for a name that only says whose or which: "Brandt's spokesman", "Brandt aides". The owner of the event itself takes part. */
export function isOwner(report: StoryReport, tree: ClauseTree, m: Named, event = -1): boolean {
  const { reading } = report;
  const after = reading.tokenAt(m.end - 1) + 1;
  const owned = reading.tag(after) === "POS";
  if (!owned) {
    const head = tree.parse.heads[reading.tokenAt(m.start) - tree.first] ?? -1;
    if (head < after || head > after + 3 || !/^NNS?$/.test(reading.tag(after))) return false;
  }
  for (let k = owned ? after + 1 : after; k < after + 6; k++) {
    if (k === event || eventKind(reading, k)) return false;
    if (!/^(JJ|NN|CD|VBN|HYPH|POS)/.test(reading.tag(k))) return true;
  }
  return true;
}

function eventKind(reading: Reading, k: number): boolean {
  return reading.tag(k).startsWith("NN") && EVENT_NOUNS.has(reading.lemma(k));
}

/** The sides that delegates come from: "negotiators from Chile and Peru". */
function sidesOf(report: StoryReport, tree: ClauseTree, head: number): string[] {
  const { reading } = report;
  if (!DELEGATES.has(reading.lemma(head)) || !/^(from|of|for)$/.test(reading.lower(head + 1))) return [];
  const [, to] = tree.bounds[head - tree.first] ?? [head, head + 1];
  const found: string[] = [];
  for (let k = head + 2; k < to && k < head + 16; k++) {
    if (/^(VB|MD|WP|WDT)/.test(reading.tag(k))) break;
    for (const m of report.named)
      if (m.global && (m.kind === "place" || m.kind === "organisation") && reading.tokenAt(m.start) === k)
        found.push(m.global);
  }
  return found;
}

/** True where a head is a token of a mention: "Negotiators from Chile" is one with its first word as head. */
function within(reading: Reading, m: Named, head: number): boolean {
  return reading.tokenAt(m.start) <= head && head <= reading.tokenAt(m.end - 1);
}

/** Who takes part, by global id, sorted. */
export interface Participants {
  readonly people: readonly string[];
  readonly others: readonly string[];
  /** The people who do it or say it. */
  readonly actors: readonly string[];
}

/** Who takes part in what a clause tells: the people and the other entities, by global id, sorted. */
export function participants(
  story: Story,
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
): Participants {
  const heads = [
    ...clause.subjects,
    ...clause.agents,
    ...clause.objects,
    ...clause.obliques
      .filter(
        (o) =>
          ["with", "between", "by", "to", "from", "alongside", "and", "among"].includes(o.preposition) ||
          (/^(at|against)$/.test(o.preposition) && ADDRESS_VERBS.has(clause.lemma)),
      )
      .map((o) => o.head),
  ];
  const people = new Set<string>();
  const others = new Set<string>();
  const { reading } = report;
  // "They said that they will sue": who they are, the clause above says.
  const above = tree.clauses[clause.parent];
  if (
    above &&
    clause.subjects.some((x) => /^(they|he|she|it)$/.test(reading.lower(x)) && !mentionAt(report, x)?.global)
  )
    heads.push(...above.subjects);
  // "was the latest senator to urge it": who the noun says that he is.
  for (const x of clause.subjects) {
    const copula = tree.clauses.find((c) => c.verb === x && c.subjects.length > 0);
    if (copula) heads.push(...copula.subjects);
  }
  // "said at a news conference with the chair": who is named inside the occasion.
  for (const o of clause.obliques) {
    const [from, to] = tree.bounds[o.head - tree.first] ?? [o.head, o.head];
    if (!["in", "at", "on", "during", "after"].includes(o.preposition)) continue;
    for (let k = o.head + 1; k < to && k >= from; k++) {
      const m = mentionAt(report, k);
      if (m?.global && m.kind === "person" && reading.tokenAt(m.end - 1) === k && follows(report, m, WITH))
        people.add(m.global);
    }
  }
  for (const h of clause.subjects) {
    const person = explainedPerson(report, h);
    if (person) people.add(person);
  }
  // "resigned from Congress", "left for Hallum": where somebody goes is nobody who takes part.
  const ways = new Set(clause.obliques.filter((o) => /^(to|from)$/.test(o.preposition)).map((o) => o.head));
  const actors = new Set(people);
  const doing = new Set([...clause.agents, ...(clause.passive ? [] : clause.subjects)]);
  if (above && heads.length > 0) for (const x of above.subjects) if (heads.includes(x)) doing.add(x);
  // "…, are due to meet": the tree takes the subject for what is said.
  if (
    clause.subjects.length === 0 &&
    above &&
    above.verb < clause.verb &&
    /^NN/.test(reading.tag(above.verb))
  ) {
    heads.push(above.verb);
    doing.add(above.verb);
  }
  for (const h of heads) {
    for (const id of sidesOf(report, tree, h)) others.add(id);
    // "a political adviser to the League": a role is somebody, whatever is named inside it.
    const role = mentionAt(report, h);
    if (role?.kind === "person" && role.form === "role" && role.global && !isOwner(report, tree, role)) {
      people.add(role.global);
      if (doing.has(h)) actors.add(role.global);
    }
    for (const id of listedBefore(report, h)) others.add(id);
    const [from, to] = tree.bounds[h - tree.first] ?? [h, h + 1];
    for (let k = from; k < to; k++) {
      if (tree.owner[k - tree.first] !== tree.owner[h - tree.first]) continue;
      const m = mentionAt(report, k);
      if (!m?.global || reading.tokenAt(m.end - 1) !== k) continue;
      const entity = story.entities.get(m.global);
      if (!entity || m.form === "anonymous" || isOwner(report, tree, m)) continue;
      if (entity.kind === "person") {
        people.add(entity.id);
        if (doing.has(h)) actors.add(entity.id);
      } else if ((k === h || within(reading, m, h)) && !(entity.kind === "place" && ways.has(h)))
        others.add(entity.id);
    }
  }
  return { people: [...people].sort(), others: [...others].sort(), actors: [...actors].sort() };
}

/** The place that a clause tells of, in its words, or null. */
export function placeOf(report: StoryReport, clause: Clause): string | null {
  for (const o of clause.obliques) {
    if (!["in", "at", "to", "into", "on", "for"].includes(o.preposition)) continue;
    const m = mentionAt(report, o.head);
    if (m?.kind === "place") return m.exact;
  }
  return null;
}

/** The place named inside the tokens from (inclusive) to (exclusive), or null. */
export function placeIn(report: StoryReport, from: number, to: number): string | null {
  const { reading } = report;
  for (let k = from + 1; k < to; k++) {
    if (!["in", "at", "to"].includes(reading.lower(k - 1))) continue;
    const m = mentionAt(report, k);
    if (m?.kind === "place") return m.exact;
  }
  return null;
}
