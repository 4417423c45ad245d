// The utterances as a critical apparatus in TEI P5: reports are witnesses, renderings are readings.
import type { Edit, ReadoutRecord, Rendering, Utterance } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import { formatEdtf } from "../render/format-time.ts";
import { indexRecord, type RecordIndex } from "../render/index-record.ts";
import { element, lines, type Xml, xmlDocument } from "./xml.ts";

/** The apparatus of a record (TEI P5, chapter 13, parallel segmentation): an app for every utterance, the base rendering as lem. */
export function teiApparatus(record: ReadoutRecord): string {
  const index = indexRecord(record);
  const header = element(
    "teiHeader",
    {},
    lines([
      element(
        "fileDesc",
        {},
        element("titleStmt", {}, element("title", {}, `Apparatus of ${record.reports.length} press reports`)),
        element(
          "publicationStmt",
          {},
          element(
            "p",
            {},
            `Made by ${record.engine.name} ${record.engine.version}, knowledge ${record.engine.knowledge}.`,
          ),
        ),
        element("sourceDesc", {}, element("listWit", {}, lines(index.reports.map((r) => witness(index, r))))),
      ),
      element(
        "encodingDesc",
        {},
        element("variantEncoding", { method: "parallel-segmentation", location: "internal" }),
        element(
          "editorialDecl",
          {},
          element(
            "p",
            {},
            "The type of a rdg is how it differs from the lem: same, cut, spliced, translated, reworded, altered (its meaning can change) or speaker (given to another speaker). The n of a lem or rdg is its place in the witness: start and end in UTF-16 code units, end exclusive.",
          ),
        ),
      ),
    ]),
  );
  const said =
    record.utterances.length > 0 ? record.utterances.map((u) => utterance(index, u)) : [element("p", {})];
  return xmlDocument(
    element(
      "TEI",
      { xmlns: "http://www.tei-c.org/ns/1.0" },
      lines([header, element("text", { "xml:lang": "en" }, element("body", {}, lines(said)))]),
    ),
  );
}

/** A witness; its xml:id is the report's id, because a siglum need not be a name in XML. */
function witness(index: RecordIndex, r: Report): Xml {
  const parts = [
    index.outlet(r.id),
    r.headline === null ? null : `“${r.headline}”`,
    r.published === null ? null : formatEdtf(r.published),
  ].filter((p) => p !== null);
  return element(
    "witness",
    { "xml:id": r.id, n: index.siglum(r.id) },
    parts.join(", "),
    r.url === null ? null : [" ", element("ref", { target: r.url.replace(/\s/g, "%20") }, r.url)],
  );
}

function utterance(index: RecordIndex, u: Utterance): Xml {
  const who = index.sayer(u);
  const [base, ...others] = [...u.renderings].sort(
    (a, b) => Number(b.difference === "base") - Number(a.difference === "base"),
  );
  return element(
    "ab",
    { "xml:id": u.id, type: "utterance" },
    who === null ? null : [element("name", {}, who), ": "],
    element(
      "app",
      {},
      base ? reading("lem", base) : null,
      others.map((r) => reading("rdg", r)),
      others.filter((r) => r.edits.length > 0).map(noteOf),
    ),
  );
}

function reading(name: "lem" | "rdg", r: Rendering): Xml {
  const { report, start, end, exact } = r.citation;
  return element(
    name,
    { wit: `#${report}`, type: name === "rdg" ? r.difference : null, n: `${start}-${end}` },
    exact,
  );
}

function noteOf(r: Rendering): Xml {
  return element(
    "note",
    { type: "edits", target: `#${r.citation.report}` },
    r.edits.map(editText).join("; "),
  );
}

function editText(e: Edit): string {
  if (e.to === "") return `${e.kind} “${e.from}” left out`;
  return e.from === "" ? `${e.kind} “${e.to}” added` : `${e.kind} “${e.from}” → “${e.to}”`;
}
