// The formats that a record can leave in, by name: each makes one or more files of text.
import type { ReadoutRecord } from "../model/record.ts";
import type { Decision } from "../model/review.ts";
import { findChanges } from "../record/changes/find-changes.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { atomFeed, emptyRecord } from "./atom.ts";
import { bibtex } from "./bibtex.ts";
import { codebookToQdc } from "./codebook-qdc.ts";
import { cslJson } from "./csl.ts";
import { dnaCsv } from "./dna.ts";
import { dependenceGraph, positionsGraph } from "./graphml.ts";
import { iCalendar } from "./icalendar.ts";
import { ris } from "./ris.ts";
import { schemaOrg } from "./schema-org.ts";
import { tablesOf } from "./tables.ts";
import { teiApparatus } from "./tei.ts";
import { webAnnotations } from "./web-annotation.ts";
import { dataPackage, tableToCsv, tableToJsonLines } from "./write-tables.ts";

/** What an export may take besides the record. */
export interface ExportOptions {
  /** An older record: the feed has what changed since. */
  readonly since?: ReadoutRecord;
  /** Citations: an item for every cited passage too. */
  readonly passages?: boolean;
  /** The log of decisions that was laid over the record: annotations have each that stands. */
  readonly decisions?: readonly Decision[];
}

export interface ExportFile {
  /** Name of the file, as a proposal where there is only one. */
  readonly name: string;
  readonly text: string;
}

export interface ExportFormat {
  readonly what: string;
  /** Media type of its file, or of each where they are many. */
  readonly mediaType: string;
  /** True where it makes a folder of files. */
  readonly folder: boolean;
  readonly files: (record: ReadoutRecord, options: ExportOptions) => ExportFile[];
}

function single(
  name: string,
  mediaType: string,
  what: string,
  write: (record: ReadoutRecord, options: ExportOptions) => string,
): ExportFormat {
  return { what, mediaType, folder: false, files: (r, o) => [{ name, text: write(r, o) }] };
}

/** Every format by its name. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  csv: {
    what: "every kind of row as CSV, with a data package that explains the columns",
    mediaType: "text/csv",
    folder: true,
    files: (record) => {
      const tables = tablesOf(record);
      return [
        ...tables.map((t) => ({ name: `${t.name}.csv`, text: tableToCsv(t) })),
        { name: "datapackage.json", text: dataPackage(record, tables) },
      ];
    },
  },
  jsonl: {
    what: "every kind of row as JSON Lines",
    mediaType: "application/jsonl",
    folder: true,
    files: (record) => tablesOf(record).map((t) => ({ name: `${t.name}.jsonl`, text: tableToJsonLines(t) })),
  },
  "web-annotation": single(
    "annotations.jsonld",
    "application/ld+json",
    "rows and decisions as W3C Web Annotations, offsets in Unicode code points",
    (r, o) => webAnnotations(r, o.decisions),
  ),
  "csl-json": single(
    "references.json",
    "application/vnd.citationstyles.csl+json",
    "reports as CSL-JSON; --passages: cited words too",
    (r, o) => cslJson(r, o.passages === true),
  ),
  ris: single(
    "references.ris",
    "application/x-research-info-systems",
    "reports as RIS; --passages: cited words too",
    (r, o) => ris(r, o.passages === true),
  ),
  bibtex: single(
    "references.bib",
    "application/x-bibtex",
    "reports as BibTeX; --passages: cited words too",
    (r, o) => bibtex(r, o.passages === true),
  ),
  "refi-qda": single("codebook.qdc", "application/xml", "the codebook as REFI-QDA codebook exchange", (r) =>
    codebookToQdc({
      name: r.codebook.name,
      issues: r.codebook.issues.map((i) => ({ ...i, cues: i.cues ?? [] })),
    }),
  ),
  dna: single("statements.csv", "text/csv", "positions as statements for Discourse Network Analyzer", (r) =>
    dnaCsv(r),
  ),
  "graphml-dependence": single(
    "dependence.graphml",
    "application/graphml+xml",
    "who depends on whom as GraphML",
    (r) => dependenceGraph(r),
  ),
  "graphml-positions": single(
    "positions.graphml",
    "application/graphml+xml",
    "parties and issues as GraphML",
    (r) => positionsGraph(r),
  ),
  tei: single("apparatus.xml", "application/tei+xml", "utterances as a TEI apparatus", (r) =>
    teiApparatus(r),
  ),
  icalendar: single("events.ics", "text/calendar", "events with a day as iCalendar", (r) => iCalendar(r)),
  atom: single(
    "changes.atom",
    "application/atom+xml",
    "what changed --since an older record as an Atom feed",
    (r, o) => {
      const older = o.since ?? emptyRecord(r);
      return atomFeed(findChanges(older, r), older, r);
    },
  ),
  "schema-org": single(
    "record.jsonld",
    "application/ld+json",
    "schema.org JSON-LD of reports, quotations and claims",
    (r) => canonicalJson(schemaOrg(r)),
  ),
};
