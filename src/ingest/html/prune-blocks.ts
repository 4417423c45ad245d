// Blocks inside the article's element that are not its words: an ordered table of named rules.
import type { Block } from "./blocks.ts";
import { isElement, type PageElement } from "./dom.ts";
import { upToTheEnd } from "./ends.ts";
import { ASKS, COLOPHON, CREDIT, LABEL, LEADS_ON, NEWSLETTER } from "./phrases.ts";
import { proseOf } from "./prose.ts";

interface PruneRule {
  readonly name: string;
  readonly drops: (block: Block, i: number, around: Around) => boolean;
}

/** What stands around a block. */
interface Around {
  readonly all: readonly Block[];
  /** The number of the first block with a text. */
  readonly firstWith: ReadonlyMap<string, number>;
  /** The number of the last block of prose. */
  readonly last: number;
  /** True of an element that holds few blocks and little of the prose: a box beside the text. */
  readonly isBox: (element: PageElement) => boolean;
}

const mostlyLink = (b: Block) => b.linked * 10 >= b.size * 8;
const isHeading = (b: Block) => /^h[1-6]$/.test(b.inside[0] ?? "");
const isStopped = (b: Block) => /[.!?…。！？؟][)"”’»]*$/.test(b.text);
/** How many blocks a box with a picture, a player or a form has at most, and how much of the prose. */
const BOX = 4;
const BOX_SHARE = 0.2;
/** How many items before and behind one are looked at in its list. */
const NEIGHBOURS = 50;

const RULES: readonly PruneRule[] = [
  { name: "headline", drops: (b) => b.inside[0] === "h1" },
  {
    // Pages hold a paragraph once for each width of screen.
    name: "said-before",
    drops: (b, i, { firstWith }) => b.size > 60 && firstWith.get(b.text)! < i,
  },
  { name: "label", drops: (b) => b.size < 60 && LABEL.test(b.text) },
  {
    name: "leads-on",
    drops: (b) => b.size < 300 && (mostlyLink(b) || b.linked > 0 || b.size < 90) && LEADS_ON.test(b.text),
  },
  {
    name: "asks",
    drops: (b) => b.size < 400 && ASKS.test(b.text) && (b.size < 160 || NEWSLETTER.test(b.text)),
  },
  { name: "colophon", drops: (b) => b.size < 160 && COLOPHON.test(b.text) },
  {
    // A teaser is one link with a headline and a line in it.
    name: "in-a-link",
    drops: (b, _i, { isBox }) => around(b, (e) => e.localName === "a" && isBox(e)) !== null,
  },
  {
    // A line that is nothing but a link, in capitals or in bold, is the headline of another article.
    name: "linked-headline",
    drops: (b) => mostlyLink(b) && b.size > 20 && (isCapitals(b.text) || b.styled * 10 >= b.size * 8),
  },
  {
    name: "list-of-links",
    drops: (b, i, { all }) => {
      if (!mostlyLink(b) || b.size <= 25 || b.inside[0] !== "li") return false;
      const list = b.element.parentNode;
      const inList = (o: Block | undefined) => o !== undefined && o.element.parentNode === list;
      let from = i;
      while (inList(all[from - 1]) && i - from < NEIGHBOURS) from--;
      let to = i;
      while (inList(all[to + 1]) && to - i < NEIGHBOURS) to++;
      return to > from && all.slice(from, to + 1).every(mostlyLink);
    },
  },
  { name: "links-behind-the-end", drops: (b, i, { last }) => i > last && mostlyLink(b) },
  {
    name: "words-of-a-picture",
    drops: (b, _i, { isBox }) =>
      b.size < 200 &&
      (!isStopped(b) || CREDIT.test(b.text)) &&
      !isHeading(b) &&
      around(b, (e) => isBox(e) && holds(e, "img, picture, video, audio")) !== null,
  },
  {
    name: "words-of-a-form",
    drops: (b, _i, { isBox }) => around(b, (e) => isBox(e) && holds(e, "form, input")) !== null,
  },
  {
    // Who wrote it and where to follow her, in italics and with a link.
    name: "italics",
    drops: (b) => b.size < 300 && b.linked > 0 && b.styled * 2 > b.size && NEWSLETTER.test(b.text),
  },
];

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((c) => c !== c.toLowerCase()).length * 10 > letters.length * 8;
}

/** The nearest element around a block, up to the article's own, of which `is` is true. */
function around(block: Block, is: (element: PageElement) => boolean): PageElement | null {
  let e: PageElement | null = block.element;
  for (let n = 0; e && n < block.inside.length; e = e.parentNode, n++) if (is(e)) return e;
  return null;
}

function holds(element: PageElement, selector: string): boolean {
  for (const _ of element.querySelectorAll(selector)) return true;
  return false;
}

/** The article's words, and what stood under its pictures. */
export interface Pruned {
  readonly words: readonly Block[];
  readonly captions: readonly Block[];
}

/** The blocks that are left after every rule, and those that are captions. */
export function pruneBlocks(all: readonly Block[]): Pruned {
  const blocks = upToTheEnd(all);
  const held = new Map<PageElement, { blocks: number; prose: number }>();
  let total = 0;
  for (const b of blocks) {
    const prose = proseOf(b);
    total += prose;
    for (let e: PageElement | null = b.element; e && isElement(e); e = e.parentNode) {
      const of = held.get(e) ?? { blocks: 0, prose: 0 };
      held.set(e, { blocks: of.blocks + 1, prose: of.prose + prose });
    }
  }
  const context: Around = {
    all: blocks,
    firstWith: new Map(blocks.map((b, i) => [b.text, i] as const).reverse()),
    last: blocks.findLastIndex((b) => proseOf(b) > 0),
    isBox(element) {
      const of = held.get(element);
      return of !== undefined && of.blocks <= BOX && of.prose < BOX_SHARE * total;
    },
  };
  const dropped = blocks.map((block, i) => RULES.find((rule) => rule.drops(block, i, context))?.name);
  return {
    words: blocks.filter((_, i) => dropped[i] === undefined),
    captions: blocks.filter((b, i) => dropped[i] === "words-of-a-picture" && b.linked * 2 < b.size),
  };
}
