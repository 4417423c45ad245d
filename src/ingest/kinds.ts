// The kinds of file that are read: one row a kind. A new kind is a new row here and nothing else.
import { decode } from "./decode.ts";
import type { Kind } from "./kind.ts";
import { readFileBytes } from "./read-file.ts";

/** Files with pictures, fonts or many reports in them may be larger than a text. */
const LARGE = 100_000_000;

const plainText: Kind = {
  name: "text file",
  extensions: [".txt", ".text", ""],
  read(bytes) {
    const decoded = decode(bytes);
    return "notText" in decoded ? decoded : { report: { text: decoded.text }, note: decoded.note };
  },
};

/** The kinds of file that are read, in no order that matters: an extension belongs to one kind. */
export const KINDS: readonly Kind[] = [
  plainText,
  {
    name: "page",
    extensions: [".html", ".htm", ".xhtml"],
    maxBytes: 20_000_000,
    load: async () => (await import("./html/read-page.ts")).readPage,
  },
  {
    name: "Markdown file",
    extensions: [".md", ".markdown"],
    load: async () => (await import("./files/markdown.ts")).readMarkdown,
  },
  {
    name: "JSON Lines file",
    extensions: [".jsonl", ".ndjson"],
    maxBytes: LARGE,
    load: async () => (await import("./files/json-lines.ts")).readJsonLines,
  },
  {
    name: "PDF file",
    extensions: [".pdf"],
    maxBytes: LARGE,
    load: async () => (await import("./files/pdf.ts")).readPdf,
  },
  {
    name: "Word file",
    extensions: [".docx"],
    maxBytes: LARGE,
    load: async () => (await import("./files/docx.ts")).readDocx,
  },
  {
    name: "mail",
    extensions: [".eml"],
    maxBytes: LARGE,
    load: async () => (await import("./files/mail.ts")).readMail,
  },
  {
    name: "RTF file",
    extensions: [".rtf"],
    maxBytes: LARGE,
    load: async () => (await import("./files/rtf.ts")).readRtf,
  },
  {
    name: "web archive",
    extensions: [".warc", ".warc.gz"],
    maxBytes: LARGE,
    load: async () => (await import("./files/warc.ts")).readWarc,
  },
  {
    name: "web archive",
    extensions: [".wacz"],
    maxBytes: LARGE,
    load: async () => (await import("./files/zip.ts")).readWacz(readEntry),
  },
  {
    name: "ZIP archive",
    extensions: [".zip"],
    maxBytes: LARGE,
    load: async () => (await import("./files/zip.ts")).readZip(readEntry),
  },
];

/** The kind of a file by its name, or undefined where files of that name are not read. */
export function kindOf(name: string): Kind | undefined {
  const lower = name.toLowerCase();
  if (lower.endsWith(".warc.gz")) return KINDS.find((kind) => kind.extensions.includes(".warc.gz"));
  const dot = lower.lastIndexOf(".");
  const extension = dot > 0 ? lower.slice(dot) : "";
  return KINDS.find((kind) => kind.extensions.includes(extension));
}

/** The reports of a file inside an archive by its name, or null where files of that name are not read. */
function readEntry(name: string, bytes: Uint8Array) {
  const kind = kindOf(name);
  return kind === undefined ? null : readFileBytes(kind, bytes);
}

/** Extensions that are read, as a person is told. */
export const READ_EXTENSIONS = KINDS.flatMap((kind) => kind.extensions[0] || []).join(" ");

/** The kind of standard input, which has no name. */
export const STANDARD_INPUT_KIND: Kind = plainText;
