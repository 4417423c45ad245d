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

/** The facts on who holds an office, sorted by id: those on which two reports or more name the holder. `originOf` as in Comparison. */
export function findOffices(entities: readonly Entity[], originOf: ReadonlyMap<string, string>): Fact[] {
  const offices = new Map<string, { office: string; holdings: Holding[] }>();
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    const held = new Map<string, { office: string; evidence: Citation[] }>();
    for (const role of entity.roles) {
      const key = officeKey(role.text);
      if (key === null) continue;
      const row = held.get(key);
      if (row) row.evidence.push(...role.evidence);
      else held.set(key, { office: role.text, evidence: [...role.evidence] });
    }
    const all = [...held.values()].reduce((n, h) => n + h.evidence.length, 0);
    for (const [key, { office, evidence }] of held) {
      const others = all - evidence.length;
      if (others >= ELSEWHERE_LEAST && others >= ELSEWHERE * evidence.length) continue;
      const row = offices.get(key) ?? { office, holdings: [] };
      offices.set(key, row);
      row.holdings.push({ entity, evidence });
      if (byCodeUnit(office, row.office) < 0) row.office = office;
    }
  }
  return [...offices.values()]
    .flatMap(({ office, holdings }) =>
      (namesItsSide(office) ? [holdings] : bySide(holdings)).map((list) => factOf(office, list, originOf)),
    )
    .filter((f) => f !== null)
    .sort((p, q) => byCodeUnit(p.id, q.id));
}

/** "British fisheries minister" says whose; "fisheries minister" does not. */
const namesItsSide = (office: string) => (officeKey(office)?.split(" ").length ?? 0) > LEAST_WORDS;

/** The holdings by side: two countries have a fisheries minister each. Who has no side may be of any, so he is held against all only where there is one. */
function bySide(holdings: readonly Holding[]): Holding[][] {
  const sides = new Map<string, Holding[]>();
  const open: Holding[] = [];
  for (const h of holdings) {
    if (h.entity.party === null) open.push(h);
    else sides.set(h.entity.party, [...(sides.get(h.entity.party) ?? []), h]);
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
