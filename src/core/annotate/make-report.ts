// From what a door hands over to a report: its id, its layout, what the text itself says of its origin.
import { sameAgency } from "../knowledge/agencies.ts";
import type { Report, ReportInput } from "../model/report.ts";
import type { MaybeTrace } from "../model/trace.ts";
import { contentId } from "../text/hash.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { layOut } from "./layout/layout.ts";

/**
 * The report of an input. Its id is made of text, publisher, address and date; the file's name does not count. What the
 * door knows goes before what the text says; an agency that both name stands once, in the door's words.
 */
export function makeReport(input: ReportInput, trace?: MaybeTrace): Report {
  const layout = layOut(input.text, trace);
  const publisher = input.publisher || null;
  const url = input.url || null;
  const published = input.published || null;
  const known = input.agency || null;
  const read = layout.agencies.filter((name) => known === null || !sameAgency(name, known));
  return {
    id: contentId("r", input.text, publisher, url, published),
    file: input.file,
    url,
    publisher,
    headline: input.headline || layout.headline,
    byline: input.byline || layout.byline,
    agencies: (known === null ? read : [...read, known]).sort(byCodeUnit),
    published,
    language: input.language || "en",
    complete: (input.complete ?? true) && layout.complete,
    revises: input.revises || null,
    text: input.text,
    zones: layout.zones,
  };
}
