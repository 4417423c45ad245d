// Addresses and feeds into a story: what is new, changed, as before, gone or refused, a line each.
import { makeReport, type ReportInput } from "../core/index.ts";
import { readFeed } from "./feed.ts";
import type { Fetcher, Outcome } from "./fetcher.ts";
import type { KeptAnswer } from "./kept.ts";
import { toReport } from "./to-report.ts";

/** A report that the story has already. */
export interface KnownReport {
  readonly id: string;
  readonly input: ReportInput;
}

/** What became of one address. */
export interface Collected {
  readonly url: string;
  readonly state: "new" | "changed" | "unchanged" | "removed" | "refused" | "failed";
  /** One line for a person. */
  readonly line: string;
  /** The report of a new or changed article; a changed one names the old one in `revises`. */
  readonly input?: ReportInput;
  /** The known report whose address was looked at, with 404 or 410 where it is gone. */
  readonly look?: { readonly report: string; readonly status: number | null };
}

/** How deep lists of feeds may name lists of feeds. */
const MAX_NESTING = 2;

/** The articles at the addresses, against the reports that are known. */
export async function collectPages(
  urls: readonly string[],
  fetcher: Fetcher,
  known: readonly KnownReport[],
): Promise<Collected[]> {
  const collected: Collected[] = [];
  for (const url of new Set(urls)) collected.push(await collectPage(url, fetcher, known));
  return collected;
}

/**
 * The articles of feeds, and once more those of the known reports that the same hosts published, so that a change or a
 * removal is seen after an article has left its feed.
 */
export async function collectFeeds(
  feeds: readonly string[],
  fetcher: Fetcher,
  known: readonly KnownReport[],
): Promise<Collected[]> {
  const urls: string[] = [];
  const collected: Collected[] = [];
  const seen = new Set<string>();
  const visit = async (feed: string, depth: number): Promise<void> => {
    if (seen.has(feed)) return;
    seen.add(feed);
    const outcome = await fetcher.get(feed);
    if (outcome.kind !== "fetched" && outcome.kind !== "unchanged") {
      collected.push(lost(feed, outcome, "feed"));
      return;
    }
    const type = outcome.answer.headers["content-type"] ?? "";
    const content = readFeed(
      outcome.answer.body,
      outcome.answer.finalUrl,
      /charset=["']?([\w:-]+)/i.exec(type)?.[1] ?? null,
    );
    if (!content)
      collected.push({ url: feed, state: "failed", line: `${feed}: no feed (RSS, Atom, JSON Feed or OPML)` });
    else {
      urls.push(...content.items.map((i) => i.url));
      if (depth < MAX_NESTING) for (const further of content.feeds) await visit(further, depth + 1);
    }
  };
  for (const feed of feeds) await visit(feed, 0);
  const hosts = new Set(urls.map((u) => new URL(u).host));
  for (const { input } of known) if (input.url && hosts.has(hostOf(input.url))) urls.push(input.url);
  return [...collected, ...(await collectPages(urls, fetcher, known))];
}

async function collectPage(url: string, fetcher: Fetcher, known: readonly KnownReport[]): Promise<Collected> {
  const outcome = await fetcher.get(url);
  if (outcome.kind === "gone") {
    const was = outcome.before && (await toReport(outcome.before));
    const had = latestOf(known, addressesOf(url, outcome.before, was && "input" in was ? was.input : null));
    if (!had) return lost(url, outcome, "article");
    return {
      url,
      state: "removed",
      line: `${url}: removed by its publisher (${outcome.status}); the report ${had.id} stays`,
      look: { report: had.id, status: outcome.status },
    };
  }
  if (outcome.kind !== "fetched" && outcome.kind !== "unchanged") return lost(url, outcome, "article");
  const made = await toReport(outcome.answer);
  if ("why" in made) return { url, state: "refused", line: `${url}: ${made.why}` };
  const { input } = made;
  const before = latestOf(known, addressesOf(url, outcome.answer, input));
  if (!before) return { url, state: "new", line: `${url}: new: ${input.headline ?? input.file}`, input };
  const look = { report: before.id, status: null };
  if (before.input.text === input.text || makeReport(input).id === before.id)
    return { url, state: "unchanged", line: `${url}: as before`, look };
  return {
    url,
    state: "changed",
    line: `${url}: changed: a new version of ${before.id}`,
    input: { ...input, revises: before.id },
    look,
  };
}

/** The addresses of an article; the one that a page calls canonical counts only on its own host, since a page may claim any. */
function addressesOf(url: string, answer: KeptAnswer | null, input: ReportInput | null): string[] {
  const own = answer === null ? [url] : [url, answer.finalUrl];
  const claimed = input?.url ?? null;
  return claimed !== null && own.some((u) => hostOf(u) === hostOf(claimed)) ? [...own, claimed] : own;
}

/** The last version of an article that is known under one of the addresses: the one that no other revises. */
function latestOf(known: readonly KnownReport[], urls: readonly string[]): KnownReport | null {
  const versions = known.filter(({ input }) => input.url && urls.includes(input.url));
  const revised = new Set(versions.map((v) => v.input.revises));
  return versions.findLast((v) => !revised.has(v.id)) ?? versions.at(-1) ?? null;
}

function lost(
  url: string,
  outcome: Exclude<Outcome, { kind: "fetched" | "unchanged" }>,
  what: string,
): Collected {
  if (outcome.kind === "gone")
    return { url, state: "failed", line: `${url}: no such ${what} (${outcome.status})` };
  return {
    url,
    state: outcome.kind,
    line: `${url}: ${outcome.kind === "refused" ? "not fetched" : "could not be fetched"}: ${outcome.why}`,
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return "";
  }
}
