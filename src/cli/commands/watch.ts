// `readout watch`: feeds into a story of the workspace, once or again and again.
import { InvalidArgumentError } from "commander";
import { complain } from "../failure.ts";
import { articlesOf } from "../network.ts";
import type { NetworkOptions } from "../network-options.ts";
import { openWorkspace, whoAmI } from "../open-workspace.ts";
import { looksOf, sayCollected } from "../say-collected.ts";

export interface WatchOptions extends NetworkOptions {
  readonly story?: string;
  readonly every?: string;
}

/** The story where none is named. */
const STORY = "Watched";

/** Reads the feeds, puts new and changed articles into the story and says what became of each address. */
export async function watch(feeds: readonly string[], options: WatchOptions): Promise<void> {
  const minutes = options.every === undefined ? null : Number(options.every);
  if (minutes !== null && !(minutes >= 1 && minutes <= 10_080)) {
    complain(`--every ${options.every}: minutes from 1 to 10080`);
    throw new InvalidArgumentError(String(options.every));
  }
  let ended = false;
  let wake = () => {};
  const end = () => {
    ended = true;
    wake();
  };
  if (minutes !== null) for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  while (!ended) {
    await once(feeds, options);
    if (minutes === null) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, minutes * 60_000);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (ended) wake();
    });
  }
}

async function once(feeds: readonly string[], options: WatchOptions): Promise<void> {
  const workspace = openWorkspace(options.workspace, { make: true });
  try {
    const name = options.story ?? STORY;
    const known = (await workspace.store.stories()).find((s) => s.name === name || s.id === name);
    const had = known ? await workspace.store.reportsOf(known.id) : [];
    const collected = await articlesOf(feeds, had, options);
    const inputs = sayCollected(collected);
    if (known) await workspace.noteLooks(known.id, looksOf(collected));
    const count = (state: string) => collected.filter((c) => c.state === state).length;
    if (inputs.length > 0) {
      const story = known ?? (await workspace.createStory({ name }));
      await workspace.addReports(story.id, inputs, whoAmI());
      await workspace.build(story.id);
    }
    const states = ["new", "changed", "unchanged", "removed", "refused", "failed"];
    process.stdout.write(`${name}: ${states.map((s) => `${count(s)} ${s}`).join(", ")}\n`);
    if (collected.length > 0 && collected.every((c) => c.state === "failed" || c.state === "refused"))
      process.exitCode = 1;
  } finally {
    await workspace.close();
  }
}
