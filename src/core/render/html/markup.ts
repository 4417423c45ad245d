// Values that stand in HTML: as text, and as data in a script element.
import { canonicalJson } from "../../text/canonical-json.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text as HTML text or attribute value; characters that HTML cannot hold (NUL, lone surrogates) as U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ESCAPES[c]!).replace(/\0|\p{Cs}/gu, "\ufffd");
}

/** A value as JSON that can stand inside a script element: no "<" is left for the HTML parser to see. Keys are sorted. */
export function scriptJson(value: unknown): string {
  // Without the indent, which is for people: line breaks stand in no JSON string.
  return canonicalJson(value).replace(/\n */g, "").replace(/</g, "\\u003c");
}
