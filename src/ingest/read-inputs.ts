// Files, folders and standard input to report inputs, with what lies beside the texts taken along.
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Codebook, Note, Party, ReportInput } from "../core/index.ts";
import { codebookOf, metadataTables, partiesOf, rowFor, sayUnusedRows } from "./beside.ts";
import { gather, type Source } from "./gather.ts";
import { type Kind, kindOf, STANDARD_INPUT_KIND } from "./kinds.ts";
import { type Problem, systemProblem } from "./problem.ts";
import { ReadoutError } from "./readout-error.ts";
import { distinctNames } from "./report-names.ts";
import type { MetadataTable } from "./reports-csv.ts";

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
  /** True where only the reports are asked for: parties and codebooks beside them are not read. */
  readonly reportsOnly?: boolean;
  /** Called once, for the path `-`. */
  readonly stdin?: () => Uint8Array;
}

/** The largest file that is read, in bytes: some two hundred times a long article, and read in a minute. */
export const MAX_FILE_BYTES = 4_000_000;

/**
 * The reports at the given paths: files, folders (their own files, not those of folders in them) and `-` for standard
 * input. What one file lacks is a problem and does not stop the others. Throws ReadoutError when no report is left, and for
 * a file of metadata, parties or codebook that cannot be used. The order of the paths makes no difference to the names.
 */
export function readInputs(paths: readonly string[], options: ReadInputsOptions = {}): Ingested {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const { sources, folders, problems: lost } = gather(paths);
  problems.push(...lost);
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
    parties: options.reportsOnly ? null : partiesOf(options.parties, folders),
    codebook: options.reportsOnly ? null : codebookOf(options.codebook, folders),
    notes: notes.sort((a, b) => (a.message < b.message ? -1 : 1)),
    problems,
  };
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
