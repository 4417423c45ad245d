// A record file back into a record.
import { readFileSync } from "node:fs";
import type { ReadoutRecord } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";

const LISTS = [
  "reports",
  "entities",
  "parties",
  "quotations",
  "utterances",
  "passages",
  "dependence",
  "origins",
  "disputes",
  "facts",
  "positions",
  "texts",
  "events",
  "omissions",
  "notes",
] as const;

function problem(path: string, code: string, what: string): ReadoutError {
  return new ReadoutError(code, `${path === "-" ? "standard input" : path}: ${what}`);
}

/** The JSON value in a file; "-" reads standard input. Throws ReadoutError where it cannot be read or is not JSON. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    throw problem(path, code, code === "ENOENT" ? "no such file" : `cannot be read (${code})`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(path, "not-json", `is not JSON: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** The record in a file; "-" reads standard input. Throws ReadoutError where the file holds no record of this schema. */
export function readRecord(path: string): ReadoutRecord {
  const value = readJson(path);
  const record = value as Partial<Record<string, unknown>> | null;
  if (typeof record !== "object" || record === null || typeof record["schema"] !== "string")
    throw problem(path, "not-a-record", "is no record: it has no schema");
  if (record["schema"] !== "readout/1")
    throw problem(path, "other-schema", `has the schema ${record["schema"]}; this readout reads readout/1`);
  for (const list of LISTS)
    if (!Array.isArray(record[list]))
      throw problem(path, "not-a-record", `is no whole record: ${list} is not a list`);
  return value as ReadoutRecord;
}
