// `readout search`: rows and reports of a workspace by the query line.
import { InvalidArgumentError } from "commander";
import { canonicalJson, type Hit } from "../../core/index.ts";
import { complain } from "../failure.ts";
import { lookOf } from "../look.ts";
import { openWorkspace } from "../open-workspace.ts";

export interface SearchOptions {
  readonly story?: string;
  readonly workspace?: string;
  readonly limit: string;
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** Exit code where nothing is found, as of grep. */
const NOTHING = 1;

/** Prints the hits of each story, a line each; the exit code is 1 where there are none. */
export async function search(words: readonly string[], options: SearchOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    complain(`--limit ${options.limit}: no number of hits`);
    throw new InvalidArgumentError(options.limit);
  }
  const line = words.length === 1 ? words[0]! : words.map(quoted).join(" ");
  const workspace = openWorkspace(options.workspace, { make: false });
  try {
    const all = options.story ? [await workspace.story(options.story)] : await workspace.store.stories();
    const found = [];
    for (const { id, name } of all) {
      if ((await workspace.members(id)).present.length === 0) continue;
      found.push({ story: id, name, ...(await workspace.search(id, line, { limit })) });
    }
    if (options.json) process.stdout.write(canonicalJson(found));
    else
      for (const { name, total, hits } of found) {
        if (total === 0) continue;
        const look = lookOf(options);
        process.stdout.write(`${look.bold(name)}  ${total}\n${hits.map((h) => `${lineOf(h)}\n`).join("")}`);
        if (total > hits.length) process.stdout.write(`  … and ${total - hits.length} more (--limit)\n`);
      }
    if (found.every((f) => f.total === 0)) process.exitCode = NOTHING;
  } finally {
    await workspace.close();
  }
}

/** A word that the shell took out of its quotation marks gets them back: speaker:"Anna Berg" comes as one word with a blank. */
function quoted(word: string): string {
  if (!/\s/.test(word) || word.includes('"')) return word;
  const m = /^(-?[A-Za-z]+:)(.*)$/s.exec(word);
  return m ? `${m[1]}"${m[2]}"` : `"${word}"`;
}

function lineOf({ kind, id, state, what, words }: Hit): string {
  const at = words === null ? "" : `  [${words.report} ${words.start}–${words.end}]`;
  const decided = state === null || state === "candidate" ? "" : ` (${state})`;
  return `  ${kind.padEnd(10)}  ${what.replace(/\s+/g, " ")}${decided}  ${id}${at}`;
}
