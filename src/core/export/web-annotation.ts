// The record's rows as W3C Web Annotations (Recommendation of 23 February 2017), an annotation a row.
import type { ReadoutRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { Decision } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { type CodePoints, codePointsOf, splitsPair } from "../text/code-points.ts";
import { reportUrn, rowUrn, type TargetOf } from "./annotation-names.ts";
import { decisionAnnotations } from "./decision-annotations.ts";
import { evidenceOf } from "./evidence.ts";
import { stateOf } from "./row-state.ts";

/** Code units of prefix and suffix: enough to tell places apart, few enough to survive small changes elsewhere. */
const CONTEXT = 32;

/** Why each kind of row is annotated, in the words of the model (§ 3.3.5). */
const MOTIVATIONS: Readonly<Record<string, string>> = {
  entities: "identifying",
  quotations: "describing",
  utterances: "linking",
  positions: "classifying",
  disputes: "linking",
  facts: "linking",
  texts: "identifying",
  events: "describing",
};

/**
 * The annotations of a record as one AnnotationPage in JSON-LD; positions are Unicode code points. With the log of its decisions every one that stands
 * is an annotation too; without it only the states of rows are.
 */
export function webAnnotations(record: ReadoutRecord, log?: readonly Decision[]): string {
  const reports = new Map(record.reports.map((r) => [r.id, { report: r, points: codePointsOf(r.text) }]));
  const target: TargetOf = (citation, part) => {
    const held = reports.get(citation.report);
    return held ? [targetOf(citation, part, held.report, held.points)] : [];
  };
  const rows = new Map<string, Record<string, unknown>>();
  for (const list of Object.keys(MOTIVATIONS))
    for (const row of record[list as "quotations"]) rows.set(`${list} ${row.id}`, { ...row });
  const targets = new Map<string, object[]>();
  for (const { list, row, part, citation } of evidenceOf(record)) {
    const key = `${list} ${row}`;
    const made = targets.get(key) ?? [];
    made.push(...target(citation, part));
    targets.set(key, made);
  }
  const generator = {
    id: "urn:readout:engine",
    type: "Software",
    name: `${record.engine.name} ${record.engine.version}`,
  };
  const items = [...rows].flatMap(([key, row]) => {
    const list = key.split(" ")[0]!;
    const annotation = {
      id: rowUrn(String(row["id"])),
      type: "Annotation",
      motivation: MOTIVATIONS[list],
      generator,
      body: bodiesOf(list, row),
      target: targets.get(key) ?? [],
    };
    const decided = stateOf(row);
    return log === undefined && (decided === "accepted" || decided === "rejected")
      ? [annotation, assessment(String(row["id"]), decided)]
      : [annotation];
  });
  return canonicalJson({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:readout:annotations",
    type: "AnnotationPage",
    items: [...items, ...decisionAnnotations(record, log ?? [], target)],
  });
}

/** What is said of the words: the kind of row to sort by, and the row itself as JSON, so that nothing of it is lost. */
function bodiesOf(list: string, row: Readonly<Record<string, unknown>>): object[] {
  return [
    { type: "TextualBody", purpose: "tagging", value: list },
    {
      type: "TextualBody",
      purpose: "describing",
      format: "application/json",
      value: JSON.stringify({ readout: 1, list, row }),
    },
  ];
}

/** A person's word on a row, as an annotation of the row's annotation. */
function assessment(row: string, decided: "accepted" | "rejected"): object {
  return {
    id: `${rowUrn(row)}:${decided}`,
    type: "Annotation",
    motivation: "assessing",
    body: [
      { type: "TextualBody", purpose: "assessing", value: decided === "accepted" ? "accept" : "reject" },
    ],
    target: [rowUrn(row)],
  };
}

/** The target of a citation. The selectors are two ways to the same words; `styleClass` says which part of the row they are. */
function targetOf(c: Citation, part: string, report: Report, points: CodePoints): object {
  return {
    type: "SpecificResource",
    source: {
      id: reportUrn(report.id),
      type: "Text",
      format: "text/plain",
      language: report.language,
      ...(report.url === null ? {} : { via: report.url }),
    },
    styleClass: part.replace(/ /g, "-"),
    selector: selectorsOf(c, report.text, points),
  };
}

/** A TextQuoteSelector and a TextPositionSelector for the words of a citation. */
export function selectorsOf(c: Citation, text: string, points: CodePoints): object[] {
  let from = Math.max(0, c.start - CONTEXT);
  let to = Math.min(text.length, c.end + CONTEXT);
  if (splitsPair(text, from)) from++;
  if (splitsPair(text, to)) to--;
  return [
    {
      type: "TextQuoteSelector",
      exact: c.exact,
      prefix: text.slice(Math.min(from, c.start), c.start),
      suffix: text.slice(c.end, Math.max(to, c.end)),
    },
    { type: "TextPositionSelector", start: points.fromUtf16(c.start), end: points.fromUtf16(c.end) },
  ];
}
