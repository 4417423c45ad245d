// From what a door hands over to a report: its id, its layout, what the text itself says of its origin.
import type { Report, ReportInput } from "../model/report.ts";
import { contentId } from "../text/hash.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { layOut } from "./layout/layout.ts";

/** The report of an input. Its id is made of text, publisher, address and date; the file's name does not count. */
export function makeReport(input: ReportInput): Report {
  const layout = layOut(input.text);
  const publisher = input.publisher || null;
  const url = input.url || null;
  const published = input.published || null;
  const agencies = new Set(layout.agencies);
  if (input.agency) agencies.add(input.agency);
  return {
    id: contentId("r", input.text, publisher, url, published),
    file: input.file,
    url,
    publisher,
    headline: input.headline || layout.headline,
    byline: input.byline || layout.byline,
    agencies: [...agencies].sort(byCodeUnit),
    published,
    language: input.language || "en",
    complete: (input.complete ?? true) && layout.complete,
    revises: input.revises || null,
    text: input.text,
    zones: layout.zones,
  };
}
