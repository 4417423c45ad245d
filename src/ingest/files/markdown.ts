// Markdown as the text that it prints: headings, lists and links lose their marks, front matter becomes what is known.
import { decode } from "../decode.ts";
import { readPageDate } from "../html/page-date.ts";
import { known } from "../html/read-page.ts";
import type { Answer } from "../kind.ts";

const FRONT = /^\ufeff?---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/;

/** The report of a Markdown file. Pictures and code marks are left out; tables stay as they are written. */
export function readMarkdown(bytes: Uint8Array): Answer {
  const decoded = decode(bytes);
  if ("notText" in decoded) return decoded;
  const front = FRONT.exec(decoded.text);
  const fields = new Map<string, string>();
  for (const line of front?.[1]?.split(/\r?\n/) ?? []) {
    const m = /^(\w+)\s*:\s*(.+?)\s*$/.exec(line);
    if (m) fields.set(m[1]!.toLowerCase(), m[2]!.replace(/^(["'])(.*)\1$/, "$2"));
  }
  const first = (...names: string[]) => names.map((n) => fields.get(n)).find((v) => v !== undefined) ?? null;
  const text = decoded.text
    .slice(front?.[0].length ?? 0)
    .replace(/<!--[\s\S]{0,10000}?-->/g, "")
    .split(/\r?\n/)
    .map(plainLine)
    .filter((line) => line !== null)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return {
    report: {
      text,
      ...known({
        headline: first("title", "headline"),
        byline: first("author", "byline"),
        published: readPageDate(first("date", "published")),
        publisher: first("publisher", "source"),
        url: first("url", "canonical", "link"),
        agency: first("agency"),
        language: first("lang", "language"),
      }),
    },
    note: decoded.note,
  };
}

/** A line without marks, null of one that is only marks. */
function plainLine(line: string): string | null {
  if (/^\s*(?:```|~~~)/.test(line) || /^\s{0,3}(?:=+|-{2,}|\*{3,}|_{3,})\s*$/.test(line)) return null;
  if (line.length > 20_000) return line;
  return line
    .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, "$1")
    .replace(/^(?:\s{0,3}>\s?)+/, "")
    .replace(/^(\s*)[*+-]\s+/, "$1• ")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, "$1")
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, "$1")
    .replace(/<(https?:[^>]+)>/g, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_]+?)\1/g, "$2")
    .replace(/(?<![\w*])[*_](?=\S)([^*_]+?)[*_](?![\w*])/g, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, "$1")
    .trimEnd();
}
