// The entries of a live blog with their times: from JSON-LD, from elements that hold a time each, or from lines that begin with the clock.
import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import { nameWords, type PageDocument, type PageElement } from "./dom.ts";
import type { LinkedData } from "./json-ld.ts";
import { readPageDate } from "./page-date.ts";

/** An entry of a live blog. */
export interface LiveEntry {
  /** ISO 8601; the clock alone ("10:05") where the page gives no day; or null. */
  readonly time: string | null;
  readonly headline: string | null;
  readonly text: string;
}

/** A live blog: what stands before its first entry, and the entries in the order of the page. */
export interface LiveBlog {
  readonly before: readonly string[];
  readonly entries: readonly LiveEntry[];
}

/** A live blog has so many entries at least. */
const MIN_ENTRIES = 3;
/** How much of the article stands in its entries. */
const MOST = 0.6;
/** What the window, the headline or the address of a live blog says; the verb ("people live longer") stands in no such place. */
const SAYS_LIVE =
  /\blive ?-?(?:blog|updates?|ticker|coverage|reporting)\b|(?:^|[|–—:-] ?)live\b ?[:|–—-]|\blive$|: live\b|\bas it happened\b|\bminute[- ]by[- ]minute\b|\b(?:news)?ticker\b|\ben (?:direct|vivo|directo)\b|\bao vivo\b|\bin diretta\b|онлайн|прямой эфир/i;
const CLOCK =
  /^(?:(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(?:([ap])\.?\s?m\.?)?)(?:\s*(?:uhr|hrs?|gmt|utc|bst|ist|[ce]es?t|[ecmp][sd]?t)\b)?\s*[–—:|-]?\s*/i;

/** The live blog of a page whose article's blocks are found, or null where it is none. */
export function liveBlog(
  page: PageDocument,
  linked: LinkedData | null,
  body: readonly Block[],
): LiveBlog | null {
  const updates = linked?.updates ?? [];
  if (updates.length >= MIN_ENTRIES)
    return {
      before: [],
      entries: updates.map((u) => ({ time: readPageDate(u.published), headline: u.headline, text: u.text })),
    };
  if (!isLive(page)) return null;
  return byElements(page, body) ?? byClock(body);
}

function isLive(page: PageDocument): boolean {
  for (const e of page.querySelectorAll("title, h1"))
    if (SAYS_LIVE.test((e.textContent ?? "").replace(/\s+/g, " ").trim())) return true;
  for (const _ of page.querySelectorAll(
    '[class*="liveblog"], [class*="live-blog"], [id*="liveblog"], [id*="live-blog"]',
  ))
    return true;
  return false;
}

/** Elements called entries, each with one time and with words of the article. */
function byElements(page: PageDocument, body: readonly Block[]): LiveBlog | null {
  const words = new Set(body.map((b) => b.text));
  const entries: LiveEntry[] = [];
  const inEntries = new Set<string>();
  for (const e of page.querySelectorAll("article, section, li, div")) {
    if (!nameWords(e).some((w) => /^(?:post|entry|update|block|item|message|event)s?$/.test(w))) continue;
    const times = [...e.querySelectorAll("time")];
    if (times.length !== 1) continue;
    const heading = [...e.querySelectorAll("h2, h3, h4")][0];
    const skip = (x: PageElement) =>
      x.localName === "time" || x === heading || /^(?:figcaption|footer)$/.test(x.localName);
    const texts = blocksOf(e, skip).map((b) => b.text);
    const own = texts.filter((t) => words.has(t) && !inEntries.has(t));
    if (!own.some((t) => t.length >= 40)) continue;
    for (const t of own) inEntries.add(t);
    entries.push({
      time:
        readPageDate(times[0]!.getAttribute("datetime")) ??
        clockOf(times[0]!.textContent ?? "")?.time ??
        null,
      headline: heading?.textContent?.replace(/\s+/g, " ").trim() || null,
      text: own.join("\n\n"),
    });
  }
  const sizeOf = (texts: Iterable<string>) => [...texts].reduce((sum, t) => sum + t.length, 0);
  if (entries.length < MIN_ENTRIES || sizeOf(inEntries) < MOST * sizeOf(words)) return null;
  const first = body.findIndex((b) => inEntries.has(b.text));
  const heads = new Set(entries.map((e) => e.headline));
  const before = body.slice(0, first).map((b) => b.text);
  return { before: before.filter((t) => !heads.has(t) && clockOf(t)?.rest !== ""), entries };
}

/** Blocks behind lines that begin with the clock; the clock runs one way, but for midnight. */
function byClock(body: readonly Block[]): LiveBlog | null {
  const stamps = body.map((b) => clockOf(b.text));
  const first = stamps.findIndex((s) => s !== null);
  const found = stamps.filter((s) => s !== null);
  const turns = found.slice(1).map((s, i) => Math.sign(s.minutes - found[i]!.minutes));
  const ways = [1, -1].map((way) => turns.filter((t) => t === -way).length);
  if (found.length < MIN_ENTRIES || Math.min(...ways) > 1) return null;
  const entries: { time: string; headline: string | null; texts: string[] }[] = [];
  body.forEach((block, i) => {
    const stamp = stamps[i];
    const isHeading = /^h[2-6]$/.test(block.inside[0] ?? "");
    if (stamp) {
      const { time, rest } = stamp;
      entries.push({
        time,
        headline: isHeading && rest !== "" ? rest : null,
        texts: isHeading || rest === "" ? [] : [rest],
      });
    } else if (entries.length > 0) {
      const entry = entries.at(-1)!;
      if (isHeading && entry.texts.length === 0 && entry.headline === null) entry.headline = block.text;
      else entry.texts.push(block.text);
    }
  });
  return {
    before: body.slice(0, first).map((b) => b.text),
    entries: entries.map(({ time, headline, texts }) => ({ time, headline, text: texts.join("\n\n") })),
  };
}

/** The clock at the beginning of a line: "10:05", "10.05 Uhr –", "2:05 p.m."; null where there is none. */
function clockOf(line: string): { time: string; minutes: number; rest: string } | null {
  const m = CLOCK.exec(line.trimStart());
  if (!m) return null;
  const hour =
    m[3] === undefined ? Number(m[1]) : (Number(m[1]) % 12) + (m[3].toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(m[2]) > 59) return null;
  const rest = line.trimStart().slice(m[0].length).trim();
  // "4.50 dollars" and "10.5 percent" begin no entry: after the clock stands a capital, a mark or nothing.
  if (rest !== "" && /^[\p{Ll}\d%]/u.test(rest)) return null;
  return { time: `${String(hour).padStart(2, "0")}:${m[2]}`, minutes: hour * 60 + Number(m[2]), rest };
}

/** A live blog as the layout of a text knows it: over each entry a line with clock time and heading. */
export function liveText({ before, entries }: LiveBlog): string {
  const texts = entries.map(({ time, headline, text }) => {
    const clock = time === null ? "" : (/(?:^|T)(\d\d:\d\d)/.exec(time)?.[1] ?? "");
    const head = [clock, headline ?? ""].filter((s) => s !== "").join(" ");
    return [head, text].filter((s) => s !== "").join("\n");
  });
  return [...before, ...texts].join("\n\n");
}
