// The targets of a Web Annotation: the words that it is about, in the reports that are held.
import type { Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import type { CodePoints } from "../text/code-points.ts";
import { fileName } from "../text/file-name.ts";
import { anchor, type Quote, type Unplaced } from "./anchor.ts";
import { reportUrn } from "./annotation-names.ts";
import { asList, asObject, asText, type Json, textsIn } from "./json.ts";

/** The reports that words are looked for in. */
export interface HeldReports {
  readonly reports: readonly Report[];
  readonly points: (report: Report) => CodePoints;
}

/** Why the targets of an annotation have no place. */
export type NoPlace = Unplaced | "no-target" | "report-not-held" | "several-reports";

/** Where the targets are. */
export interface Placed {
  readonly words: readonly Citation[];
  /** What each of the words is of the row. */
  readonly parts: readonly string[];
  readonly quotes: readonly string[];
  readonly failed: NoPlace | null;
  /** The urn of a row where the target is no words but a row. */
  readonly row: string | null;
}

/** The places of the targets of an annotation. All targets or none: half of what somebody marked is something else than what they marked. */
export function placeTargets(a: Json, held: HeldReports): Placed {
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

function reportsNamed(id: string | null, via: string | null, held: HeldReports): readonly Report[] {
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
