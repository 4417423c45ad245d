// Which reports are a side's own text: a press release, a ministry's readout, a company's statement.
import type { Party, ReadoutRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import { foldedWords } from "../text/normalise.ts";

/** Words of a publisher that speaks for the side it names. */
const OFFICIAL = new Set(
  "ministry ministries minister minister's government department embassy cabinet presidency president's chancellery kremlin delegation mission secretariat commission office authority chancery palace parliament council spokesman spokeswoman spokesperson".split(
    " ",
  ),
);
/** Words that may follow a side's name in the name of its own company or press office. */
const AFTER_NAME = new Set(
  "plc ltd limited inc corp corporation company co group holdings holding ag gmbh sa press office media relations communications service union federation".split(
    " ",
  ),
);

/**
 * The party whose own text a report is, or null: its publisher is a party, a party's company or press office, or a ministry or
 * other office that names the party ("Ministry of Fisheries, Norway") or that the record knows as the party's.
 */
export function sideOfPublisher(report: Report, record: ReadoutRecord): Party | null {
  if (report.publisher === null) return null;
  const own = bare(report.publisher);
  const official = own.some((w) => OFFICIAL.has(w));
  const office = official
    ? record.entities.find((e) => e.party !== null && [e.name, ...e.aliases].some((n) => same(bare(n), own)))
    : undefined;
  const linked = record.parties.find((p) => p.id === office?.party);
  if (linked) return linked;
  const named = record.parties
    .flatMap((party) => [party.name, ...party.aliases].map((n) => ({ party, words: bare(n) })))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  const whole = named.find(
    ({ words }) =>
      same(words, own.slice(0, words.length)) && own.slice(words.length).every((w) => AFTER_NAME.has(w)),
  );
  if (whole) return whole.party;
  if (!official) return null;
  return named.find(({ words }) => holds(own, words))?.party ?? null;
}

function bare(name: string): string[] {
  return foldedWords(name).filter((w) => w !== "the");
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((w, i) => w === b[i]);
}

function holds(all: readonly string[], part: readonly string[]): boolean {
  return all.some((_, i) => same(all.slice(i, i + part.length), part));
}
