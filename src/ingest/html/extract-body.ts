// The body of an article out of a page: own rules, with Readability heard where they find far more than it does.
import { Readability } from "@mozilla/readability";
import { type Block, blocksOf } from "./blocks.ts";
import { chooseBody } from "./choose-body.ts";
import { bodyOf, type PageDocument, parsePage } from "./dom.ts";
import { proseOf } from "./prose.ts";
import { type Pruned, pruneBlocks } from "./prune-blocks.ts";
import { scriptBody } from "./script-body.ts";
import type { TamedPage } from "./tame.ts";

/** More than so many times what Readability finds is an article with its neighbours; measured on public pages. */
const FAR_MORE = 1.5;
/** What Readability must find, in characters, to be heard. */
const HEARD = 500;
/** Pages above so many tags are not given to it: it walks them many times over. Pages in use have some thousand. */
const MAX_TAGS = 15_000;

/** The words of a script are taken where they are so many times those that stand in elements: an application's shell, or a teaser. */
const SHELL = 2;
/** So much prose in elements, some ten paragraphs, is no shell: scripts are not looked at. */
const NO_SHELL = 30;

/**
 * The blocks of the article's own words in the order of the page, and those under its pictures; `page` is the parsed `html`, which has so many `tags`, and is not changed.
 * `linked` is the article's text by its JSON-LD.
 */
export function extractBody(page: PageDocument, html: TamedPage, linked: string | null): Pruned {
  const own = bodyInElements(page, html);
  const proseIn = (blocks: readonly Block[]) => blocks.reduce((sum, b) => sum + proseOf(b), 0);
  const prose = proseIn(own.words);
  if (prose > NO_SHELL) return own;
  const inScript = scriptBody(page, linked);
  return proseIn(inScript) > SHELL * prose ? { words: inScript, captions: [] } : own;
}

function bodyInElements(page: PageDocument, { html, tags }: TamedPage): Pruned {
  const place = chooseBody(page);
  if (!place) return { words: [], captions: [] };
  const own = pruneBlocks(place.blocks);
  const size = own.words.reduce((sum, b) => sum + b.size, 0);
  if (size < HEARD * FAR_MORE || tags > MAX_TAGS) return own;
  const other = secondOpinion(html);
  if (other.size < HEARD || size < FAR_MORE * other.size) return own;
  const both = own.words.filter((b) => other.texts.has(b.text));
  return both.reduce((sum, b) => sum + b.size, 0) > other.size / 2 ? { ...own, words: both } : own;
}

function secondOpinion(html: string): { size: number; texts: Set<string> } {
  try {
    const parsed = new Readability(
      parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0],
    ).parse();
    const root = parsed?.content ? bodyOf(parsePage(parsed.content)) : null;
    const blocks = root ? blocksOf(root, () => false) : [];
    return { size: blocks.reduce((sum, b) => sum + b.size, 0), texts: new Set(blocks.map((b) => b.text)) };
  } catch {
    // It throws on some broken pages; then there is no second opinion.
    return { size: 0, texts: new Set() };
  }
}
