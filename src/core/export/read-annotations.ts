// Web Annotations into a record: each becomes a row that is there, a candidate row, a decision, or an orphan. Never a guess.
import type { ReadoutRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { DecisionBody } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { decisionIn, wordsOf } from "../review/shape.ts";
import { byPlace, sortedCitations } from "../text/cite.ts";
import { type CodePoints, codePointsOf } from "../text/code-points.ts";
import { fileName } from "../text/file-name.ts";
import { anchor, type Quote, type Unplaced } from "./anchor.ts";
import { reportUrn, rowUrn } from "./annotation-names.ts";
import { evidenceOf } from "./evidence.ts";
import { asList, asObject, asText, type Json, textsIn } from "./json.ts";

/** The lists that a marked stretch of text can be a row of. */
const LISTS = [
  "entities",
  "quotations",
  "utterances",
  "positions",
  "disputes",
  "facts",
  "texts",
  "events",
] as const;
export type AnnotatedList = (typeof LISTS)[number];

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
    | Unplaced
    | "no-target"
    | "report-not-held"
    | "several-reports"
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

interface Held {
  readonly reports: readonly Report[];
  readonly points: (report: Report) => CodePoints;
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

const LONGEST_NAME = 200;

/** The name of a creator: a text, or what has one; null of none, and of several. */
function nameIn(creator: unknown): string | null {
  const [first, ...others] = asList(creator);
  const name = (asText(first) ?? asText(asObject(first)?.["name"]) ?? "").trim();
  return others.length > 0 || name === "" || name.length > LONGEST_NAME || /\p{Cc}/u.test(name) ? null : name;
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

/** A decision inside an annotation; null where what is inside is none. */
interface Logged {
  readonly decision: DecisionBody | null;
  readonly why: string | null;
}

interface Bodies {
  readonly list: AnnotatedList | null;
  /** The row of the annotation that readout itself wrote. */
  readonly row: Json | null;
  readonly logged: Logged | null;
  readonly said: readonly string[];
  readonly verdict: "accept" | "reject" | null;
  readonly comment: string | null;
}

function readBodies(a: Json): Bodies {
  const motivations = textsIn(a["motivation"]);
  const bodies = [...asList(a["body"]), ...asList(a["bodyValue"])];
  let list: AnnotatedList | null = null;
  let row: Json | null = null;
  let logged: Logged | null = null;
  let verdict: Bodies["verdict"] = null;
  const comments: string[] = [];
  const said: string[] = [];
  for (const b of bodies) {
    const body = typeof b === "string" ? { value: b } : asObject(b);
    const value = body && asText(body["value"]);
    if (!body || value === null) continue;
    const purposes = textsIn(body["purpose"] ?? motivations);
    const own = body["format"] === "application/json" ? ownJson(value) : null;
    logged ??= own && ownDecision(own);
    const ownOne = own && ownRow(own);
    if (ownOne) {
      row = ownOne.row;
      list = ownOne.list;
    }
    if (own) continue;
    const named = LISTS.find((l) => l === value.trim().toLowerCase());
    if (named && purposes.some((p) => p === "tagging" || p === "classifying")) list ??= named;
    else if (purposes.includes("assessing") && /^(?:accept|reject)$/.test(value.trim()))
      verdict = value.trim() as "accept" | "reject";
    else {
      said.push(value);
      if (purposes.some((p) => p === "commenting" || p === "replying" || p === "questioning"))
        comments.push(value);
    }
  }
  return { list, row, logged, said, verdict, comment: comments.length === 0 ? null : comments.join("\n") };
}

/** Levels of what readout writes into an annotation, and some more. */
const MOST_LEVELS = 16;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((v) => isDeeperThan(levels - 1, v));
}

/** What readout itself wrote into an annotation, or null. */
function ownJson(value: string): Json | null {
  try {
    const made = asObject(JSON.parse(value));
    return made?.["readout"] === 1 && !isDeeperThan(MOST_LEVELS, made) ? made : null;
  } catch {
    return null;
  }
}

function ownRow(own: Json): { list: AnnotatedList; row: Json } | null {
  const row = asObject(own["row"]);
  const list = LISTS.find((l) => l === own["list"]);
  return row && list ? { list, row } : null;
}

function ownDecision(own: Json): Logged | null {
  return own["decision"] === undefined
    ? null
    : { decision: decisionIn(own["decision"]), why: asText(own["why"]) };
}

interface Placed {
  readonly words: readonly Citation[];
  /** What each of the words is of the row. */
  readonly parts: readonly string[];
  readonly quotes: readonly string[];
  readonly failed: OrphanAnnotation["reason"] | null;
  /** The urn of a row where the target is no words but a row. */
  readonly row: string | null;
}

/** All targets or none: half of what somebody marked is something else than what they marked. */
function placeTargets(a: Json, held: Held): Placed {
  const targets = asList(a["target"]);
  const words: Citation[] = [];
  const parts: string[] = [];
  const quotes: string[] = [];
  let failed: Placed["failed"] = targets.length === 0 ? "no-target" : null;
  for (const t of targets) {
    const target = typeof t === "string" ? { id: t } : asObject(t);
    const id = target && asText(target["id"]);
    if (targets.length === 1 && id?.startsWith("urn:readout:row:"))
      return { words, parts, quotes, failed: null, row: id };
    const quote = target && quoteOf(asList(target["selector"]));
    if (quote?.exact) quotes.push(quote.exact);
    if (!target || !quote) {
      failed ??= "no-selector";
      continue;
    }
    const source = asObject(target["source"]);
    const reports = reportsNamed(asText(source?.["id"] ?? target["source"]), asText(source?.["via"]), held);
    if (reports.length !== 1) {
      failed ??= reports.length === 0 ? "report-not-held" : "several-reports";
      continue;
    }
    const report = reports[0]!;
    // Offsets count into our text only where the source is named by it: a page at an address has other text around the article.
    const ours = asText(source?.["id"] ?? target["source"]) === reportUrn(report.id);
    if (!ours && quote.exact === null) {
      failed ??= "offsets-alone";
      continue;
    }
    const place = anchor(ours ? quote : { ...quote, position: null }, report, held.points(report));
    if (typeof place === "string") failed ??= place;
    else {
      words.push(place);
      parts.push(asText(target["styleClass"]) ?? "");
    }
  }
  return { words, parts, quotes, failed, row: null };
}

function reportsNamed(id: string | null, via: string | null, held: Held): readonly Report[] {
  if (id === null) return [];
  const own = held.reports.filter((r) => reportUrn(r.id) === id || r.id === id);
  if (own.length > 0) return own;
  const byUrl = held.reports.filter((r) => r.url !== null && (r.url === id || r.url === via));
  if (byUrl.length > 0) return byUrl;
  return held.reports.filter((r) => r.file === id || fileName(r.file) === fileName(id));
}

/** The quote that the selectors make together; a selector refined by another is that other. */
function quoteOf(selectors: readonly unknown[]): Quote | null {
  let quote: Quote | null = null;
  for (const s of selectors) {
    const selector = asObject(s);
    if (!selector) continue;
    const type = textsIn(selector["type"]);
    const base: Quote = quote ?? { exact: null, prefix: "", suffix: "", position: null };
    const { start, end } = selector;
    if (type.includes("TextQuoteSelector") && asText(selector["exact"]) !== null)
      quote = {
        ...base,
        exact: asText(selector["exact"]),
        prefix: asText(selector["prefix"]) ?? "",
        suffix: asText(selector["suffix"]) ?? "",
      };
    else if (type.includes("TextPositionSelector") && isPlace(start) && isPlace(end) && start < end)
      quote = { ...base, position: { start, end } };
    else if (selector["refinedBy"] !== undefined) quote = quoteOf(asList(selector["refinedBy"])) ?? quote;
  }
  return quote;
}

function isPlace(n: unknown): n is number {
  return typeof n === "number" && Number.isSafeInteger(n) && n >= 0;
}
