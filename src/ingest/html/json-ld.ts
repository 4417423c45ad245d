// What a page says of its article in JSON-LD (schema.org), read leniently: pages in use break it in a few known ways.
import type { PageDocument } from "./dom.ts";

/** The fields of the article's JSON-LD, null where it gives none. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The words of the article, where it gives them. */
  readonly body: string | null;
  /** False where it says that the article is for subscribers only. */
  readonly free: boolean;
  /** Entries of a live blog, in the order of the page. */
  readonly updates: readonly {
    readonly headline: string | null;
    readonly published: string | null;
    readonly text: string;
  }[];
}

type Json = { readonly [key: string]: unknown };
const ARTICLE = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review|.*Posting)$/;
/** Objects looked at, and levels followed: pages in use have some dozens. */
const MAX_OBJECTS = 2000;
const MAX_DEPTH = 12;

/** The linked data of the article of a page, or null where the page has none of an article. */
export function linkedData(page: PageDocument): LinkedData | null {
  const found: Json[] = [];
  let seen = 0;
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH || ++seen > MAX_OBJECTS) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const json = value as Json;
    if (types(json).some((t) => ARTICLE.test(t))) found.push(json);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"])
      visit(json[key], depth + 1);
  };
  const named = new Map<string, string>();
  for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
    const value = parseLenient(script.textContent ?? "");
    visit(value, 0);
    collectNames(value, named);
  }
  // The object that tells most is the article; others are teasers of other ones.
  const richness = (o: Json) =>
    [
      "headline",
      "datePublished",
      "author",
      "publisher",
      "articleBody",
      "dateModified",
      "liveBlogUpdate",
    ].filter((k) => o[k]).length;
  const best = found.reduce<Json | null>((b, o) => (b === null || richness(o) > richness(b) ? o : b), null);
  if (!best) return null;
  return {
    headline: textOf(best.headline) ?? textOf(best.name),
    authors: namesOf(best.author, named),
    published: textOf(best.datePublished) ?? textOf(best.dateCreated),
    modified: textOf(best.dateModified),
    publisher: namesOf(best.publisher, named)[0] ?? namesOf(best.sourceOrganization, named)[0] ?? null,
    url: textOf(best.url) ?? idOf(best.mainEntityOfPage),
    language: textOf(best.inLanguage),
    body: textOf(best.articleBody),
    free: !/^(?:false|no)$/i.test(String(best.isAccessibleForFree ?? "true")),
    updates: listOf(best.liveBlogUpdate).flatMap((u) => {
      const text = textOf(u.articleBody) ?? textOf(u.text);
      return text === null
        ? []
        : [{ headline: textOf(u.headline), published: textOf(u.datePublished), text }];
    }),
  };
}

/** The value of JSON as pages in use write it, or null. */
export function parseLenient(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)+|(?:-->|\]\]>)\s*;?\s*$/g, "").trim();
  for (const attempt of [
    bare,
    bare
      .replace(/[\x00-\x1f]+/g, " ")
      .replace(/,\s*(?=[\]}])/g, "")
      .replace(/;\s*$/, ""),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends what pages in use get wrong.
    }
  }
  return null;
}

function types(json: Json): string[] {
  return [json["@type"]]
    .flat()
    .filter((t): t is string => typeof t === "string")
    .map((t) => t.replace(/^.*[/#:]/, ""));
}

function listOf(value: unknown): Json[] {
  return [value].flat().filter((v): v is Json => typeof v === "object" && v !== null);
}

function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one !== "string") return null;
  const clean = plain(one);
  return clean === "" ? null : clean;
}

function idOf(value: unknown): string | null {
  return typeof value === "string" ? value : textOf(listOf(value)[0]?.["@id"]);
}

/** The names of things that others name by their `@id`. */
function collectNames(value: unknown, named: Map<string, string>, depth = 0): void {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH || named.size > MAX_OBJECTS) return;
  const { "@id": id, name } = value as Json;
  if (typeof id === "string" && typeof name === "string") named.set(id, name);
  for (const item of Object.values(value)) collectNames(item, named, depth + 1);
}

function namesOf(value: unknown, named: ReadonlyMap<string, string>): string[] {
  const names = [value]
    .flat()
    .flatMap((v) =>
      typeof v === "string" ? [v] : listOf(v).map((o) => textOf(o.name) ?? named.get(String(o["@id"])) ?? ""),
    );
  return names.map(plain).filter((n) => n !== "" && !/^https?:/.test(n));
}

/** Words without markup and entities, which some pages leave in JSON strings; line breaks stay. */
function plain(text: string): string {
  return text
    .slice(0, 200_000)
    .replace(/<(?:br|\/p)\s*\/?>/gi, "\n")
    .replace(/<[^<>]{0,2000}>/g, "")
    .replace(
      /&(amp|quot|apos|lt|gt|nbsp|#39|#x27|rsquo|lsquo|ldquo|rdquo|ndash|mdash|#8217|#8216|#8220|#8221);/g,
      (_, e) => ENTITIES[e] ?? "",
    )
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  "#39": "'",
  "#x27": "'",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  "#8217": "’",
  "#8216": "‘",
  "#8220": "“",
  "#8221": "”",
};
