// Word files (Office Open XML, ECMA-376): the paragraphs of the document, read from the XML, nothing else unpacked.

import { readPageDate } from "../html/page-date.ts";
import { known } from "../html/read-page.ts";
import type { Answer } from "../kind.ts";
import { BombError, unzip } from "./unzip.ts";

const DOCUMENT = "word/document.xml";
const FACTS = "docProps/core.xml";

/** The report of a Word file: paragraphs with an empty line between; pictures, notes and comments are left out. */
export function readDocx(bytes: Uint8Array): Answer {
  let files: ReturnType<typeof unzip>;
  try {
    files = unzip(bytes, (name) => name === DOCUMENT || name === FACTS);
  } catch (error) {
    return { refused: error instanceof BombError ? error.message : "damaged, or no Word file" };
  }
  const document = files[DOCUMENT];
  if (!document) return { refused: "damaged, or no Word file (no document in it)" };
  const xml = new TextDecoder().decode(document);
  if (!/<\/?w:body\b/.test(xml)) return { refused: "damaged, or no Word file (no body in its document)" };
  const paragraphs = xml
    .split(/<\/w:p>/)
    .map(paragraphOf)
    .filter((p) => p !== "");
  const facts = new TextDecoder().decode(files[FACTS] ?? new Uint8Array());
  const fact = (name: string) =>
    unescapeXml(new RegExp(`<${name}[^>]*>([^<]{1,500})</${name}>`).exec(facts)?.[1] ?? "").trim() || null;
  if (paragraphs.length === 0) return { refused: "a Word file without text" };
  return {
    report: {
      text: paragraphs.join("\n\n"),
      // When the file was made is near to when it was published only by chance: the date is not taken.
      ...known({ headline: fact("dc:title"), language: fact("dc:language") }),
    },
    note:
      readPageDate(fact("dcterms:modified")) === null
        ? null
        : `the file was last changed ${readPageDate(fact("dcterms:modified"))}; no date of publication is taken from it`,
  };
}

/** The words of a paragraph: runs of text, tabs and line breaks; deleted words and field codes are not text. */
function paragraphOf(xml: string): string {
  let text = "";
  for (const m of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g))
    text += m[1] !== undefined ? unescapeXml(m[1]) : m[2] === "tab" ? "\t" : "\n";
  return text.trim();
}

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, dec, hex, name) => {
      if (name)
        return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[String(name).toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(hex, 16);
      return code <= 0x10ffff && code > 8 ? String.fromCodePoint(code) : "";
    },
  );
}
