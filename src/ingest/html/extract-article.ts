// A page to an article: its words, and what the page says of them.
import { type Block, blocksOf } from "./blocks.ts";
import { bodyOf, nameWords, type PageDocument, type PageElement, parsePage } from "./dom.ts";
import { extractBody } from "./extract-body.ts";
import { linkedData } from "./json-ld.ts";
import { readPageDate } from "./page-date.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { tame } from "./tame.ts";

/** An entry of a live blog. */
export interface LiveEntry {
  /** ISO 8601, or null. */
  readonly time: string | null;
  readonly headline: string | null;
  readonly text: string;
}

/** The article of a page. */
export interface Article extends PageFacts {
  /** The body: paragraphs with an empty line between, nothing of the page's furniture; "" of a page without an article. */
  readonly text: string;
  /** Captions of pictures, in the order of the page; they stand in no text. */
  readonly captions: readonly string[];
  /** False of a teaser or of an article behind a wall. */
  readonly complete: boolean;
  /** Entries with their times where the page is a live blog, else empty. */
  readonly entries: readonly LiveEntry[];
}

/** The article of an HTML page. Never throws: a page without an article has an empty text. */
export function extractArticle(html: string): Article {
  const tamed = tame(html);
  const page = parsePage(tamed.html);
  const linked = linkedData(page);
  const blocks = extractBody(page, tamed, linked?.body ?? null);
  const facts = pageFacts(page, linked, blocks);
  const entries = liveEntries(page, linked?.updates ?? []);
  const text =
    entries.length > 0 ? entries.map(entryText).join("\n\n") : blocks.map((b) => b.text).join("\n\n");
  return {
    ...facts,
    text,
    captions: captionsOf(page),
    complete: !facts.locked && !CUT_OFF.test(text.slice(-40)),
    entries,
  };
}

/** A text that breaks off. */
const CUT_OFF = /(?:\[(?:…|\.\.\.|\+\d+ chars)\]|…|\.\.\.)\s*(?:read more|continue reading|more)?$/i;

function captionsOf(page: PageDocument): string[] {
  const captions = new Set<string>();
  for (const e of page.querySelectorAll("figcaption, .caption, .wp-caption-text, [class*=image-caption]")) {
    const text = blocksOf(e, () => false)
      .map((b) => b.text)
      .join(" ")
      .replace(/\s+/g, " ");
    if (text.length > 10 && text.length < 1000) captions.add(text);
  }
  return [...captions];
}

/** A live blog has so many entries at least. */
const MIN_ENTRIES = 3;

/** Entries by the page's JSON-LD, else by articles or sections that each begin with a time element of their own. */
function liveEntries(
  page: PageDocument,
  updates: readonly { headline: string | null; published: string | null; text: string }[],
): LiveEntry[] {
  if (updates.length >= MIN_ENTRIES)
    return updates.map((u) => ({ time: readPageDate(u.published), headline: u.headline, text: u.text }));
  const top = bodyOf(page);
  if (
    !top ||
    !/\blive\b/i.test(`${[...page.querySelectorAll("title")][0]?.textContent} ${nameWords(top).join(" ")}`)
  )
    return [];
  const entries: LiveEntry[] = [];
  for (const e of page.querySelectorAll("article, section, li, div")) {
    const name = nameWords(e).join(" ");
    if (!/\b(?:live )?(?:post|entry|update|block|item)\b/.test(name)) continue;
    const times = [...e.querySelectorAll("time")];
    if (times.length !== 1) continue;
    const heading = [...e.querySelectorAll("h2, h3, h4")][0];
    const words = blocksOf(
      e,
      (x: PageElement) =>
        x.localName === "time" || x === heading || x.localName === "figcaption" || x.localName === "footer",
    );
    const text = words.map((b: Block) => b.text).join("\n\n");
    if (text.length < 40 || entries.some((o) => o.text.includes(text))) continue;
    entries.push({
      time: readPageDate(times[0]!.getAttribute("datetime") ?? times[0]!.textContent),
      headline: heading?.textContent?.replace(/\s+/g, " ").trim() ?? null,
      text,
    });
  }
  return entries.length >= MIN_ENTRIES ? entries : [];
}

/** An entry as the layout of a text knows it: clock time and heading on a line, then the words. */
function entryText({ time, headline, text }: LiveEntry): string {
  const clock = time !== null && time.length > 15 ? time.slice(11, 16) : "";
  const head = [clock, headline ?? ""].filter((s) => s !== "").join(" ");
  return head === "" ? text : `${head}\n${text}`;
}
