// Rich Text Format 1.9: the text of a document, by its control words; pictures, tables of fonts and styles are passed over.
import type { Answer } from "../kind.ts";

/** Groups that hold no words of the text. */
const SILENT = new Set(
  "fonttbl colortbl stylesheet info pict object themedata colorschememapping listtable listoverridetable rsidtbl generator xmlnstbl latentstyles datastore header headerl headerr headerf footer footerl footerr footerf footnote annotation fldinst".split(
    " ",
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: "\n\n",
  sect: "\n\n",
  page: "\n\n",
  line: "\n",
  tab: "\t",
  cell: "\t",
  row: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
};
/** Groups within groups: documents in use have some ten. */
const MAX_DEPTH = 500;

/** The report of an RTF file. */
export function readRtf(bytes: Uint8Array): Answer {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!/^\s*\{\\rtf/.test(source)) return { refused: "damaged, or no RTF file" };
  const page = /\\ansicpg(\d{3,5})/.exec(source.slice(0, 2000))?.[1] ?? "1252";
  const decoder = decoderOf(page);
  const stack: { silent: boolean; skip: number }[] = [];
  let state = { silent: false, skip: 1 };
  let text = "";
  let pending: number[] = [];
  let toSkip = 0;
  const write = (s: string) => {
    if (pending.length > 0) {
      text += decoder.decode(Uint8Array.from(pending));
      pending = [];
    }
    if (!state.silent) text += s;
  };
  const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
  for (const [, word, number, byte, sign, brace, plain] of source.matchAll(TOKEN)) {
    if (brace === "{") {
      if (stack.length > MAX_DEPTH) return { refused: "damaged: groups without end" };
      write("");
      stack.push(state);
      state = { ...state };
    } else if (brace === "}") {
      write("");
      state = stack.pop() ?? { silent: false, skip: 1 };
    } else if (byte !== undefined) {
      if (toSkip > 0) toSkip--;
      else if (!state.silent) pending.push(Number.parseInt(byte, 16));
    } else if (word !== undefined) {
      if (word === "u" && number !== undefined) {
        write(String.fromCharCode(Number(number) & 0xffff));
        toSkip = state.skip;
      } else if (word === "uc") state.skip = Math.max(0, Math.min(8, Number(number ?? 1)));
      else if (word === "bin") return { refused: "it holds binary data, which is not read" };
      else if (SILENT.has(word)) state.silent = true;
      else if (word in SIGNS) write(SIGNS[word]!);
    } else if (sign !== undefined) {
      if (sign === "*") state.silent = true;
      else if (sign === "~") write("\u00a0");
      else if (sign === "_") write("-");
      else if ("\\{}".includes(sign)) write(sign);
    } else if (plain !== undefined) {
      const rest = plain.slice(Math.min(toSkip, plain.length));
      toSkip = Math.max(0, toSkip - plain.length);
      write(rest);
    }
  }
  write("");
  const clean = text
    .replace(/[^\S\n]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (clean === "") return { refused: "an RTF file without text" };
  return { report: { text: clean }, note: stack.length > 0 ? "the file breaks off" : null };
}

function decoderOf(page: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(page === "65001" ? "utf-8" : `windows-${page}`);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
