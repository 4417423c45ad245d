// Feeds (RSS, Atom, JSON Feed) to their items, and OPML to the feeds that it lists.
import { parseFeed } from "@rowanmanning/feed-parser";
import { decodePage } from "../ingest/html/decode-page.ts";
import { parsePage } from "../ingest/html/dom.ts";

/** An article that a feed tells of. */
export interface FeedItem {
  readonly url: string;
  readonly title: string | null;
}
/** What the bytes of a feed hold: items, or further feeds. */
export interface FeedContent {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** Of an OPML file: addresses of feeds. */
  readonly feeds: readonly string[];
}

/** Items of one feed that are looked at: feeds in use have some dozens. */
const MAX_ITEMS = 500;

/** What a feed holds; `url` is where it came from, for relative links. Null of what is no feed. */
export function readFeed(bytes: Uint8Array, url: string, charset: string | null = null): FeedContent | null {
  const decoded = decodePage(bytes, charset);
  if ("notText" in decoded) return null;
  const text = decoded.html.replace(/^\ufeff/, "").trimStart();
  if (text.startsWith("{")) return jsonFeed(text, url);
  if (/<opml[\s>]/i.test(text.slice(0, 2000))) {
    const found = [...parsePage(text).querySelectorAll("outline")].map(
      (o) => o.getAttribute("xmlUrl") ?? o.getAttribute("xmlurl"),
    );
    return { title: null, items: [], feeds: unique(found.flatMap((f) => absolute(f, url) ?? [])) };
  }
  try {
    const feed = parseFeed(text);
    const items = feed.items.slice(0, MAX_ITEMS).flatMap((item) => {
      const link = absolute(item.url ?? null, url);
      return link === null ? [] : [{ url: link, title: item.title ?? null }];
    });
    return { title: feed.title ?? null, items, feeds: [] };
  } catch {
    return null;
  }
}

function jsonFeed(text: string, base: string): FeedContent | null {
  try {
    const feed = JSON.parse(text) as { version?: unknown; title?: unknown; items?: unknown };
    if (!/jsonfeed\.org/.test(String(feed.version)) || !Array.isArray(feed.items)) return null;
    const items = (feed.items as unknown[]).slice(0, MAX_ITEMS).flatMap((item) => {
      const { url, external_url, title } = (item ?? {}) as Record<string, unknown>;
      const link = absolute(
        typeof url === "string" ? url : typeof external_url === "string" ? external_url : null,
        base,
      );
      return link === null ? [] : [{ url: link, title: typeof title === "string" ? title : null }];
    });
    return { title: typeof feed.title === "string" ? feed.title : null, items, feeds: [] };
  } catch {
    return null;
  }
}

function absolute(link: string | null, base: string): string | null {
  if (link === null || link.trim() === "") return null;
  try {
    const url = new URL(link.trim(), base);
    url.hash = "";
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
