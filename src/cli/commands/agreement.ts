// `readout agreement`: how far two people agree who decided on the rows of one story.
import {
  agreementToTerminal,
  canonicalJson,
  coderAgreement,
  codersOf,
  disagreementsToCsv,
} from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { lookOf } from "../look.ts";
import { openWorkspace } from "../open-workspace.ts";
import { writeFile } from "../write-file.ts";

export interface AgreementOptions {
  readonly workspace?: string;
  readonly coders?: readonly string[];
  readonly csv?: string;
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** Prints the intercoder table of a story: disagreements first, then agreement and Krippendorff's alpha by kind of row. */
export async function agreement(story: string, options: AgreementOptions): Promise<void> {
  const workspace = openWorkspace(options.workspace, { make: false });
  try {
    const { id, name } = await workspace.story(story);
    const { record, decisions } = await workspace.reviewed(id);
    const known = codersOf(decisions);
    const [first, second, third] = options.coders ?? known.slice(0, 2);
    const who = `on “${name}” ${known.join(", ") || "nobody"} decided`;
    if (first === undefined || second === undefined || third !== undefined)
      throw new ReadoutError("two-coders", `two people are needed; ${who}`);
    for (const coder of [first, second])
      if (!known.includes(coder)) throw new ReadoutError("no-coder", `no decision of ${coder}; ${who}`);
    const table = coderAgreement(record, decisions, [first, second]);
    if (options.csv !== undefined) writeFile(options.csv, disagreementsToCsv(table));
    if (options.json) process.stdout.write(canonicalJson(table));
    else if (options.csv === undefined)
      process.stdout.write(agreementToTerminal(table, record, lookOf(options)));
  } finally {
    await workspace.close();
  }
}
