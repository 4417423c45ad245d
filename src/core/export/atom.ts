// What changed between two records as an Atom feed (RFC 4287), an entry a change.
import type { ChangeKind, ChangeList, Changes, RowChange } from "../model/changes.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { oneLine } from "../render/citation-text.ts";
import { formatEdtf } from "../render/format-time.ts";
import { fileName } from "../text/file-name.ts";
import { contentId } from "../text/hash.ts";
import { latest } from "./edtf.ts";
import { element, lines, type Xml, xmlDocument } from "./xml.ts";

/** A time for what no report dates: a feed without one is no feed. */
const NO_TIME = "1970-01-01T00:00:00Z";

const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  new: "New",
  withdrawn: "Withdrawn",
  reworded: "Reworded",
  "newly-disputed": "Newly disputed",
  "newly-of-one-origin": "Now of one origin",
  moved: "Moved",
  support: "Support changed",
  reread: "Read differently",
};

/** What says nothing new of the talks: kinds, and a list of which a report brings dozens. */
const QUIET: ReadonlySet<ChangeKind | ChangeList> = new Set(["support", "reread", "passages"]);

/**
 * The feed of the changes from one record to another. An entry's time is that of the newest report it cites; changes of
 * support and of reading alone, and shared passages, have no entry. Ids are made of content: the same change is the same entry in every feed.
 */
export function atomFeed(changes: Changes, older: ReadoutRecord, newer: ReadoutRecord): string {
  const reports = new Map([...older.reports, ...newer.reports].map((r) => [r.id, r]));
  const timeOf = (evidence: readonly Citation[]) =>
    latest(evidence.map((c) => reports.get(c.report)?.published ?? null)) ?? NO_TIME;
  const rows = changes.rows.filter((row) => !QUIET.has(row.kind) && !QUIET.has(row.list));
  const entries = rows.map((row) => {
    const words = [...new Map(row.evidence.map((c) => [c.report, c])).values()];
    const said = words.map((c) => {
      const report = reports.get(c.report);
      const outlet = report ? (report.publisher ?? fileName(report.file)) : c.report;
      const when = report?.published ? `, ${formatEdtf(report.published)}` : "";
      return `${outlet}${when}: “${oneLine(c.exact)}”`;
    });
    const from =
      row.from === null && row.to === null ? [] : [`${row.from ?? "nothing"} → ${row.to ?? "nothing"}`];
    const url = words.map((c) => reports.get(c.report)?.url).find((u) => u);
    return element(
      "entry",
      {},
      element(
        "id",
        {},
        `urn:readout:change:${contentId("c", row.kind, row.list, row.what, row.from, row.to, row.evidence)}`,
      ),
      element("title", {}, `${KIND_WORDS[row.kind]}: ${titleOf(row)}`),
      element("updated", {}, timeOf(row.evidence)),
      element("category", { term: row.kind }),
      element("category", { term: row.list }),
      url ? element("link", { rel: "related", href: url }) : null,
      element("content", { type: "text" }, [...from, ...said].join("\n")),
    );
  });
  const arrived = changes.reports.map((r): Xml => {
    const report = reports.get(r.report);
    const outlet = report ? (report.publisher ?? fileName(report.file)) : r.report;
    return element(
      "entry",
      {},
      element("id", {}, `urn:readout:change:${contentId("c", r.kind, r.report, r.was)}`),
      element(
        "title",
        {},
        `Report ${r.kind}: ${outlet}${report?.headline ? `, ${oneLine(report.headline)}` : ""}`,
      ),
      element("updated", {}, latest([report?.published ?? null]) ?? NO_TIME),
      element("category", { term: r.kind }),
      element("category", { term: "reports" }),
      report?.url ? element("link", { rel: "related", href: report.url }) : null,
      element("content", { type: "text" }, report?.headline ?? outlet),
    );
  });
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom" },
      lines([
        element(
          "id",
          {},
          `urn:readout:feed:${contentId(
            "feed",
            newer.codebook.name,
            newer.parties.map((p) => p.id),
          )}`,
        ),
        element("title", {}, `What changed in ${newer.reports.length} reports`),
        element("updated", {}, latest(newer.reports.map((r) => r.published)) ?? NO_TIME),
        element("author", {}, element("name", {}, "readout")),
        element("generator", { version: newer.engine.version }, "readout"),
        ...arrived,
        ...entries,
      ]),
    ),
  );
}

/** Code units of words in a title. */
const TITLE_WORDS = 90;

/** The row in words; of a statement, which is called by its speaker alone, with how its words begin. */
function titleOf(row: RowChange): string {
  const [first] = row.evidence;
  if (row.list !== "statements" || !first) return oneLine(row.what);
  const words = oneLine(first.exact);
  const part =
    words.length <= TITLE_WORDS ? words : `${words.slice(0, words.lastIndexOf(" ", TITLE_WORDS)).trim()} …`;
  return `${oneLine(row.what)}: “${part}”`;
}

/** A record of no reports, to stand for "before": against it everything is new. */
export function emptyRecord(like: ReadoutRecord): ReadoutRecord {
  return {
    ...like,
    reports: [],
    entities: [],
    quotations: [],
    utterances: [],
    passages: [],
    dependence: [],
    origins: [],
    disputes: [],
    facts: [],
    positions: [],
    texts: [],
    events: [],
    omissions: [],
    notes: [],
  };
}
