// Web Annotations into a record: each becomes a row that is there, a candidate row, a decision, or an orphan. Never a guess.
import type { ReadoutRecord } from "../model/record.ts";
import type { DecisionBody } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { wordsOf } from "../review/shape.ts";
import { byPlace, sortedCitations } from "../text/cite.ts";
import { type CodePoints, codePointsOf } from "../text/code-points.ts";
import { type Logged, nameIn, readBodies } from "./annotation-bodies.ts";
import { type AnnotatedList, rowUrn } from "./annotation-names.ts";
import { type HeldReports, type NoPlace, placeTargets } from "./annotation-targets.ts";
import { evidenceOf } from "./evidence.ts";
import { asList, asObject, asText, type Json } from "./json.ts";

/** An annotation that is a row of the record already. */
export interface SameRow {
  readonly annotation: string | null;
  readonly list: AnnotatedList;
  readonly row: string;
  readonly words: readonly Citation[];
}

/** Marked words that no row of the record stands on: a row for a person to look at. `list` is null where the annotation does not say what it is. */
export interface CandidateRow {
  readonly annotation: string | null;
  /** Who made the annotation, as far as it says. */
  readonly who: string | null;
  readonly list: AnnotatedList | null;
  readonly words: readonly Citation[];
  /** What each of the words is of the row ("content", "reading-1"), "" where the annotation does not say. */
  readonly parts: readonly string[];
  /** The row of readout's own annotation, as it was where it comes from. */
  readonly row: Json | null;
  /** Plain values that the annotation gives the row, names as in the record. */
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
  /** Comments and tags of the annotation. */
  readonly said: readonly string[];
}

/** What an annotation says of a row of the record. */
export interface AnnotatedDecision {
  readonly annotation: string | null;
  readonly who: string | null;
  readonly kind: "accept" | "reject" | "comment";
  readonly list: AnnotatedList;
  readonly row: string;
  /** The comment; null of the other kinds. */
  readonly text: string | null;
}

/** A decision of another log, whole. Its words stand in the reports, as far as these are held, and one at least is. */
export interface LoggedElsewhere {
  readonly annotation: string | null;
  readonly who: string | null;
  readonly why: string | null;
  readonly decision: DecisionBody;
}

/** An annotation that could not be placed, with what of it could. */
export interface OrphanAnnotation {
  readonly annotation: string | null;
  readonly reason:
    | NoPlace
    | "no-such-row"
    | "several-rows"
    /** It has a decision of readout's own, and that has not the shape of one. */
    | "no-decision";
  /** The words as quoted, as far as they are. */
  readonly quotes: readonly string[];
  readonly words: readonly Citation[];
  readonly said: readonly string[];
}

export interface ReadAnnotations {
  readonly same: readonly SameRow[];
  readonly candidates: readonly CandidateRow[];
  readonly decisions: readonly AnnotatedDecision[];
  readonly logged: readonly LoggedElsewhere[];
  readonly orphans: readonly OrphanAnnotation[];
}

interface Held extends HeldReports {
  /** The words that a row stands on, sorted, each once. */
  readonly rows: readonly { list: AnnotatedList; id: string; words: readonly Citation[] }[];
}

/**
 * What the annotations in a parsed JSON-LD file are to a record. Takes an AnnotationPage, an AnnotationCollection with its first
 * page, a list or a single annotation. Throws TypeError for JSON that is none of these.
 */
export function readAnnotations(value: unknown, record: ReadoutRecord): ReadAnnotations {
  const found = annotationsIn(value);
  const kept = new Map<string, CodePoints>();
  const held: Held = {
    reports: record.reports,
    points: (report) => {
      const points = kept.get(report.id) ?? codePointsOf(report.text);
      kept.set(report.id, points);
      return points;
    },
    rows: rowsOf(record),
  };
  const out = {
    same: [] as SameRow[],
    candidates: [] as CandidateRow[],
    decisions: [] as AnnotatedDecision[],
    logged: [] as LoggedElsewhere[],
    orphans: [] as OrphanAnnotation[],
  };
  for (const a of found) {
    const outcome = readOne(a, held);
    (out[outcome.to] as object[]).push(outcome.made);
  }
  return out;
}

function rowsOf(record: ReadoutRecord): Held["rows"] {
  const words = new Map<string, Citation[]>();
  for (const { list, row, citation } of evidenceOf(record)) {
    const key = `${list} ${row}`;
    words.set(key, [...(words.get(key) ?? []), citation]);
  }
  return [...words].map(([key, citations]) => {
    const [list, id] = key.split(" ") as [AnnotatedList, string];
    return { list, id, words: sortedCitations(citations) };
  });
}

function annotationsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.map(asObject).filter((o) => o !== null);
  const top = asObject(value);
  if (top === null) throw new TypeError("no annotations: the file is neither an object nor a list");
  if (top["items"] !== undefined)
    return asList(top["items"])
      .map(asObject)
      .filter((o) => o !== null);
  if (asObject(top["first"])) return annotationsIn(top["first"]);
  if (top["target"] !== undefined) return [top];
  throw new TypeError("no annotations: the file has neither items nor a target");
}

type Outcome =
  | { to: "same"; made: SameRow }
  | { to: "candidates"; made: CandidateRow }
  | { to: "decisions"; made: AnnotatedDecision }
  | { to: "logged"; made: LoggedElsewhere }
  | { to: "orphans"; made: OrphanAnnotation };

function readOne(a: Json, held: Held): Outcome {
  const annotation = asText(a["id"]);
  const who = nameIn(a["creator"]);
  const { list, row, logged, said, verdict, comment } = readBodies(a);
  if (logged !== null) return readLogged(annotation, who, logged, held);
  const placed = placeTargets(a, held);
  const orphan = (reason: OrphanAnnotation["reason"]): Outcome => ({
    to: "orphans",
    made: { annotation, reason, quotes: placed.quotes, words: placed.words, said },
  });
  if (placed.row !== null) {
    const named = held.rows.find((r) => rowUrn(r.id) === placed.row);
    if (!named) return orphan("no-such-row");
    return decide(named.list, named.id) ?? orphan("no-such-row");
  }
  if (placed.failed !== null) return orphan(placed.failed);
  const words = sortedCitations(placed.words);
  if (row !== null) {
    const own = held.rows.find((r) => r.id === row["id"] && r.list === list);
    if (own && sameWords(own.words, words))
      return { to: "same", made: { annotation, list: own.list, row: own.id, words: placed.words } };
  }
  if (verdict !== null || comment !== null) {
    const on = held.rows.filter((r) => (list === null || r.list === list) && sameWords(r.words, words));
    if (on.length === 1) return decide(on[0]!.list, on[0]!.id)!;
    // A word on a row that is not there is no row; a comment still says where to look.
    if (verdict !== null) return orphan(on.length === 0 ? "no-such-row" : "several-rows");
  }
  return {
    to: "candidates",
    made: {
      annotation,
      who,
      list,
      words: placed.words,
      parts: placed.parts,
      row,
      fields: row === null ? {} : plainFields(row),
      said,
    },
  };

  function decide(of: AnnotatedList, id: string): Outcome | null {
    const kind = verdict ?? (comment === null ? null : "comment");
    if (kind === null) return null;
    return {
      to: "decisions",
      made: { annotation, who, kind, list: of, row: id, text: kind === "comment" ? comment : null },
    };
  }
}

function readLogged(annotation: string | null, who: string | null, logged: Logged, held: Held): Outcome {
  const words = wordsOf(logged.decision);
  const orphan = (reason: OrphanAnnotation["reason"]): Outcome => ({
    to: "orphans",
    made: { annotation, reason, quotes: words.map((c) => c.exact), words: [], said: [] },
  });
  if (logged.decision === null) return orphan("no-decision");
  const texts = new Map(held.reports.map((r) => [r.id, r.text]));
  const there = words.filter((c) => texts.has(c.report));
  if (words.length > 0 && there.length === 0) return orphan("report-not-held");
  if (there.some((c) => texts.get(c.report)!.slice(c.start, c.end) !== c.exact))
    return orphan("not-in-the-text");
  return { to: "logged", made: { annotation, who, why: logged.why, decision: logged.decision } };
}

function sameWords(a: readonly Citation[], b: readonly Citation[]): boolean {
  return a.length === b.length && a.every((c, i) => byPlace(c, b[i]!) === 0);
}

/** Fields that belong to the run that made a row, not to what it says. */
const OF_THE_RUN = new Set(["id", "rule", "state", "decisions", "unseen", "shaken_by", "report"]);

function plainFields(row: Json): CandidateRow["fields"] {
  const fields: Record<string, string | number | boolean | null> = {};
  for (const [key, value] of Object.entries(row))
    if (!OF_THE_RUN.has(key) && (value === null || typeof value !== "object"))
      fields[key] = value as string | number | boolean | null;
  return fields;
}
