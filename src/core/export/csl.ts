// Reports and cited passages as CSL-JSON (schema 1.0.2), for Zotero, Pandoc and citeproc.
import type { ReadoutRecord } from "../model/record.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { type BibliographyItem, bibliographyOf } from "./bibliography.ts";
import type { DatePoint } from "./edtf.ts";

/** The record's reports, and with `passages` its cited words, as a CSL-JSON array. Words stand in `note`, their place in `custom`. */
export function cslJson(record: ReadoutRecord, passages: boolean): string {
  return canonicalJson(bibliographyOf(record, passages).map(cslItem));
}

/** One item of CSL-JSON. */
export function cslItem(item: BibliographyItem): Record<string, unknown> {
  return {
    id: item.key,
    type: "article-newspaper",
    title: item.title,
    language: item.language,
    ...(item.newspaper === null ? {} : { "container-title": item.newspaper }),
    ...(item.byline === null ? {} : { author: [{ literal: item.byline }] }),
    ...(item.agencies.length === 0 ? {} : { source: item.agencies.join("; ") }),
    ...(item.published === null ? {} : { issued: issued(item.published) }),
    ...(item.url === null ? {} : { URL: item.url }),
    ...(item.cited === null
      ? {}
      : {
          note: item.cited.exact,
          custom: {
            report: item.cited.report,
            start: item.cited.start,
            end: item.cited.end,
            offsets: "utf-16",
          },
        }),
  };
}

function issued([first, second]: readonly [DatePoint, DatePoint | null]): object {
  const parts = [first, ...(second ? [second] : [])].map((p) =>
    [p.year, p.month, p.day].filter((n) => n !== null),
  );
  const circa = first.doubtful || second?.doubtful;
  return { "date-parts": parts, ...(circa ? { circa: true } : {}) };
}
