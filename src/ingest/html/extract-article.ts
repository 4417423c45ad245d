// A page to an article: its words, and what the page says of them.
import { type Block, blocksOf } from "./blocks.ts";
import { type PageDocument, parsePage } from "./dom.ts";
import { extractBody } from "./extract-body.ts";
import { linkedData } from "./json-ld.ts";
import { type LiveEntry, liveBlog, liveText } from "./live-entries.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { tame } from "./tame.ts";

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
  const { words, captions } = extractBody(page, tamed, linked?.body ?? null);
  const facts = pageFacts(page, linked, words);
  const live = liveBlog(page, linked, words);
  const text = live ? liveText(live) : words.map((b) => b.text).join("\n\n");
  return {
    ...facts,
    text,
    captions: captionsOf(page, captions),
    complete: !facts.locked && !CUT_OFF.test(text.slice(-40)),
    entries: live?.entries ?? [],
  };
}

/** A text that breaks off. */
const CUT_OFF = /(?:\[(?:…|\.\.\.|\+\d+ chars)\]|…|\.\.\.)\s*(?:read more|continue reading|more)?$/i;

function captionsOf(page: PageDocument, beside: readonly Block[]): string[] {
  const captions = new Set<string>();
  for (const e of page.querySelectorAll("figcaption, .caption, .wp-caption-text, [class*=image-caption]")) {
    const text = blocksOf(e, () => false)
      .map((b) => b.text)
      .join(" ")
      .replace(/\s+/g, " ");
    if (text.length > 10 && text.length < 1000) captions.add(text);
  }
  for (const { text } of beside) captions.add(text.replace(/\s+/g, " "));
  return [...captions];
}
