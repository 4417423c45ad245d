// Which report of a new record is a newer version of one of the old record, and where the old one's words stand in it.
import type { Report } from "../../model/report.ts";
import type { Citation, Span } from "../../model/span.ts";
import { alignSequences } from "../../text/align.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { type StemmedWord, stemmedWords } from "../../text/stem.ts";

/** A newer version of a report. */
export interface Version {
  readonly old: Report;
  readonly new: Report;
  /** The place in the new version that holds most words of a citation of the old one; null where fewer than half are left. */
  place(citation: Citation): Citation | null;
  /** The stretch of the new version between the nearest words left before and behind a citation of the old one, words with it; null where that is far. */
  around(citation: Citation): Span | null;
}

/** How many words before and behind a citation are looked at for one that is left. */
const NEAR = 12;
/** Part of a citation's words that must be left in the new version for it to be the same place. */
const LEFT = 0.5;

/**
 * The versions that a new record has of an old one's reports, sorted by id of the new report. A report that only the new record
 * has is a version of the one that it `revises`; else of one that only the old record has and that has its text, its address,
 * or its file name and publisher.
 */
export function findVersions(older: readonly Report[], newer: readonly Report[]): Version[] {
  const known = new Map(older.map((r) => [r.id, r]));
  const kept = new Set(newer.map((r) => r.id));
  const gone = new Set(older.filter((r) => !kept.has(r.id)));
  const versions: Version[] = [];
  for (const report of [...newer].sort((a, b) => byCodeUnit(a.id, b.id))) {
    if (known.has(report.id)) continue;
    const named = report.revises === null ? undefined : known.get(report.revises);
    const old = named ?? SIGNS.flatMap((same) => [...gone].find((g) => same(g, report)) ?? [])[0];
    if (!old) continue;
    gone.delete(old);
    versions.push({ old, new: report, ...placers(old, report) });
  }
  return versions;
}

/** What shows that two reports are versions of one, the surest first. */
const SIGNS: readonly ((a: Report, b: Report) => boolean)[] = [
  (a, b) => a.text === b.text,
  (a, b) => a.url !== null && a.url === b.url,
  (a, b) => a.file === b.file && a.publisher === b.publisher,
];

function placers(old: Report, report: Report): Pick<Version, "place" | "around"> {
  if (old.text === report.text) {
    const place = (c: Citation) => ({ ...c, report: report.id });
    return { place, around: place };
  }
  const a = stemmedWords(old.text);
  const b = stemmedWords(report.text);
  const beside = alignWords(a, b);
  const place = (c: Citation) => {
    const inside = a.flatMap((w, i) => (w.start < c.end && w.end > c.start ? [i] : []));
    const found = inside.flatMap((i) => (beside[i] === undefined ? [] : [b[beside[i]]!]));
    if (found.length === 0 || found.length < inside.length * LEFT) return null;
    const start = found[0]!.start;
    const end = found[found.length - 1]!.end;
    return { report: report.id, start, end, exact: report.text.slice(start, end) };
  };
  const around = (c: Citation) => {
    const first = a.findIndex((w) => w.end > c.start);
    const behind = a.findIndex((w) => w.start >= c.end);
    let [from, to] = [first - 1, behind < 0 ? a.length : behind];
    while (from >= 0 && beside[from] === undefined && first - from < NEAR) from--;
    while (to < a.length && beside[to] === undefined && to - first < NEAR) to++;
    const [left, right] = [b[beside[from] ?? -1], b[beside[to] ?? -1]];
    if (!left || !right || right.start - left.end > NEAR * 8) return null;
    return { start: left.end, end: right.start };
  };
  return { place, around };
}

/** For each word of the old text the number of its word in the new one. What both begin and end with is not searched. */
function alignWords(a: readonly StemmedWord[], b: readonly StemmedWord[]): (number | undefined)[] {
  const beside: (number | undefined)[] = a.map(() => undefined);
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.stem === b[head]!.stem) {
    beside[head] = head;
    head++;
  }
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]!.stem === b[b.length - 1 - tail]!.stem
  ) {
    beside[a.length - 1 - tail] = b.length - 1 - tail;
    tail++;
  }
  const like = (i: number, j: number) => (a[head + i]!.stem === b[head + j]!.stem ? 1 : 0);
  for (const [i, j] of alignSequences(a.length - head - tail, b.length - head - tail, like))
    if (i >= 0 && j >= 0) beside[head + i] = head + j;
  return beside;
}
