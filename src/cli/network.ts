// The fetcher of a command, with its options. Nothing here is loaded unless a person asked for the network.

import type { ReportInput } from "../core/index.ts";
import { type Collected, collectFeeds, collectPages, type KnownReport } from "../fetch/collect.ts";
import { type Fetcher, makeFetcher } from "../fetch/fetcher.ts";
import { keptInFolder } from "../fetch/kept.ts";
import { makeSend } from "../fetch/send.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import type { NetworkOptions } from "./network-options.ts";
import { WORKSPACE } from "./open-workspace.ts";

/** The fetcher that a person's options ask for. */
export function fetcherOf(options: NetworkOptions): Fetcher {
  return makeFetcher({
    send: makeSend({ allowAddresses: options.allowAddress ?? [] }),
    clock: { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    kept: keptInFolder(options.kept ?? `${options.workspace ?? WORKSPACE}.fetched`),
    offline: options.offline === true,
  });
}

/** The pages at the addresses against the known reports. */
export function pagesAt(
  urls: readonly string[],
  known: readonly KnownReport[],
  options: NetworkOptions,
): Promise<Collected[]> {
  return collectPages(urls, fetcherOf(options), known);
}

/** The articles of the feeds against the known reports. */
export function articlesOf(
  feeds: readonly string[],
  known: readonly KnownReport[],
  options: NetworkOptions,
): Promise<Collected[]> {
  return collectFeeds(feeds, fetcherOf(options), known);
}

/** The report at an address. Throws ReadoutError "not-fetched". */
export async function reportAt(url: string, options: NetworkOptions): Promise<ReportInput> {
  const [collected] = await pagesAt([url], [], options);
  if (!collected?.input) throw new ReadoutError("not-fetched", collected?.line ?? `${url}: nothing there`);
  return collected.input;
}
