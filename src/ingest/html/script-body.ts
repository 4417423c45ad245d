// The article of a page whose words stand in data for a script and not in its elements: JSON-LD's articleBody, or the state that an
// application starts from (Next.js, Nuxt, Gatsby and their like).
import { type Block, blocksOf } from "./blocks.ts";
import { bodyOf, type PageDocument, parsePage } from "./dom.ts";
import { parseLenient } from "./json-ld.ts";
import { proseOf } from "./prose.ts";

/** Values looked at, levels followed, and characters of one script: states in use have some thousand values. */
const MAX_VALUES = 100_000;
const MAX_DEPTH = 30;
const MAX_SCRIPT = 5_000_000;
/** The longest texts of one state that are held against one another. */
const MAX_TEXTS = 20;
/** Keys of an object that leads to another article; one with both kinds is a teaser. */
const NAMES = ["title", "headline", "name"];
const LEADS = ["url", "href", "link", "slug", "path", "permalink"];

/** The blocks of the article in the page's data, or none. `linked` is JSON-LD's articleBody. */
export function scriptBody(page: PageDocument, linked: string | null): Block[] {
  let best: Block[] = [];
  let most = 0;
  const offer = (html: string) => {
    const top = bodyOf(parsePage(html));
    const blocks = top ? blocksOf(top, () => false) : [];
    const prose = blocks.reduce((sum, b) => sum + proseOf(b), 0);
    if (prose > most) [best, most] = [blocks, prose];
  };
  if (linked !== null) offer(asHtml(linked));
  if (most > 0) return best;
  for (const state of statesOf(page)) for (const html of articlesIn(state)) offer(html);
  return best;
}

/** The JSON of scripts that carry data, and of those that put it into a variable. */
function* statesOf(page: PageDocument): Generator<unknown> {
  for (const script of page.querySelectorAll("script")) {
    const type = script.getAttribute("type") ?? "";
    const text = script.textContent ?? "";
    if (text.length < 300 || text.length > MAX_SCRIPT || /ld\+json/i.test(type)) continue;
    if (/json/i.test(type)) yield parseLenient(text);
    else if (/^\s*(?:window|self|globalThis|var|let|const)\b[^={;]{1,80}=\s*[{[]/.test(text))
      yield parseLenient(text.slice(text.search(/=\s*[{[]/) + 1));
  }
}

/** The texts in a value that may be an article, as HTML: long strings, and lists whose items are its paragraphs. */
function articlesIn(value: unknown): string[] {
  const found: string[] = [];
  let seen = 0;
  const visit = (v: unknown, depth: number): void => {
    if (++seen > MAX_VALUES || depth > MAX_DEPTH) return;
    if (typeof v === "string") {
      if (isWords(v) && v.length > 300) found.push(asHtml(v));
    } else if (Array.isArray(v)) {
      const paragraphs = v.flatMap((item) => (isTeaser(item) ? [] : (wordsOf(item, 0) ?? [])));
      if (paragraphs.length > 1) found.push(paragraphs.map(asHtml).join("\n"));
      for (const item of v) visit(item, depth + 1);
    } else if (typeof v === "object" && v !== null)
      for (const item of Object.values(v)) visit(item, depth + 1);
  };
  visit(value, 0);
  return found.sort((a, b) => b.length - a.length).slice(0, MAX_TEXTS);
}

/** The words of one paragraph of a list: a string, or an object with one; pieces of it (`children`) are put together. */
function wordsOf(item: unknown, depth: number): string | null {
  if (typeof item === "string") return isWords(item) || depth > 0 ? item : null;
  if (typeof item !== "object" || item === null || depth > 5) return null;
  if (Array.isArray(item)) {
    const pieces = item.map((i) => wordsOf(i, depth + 1)).filter((p) => p !== null);
    return pieces.length > 0 ? pieces.join("") : null;
  }
  const words = Object.entries(item)
    .filter(([key]) =>
      /^(?:text|html|content|contents|value|body|paragraph|markup|copy|data|children|nodes)$/i.test(key),
    )
    .map(([, v]) => wordsOf(v, depth + 1))
    .filter((w) => w !== null);
  return words.reduce<string | null>((a, b) => (a === null || b.length > a.length ? b : a), null);
}

/** True of a string that a reader would read: several words with blanks, or writing without blanks. */
function isWords(text: string): boolean {
  return (
    (text.length > 20 && /\S\s+\S+\s+\S+\s+\S/.test(text) && !/^\s*[{[]|^https?:|^data:/.test(text)) ||
    /[\u3040-\u9fff]{10}/.test(text)
  );
}

function isTeaser(item: unknown): boolean {
  if (typeof item !== "object" || item === null) return false;
  return NAMES.some((k) => k in item) && LEADS.some((k) => k in item);
}

/** Plain text with its lines as paragraphs; HTML as it is. */
function asHtml(text: string): string {
  if (/<(?:p|div|br|h\d)\b/i.test(text)) return text;
  const lines = text.split(/\n+/).filter((l) => l.trim() !== "");
  return lines.map((l) => `<p>${l.replace(/<(?![a-z/])/gi, "&lt;")}</p>`).join("\n");
}
