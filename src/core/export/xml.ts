// Writing XML 1.0: text is escaped where it is put in, and what XML cannot hold becomes U+FFFD.

/** A piece of finished XML. */
export interface Xml {
  readonly xml: string;
}

type Child = Xml | string | null | readonly Child[];

/** Characters that no XML 1.0 document can hold, escaped or not. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The text with what XML cannot hold replaced by U+FFFD. */
export function xmlCharacters(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd");
}

function escapeText(text: string): string {
  // A bare carriage return would be read back as a line feed.
  return xmlCharacters(text).replace(/[&<>\r]/g, (c) => ESCAPES[c]!);
}

function escapeAttribute(text: string): string {
  // A reader turns bare line breaks and tabs of an attribute into blanks.
  return xmlCharacters(text).replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!);
}

/** An element; attributes that are null are left out, strings among the children are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  ...children: readonly Child[]
): Xml {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  const body = inner(children);
  return { xml: body === "" ? `<${name}${head}/>` : `<${name}${head}>${body}</${name}>` };
}

function inner(children: readonly Child[]): string {
  return children
    .map((c) =>
      c === null
        ? ""
        : typeof c === "string"
          ? escapeText(c)
          : "xml" in c
            ? c.xml
            : inner(c as readonly Child[]),
    )
    .join("");
}

/** A document of one root element, in UTF-8, each child of the root and of `open` elements on its own line. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** The children, each on a line of its own; only for places where white space says nothing. */
export function lines(children: readonly Xml[]): Xml {
  return { xml: children.map((c) => `\n${c.xml}`).join("") + (children.length > 0 ? "\n" : "") };
}
