// `readout add`: reports into a story of the workspace.

import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { renderSummary } from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import type { Workspace } from "../../store/workspace.ts";
import { complain } from "../failure.ts";
import { gather } from "../gather.ts";
import { lookOf } from "../look.ts";
import { isAddress, type NetworkOptions } from "../network-options.ts";
import { openWorkspace, whoAmI } from "../open-workspace.ts";
import { looksOf, sayCollected } from "../say-collected.ts";

export interface AddOptions extends NetworkOptions {
  readonly story?: string;
  readonly meta?: string;
  readonly parties?: string;
  readonly codebook?: string;
  readonly plain?: boolean;
  readonly quiet?: boolean;
}

/** The pages at the addresses; what fetching needs is loaded only here. */
async function pagesAt(...given: Parameters<typeof import("../network.ts").pagesAt>) {
  return (await import("../network.ts")).pagesAt(...given);
}

/** The story where none is named and the paths are not one folder. */
const STORY = "Story";

/** Adds the reports at the paths to a story, which is made if there is none of that name, and prints what is known now. */
export async function add(paths: readonly string[], options: AddOptions): Promise<void> {
  const addresses = paths.filter(isAddress);
  const files = paths.filter((p) => !isAddress(p));
  const { inputs, parties, codebook } =
    files.length > 0 ? await gather(files, options) : { inputs: [], parties: null, codebook: null };
  const workspace = openWorkspace(options.workspace, { make: true });
  try {
    const name = options.story ?? nameOf(paths);
    const known = (await workspace.store.stories()).find((s) => s.name === name || s.id === name);
    const had = known && addresses.length > 0 ? await workspace.store.reportsOf(known.id) : [];
    const collected = addresses.length > 0 ? await pagesAt(addresses, had, options) : [];
    const fetched = sayCollected(collected);
    if (inputs.length + fetched.length + had.length === 0)
      throw new ReadoutError("no-reports", "no report to read");
    const story = known ?? (await workspace.createStory({ name, codebook, parties }));
    if (known) await settle(workspace, known.id, parties !== null, codebook !== null);
    const ids = await workspace.addReports(story.id, [...inputs, ...fetched], whoAmI());
    await workspace.noteLooks(story.id, looksOf(collected));
    await workspace.build(story.id);
    const { record } = await workspace.reviewed(story.id);
    if (!options.quiet) process.stdout.write(renderSummary(record, lookOf(options)));
    process.stdout.write(
      `${options.quiet ? "" : "\n"}${new Set(ids).size} reports in the story “${story.name}” (${story.id})\n`,
    );
  } finally {
    await workspace.close();
  }

  /** Sides and issues that come with reports are for the whole story: they replace those that it had. */
  async function settle(ws: Workspace, id: string, newParties: boolean, newCodebook: boolean) {
    if (!newParties && !newCodebook) return;
    const story = await ws.story(id);
    const settings = {
      parties: newParties ? parties : story.parties,
      codebook: newCodebook ? codebook : story.codebook,
    };
    if (JSON.stringify(settings) === JSON.stringify({ parties: story.parties, codebook: story.codebook }))
      return;
    await ws.store.updateStory({ ...story, ...settings });
    complain(`the story “${story.name}” is now read with the sides and issues that lie beside these reports`);
  }
}

function nameOf(paths: readonly string[]): string {
  const [only] = paths;
  if (paths.length !== 1 || only === undefined || only === "-" || isAddress(only)) return STORY;
  if (!statSync(only, { throwIfNoEntry: false })?.isDirectory()) return STORY;
  const name = basename(resolve(only)).replace(/[-_]+/g, " ").trim();
  if (name === "") throw new ReadoutError("no-name", "name the story with --story");
  return name[0]!.toUpperCase() + name.slice(1);
}
