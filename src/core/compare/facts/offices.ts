// Who holds an office, where two reports name it in the same words: two holders are a clash.
import type { Entity, Fact, FactValue } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { byPlace, sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { stemOf } from "../../text/stem.ts";
import { FUNCTION_WORDS } from "../en/function-words.ts";

/** Offices of which there is one at a time; "spokesman", "senator" and "aide" are held by many. */
const SINGLE =
  /\b(?:president|prime minister|minister|chancellor|secretary|governor|mayor|chairman|chairwoman|chair|chief executive|director general|director|commissioner|negotiator|speaker|leader|chief|head|premier|king|queen|pope)\b/i;
const MANY =
  /\b(?:former|ex|deputy|vice|acting|assistant|senior|junior|spokes\w*|senator|member|lawmaker|aide|one of|candidate|then)\b/i;
/** An office needs this many telling words to be one: "minister" alone is any. */
const LEAST_WORDS = 2;

/** A holder who is called something else this much more often was given the office by a slip of reading. */
const ELSEWHERE = 1.5;
const ELSEWHERE_LEAST = 3;

interface Holding {
  readonly entity: Entity;
  readonly evidence: readonly Citation[];
}

/** The facts on who holds an office, sorted by id: those on which two reports or more name the holder. `originOf` as in Comparison, `texts` by report id, `states` the ids of parties that are states. */
export function findOffices(
  entities: readonly Entity[],
  originOf: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
  states: ReadonlySet<string>,
): Fact[] {
  const offices = new Map<string, { office: string; holdings: Holding[] }>();
  const named = personAt(entities);
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    const held = new Map<string, { office: string; evidence: Citation[] }>();
    for (const role of entity.roles) {
      const key = officeKey(role.text);
      if (key === null) continue;
      const now = role.evidence.filter(
        (c) => !LEAVES.test(sentenceAround(c, texts)) && !isAnothers(c, entity, named),
      );
      if (now.length === 0) continue;
      const row = held.get(key);
      if (row) row.evidence.push(...now);
      else held.set(key, { office: role.text, evidence: [...now] });
    }
    const all = [...held.values()].reduce((n, h) => n + h.evidence.length, 0);
    for (const [key, { office, evidence }] of held) {
      const others = all - evidence.length;
      // "The transport minister, X," says it outright, whatever he is called elsewhere.
      const outright = evidence.some((c) => isApposition(c, entity));
      if (!outright && others >= ELSEWHERE_LEAST && others >= ELSEWHERE * evidence.length) continue;
      const row = offices.get(key) ?? { office, holdings: [] };
      offices.set(key, row);
      row.holdings.push({ entity, evidence });
      if (byCodeUnit(office, row.office) < 0) row.office = office;
    }
  }
  return [...offices.values()]
    .flatMap(({ office, holdings }) =>
      (namesItsSide(office) ? [holdings] : bySide(holdings, OF_STATES.test(office) ? states : null)).map(
        (list) => factOf(office, list, originOf),
      ),
    )
    .filter((f) => f !== null)
    .sort((p, q) => byCodeUnit(p.id, q.id));
}

/** Words of coming into an office and of leaving it: the sentence does not say who holds it. */
const LEAVES =
  /\b(?:former\w*|fired|firing|oust\w*|sack(?:ed|ing)|resign\w*|replac\w*|succe(?:ed(?:ed|s)?|ssor)|step(?:ped|s|ping)? (?:down|aside)|retir(?:ed|es|ing)|appoint\w*|nominat\w*)\b|-elect\b/i;
const AROUND = 90;
/** The words about a citation in its sentence, roughly: up to the nearest full stop. */
function sentenceAround(c: Citation, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(c.report) ?? "";
  const before = text
    .slice(Math.max(0, c.start - AROUND), c.start)
    .split(/[.!?]\s|\n/)
    .at(-1)!;
  const after = text.slice(c.end, c.end + AROUND).split(/[.!?](?:\s|$)|\n/)[0]!;
  return `${before} ${after}`;
}

/** Which person a mention that begins at a place names, by "report start". */
function personAt(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const at = new Map<string, string>();
  for (const e of entities)
    if (e.kind === "person") for (const m of e.mentions) at.set(`${m.report} ${m.start}`, e.id);
  return at;
}

/** True where the name that follows the office is another's: "Berg, the finance minister, Olof Brandt, said" is about two people. */
function isAnothers(c: Citation, entity: Entity, named: ReadonlyMap<string, string>): boolean {
  const after = named.get(`${c.report} ${c.end + 1}`) ?? named.get(`${c.report} ${c.end + 2}`);
  return after !== undefined && after !== entity.id;
}

/** True where a name of the person stands next to the office, parted by a comma at most. */
function isApposition(c: Citation, entity: Entity): boolean {
  return entity.mentions.some(
    (m) =>
      m.report === c.report &&
      ((m.start >= c.end && m.start - c.end <= 2) || (m.end <= c.start && c.start - m.end <= 6)),
  );
}

/** "British fisheries minister" says whose; "fisheries minister" does not. */
const namesItsSide = (office: string) => (officeKey(office)?.split(" ").length ?? 0) > LEAST_WORDS;

/** Offices that only a state has: of two holders whose sides are a ministry and a union, one is named wrongly. */
const OF_STATES = /\b(?:minister|chancellor|prime minister|foreign secretary|king|queen)\b/i;

/** The holdings by side: two countries have a fisheries minister each. Who has no side may be of any, so he is held against all only where there is one. */
function bySide(holdings: readonly Holding[], states: ReadonlySet<string> | null): Holding[][] {
  const sides = new Map<string, Holding[]>();
  const open: Holding[] = [];
  for (const h of holdings) {
    const side = h.entity.party;
    if (side === null || (states && !states.has(side))) open.push(h);
    else sides.set(side, [...(sides.get(side) ?? []), h]);
  }
  if (sides.size <= 1 || (sides.size === 2 && open.length > 0 && holdings.length === 2))
    return [[...holdings]];
  return [...sides.values()];
}

function factOf(
  office: string,
  holdings: readonly Holding[],
  originOf: ReadonlyMap<string, string>,
): Fact | null {
  if (new Set(holdings.flatMap((h) => h.evidence.map((c) => c.report))).size < 2) return null;
  const values: FactValue[] = holdings.map(({ entity, evidence }) => ({
    value: entity.name,
    text: entity.name,
    evidence: sortedCitations(evidence),
    origins: [...new Set(evidence.map((c) => originOf.get(c.report)!))].sort(byCodeUnit),
  }));
  values.sort((p, q) => q.evidence.length - p.evidence.length || byPlace(p.evidence[0]!, q.evidence[0]!));
  return {
    id: contentId("f", "participants", office, values[0]!.evidence[0]),
    slot: "participants",
    about: office,
    agree: values.length === 1,
    tolerance: "an office named in the same words, of one side; two holders are a clash",
    values,
    rule: "holder-of-an-office",
  };
}

/** The telling words of an office in one order, or null where it is none that one person holds. */
function officeKey(role: string): string | null {
  if (!SINGLE.test(role) || MANY.test(role)) return null;
  const words = (role.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((w) => !FUNCTION_WORDS.has(w));
  const stems = [...new Set(words.map(stemOf))].sort();
  return stems.length < LEAST_WORDS ? null : stems.join(" ");
}
