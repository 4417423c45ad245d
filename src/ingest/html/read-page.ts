// A saved or fetched page as a report: headline, byline and body as text, what the page says of itself beside it.
import type { Answer, FileContent } from "../kind.ts";
import { decodePage } from "./decode-page.ts";
import { type Article, extractArticle } from "./extract-article.ts";

/** The report of a page. A page without an article is refused. */
export function readPage(
  bytes: Uint8Array,
  charset: string | null = null,
  url: string | null = null,
): Answer {
  const decoded = decodePage(bytes, charset);
  if ("notText" in decoded) return decoded;
  return (
    contentOf(extractArticle(decoded.html), decoded.note, url) ?? { refused: "no article found in this page" }
  );
}

function contentOf(article: Article, note: string | null, url: string | null): FileContent | null {
  if (article.text.trim() === "") return null;
  const { title, author, agency, published, publisher, language, complete } = article;
  const own = article.text.startsWith(title ?? "\0") ? null : title;
  const byline = author ?? agency;
  const text = [own, byline === null ? null : `By ${byline}`, article.text]
    .filter((p) => p !== null)
    .join("\n\n");
  const notes = [note, ...article.notes].filter((n) => n !== null);
  return {
    report: {
      text,
      ...known({
        publisher,
        published,
        url: article.url ?? url,
        agency,
        headline: title,
        byline: author,
        language,
      }),
      ...(complete ? {} : { complete }),
    },
    note: notes.length === 0 ? null : notes.join("; "),
  };
}

/** The fields that are not null. */
export function known<T extends Record<string, string | null>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== null && v !== "")) as {
    [K in keyof T]?: string;
  };
}
