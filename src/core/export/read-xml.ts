// Reading XML 1.0 into a tree: elements, attributes and text. No document type is read, so that no entity can be defined.

export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and strings in their order. */
  readonly children: readonly (XmlNode | string)[];
}

/** What is wrong with an XML text, with the line. */
export class XmlError extends Error {
  readonly line: number;
  constructor(what: string, text: string, at: number) {
    const line = text.slice(0, at).split("\n").length;
    super(`line ${line}: ${what}`);
    this.name = "XmlError";
    this.line = line;
  }
}

/** Elements inside one another before a text is refused. */
const MOST_DEPTH = 200;
const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\u00b7-]*/uy;
const ATTRIBUTE = /\s+([\p{L}_:][\p{L}\p{N}\p{M}_:.\u00b7-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;

/** The root element of an XML text. Throws XmlError where the text is not well-formed or has a document type. */
export function readXml(source: string): XmlNode {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const open: { name: string; node: XmlNode; children: (XmlNode | string)[] }[] = [];
  let root: XmlNode | null = null;
  let i = 0;
  const fail = (what: string, at = i): never => {
    throw new XmlError(what, text, at);
  };
  const after = (mark: string, from: number, what: string): number => {
    const end = text.indexOf(mark, from);
    return end < 0 ? fail(`${what} is not closed`) : end;
  };
  const put = (child: XmlNode | string) => {
    const parent = open.at(-1);
    if (parent) parent.children.push(child);
    else if (typeof child !== "string") root = root === null ? child : fail("a second root element");
    else if (child.trim() !== "") fail("text outside the root element");
  };
  while (i < text.length) {
    if (text[i] !== "<") {
      const end = text.indexOf("<", i);
      put(decoded(text.slice(i, end < 0 ? text.length : end), i));
      i = end < 0 ? text.length : end;
    } else if (text.startsWith("<!--", i)) i = after("-->", i + 4, "a comment") + 3;
    else if (text.startsWith("<![CDATA[", i)) {
      const end = after("]]>", i, "CDATA");
      put(text.slice(i + 9, end));
      i = end + 3;
    } else if (text.startsWith("<?", i)) i = after("?>", i, "an instruction") + 2;
    else if (text.startsWith("<!", i)) fail("a document type is not read");
    else if (text.startsWith("</", i)) {
      const end = after(">", i, "a tag");
      const name = text.slice(i + 2, end).trim();
      const last = open.pop();
      if (!last || last.name !== name) fail(`</${name}> closes nothing`);
      put(last!.node);
      i = end + 1;
    } else i = startTag(i);
  }
  if (open.length > 0) fail(`<${open.at(-1)!.name}> is not closed`, text.length);
  return root ?? fail("no element");

  function startTag(at: number): number {
    NAME.lastIndex = at + 1;
    const name = NAME.exec(text)?.[0] ?? fail("no name after <");
    let next = NAME.lastIndex;
    const attributes: Record<string, string> = Object.create(null);
    for (;;) {
      ATTRIBUTE.lastIndex = next;
      const m = ATTRIBUTE.exec(text);
      if (!m) break;
      const key = m[1]!;
      if (key in attributes) fail(`${key} twice in <${name}>`, next);
      // A reader takes bare line breaks and tabs of an attribute for blanks (XML 1.0, 3.3.3).
      attributes[key] = decoded((m[2] ?? m[3])!.replace(/[\t\n]/g, " "), next);
      next = ATTRIBUTE.lastIndex;
    }
    while (/\s/.test(text[next] ?? "")) next++;
    const children: (XmlNode | string)[] = [];
    const node: XmlNode = {
      name: name.slice(name.indexOf(":") + 1),
      attributes: { ...attributes },
      children,
    };
    if (text.startsWith("/>", next)) {
      put(node);
      return next + 2;
    }
    if (text[next] !== ">") fail(`<${name}> is no tag`, next);
    if (open.length >= MOST_DEPTH) fail(`more than ${MOST_DEPTH} elements inside one another`, next);
    open.push({ name, node, children });
    return next + 1;
  }

  function decoded(part: string, at: number): string {
    return part.replace(/&([^;\s&]{0,12});?/g, (whole, name: string) => {
      const known = NAMED[name];
      if (known !== undefined && whole.endsWith(";")) return known;
      const hex = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
      const point = hex ? Number.parseInt(hex[1] ?? hex[2]!, hex[1] === undefined ? 10 : 16) : Number.NaN;
      if (!whole.endsWith(";") || !(point > 0 && point <= 0x10ffff))
        return fail(`${whole} is no character`, at);
      return String.fromCodePoint(point);
    });
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The child elements of a node by name. */
export function childrenNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((c): c is XmlNode => typeof c !== "string" && c.name === name);
}

/** The text of a node and of all inside it. */
export function textOf(node: XmlNode): string {
  return node.children.map((c) => (typeof c === "string" ? c : textOf(c))).join("");
}
