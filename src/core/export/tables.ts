// The record as tables: one for every kind of row, and one with all the words that rows stand on.
import type { ReadoutRecord } from "../model/record.ts";
import { evidenceTable } from "./evidence.ts";
import { findingTables, speechTables } from "./finding-tables.ts";
import { stateOf } from "./row-state.ts";
import { ID, joined, must, RULE, ref, STATE, type Table, table, text, whole } from "./table.ts";

/** Every table of a record, each with its columns explained; the same names as the views of a workspace file. */
export function tablesOf(record: ReadoutRecord): Table[] {
  return [
    ...sources(record),
    ...actors(record),
    ...speechTables(record),
    ...findingTables(record),
    evidenceTable(record),
    ...runs(record),
  ];
}

function sources(r: ReadoutRecord): Table[] {
  return [
    table(
      "reports",
      "Reports",
      "The press reports that were read. Their texts are left out: `words` is how long each is.",
      [
        ID,
        must("file", "Name of the file."),
        text("publisher", "Who published it."),
        text("headline", "Its headline."),
        text("byline", "Its byline."),
        text("agencies", "News agencies that it credits, with ' | ' between them."),
        text("published", "When, in EDTF (ISO 8601-2), in the report's own zone."),
        text("url", "Its address."),
        must("language", "BCP 47."),
        { name: "complete", type: "boolean", required: true, description: "false: the text is a part." },
        ref("revises", "reports.id", "The report that this one is a newer version of."),
        whole("length", "Length of the text in UTF-16 code units, the unit of start and end."),
      ],
      r.reports.map((x) => [
        x.id,
        x.file,
        x.publisher,
        x.headline,
        x.byline,
        joined(x.agencies),
        x.published,
        x.url,
        x.language,
        x.complete,
        x.revises,
        x.text.length,
      ]),
    ),
    table(
      "origins",
      "Origins",
      "Reports that stand on one source, a row for each report.",
      [
        must("id", "Id of the origin."),
        { ...ref("report", "reports.id", "A report that stands on it."), required: true },
        text("named", "The news agency that is named as the source."),
      ],
      r.origins.flatMap((o) => o.reports.map((report) => [o.id, report, o.named])),
      ["id", "report"],
    ),
    table(
      "dependence",
      "Dependence",
      "How each two reports stand to one another.",
      [
        { ...ref("a", "reports.id", "One report."), required: true },
        { ...ref("b", "reports.id", "The other."), required: true },
        must("relation", "unknown: the evidence contradicts itself.", {
          values: ["copies", "common-source", "independent", "unknown"],
        }),
        must("direction", "Which has it from which.", { values: ["a-from-b", "b-from-a", "unknown"] }),
        {
          name: "share",
          type: "number",
          required: true,
          description: "Share of the shorter body that the other has too, 0 to 1.",
        },
        text("evidence", "The kinds of evidence, in words, with ' | ' between them."),
        RULE,
        STATE,
      ],
      r.dependence.map((d) => [
        d.a,
        d.b,
        d.relation,
        d.direction,
        d.share,
        joined(d.evidence),
        d.rule,
        stateOf(d),
      ]),
      ["a", "b"],
    ),
    table(
      "passages",
      "Shared passages",
      "Stretches that two reports share. Offsets are UTF-16 code units into the report's text, end exclusive.",
      [
        { ...ref("a_report", "reports.id", "One report."), required: true },
        whole("a_start", "Where it begins there."),
        whole("a_end", "Where it ends there."),
        must("a_exact", "Its words there."),
        { ...ref("b_report", "reports.id", "The other report."), required: true },
        whole("b_start", "Where it begins there."),
        whole("b_end", "Where it ends there."),
        must("b_exact", "Its words there."),
        must("kind", "Whether the words are the same.", { values: ["verbatim", "reworded"] }),
        { name: "similarity", type: "number", required: true, description: "0 to 1." },
        RULE,
        STATE,
      ],
      r.passages.map(({ a, b, kind, similarity, rule, ...x }) => [
        a.report,
        a.start,
        a.end,
        a.exact,
        b.report,
        b.start,
        b.end,
        b.exact,
        kind,
        similarity,
        rule,
        stateOf(x),
      ]),
      ["a_report", "a_start", "a_end", "b_report", "b_start", "b_end"],
    ),
  ];
}

function actors(r: ReadoutRecord): Table[] {
  return [
    table(
      "parties",
      "Parties",
      "The sides, as the reader or the built-in list of states names them.",
      [
        ID,
        must("name", "Its name."),
        must("kind", "What it is.", { values: ["state", "organisation", "group"] }),
        text("aliases", "Other names, with ' | ' between them."),
      ],
      r.parties.map((p) => [p.id, p.name, p.kind, joined(p.aliases)]),
    ),
    table(
      "entities",
      "People, organisations, places, groups",
      "Everybody and everything that is named. The mentions stand in evidence.",
      [
        ID,
        must("kind", "What it is.", { values: ["person", "organisation", "place", "group"] }),
        must("name", "The fullest form of the name."),
        text("aliases", "Other forms, with ' | ' between them."),
        ref("party", "parties.id", "The party that it belongs to."),
        text("roles", "Roles in words of the reports, with ' | ' between them."),
        whole("mentions", "How often it is mentioned."),
        RULE,
        STATE,
      ],
      r.entities.map((e) => [
        e.id,
        e.kind,
        e.name,
        joined(e.aliases),
        e.party,
        joined(e.roles.map((x) => x.text)),
        e.mentions.length,
        e.rule,
        stateOf(e),
      ]),
    ),
  ];
}

function runs(r: ReadoutRecord): Table[] {
  return [
    table(
      "issues",
      "Issues",
      `The codebook: ${r.codebook.name}.`,
      [
        must("code", "Code of the issue."),
        must("name", "Its name."),
        text("cues", "Words that point to it, with ' | ' between them."),
      ],
      r.codebook.issues.map((i) => [i.code, i.name, joined(i.cues ?? [])]),
      ["code"],
    ),
    table(
      "notes",
      "Notes",
      "What a reader should know of the run.",
      [
        must("code", "Kind of note."),
        must("message", "In words."),
        ref("report", "reports.id", "The report that it is about."),
      ],
      r.notes.map((n) => [n.code, n.message, n.report]),
      [],
    ),
  ];
}
