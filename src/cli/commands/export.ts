// `readout export`: a record in a format of somebody else.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { InvalidArgumentError } from "commander";
import { EXPORT_FORMATS } from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { complain } from "../failure.ts";
import { olderRecord } from "../older-record.ts";
import { recordOrStory } from "../record-or-story.ts";
import { writeFile } from "../write-file.ts";

export interface ExportCommandOptions {
  readonly format: string;
  readonly out?: string;
  readonly since?: string;
  readonly passages?: boolean;
  readonly workspace?: string;
}

/** Options that some formats take. */
const TAKEN_BY: Readonly<Record<"since" | "passages", readonly string[]>> = {
  since: ["atom"],
  passages: ["csl-json", "ris", "bibtex"],
};

/** Writes a record in a format: to a file, into a folder where the format makes several, or to standard output. */
export async function exportRecord(file: string, options: ExportCommandOptions): Promise<void> {
  const format = Object.hasOwn(EXPORT_FORMATS, options.format) ? EXPORT_FORMATS[options.format] : undefined;
  if (!format) {
    complain(`no format '${options.format}'; there are ${Object.keys(EXPORT_FORMATS).join(", ")}`);
    throw new InvalidArgumentError(options.format);
  }
  if (format.folder && (options.out === undefined || options.out === "-")) {
    complain(`--format ${options.format} makes several files: name a folder with --out`);
    throw new InvalidArgumentError("--out");
  }
  for (const [option, takes] of Object.entries(TAKEN_BY))
    if (options[option as keyof typeof TAKEN_BY] !== undefined && !takes.includes(options.format)) {
      complain(`--${option} is for ${takes.join(", ")}, and not for ${options.format}`);
      throw new InvalidArgumentError(`--${option}`);
    }
  if (options.since === "-" && file === "-")
    throw new ReadoutError("twice-standard-input", "only one of the two records can be standard input");
  const { record, decisions } = await recordOrStory(file, options.workspace);
  const files = format.files(record, {
    ...(decisions ? { decisions } : {}),
    ...(options.since === undefined ? {} : { since: olderRecord(options.since, record) }),
    ...(options.passages ? { passages: true } : {}),
  });
  if (!format.folder) {
    const text = files[0]!.text;
    if (options.out === undefined || options.out === "-") process.stdout.write(text);
    else writeFile(options.out, text);
    return;
  }
  makeFolder(options.out!);
  for (const { name, text } of files) writeFile(join(options.out!, name), text);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unwritable";
    throw new ReadoutError(code, `${path}: no folder can be made there (${code})`);
  }
}
