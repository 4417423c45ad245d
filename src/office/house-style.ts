// A Word document of ours in the house style of a template: its page, header, footer, theme and styles, our words and footnotes.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { ReadoutError } from "../ingest/readout-error.ts";
import { STYLE_NAMES } from "./brief-document.ts";

type Parts = Record<string, Uint8Array>;

const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";
const FOOTNOTES = "word/footnotes.xml";
const RELATIONS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";
const CORE = "docProps/core.xml";
const FOOTNOTE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";
const FOOTNOTE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
/** Bytes of a template when unpacked; more is no house style. */
const MOST_BYTES = 64 << 20;

/** The same document without the times of its making, so that the same brief is the same file. */
export function withoutTimes(docx: Uint8Array): Uint8Array {
  return pack(timeless(unzipSync(docx)));
}

/**
 * The document with the template's page, headers, footers, theme and styles. Styles are matched by their names (Title, heading 1, footnote text, …);
 * ours that the template lacks are added in its fonts and colours. Throws ReadoutError "bad-template" where the file is no Word document.
 */
export function intoTemplate(docx: Uint8Array, template: Uint8Array, name: string): Uint8Array {
  const own = timeless(unzipSync(docx));
  const house = openTemplate(template, name);
  const ids = new Map<string, string>();
  const styles = mergeStyles(text(own, STYLES), text(house, STYLES), ids);
  const restyle = (xml: string) =>
    xml.replace(
      /(<w:(?:pStyle|rStyle) w:val=")([^"]+)"/g,
      (_, head: string, id: string) => `${head}${ids.get(id) ?? id}"`,
    );
  const parts: Parts = { ...house };
  delete parts["word/_rels/footnotes.xml.rels"];
  parts[DOCUMENT] = strToU8(mergeBodies(restyle(text(own, DOCUMENT)), text(house, DOCUMENT), name));
  parts[STYLES] = strToU8(styles);
  parts[FOOTNOTES] = strToU8(restyle(text(own, FOOTNOTES)));
  parts[RELATIONS] = strToU8(withFootnoteRelation(text(house, RELATIONS)));
  parts[TYPES] = strToU8(withFootnoteType(text(house, TYPES)));
  if (own[CORE] && house[CORE]) parts[CORE] = own[CORE];
  return pack(parts);
}

function openTemplate(template: Uint8Array, name: string): Parts {
  const bad = (what: string) => new ReadoutError("bad-template", `${name}: ${what}`);
  let parts: Parts;
  let size = 0;
  try {
    parts = unzipSync(template, {
      filter: (file) => {
        size += file.originalSize;
        return size <= MOST_BYTES;
      },
    });
  } catch {
    throw bad("is no Word document (.docx or .dotx)");
  }
  if (size > MOST_BYTES) throw bad("is larger than a template may be");
  for (const part of [DOCUMENT, STYLES, RELATIONS, TYPES])
    if (!parts[part]) throw bad(`is no Word document: it has no ${part}`);
  return parts;
}

function text(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** The template's document with our paragraphs for its own; its last section (page, header, footer) stays. */
function mergeBodies(own: string, house: string, name: string): string {
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(own)?.[1] ?? "";
  const paragraphs = body.replace(/<w:sectPr[ >](?:(?!<w:sectPr[ >])[\s\S])*<\/w:sectPr>\s*$/, "");
  const root = /<w:document\b[^>]*>/.exec(house)?.[0];
  const houseBody = /<w:body>([\s\S]*)<\/w:body>/.exec(house)?.[1];
  if (root === undefined || houseBody === undefined)
    throw new ReadoutError("bad-template", `${name}: is no Word document: it has no body`);
  const section = /<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*$/.exec(houseBody)?.[0] ?? "";
  const declared = new Set([...root.matchAll(/xmlns:(\w+)=/g)].map((m) => m[1]));
  const missing = [...(/<w:document\b[^>]*>/.exec(own)?.[0] ?? "").matchAll(/xmlns:(\w+)="[^"]*"/g)]
    .filter((m) => !declared.has(m[1]))
    .map((m) => ` ${m[0]}`);
  const head = house.slice(0, house.indexOf(root)) + root.replace(/>$/, `${missing.join("")}>`);
  return `${head}<w:body>${paragraphs}${section}</w:body></w:document>`;
}

interface StyleXml {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
}

function stylesIn(xml: string): StyleXml[] {
  return [...xml.matchAll(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/g)].map(([style]) => ({
    id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? "",
    name: /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "",
    xml: style,
  }));
}

/** The template's styles with ours that it lacks; `ids` learns which of ours is called what there. */
function mergeStyles(own: string, house: string, ids: Map<string, string>): string {
  const theirs = new Map(stylesIn(house).map((s) => [s.name.toLowerCase(), s]));
  const used = new Set(stylesIn(house).map((s) => s.id));
  const added: string[] = [];
  for (const s of stylesIn(own)) {
    const same = theirs.get((STYLE_NAMES[s.id] ?? s.name).toLowerCase());
    if (same) ids.set(s.id, same.id);
    else if (!used.has(s.id)) added.push(s.xml);
  }
  const normal = stylesIn(house).find(
    (s) => /w:type="paragraph"/.test(s.xml) && /w:default="1"/.test(s.xml),
  )?.id;
  const adapted = added.map((xml) =>
    xml
      // The house's own font and colour, and for running text its size.
      .replace(/<w:(?:rFonts|color)\b[^>]*\/>/g, "")
      .replace(/(w:styleId="BriefLine"[\s\S]*?)<w:sz\b[^>]*\/>\s*<w:szCs\b[^>]*\/>/, "$1")
      .replace(/<w:(basedOn|next|link) w:val="([^"]*)"\/>/g, (whole, kind: string, id: string) => {
        const known =
          ids.get(id) ??
          (id === "Normal" ? normal : added.some((a) => a.includes(`w:styleId="${id}"`)) ? id : undefined);
        return known === undefined ? "" : known === id ? whole : `<w:${kind} w:val="${known}"/>`;
      }),
  );
  return house.replace(/<\/w:styles>\s*$/, `${adapted.join("")}</w:styles>`);
}

function withFootnoteRelation(xml: string): string {
  const others = xml.replace(/<Relationship\b[^>]*relationships\/footnotes"[^>]*\/>/g, "");
  return others.replace(
    /<\/Relationships>\s*$/,
    `<Relationship Id="rIdReadoutFootnotes" Type="${FOOTNOTE_RELATION}" Target="footnotes.xml"/></Relationships>`,
  );
}

function withFootnoteType(xml: string): string {
  const others = xml
    .replace(/<Override\b[^>]*PartName="\/word\/footnotes\.xml"[^>]*\/>/g, "")
    // A template (.dotx) that is saved as .docx has to say that it is a document.
    .replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
  return others.replace(
    /<\/Types>\s*$/,
    `<Override PartName="/word/footnotes.xml" ContentType="${FOOTNOTE_TYPE}"/></Types>`,
  );
}

function timeless(parts: Parts): Parts {
  if (!parts[CORE]) return parts;
  const core = strFromU8(parts[CORE]).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "");
  return { ...parts, [CORE]: strToU8(core) };
}

/** The first day that a zip file can name, in any time zone. */
const NO_TIME = new Date(1980, 0, 1);

function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  // Word wants the content types first.
  for (const name of [
    TYPES,
    ...Object.keys(parts)
      .filter((n) => n !== TYPES)
      .sort(),
  ])
    if (parts[name]) files[name] = [parts[name], { mtime: NO_TIME, level: 6 }];
  return zipSync(files);
}
