// Readout beside readout: topics down, the sides' own texts across, the words in the cells.
import type { Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { sortedCitations } from "../text/cite.ts";
import { type IssueFinder, issueFinder } from "../text/issues.ts";
import { stemmedWords } from "../text/stem.ts";
import type { RecordIndex } from "./index-record.ts";
import { sideOfPublisher } from "./official-texts.ts";
import { sentencesAround } from "./sentence-around.ts";

/** A column: a side with its own texts, or an outlet with its reports. */
export interface ReadoutColumn {
  readonly name: string;
  /** True where the texts are a side's own. */
  readonly official: boolean;
  readonly reports: readonly Report[];
}

/**
 * What a column says of a topic. `absent`: complete texts have nothing of it. `not-complete`: a text that is a part has nothing.
 * `unclear`: it has the noun of a text on the table, and the record does not say that it means this one.
 */
export interface ReadoutCell {
  readonly state: "says" | "absent" | "not-complete" | "unclear";
  /** Whole sentences, those in which the record has a position first, then by place. */
  readonly words: readonly Citation[];
}

export interface ReadoutRow {
  readonly id: string;
  readonly topic: string;
  /** One a column. */
  readonly cells: readonly ReadoutCell[];
}

export interface ReadoutTable {
  readonly columns: readonly ReadoutColumn[];
  readonly rows: readonly ReadoutRow[];
  /** Topics that no column has a word of. */
  readonly silent: readonly string[];
}

/** Own texts that must be there for the outlets to be left out: one text has nothing to stand beside. */
const ENOUGH = 2;

/**
 * The table of a record: topics are the issues of its codebook and the texts on the table, columns the sides' own texts; where
 * fewer than two sides have one, the other outlets follow.
 */
export function readoutTable(index: RecordIndex): ReadoutTable {
  const columns = columnsOf(index);
  const finder = issueFinder({
    issues: index.record.codebook.issues.map(({ code, cues }) => ({ code, cues: cues ?? [] })),
  });
  const cued = columns.map((c) => cuesOf(c, finder));
  const issues = index.record.codebook.issues.map(({ code, name }): ReadoutRow => {
    const evidence = index.record.positions.filter((p) => p.issue === code).flatMap((p) => p.evidence);
    return {
      id: `readout-${code}`,
      topic: name,
      cells: columns.map((c, i) => cellOf(c, evidence, cued[i]!.get(code) ?? [])),
    };
  });
  const texts = index.record.texts.map(
    (t): ReadoutRow => ({
      id: `readout-${t.id}`,
      topic: t.name,
      cells: columns.map((c) => {
        const cell = cellOf(c, t.evidence, named(c, t.name));
        return cell.state === "absent" && hasNoun(c, t.name) ? { ...cell, state: "unclear" } : cell;
      }),
    }),
  );
  const said = (r: ReadoutRow) => r.cells.some((c) => c.state === "says");
  return {
    columns,
    rows: [...issues, ...texts].filter(said),
    silent: [...issues, ...texts].filter((r) => !said(r)).map((r) => r.topic),
  };
}

function columnsOf(index: RecordIndex): ReadoutColumn[] {
  const official = new Map<string, Report[]>();
  const outlets = new Map<string, Report[]>();
  for (const report of index.reports) {
    const side = sideOfPublisher(report, index.record);
    const [group, name] = side ? [official, side.name] : [outlets, index.outlet(report.id)];
    group.set(name, [...(group.get(name) ?? []), report]);
  }
  const make = (own: boolean) => (entry: [string, Report[]]) => ({
    name: entry[0],
    official: own,
    reports: entry[1],
  });
  const sides = [...official].map(make(true));
  return sides.length >= ENOUGH ? sides : [...sides, ...[...outlets].map(make(false))];
}

const OWN_WORDS: ReadonlySet<string> = new Set(["headline", "deck", "heading", "body"]);

/** The places of every issue's cues in the words of a column's reports. */
function cuesOf(column: ReadoutColumn, finder: IssueFinder): Map<string, Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const r of column.reports)
    for (const zone of r.zones)
      if (OWN_WORDS.has(zone.kind))
        for (const { code, start, end } of finder.find(r.text, zone.start, zone.end)) {
          const hit = { report: r.id, start, end, exact: r.text.slice(start, end) };
          const list = found.get(code);
          if (list) list.push(hit);
          else found.set(code, [hit]);
        }
  return found;
}

/** The places where a column's reports name a text by these words. */
function named(column: ReadoutColumn, name: string): Citation[] {
  return column.reports.flatMap((r) => {
    const start = r.text.indexOf(name);
    return start < 0 ? [] : [{ report: r.id, start, end: start + name.length, exact: name }];
  });
}

/** True where a column's reports have the last word of a text's name: "plan" of "the 10-point plan". */
function hasNoun(column: ReadoutColumn, name: string): boolean {
  const noun = stemmedWords(name).at(-1)?.stem;
  return column.reports.some((r) => stemmedWords(r.text).some((w) => w.stem === noun));
}

function cellOf(
  column: ReadoutColumn,
  evidence: readonly Citation[],
  cues: readonly Citation[],
): ReadoutCell {
  const words = new Map<string, Citation>();
  const finders = new Map(column.reports.map((r) => [r.id, sentencesAround(r)]));
  for (const places of [evidence, cues])
    for (const c of sortedCitations(places)) {
      const sentence = finders.get(c.report)?.(c);
      // Sentences do not overlap: where one begins is enough to know it.
      const key = sentence && `${c.report} ${sentence.start}`;
      if (sentence && key && !words.has(key)) words.set(key, sentence);
    }
  if (words.size > 0) return { state: "says", words: [...words.values()] };
  return { state: column.reports.every((r) => r.complete) ? "absent" : "not-complete", words: [] };
}
