// `readout extract`: the article out of each page.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodePage } from "../../ingest/html/decode-page.ts";
import { type Article, extractArticle } from "../../ingest/html/extract-article.ts";
import { systemProblem } from "../../ingest/problem.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { complain } from "../failure.ts";

/** Prints the article of each page: a line of JSON a page, or title, facts and text for a reader. */
export async function extract(files: readonly string[], options: { readonly json?: boolean }): Promise<void> {
  let done = 0;
  for (const file of files.flatMap(pagesOf)) {
    const article = articleOf(file);
    if (article === null) continue;
    done++;
    const { url, title, author, published, modified, publisher, text, ...rest } = article;
    const line = options.json
      ? `${JSON.stringify({ file, text, title, author, published, modified, publisher, url, ...rest })}\n`
      : `${done > 1 ? "\n" : ""}${forReader(file, article)}`;
    if (!process.stdout.write(line)) await new Promise<void>((go) => process.stdout.once("drain", go));
  }
  if (done === 0) throw new ReadoutError("no-reports", "no page to read");
}

/** The pages of a folder, by name; a file is itself. */
function pagesOf(path: string): string[] {
  if (path === "-" || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const pages = readdirSync(path)
    .filter((name) => /\.x?html?$/i.test(name))
    .sort();
  if (pages.length === 0) complain(`${path}: no pages in this folder`);
  return pages.map((name) => join(path, name));
}

function articleOf(file: string): Article | null {
  try {
    const decoded = decodePage(readFileSync(file === "-" ? 0 : file));
    if ("notText" in decoded) complain(`${file}: ${decoded.notText}, not a page`);
    else if (!/<[a-z!/]/i.test(decoded.html)) complain(`${file}: no markup in it, not a page`);
    else return extractArticle(decoded.html);
  } catch (error) {
    complain(systemProblem(file, error).message);
  }
  return null;
}

function forReader(file: string, a: Article): string {
  const facts = [
    a.publisher,
    a.author,
    a.agency,
    a.published,
    a.modified === null ? null : `changed ${a.modified}`,
    a.language,
    a.complete ? null : "incomplete",
  ].filter((f) => f !== null);
  const parts = [
    a.title ?? file,
    facts.join(" · "),
    a.url,
    ...a.notes,
    "",
    a.text,
    ...(a.captions.length > 0 ? ["", "Captions", ...a.captions] : []),
  ];
  return `${parts.filter((p) => p !== null).join("\n")}\n`;
}
