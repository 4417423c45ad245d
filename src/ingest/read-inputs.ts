// Files, folders and standard input to report inputs, with what lies beside the texts taken along.
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Codebook, Note, Party, ReportInput } from "../core/index.ts";
import { codebookOf, metadataTables, partiesOf, rowFor, sayUnusedRows } from "./beside.ts";
import { gather, type Source } from "./gather.ts";
import type { Kind } from "./kind.ts";
import { kindOf, READ_EXTENSIONS, STANDARD_INPUT_KIND } from "./kinds.ts";
import { type Problem, systemProblem } from "./problem.ts";
import { type FileReports, readFileBytes, readTextBytes } from "./read-file.ts";
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
export async function readAllInputs(
  paths: readonly string[],
  options: ReadInputsOptions = {},
): Promise<Ingested> {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const inputs: ReportInput[] = [];
  const stream = streamInputs(paths, options, (p) => problems.push(p));
  for await (const { input, note } of stream.inputs) {
    inputs.push(input);
    if (note) notes.push(note);
  }
  return ingested(inputs, notes, problems, stream.folders, options);
}

/** As `readAllInputs`, at once, of texts alone: files of other kinds are problems. */
export function readInputs(paths: readonly string[], options: ReadInputsOptions = {}): Ingested {
  const problems: Problem[] = [];
  const { sources, folders, ...found } = gather(paths);
  problems.push(...found.problems);
  const naming = nameInputs(sources, folders, options, problems);
  const named = sources.flatMap((source, i) => {
    const opened = open(source, options, problems);
    return opened ? naming.of(i, said(source, readTextBytes(opened.kind, opened.bytes), problems)) : [];
  });
  naming.end();
  const notes = named.flatMap(({ note }) => note ?? []);
  return ingested(
    named.map(({ input }) => input),
    notes,
    problems,
    folders,
    options,
  );
}

/** A report as it comes, with what was guessed of it. */
export interface NamedInput {
  readonly input: ReportInput;
  readonly note: Note | null;
}

/** Reports as they are read. */
export interface InputStream {
  /** One after the other; a file is opened when the reports before it were taken, and its memory given back behind it. */
  readonly inputs: AsyncGenerator<NamedInput>;
  readonly folders: readonly string[];
  /** The size of all files, for who wants to know how much there is to do. */
  readonly bytes: number;
}

/** As `readAllInputs`, of as many reports as there may be: problems are said when they are met, and no report at all is the caller's to tell. */
export function streamInputs(
  paths: readonly string[],
  options: ReadInputsOptions,
  say: (problem: Problem) => void,
): InputStream {
  const { sources, folders, problems: found } = gather(paths);
  const bytes = sources.reduce(
    (sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return { inputs: each(), folders, bytes };

  async function* each(): AsyncGenerator<NamedInput> {
    const problems: Problem[] = [...found];
    const told = () => {
      for (const problem of problems.splice(0)) say(problem);
    };
    const naming = nameInputs(sources, folders, options, problems);
    for (const [i, source] of sources.entries()) {
      const opened = open(source, options, problems);
      const read = opened && said(source, await readFileBytes(opened.kind, opened.bytes), problems);
      told();
      if (read) yield* naming.of(i, read);
    }
    naming.end();
    told();
  }
}

/** Gives reports their names and what the tables of metadata say of them. */
function nameInputs(
  sources: readonly Source[],
  folders: readonly string[],
  options: ReadInputsOptions,
  problems: Problem[],
) {
  const named = distinctNames(sources.map((s) => s.path));
  const tables = metadataTables(options.meta, folders, problems);
  const used = new Map<MetadataTable, Set<string>>();
  const one = (
    source: Source,
    name: string,
    { entry, content }: FileReports["reports"][number],
  ): NamedInput => {
    // Of a text only its encoding is guessed; of a page, a mail or an archive much else.
    const code = kindOf(basename(source.path))?.read ? "encoding" : "source";
    const file = entry === null ? name : `${name}/${entry}`;
    const note = content.note === null ? null : { code, message: `${file}: ${content.note}`, report: null };
    const input = { ...content.report, file };
    for (const table of tables) {
      if (table.folder !== null && table.folder !== source.folder) continue;
      const row = rowFor(table, entry === null ? source.path : `${source.path}/${entry}`);
      if (!row) continue;
      used.set(table, (used.get(table) ?? new Set()).add(row.file));
      const { publisher, published, url, agency } = row;
      // What a person wrote into the table goes before what the file says of itself.
      const given = Object.entries({ publisher, published, url, agency });
      Object.assign(input, Object.fromEntries(given.filter(([k, v]) => v !== null || !(k in input))));
      break;
    }
    return { input, note };
  };
  return {
    of: (i: number, { reports }: FileReports) => reports.map((r) => one(sources[i]!, named[i]!, r)),
    end() {
      for (const table of tables) sayUnusedRows(table, used.get(table), problems);
    },
  };
}

function ingested(
  inputs: ReportInput[],
  notes: Note[],
  problems: Problem[],
  folders: readonly string[],
  options: ReadInputsOptions,
): Ingested {
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

const nameOf = ({ given, path }: Source) => (path === "-" ? "standard input" : given);

/** The reports of a file, its problems told. */
function said(source: Source, read: FileReports, problems: Problem[]): FileReports {
  for (const { code, what } of read.problems)
    problems.push({ code, file: source.given, message: `${nameOf(source)}: ${what}` });
  return read;
}

function open(
  source: Source,
  options: ReadInputsOptions,
  problems: Problem[],
): { kind: Kind; bytes: Uint8Array } | null {
  const { given, path } = source;
  const fail = (code: Problem["code"], what: string) => {
    problems.push({ code, file: given, message: `${nameOf(source)}: ${what}` });
    return null;
  };
  let kind: Kind | undefined = STANDARD_INPUT_KIND;
  let bytes: Uint8Array;
  try {
    if (path === "-") bytes = options.stdin?.() ?? readFileSync(0);
    else {
      kind = kindOf(basename(path));
      if (!kind) return fail("unknown-kind", `not a kind of file that is read (${READ_EXTENSIONS} are)`);
      const { size } = statSync(path);
      if (size > mostOf(kind)) return tooLarge(size, kind);
      bytes = readFileSync(path);
    }
  } catch (error) {
    problems.push(systemProblem(given, error));
    return null;
  }
  if (bytes.length > mostOf(kind)) return tooLarge(bytes.length, kind);
  if (bytes.length === 0) return fail("empty", "the file is empty");
  return { kind, bytes };

  function tooLarge(size: number, { maxBytes }: Kind) {
    const most = maxBytes ?? MAX_FILE_BYTES;
    return fail(
      "too-large",
      `${size} bytes; files of more than ${most} are not read${maxBytes ? "" : " as one report"}`,
    );
  }
}

function mostOf(kind: Kind): number {
  return kind.maxBytes ?? MAX_FILE_BYTES;
}
