// A page as a row of blocks: the stretches of text that stand in a paragraph, heading, list item or cell of their own.
import { isElement, type PageElement, type PageNode } from "./dom.ts";

/** A stretch of text with what its place in the page tells of it. */
export interface Block {
  /** Blanks collapsed; a line break of the page is "\n". Never empty. */
  readonly text: string;
  /** Characters of the text, and those of them inside links, and inside bold, italic or small print. */
  readonly size: number;
  readonly linked: number;
  readonly styled: number;
  /** The innermost element that is a block by itself. */
  readonly element: PageElement;
  /** Names of the block elements around it, innermost first, up to the one where the walk began. */
  readonly inside: readonly string[];
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul html"
  ).split(" "),
);
/** What holds no words for a reader. */
const SILENT = new Set(
  (
    "script style noscript template svg math canvas iframe object embed audio video map head title meta link button input " +
    "select textarea option datalist progress meter"
  ).split(" "),
);
const STYLED = new Set("b strong i em small cite u font sup sub".split(" "));

/** How deep elements are followed: pages in use have some forty levels, mutated ones thousands. */
const MAX_DEPTH = 400;

/** The blocks under an element in the order of the page, leaving out all for which `skip` is true. */
export function blocksOf(root: PageElement, skip: (element: PageElement) => boolean): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let linked = 0;
  let styled = 0;
  let breaks = 0;
  const flush = (element: PageElement, inside: readonly string[]) => {
    const clean = collapse(text);
    if (clean !== "") {
      const most = clean.length;
      blocks.push({
        text: clean,
        size: most,
        linked: Math.min(linked, most),
        styled: Math.min(styled, most),
        element,
        inside,
      });
    }
    text = "";
    linked = 0;
    styled = 0;
    breaks = 0;
  };
  const walk = (
    element: PageElement,
    inside: readonly string[],
    link: boolean,
    style: boolean,
    depth: number,
  ) => {
    for (const node of element.childNodes as Iterable<PageNode>) {
      if (node.nodeType === 3) {
        const content = node.textContent ?? "";
        const weight = content.trim() === "" ? 0 : content.replace(/\s+/g, " ").length;
        if (weight > 0) breaks = 0;
        text += content.replace(/[\n\r]+/g, " ");
        if (link) linked += weight;
        if (style) styled += weight;
        continue;
      }
      if (!isElement(node) || depth > MAX_DEPTH) continue;
      const name = node.localName;
      if (name === "br") {
        breaks++;
        if (breaks > 1) flush(innermost, inside);
        else text += "\n";
        continue;
      }
      if (SILENT.has(name) || skip(node)) continue;
      if (BLOCKS.has(name)) {
        flush(innermost, inside);
        const before = innermost;
        innermost = node;
        const now = [name, ...inside];
        walk(node, now, link, style, depth + 1);
        flush(node, now);
        innermost = before;
      } else walk(node, inside, link || name === "a", style || STYLED.has(name), depth + 1);
    }
  };
  let innermost = root;
  walk(root, [root.localName], false, false, 0);
  flush(root, [root.localName]);
  return blocks;
}

function collapse(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
