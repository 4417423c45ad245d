// A share pack with the receiver's own copies of the reports: the record again, and what could not be attached.
import type { ReadoutRecord } from "../model/record.ts";
import type { Report, ReportInput } from "../model/report.ts";
import { recordOfReports } from "../record/as-of/record-as-of.ts";
import { fileName } from "../text/file-name.ts";
import { digest } from "../text/hash.ts";
import { asList, asObject, asText, type Json } from "./json.ts";
import { isCitation, type Pack, type PackedReport } from "./pack.ts";

/** A report of the pack that no copy could be attached to. */
export interface Unattached {
  readonly report: string;
  readonly file: string;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  /** `not-given`: no file is it. `other-text`: a file has its name or address, and another text. */
  readonly reason: "not-given" | "other-text";
  /** Citations of it that the record therefore leaves out. */
  readonly citations: number;
}

export interface Unpacked {
  /** The record of the reports that are attached; of all of them it is the record that was packed. */
  readonly record: ReadoutRecord;
  readonly attached: number;
  readonly unattached: readonly Unattached[];
  /** Citations that were looked up in the attached texts. */
  readonly verified: number;
  /** Places in the pack whose words are not those of the text. */
  readonly failed: readonly string[];
}

const LISTS =
  "entities parties quotations utterances passages dependence origins disputes facts positions texts events omissions notes".split(
    " ",
  );

/** The pack in a parsed file. Throws TypeError where it is none. */
export function readPack(value: unknown): Pack {
  const pack = asObject(value);
  if (pack?.["schema"] !== "readout-pack/1")
    throw new TypeError("is no pack: it has not the schema readout-pack/1");
  const record = asObject(pack["record"]);
  const whole =
    Array.isArray(pack["reports"]) &&
    asList(pack["reports"]).every(
      (r) => asText(asObject(r)?.["sha256"]) !== null && asText(asObject(r)?.["file"]) !== null,
    ) &&
    record !== null &&
    record["schema"] === "readout/1" &&
    LISTS.every((list) => Array.isArray(record[list]));
  if (!whole) throw new TypeError("is no whole pack: lists of the record are missing");
  return value as Pack;
}

/**
 * The record of a pack with the texts of the given files. A file is attached only where its text has the hash of the report's; every
 * citation is then looked up. Rows of reports without a text are left out, as if these had not been read.
 */
export function unpackRecord(pack: Pack, files: readonly ReportInput[]): Unpacked {
  const byHash = new Map(files.map((f) => [digest(f.text), f.text]));
  const reports: Report[] = [];
  const missing = new Map<string, PackedReport>();
  for (const packed of pack.reports) {
    const { sha256, length: _, ...rest } = packed;
    const text = byHash.get(sha256);
    if (text === undefined) missing.set(packed.id, packed);
    else reports.push({ ...rest, text });
  }
  const texts = new Map(reports.map((r) => [r.id, r.text]));
  const lost = new Map<string, number>();
  const failed: string[] = [];
  let verified = 0;

  const wordsAt = (
    cut: Json,
    place: { report: string; start: number; end: number },
    where: string,
  ): string => {
    const text = texts.get(place.report);
    const words = text?.slice(place.start, place.end);
    if (words !== undefined && digest(words) === cut["sha256"]) return words;
    if (text !== undefined) failed.push(where);
    // Of a report that is not there the row goes anyway.
    return String(cut["$words"]);
  };
  const restore = (value: unknown, where: string): unknown => {
    if (Array.isArray(value)) return value.map((v, i) => restore(v, `${where}[${i}]`));
    if (typeof value !== "object" || value === null) return value;
    if (isCitation(value)) {
      const text = texts.get(value.report);
      if (text === undefined) lost.set(value.report, (lost.get(value.report) ?? 0) + 1);
      else verified++;
      const cut = asObject(value.exact);
      if (cut) return { ...value, exact: wordsAt(cut, value, where) };
      if (text !== undefined && text.slice(value.start, value.end) !== value.exact) failed.push(where);
      return value;
    }
    const at = asObject((value as Json)["at"]);
    if ("$words" in value && at) return wordsAt(value as Json, at as never, where);
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [k, restore(v, where === "" ? k : `${where}.${k}`)]),
    );
  };
  const { codebook, ...lists } = pack.record;
  const restored = {
    ...(restore(lists, "") as object),
    ...(codebook === undefined ? {} : { codebook }),
    reports,
  } as unknown as ReadoutRecord;
  return {
    record: missing.size === 0 ? restored : recordOfReports(restored, reports, []),
    attached: reports.length,
    unattached: [...missing.values()].map((r) => unattached(r, files, lost.get(r.id) ?? 0)),
    verified,
    failed,
  };
}

function unattached(r: PackedReport, files: readonly ReportInput[], citations: number): Unattached {
  const named = files.some(
    (f) => fileName(f.file) === fileName(r.file) || (r.url !== null && f.url === r.url),
  );
  const { id, file, publisher, headline, url } = r;
  return {
    report: id,
    file,
    publisher,
    headline,
    url,
    reason: named ? "other-text" : "not-given",
    citations,
  };
}
