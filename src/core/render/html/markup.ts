// HTML that cannot be broken by its values: everything put into a template is text, unless it is markup made here.

/** Markup made by `html`. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | null | Markup | readonly (Markup | null)[];

/** The template as markup, its values as escaped text; null is nothing, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let out = parts[0]!;
  values.forEach((value, i) => {
    out += write(value) + parts[i + 1]!;
  });
  return { markup: out };
}

function write(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeText(value);
  if ("markup" in value) return value.markup;
  return value.map((v) => v?.markup ?? "").join("");
}

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

/** A value as JSON that can stand inside a script element: no "<" is left for the HTML parser to see. */
export function scriptJson(value: unknown): Markup {
  return { markup: JSON.stringify(value).replace(/</g, "\\u003c") };
}
