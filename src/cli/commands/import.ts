// `readout import`: annotations that others made of the reports of a story, or of a record.
import { canonicalJson, type ReadAnnotations, readAnnotations, takenToTerminal } from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { lookOf } from "../look.ts";
import { whoAmI } from "../open-workspace.ts";
import { readJson, readRecord } from "../read-record.ts";
import { inStory, isRecordFile } from "../record-or-story.ts";
import { writeFile } from "../write-file.ts";

export interface ImportOptions {
  readonly out?: string;
  readonly workspace?: string;
  readonly who?: string;
  readonly dryRun?: boolean;
  readonly plain?: boolean;
}

/** Takes the Web Annotations in a file into the log of a story; of a record prints what they are to it. */
export async function importAnnotations(
  given: string,
  annotations: string,
  options: ImportOptions,
): Promise<void> {
  if (given === "-" && annotations === "-")
    throw new ReadoutError("twice-standard-input", "only one of the two files can be standard input");
  if (isRecordFile(given, options.workspace)) {
    for (const name of ["dryRun", "who"] as const)
      if (options[name] !== undefined)
        throw new ReadoutError(
          "no-story",
          `${given}: is a record, and keeps nothing: --dry-run and --who are for stories`,
        );
    printed(given, annotations, options.out);
    return;
  }
  const value = readJson(annotations);
  const dry = options.dryRun === true;
  await inStory(given, options.workspace, async (workspace, story) => {
    const by = { who: options.who ?? whoAmI(), dry };
    const taken = await named(annotations, () => workspace.importAnnotations(story.id, value, by));
    if (options.out !== undefined)
      writeOut(options.out, canonicalJson({ schema: "readout-import/1", story: story.name, dry, ...taken }));
    if (options.out !== "-") process.stdout.write(takenToTerminal(taken, story.name, dry, lookOf(options)));
  });
}

function printed(given: string, annotations: string, out: string | undefined): void {
  const record = readRecord(given);
  const value = readJson(annotations);
  let read: ReadAnnotations;
  try {
    read = readAnnotations(value, record);
  } catch (error) {
    if (error instanceof TypeError)
      throw new ReadoutError("not-annotations", `${annotations}: ${error.message}`);
    throw error;
  }
  writeOut(out ?? "-", canonicalJson({ schema: "readout-import/1", ...read }));
  const { same, candidates, decisions, logged, orphans } = read;
  process.stderr.write(
    `readout: ${same.length} rows are there already, ${candidates.length} candidate rows, ${decisions.length + logged.length} decisions, ${orphans.length} orphans\n`,
  );
}

function writeOut(path: string, text: string): void {
  if (path === "-") process.stdout.write(text);
  else writeFile(path, text);
}

/** The name of the file before what is said of it. */
async function named<T>(path: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof ReadoutError && error.code === "not-annotations")
      throw new ReadoutError(error.code, `${path === "-" ? "standard input" : path}: ${error.message}`);
    throw error;
  }
}
