// Files, folders and standard input to report inputs, with what lies beside the texts taken along.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Codebook, Note, Party, ReportInput } from "../core/index.ts";
import { type Kind, kindOf, STANDARD_INPUT_KIND } from "./kinds.ts";
import { readCodebook, readParties } from "./knowledge-files.ts";
import type { Problem } from "./problem.ts";
import { ReadoutError } from "./readout-error.ts";
import { distinctNames } from "./report-names.ts";
import { type MetadataTable, readMetadata } from "./reports-csv.ts";

/** What was read: the reports, what lay beside them, notes for the record and problems for the person at the door. */
export interface Ingested {
  readonly inputs: ReportInput[];
  readonly parties: Party[] | null;
  readonly codebook: Codebook | null;
  readonly notes: Note[];
  readonly problems: Problem[];
}

/** Files that take the place of those lying in a folder, and where standard input comes from. */
export interface ReadInputsOptions {
  readonly meta?: string;
  readonly parties?: string;
  readonly codebook?: string;
  /** Called once, for the path `-`. */
  readonly stdin?: () => Uint8Array;
}

/** Files of a folder that hand over what the texts do not say. */
const BESIDE = { meta: "reports.csv", parties: "parties.json", codebook: "codebook.json" } as const;
/** The largest file that is read, in bytes: some two hundred times a long article, and read in a minute. */
export const MAX_FILE_BYTES = 4_000_000;

/** A file that is to be read; `folder` is the folder it was found in, null where it was named itself. */
interface Source {
  readonly given: string;
  readonly path: string;
  readonly folder: string | null;
}

/**
 * The reports at the given paths: files, folders (their own files, not those of folders in them) and `-` for standard
 * input. What one file lacks is a problem and does not stop the others. Throws ReadoutError when no report is left, and for
 * a file of metadata, parties or codebook that cannot be used. The order of the paths makes no difference to the names.
 */
export function readInputs(paths: readonly string[], options: ReadInputsOptions = {}): Ingested {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const folders: string[] = [];
  const sources = gather(paths, folders, notes, problems);
  const named = distinctNames(sources.map((s) => s.path));
  const inputs: ReportInput[] = [];
  const tables = metadataTables(options.meta, folders, problems);
  const used = new Map<MetadataTable, Set<string>>();
  sources.forEach((source, i) => {
    const file = named[i]!;
    const content = readSource(source, options, problems);
    if (content === null) return;
    if (content.note !== null)
      notes.push({ code: "encoding", message: `${file}: ${content.note}`, report: null });
    const input = { ...content.report, file };
    for (const table of tables) {
      if (table.folder !== null && table.folder !== source.folder) continue;
      const row = rowFor(table, source.path);
      if (!row) continue;
      used.set(table, (used.get(table) ?? new Set()).add(row.file));
      const { publisher, published, url, agency } = row;
      Object.assign(input, { publisher, published, url, agency });
      break;
    }
    inputs.push(input);
  });
  for (const table of tables) sayUnusedRows(table, used.get(table), problems);
  if (inputs.length === 0) {
    const why = problems.map((p) => p.message);
    throw new ReadoutError("no-reports", [...why, "no report to read"].join("\n"));
  }
  return {
    inputs,
    parties: partiesOf(options.parties, folders),
    codebook: codebookOf(options.codebook, folders),
    notes,
    problems,
  };
}

function gather(paths: readonly string[], folders: string[], notes: Note[], problems: Problem[]): Source[] {
  const found = new Map<string, Source>();
  const add = (source: Source) => {
    const key = source.path === "-" ? "-" : resolve(source.path);
    const twin = found.get(key);
    // Whether a file was also named itself must not hide what its folder knows of it.
    if (!twin || (twin.folder === null && source.folder !== null)) found.set(key, source);
  };
  for (const path of paths) {
    if (path === "-") {
      add({ given: path, path, folder: null });
      continue;
    }
    try {
      if (!statSync(path).isDirectory()) add({ given: path, path, folder: null });
      else if (!folders.includes(resolve(path))) {
        folders.push(resolve(path));
        const reports = reportsIn(path, notes);
        for (const name of reports)
          add({ given: join(path, name), path: join(path, name), folder: resolve(path) });
        if (reports.length === 0) {
          problems.push({
            code: "no-reports-in-folder",
            file: path,
            message: `${path}: no reports in this folder`,
          });
        }
      }
    } catch (error) {
      problems.push(systemProblem(path, error));
    }
  }
  return [...found.values()];
}

function reportsIn(folder: string, notes: Note[]): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((e) => !e.name.startsWith("."));
  const beside: string[] = Object.values(BESIDE);
  const reports: string[] = [];
  const others: string[] = [];
  for (const entry of entries) {
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && isDirectory(join(folder, entry.name)));
    if (isFolder) others.push(`${entry.name}/`);
    else if (beside.includes(entry.name)) continue;
    else if (entry.name.includes(".") && kindOf(entry.name)) reports.push(entry.name);
    else others.push(entry.name);
  }
  if (others.length > 0) {
    const message = `not read, because not a kind of report: ${others.sort().join(", ")}`;
    notes.push({ code: "left-out", message, report: null });
  }
  return reports.sort();
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readSource(source: Source, options: ReadInputsOptions, problems: Problem[]) {
  const { given, path } = source;
  const fail = (code: Problem["code"], what: string) => {
    problems.push({ code, file: given, message: `${path === "-" ? "standard input" : given}: ${what}` });
    return null;
  };
  let kind: Kind | undefined = STANDARD_INPUT_KIND;
  let bytes: Uint8Array;
  try {
    if (path === "-") bytes = options.stdin?.() ?? readFileSync(0);
    else {
      kind = kindOf(basename(path));
      if (!kind) return fail("unknown-kind", "not a kind of file that is read (.txt is)");
      if (statSync(path).size > MAX_FILE_BYTES) return tooLarge(statSync(path).size);
      bytes = readFileSync(path);
    }
  } catch (error) {
    problems.push(systemProblem(given, error));
    return null;
  }
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(bytes.length);
  if (bytes.length === 0) return fail("empty", "the file is empty");
  const content = kind.read(bytes);
  if ("notText" in content) return fail("not-text", `${content.notText}, not a text`);
  if (/^[\s\ufeff\p{Cc}]*$/u.test(content.report.text))
    return fail("empty", "nothing but blanks in the file");
  return content;

  function tooLarge(size: number) {
    return fail(
      "too-large",
      `${size} bytes; files of more than ${MAX_FILE_BYTES} are not read as one report`,
    );
  }
}

function systemProblem(file: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR")
    return { code: "missing", file, message: `${file}: no such file or folder` };
  const why = code === "EACCES" || code === "EPERM" ? "no permission to read it" : String(code ?? error);
  return { code: "unreadable", file, message: `${file}: cannot be read: ${why}` };
}

/** A table with the folder whose files it is about, null for one that was named and is about all. */
interface FolderTable extends MetadataTable {
  readonly folder: string | null;
}

function metadataTables(
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

function rowFor(table: MetadataTable, path: string) {
  const name = resolve(path).replaceAll("\\", "/").normalize("NFC");
  return table.rows.find((row) => name.endsWith(`/${row.file.replace(/^(?:\.?\/)+/, "")}`));
}

/** How many rows without a report are named in the one line that tells of them. */
const NAMED_ROWS = 3;
function sayUnusedRows(
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

function partiesOf(path: string | undefined, folders: readonly string[]): Party[] | null {
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

function codebookOf(path: string | undefined, folders: readonly string[]): Codebook | null {
  if (path !== undefined) return readCodebook(path, bytesOf(path));
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
