// What lies beside the reports: metadata, parties and codebook, named at the door or found in a folder.
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { CODEBOOKS, type Codebook, type Party } from "../core/index.ts";
import { readCodebook, readParties } from "./knowledge-files.ts";
import { type Problem, systemProblem } from "./problem.ts";
import { ReadoutError } from "./readout-error.ts";
import { type MetadataRow, type MetadataTable, readMetadata } from "./reports-csv.ts";

/** Files of a folder that hand over what the texts do not say. */
export const BESIDE = { meta: "reports.csv", parties: "parties.json", codebook: "codebook.json" } as const;

/** A table with the folder whose files it is about, null for one that was named and is about all. */
export interface FolderTable extends MetadataTable {
  readonly folder: string | null;
}

/** The tables of metadata to use: the named one, else those of the folders. What is wrong in them is added to `problems`. */
export function metadataTables(
  meta: string | undefined,
  folders: readonly string[],
  problems: Problem[],
): FolderTable[] {
  const tables: FolderTable[] = [];
  if (meta !== undefined) tables.push({ ...readMetadata(meta, bytesOf(meta)), folder: null });
  else {
    for (const folder of folders) {
      const bytes = bytesIfThere(join(folder, BESIDE.meta));
      if (bytes) tables.push({ ...readMetadata(join(folder, BESIDE.meta), bytes), folder });
    }
  }
  for (const table of tables) problems.push(...table.problems);
  return tables;
}

/** The row about the file at a path, by its name and as many folders as the row gives, or undefined. */
export function rowFor(table: MetadataTable, path: string): MetadataRow | undefined {
  const name = resolve(path).replaceAll("\\", "/").normalize("NFC");
  const rows = rowsByName(table).get(fileName(name));
  return rows?.find((row) => name.endsWith(`/${row.file.replace(/^(?:\.?\/)+/, "")}`));
}

/** The rows of a table by the last part of their path, so that ten thousand reports are not held against ten thousand rows each. */
const named = new WeakMap<MetadataTable, Map<string, MetadataRow[]>>();
function rowsByName(table: MetadataTable): Map<string, MetadataRow[]> {
  const known = named.get(table);
  if (known) return known;
  const rows = new Map<string, MetadataRow[]>();
  for (const row of table.rows) {
    const last = fileName(row.file);
    rows.set(last, [...(rows.get(last) ?? []), row]);
  }
  named.set(table, rows);
  return rows;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** How many rows without a report are named in the one line that tells of them. */
const NAMED_ROWS = 3;
/** Adds to `problems` one line about the rows that no report was found for, if there are any. */
export function sayUnusedRows(
  table: MetadataTable,
  used: ReadonlySet<string> | undefined,
  problems: Problem[],
): void {
  const unused = table.rows.filter((row) => !used?.has(row.file));
  if (unused.length === 0) return;
  const some = unused.slice(0, NAMED_ROWS).map((row) => `line ${row.line} (${row.file})`);
  const more = unused.length > NAMED_ROWS ? ` and ${unused.length - NAMED_ROWS} more` : "";
  const message = `${table.path}: ${some.join(", ")}${more}: no such report among those given`;
  problems.push({ code: "metadata", file: table.path, message });
}

/** The parties of the named file, else those of all folders together, or null. Throws ReadoutError where they clash. */
export function partiesOf(path: string | undefined, folders: readonly string[]): Party[] | null {
  if (path !== undefined) return readParties(path, bytesOf(path));
  const files = folders.map((f) => join(f, BESIDE.parties));
  const lists = files.flatMap((f) => {
    const bytes = bytesIfThere(f);
    return bytes ? [{ file: f, parties: readParties(f, bytes) }] : [];
  });
  if (lists.length === 0) return null;
  const byId = new Map<string, { file: string; party: Party }>();
  // By content, not by path or order of the folders: equal inputs make equal records.
  for (const { file, parties } of lists.sort((a, b) =>
    JSON.stringify(a.parties) < JSON.stringify(b.parties) ? -1 : 1,
  )) {
    for (const party of parties) {
      const twin = byId.get(party.id);
      if (twin && JSON.stringify(twin.party) !== JSON.stringify(party)) {
        throw new ReadoutError(
          "bad-parties",
          `${file}: “${party.id}” is another party than in ${twin.file}; name one file with --parties`,
        );
      }
      byId.set(party.id, { file, party });
    }
  }
  return [...byId.values()].map((v) => v.party);
}

/** The codebook of a file, or the built-in one of that name (a file of that name is ./name). Throws ReadoutError where it is none. */
export function readCodebookFile(path: string): Codebook {
  if (Object.hasOwn(CODEBOOKS, path)) return CODEBOOKS[path]!;
  return readCodebook(path, bytesOf(path));
}

/** The codebook of the named file, else that of the folders, or null. Throws ReadoutError where folders have different ones. */
export function codebookOf(path: string | undefined, folders: readonly string[]): Codebook | null {
  if (path !== undefined) return readCodebookFile(path);
  let found: { file: string; codebook: Codebook } | null = null;
  for (const folder of folders) {
    const file = join(folder, BESIDE.codebook);
    const bytes = bytesIfThere(file);
    if (!bytes) continue;
    const codebook = readCodebook(file, bytes);
    if (found && JSON.stringify(found.codebook) !== JSON.stringify(codebook)) {
      throw new ReadoutError(
        "bad-codebook",
        `${file}: another codebook than ${found.file}; name one with --codebook`,
      );
    }
    found ??= { file, codebook };
  }
  return found?.codebook ?? null;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = systemProblem(path, error);
    throw new ReadoutError(code, message);
  }
}

function bytesIfThere(path: string): Uint8Array | null {
  return statSync(path, { throwIfNoEntry: false }) ? bytesOf(path) : null;
}
