// What a page says of its article beside its words: title, people, times, publisher, address, language, access.
import { type Block, blocksOf } from "./blocks.ts";
import { type Byline, isAgency, readByline } from "./byline.ts";
import { nameWords, type PageDocument, type PageElement } from "./dom.ts";
import type { LinkedData } from "./json-ld.ts";
import { daysApart, isAfter, readPageDate } from "./page-date.ts";
import { WALL } from "./phrases.ts";

/** The facts of a page, null where it does not say them. */
export interface PageFacts extends Byline {
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  /** The canonical address. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** True where the page says that the rest is for subscribers. */
  readonly locked: boolean;
  /** Where the page contradicts itself, a line each. */
  readonly notes: readonly string[];
}

/** The facts of a page whose body is already found. */
export function pageFacts(page: PageDocument, linked: LinkedData | null, body: readonly Block[]): PageFacts {
  const meta = metaOf(page);
  const first = (...names: string[]) => names.map((n) => meta.get(n)).find((v) => v !== undefined) ?? null;
  const notes: string[] = [];
  const seen = visible(page);
  const published = agree("published", notes, [
    ["JSON-LD", readPageDate(linked?.published)],
    [
      "meta",
      readPageDate(
        first(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "sailthru.date",
          "parsely-pub-date",
          "cxenseparse:recs:publishtime",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "dcterms.date",
        ),
      ),
    ],
    ["the page", seen.published],
  ]);
  const modified = agree("modified", notes, [
    ["JSON-LD", readPageDate(linked?.modified)],
    [
      "meta",
      readPageDate(
        first(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "lastmod",
          "last-modified",
        ),
      ),
    ],
  ]);
  const url =
    absolute(attribute(page, 'link[rel="canonical"]', "href")) ??
    absolute(first("og:url", "twitter:url")) ??
    absolute(linked?.url ?? null);
  const publisher =
    nameOfSite(first("og:site_name")) ??
    nameOfSite(first("application-name")) ??
    nameOfSite(linked?.publisher ?? null) ??
    nameOfSite(first("dc.publisher", "publisher", "copyright")) ??
    siteInTitle(page, first("og:title", "twitter:title") ?? linked?.headline ?? null);
  const html = page.documentElement;
  const language =
    languageOf(html?.getAttribute("lang") ?? html?.getAttribute("xml:lang") ?? null) ??
    languageOf(first("og:locale", "content-language", "language", "dc.language")) ??
    languageOf(linked?.language ?? null);
  return {
    title: titleOf(page, linked, first("og:title", "twitter:title", "dc.title", "title"), publisher),
    ...readByline(
      bylines(
        page,
        linked,
        first(
          "author",
          "article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
        ),
        seen.author,
      ).filter((n) => n.length < 200),
      publisher,
    ),
    published,
    modified: modified !== null && published !== null && !isAfter(modified, published) ? null : modified,
    publisher,
    url,
    language,
    locked:
      linked?.free === false ||
      /^(?:locked|metered-locked|subscription)$/i.test(first("article:content_tier", "content_tier") ?? "") ||
      isWalled(page, body),
    notes,
  };
}

function metaOf(page: PageDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = (
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop") ??
      element.getAttribute("http-equiv") ??
      ""
    ).toLowerCase();
    const content = (element.getAttribute("content") ?? "").replace(/\s+/g, " ").trim();
    if (name !== "" && content !== "" && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** The first value that is known; where later ones are of another day a note says so. */
function agree(
  what: string,
  notes: string[],
  values: readonly (readonly [string, string | null])[],
): string | null {
  const known = values.filter((v): v is readonly [string, string] => v[1] !== null);
  const [best, ...others] = known;
  if (!best) return null;
  for (const [where, value] of others) {
    // A date without a zone may be of the day before or after.
    if ((daysApart(best[1], value) ?? 0) > 1)
      notes.push(`${what}: ${best[0]} says ${best[1]}, ${where} says ${value}; ${best[0]} is taken`);
  }
  // The same day told more exactly by another place.
  return best[1].length > 10
    ? best[1]
    : (others.find(([, v]) => v.length > 10 && v.slice(0, 10) === best[1])?.[1] ?? best[1]);
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const clean = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

function titleOf(
  page: PageDocument,
  linked: LinkedData | null,
  meta: string | null,
  publisher: string | null,
): string | null {
  const heads = [...page.querySelectorAll("h1")]
    .map((h) => clean(h.textContent))
    .filter((t) => t.length > 8 && t.length < 300);
  const document = clean([...page.querySelectorAll("title")][0]?.textContent);
  const given = [linked?.headline ?? null, meta].filter((t): t is string => t !== null).map(clean);
  // The headline that the reader sees, where a machine's field or the window's title holds the same words.
  for (const head of heads)
    if (
      [...given, document].some(
        (t) => folded(t).includes(folded(head)) && folded(head) !== folded(publisher ?? ""),
      )
    )
      return head;
  const best = given[0] ?? (heads.length === 1 ? heads[0]! : document);
  const cut = withoutSite(best, publisher);
  return cut === "" ? (heads[0] ?? null) : cut;
}

/** A site's name without its motto and the sign of ownership; an address or a handle is no name. */
function nameOfSite(given: string | null): string | null {
  const name = (given ?? "")
    .replace(/^©\s*(?:\d{4}\s*)?/, "")
    .replace(/\s+[|–—]\s.*$/, "")
    .trim();
  return name === "" || /^(?:https?:|www\.|@)/i.test(name) ? null : name.slice(0, 120);
}

/** The name behind the last bar or dash of the window's title, where the headline stands before it. */
function siteInTitle(page: PageDocument, headline: string | null): string | null {
  const window = clean([...page.querySelectorAll("title")][0]?.textContent);
  const m = /^(.{10,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(window);
  return m && headline !== null && folded(m[1]!).slice(0, 20) === folded(headline).slice(0, 20)
    ? m[2]!
    : null;
}

/** A window's title without the name of the site behind the last bar or dash. */
function withoutSite(title: string, publisher: string | null): string {
  const m = /^(.{15,}?)\s+(?:\||[-–—»·•])\s+([^|]{2,60})$/.exec(title);
  if (!m) return title;
  const tail = m[2]!.toLowerCase();
  return title.includes("|") || (publisher && tail.includes(publisher.toLowerCase().slice(0, 8)))
    ? m[1]!
    : title;
}

/** What stands in the author's place: in JSON-LD, else in meta, else for the reader. */
function bylines(
  page: PageDocument,
  linked: LinkedData | null,
  meta: string | null,
  seen: string | null,
): readonly string[] {
  if (linked && linked.authors.length > 0) return linked.authors;
  if (meta !== null && !/^https?:|^@/.test(meta)) return [meta];
  if (seen !== null) return [seen];
  for (const e of page.querySelectorAll('[rel="author"], [itemprop="author"]')) {
    const name = clean(e.textContent);
    if (name.length > 3 && name.length < 80) return [name];
  }
  return [];
}

/** What stands on the page for a reader: a time element or a line called a date, and a byline. */
function visible(page: PageDocument): { published: string | null; author: string | null } {
  let published: string | null = null;
  for (const e of page.querySelectorAll(
    "time, [itemprop=datePublished], [class*=date], [class*=time], [class*=publish]",
  )) {
    if (published !== null || isAside(e)) continue;
    const text = clean(e.textContent);
    if (e.localName !== "time" && (text.length < 6 || text.length > 80)) continue;
    published = readPageDate(e.getAttribute("datetime") ?? e.getAttribute("content")) ?? readPageDate(text);
  }
  let author: string | null = null;
  for (const e of page.querySelectorAll(
    "[class*=byline], [class*=author], [class*=Byline], [class*=Author]",
  )) {
    if (isAside(e)) continue;
    const text = blocksOf(e, () => false)
      .map((b) => b.text)
      .join("\n");
    const m =
      /^(?:by[: ]+)?(\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|von|van|der|al|bin)){1,3}(?:(?:,| and|, and) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})*)/u.exec(
        text,
      );
    if (m && text.length < 200 && (/^by\b/i.test(text) || m[1]!.length > text.length * 0.7)) {
      const below = text.slice(m[0].length).trim().split("\n")[0]!;
      author = isAgency(below) ? `${m[1]}, ${below}` : m[1]!;
      break;
    }
  }
  return { published, author };
}

function isAside(element: PageElement): boolean {
  for (let e: PageElement | null = element; e?.nodeType === 1; e = e.parentNode) {
    if (e.localName === "aside" || e.localName === "footer" || e.localName === "nav") return true;
    if (
      e.localName === "li" ||
      nameWords(e).some((w) => /^(?:related|comment|comments|sidebar|recommended|trending|widget)$/.test(w))
    )
      return true;
    if (e.localName === "article" || e.localName === "main" || e.localName === "body") return false;
  }
  return false;
}

/** A wall stands where the page asks for a subscription and shows no more than a few paragraphs. */
function isWalled(page: PageDocument, body: readonly Block[]): boolean {
  const words = body.reduce((sum, b) => sum + b.size, 0) / 6;
  if (words > 250) return false;
  for (const e of page.querySelectorAll(
    "[class*=paywall], [class*=Paywall], [id*=paywall], [class*=regwall], [class*=subscribe], [class*=gate], p, h2, h3, div",
  )) {
    const text = e.textContent ?? "";
    if (text.length < 400 && WALL.test(text) && !isAside(e)) return true;
  }
  return false;
}

function attribute(page: PageDocument, selector: string, name: string): string | null {
  for (const e of page.querySelectorAll(selector)) return e.getAttribute(name);
  return null;
}

function absolute(url: string | null): string | null {
  if (!url || !/^https?:\/\/[^\s"<>]+$/i.test(url.trim())) return null;
  return url.trim();
}

function languageOf(tag: string | null): string | null {
  const m = /^([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}|\d{3}))?(?![a-z])/i.exec(tag?.trim() ?? "");
  if (!m) return null;
  const region =
    m[2] === undefined
      ? ""
      : `-${m[2].length === 4 ? m[2][0]!.toUpperCase() + m[2].slice(1).toLowerCase() : m[2].toUpperCase()}`;
  return m[1]!.toLowerCase() + region;
}
