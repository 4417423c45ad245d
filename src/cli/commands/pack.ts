// `readout pack` and `readout unpack`: a record without the bodies, and with the receiver's own copies again.
import {
  canonicalJson,
  PACK_LIMITS,
  type Pack,
  packRecord,
  readPack,
  unpackRecord,
} from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { complain } from "../failure.ts";
import { gather } from "../gather.ts";
import { readJson } from "../read-record.ts";
import { recordOrStory } from "../record-or-story.ts";
import { writeFile } from "../write-file.ts";

export interface PackOptions {
  readonly words?: string;
  readonly share?: string;
  readonly workspace?: string;
}

/** Writes the pack of a record or story to a file. */
export async function pack(given: string, file: string, options: PackOptions): Promise<void> {
  const limits = {
    longest: numberOf("--words", options.words, PACK_LIMITS.longest, Number.MAX_SAFE_INTEGER),
    share: numberOf("--share", options.share, PACK_LIMITS.share * 100, 100) / 100,
  };
  const { record } = await recordOrStory(given, options.workspace);
  const json = canonicalJson(packRecord(record, limits));
  if (file === "-") process.stdout.write(json);
  else writeFile(file, json);
}

/** Attaches the reports at the paths to a pack, writes the record and lists what could not be attached; the exit code is 1 if anything could not. */
export async function unpack(
  file: string,
  paths: readonly string[],
  options: { readonly out?: string },
): Promise<void> {
  const packed = readPackFile(file);
  const { inputs } = await gather(paths, {});
  const { record, attached, unattached, verified, failed } = unpackRecord(packed, inputs);
  for (const u of unattached) {
    const what = [u.publisher, u.headline && `“${u.headline}”`, u.url].filter(Boolean).join(", ");
    const why =
      u.reason === "other-text" ? "the file has another text than was packed" : "no file given is it";
    complain(`not attached: ${u.file}${what ? ` (${what})` : ""}: ${why}; ${u.citations} citations left out`);
  }
  for (const where of failed) complain(`${where}: the words are not those of the text`);
  complain(
    `${attached} of ${packed.reports.length} reports attached, ${verified} citations looked up: ${failed.length === 0 ? "all stand" : `${failed.length} failed`}`,
  );
  if (attached === 0) throw new ReadoutError("no-reports", `${file}: none of its reports is among the files`);
  const json = canonicalJson(record);
  if (options.out === undefined || options.out === "-") process.stdout.write(json);
  else writeFile(options.out, json);
  if (unattached.length > 0 || failed.length > 0) process.exitCode = 1;
}

function numberOf(option: string, given: string | undefined, otherwise: number, most: number): number {
  const n = given === undefined ? otherwise : Number(given);
  if (given?.trim() === "" || !(Number.isSafeInteger(n) && n >= 0 && n <= most))
    throw new ReadoutError(
      "bad-number",
      `${option} ${given}: not a whole number from 0${most > 100 ? "" : ` to ${most}`}`,
    );
  return n;
}

function readPackFile(file: string): Pack {
  try {
    return readPack(readJson(file));
  } catch (error) {
    if (error instanceof TypeError) throw new ReadoutError("not-a-pack", `${file}: ${error.message}`);
    throw error;
  }
}
