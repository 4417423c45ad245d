// JSON Lines: a report a line, under the names that collections of news give to their fields.
import { decode } from "../decode.ts";
import { readPageDate } from "../html/page-date.ts";
import { known } from "../html/read-page.ts";
import type { Answer, FileContent } from "../kind.ts";

const TEXT = ["text", "content", "body", "articleBody", "full_text", "maintext"];
/** Bad lines that are named one by one; the rest is counted. */
const NAMED = 3;

/** The reports of a JSON Lines file, each called by its line: "line 12". */
export function readJsonLines(bytes: Uint8Array): Answer {
  const decoded = decode(bytes);
  if ("notText" in decoded) return decoded;
  const several: { entry: string; content: FileContent }[] = [];
  const bad: string[] = [];
  decoded.text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === "" || line.trim() === "\ufeff") return;
    const content = contentOf(line.replace(/^\ufeff/, ""));
    if (typeof content === "string") bad.push(`line ${i + 1}: ${content}`);
    else several.push({ entry: `line ${i + 1}`, content });
  });
  const lost = bad.slice(0, NAMED);
  if (bad.length > NAMED) lost.push(`and ${bad.length - NAMED} more such lines`);
  return { several, lost: lost.length === 0 ? [] : [lost.join("; ")] };
}

function contentOf(line: string): FileContent | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return "not valid JSON";
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) return "not a JSON object";
  const fields = row as Record<string, unknown>;
  const first = (...names: string[]) => {
    const value = names.map((n) => fields[n]).find((v) => typeof v === "string" && v.trim() !== "");
    return (value as string | undefined) ?? null;
  };
  const text = first(...TEXT);
  if (text === null) return `no ${TEXT.slice(0, 3).join(", ")} in it`;
  const headline = first("title", "headline");
  return {
    report: {
      text: headline === null || text.startsWith(headline) ? text : `${headline}\n\n${text}`,
      ...known({
        headline,
        byline: first("byline", "author", "authors"),
        published: readPageDate(first("published", "date", "date_publish", "publishedAt", "datePublished")),
        publisher: first("publisher", "source", "outlet", "source_domain"),
        url: first("url", "link"),
        agency: first("agency"),
        language: first("language", "lang"),
      }),
    },
    note: null,
  };
}
