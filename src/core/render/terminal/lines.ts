// Lines for a terminal: what is safe to print, how wide it is, where it breaks.

/** How a terminal view looks: columns, and what colours it has. */
export interface Look {
  /** Columns of the screen. */
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly warn: (text: string) => string;
}

/** The marks that a view adds to the reports' words. */
export interface Glyphs {
  readonly bullet: string;
  readonly open: string;
  readonly close: string;
  readonly more: string;
  readonly dot: string;
  readonly arrow: string;
}

/** Marks of a terminal that shows Unicode. */
export const RICH: Glyphs = { bullet: "•", open: "“", close: "”", more: "…", dot: "·", arrow: "→" };
/** Marks of ASCII alone, for --plain. The reports' words stay as they are. */
const ASCII: Glyphs = { bullet: "-", open: '"', close: '"', more: "...", dot: "|", arrow: "->" };

const asIs = (text: string) => text;

/** A look without colours and with ASCII marks. */
export function plainLook(width = 80): Look {
  return { width, glyphs: ASCII, bold: asIs, dim: asIs, accent: asIs, warn: asIs };
}

/**
 * The text on one line without anything that would steer a terminal: white space runs become one space, control
 * characters and marks that turn the direction of writing go. A report must not be able to colour or move our rows.
 */
export function printable(text: string): string {
  return text
    .replace(/[\s\u2028\u2029\u0085]+/gu, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
}

/** Columns that a string takes: marks and our own colours none, East Asian wide letters and emoji two. */
export function columns(text: string): number {
  let n = 0;
  for (const c of text.replace(/\u001b\[\d*m/g, "")) {
    if (/[\p{M}\u200b-\u200d\ufe0f]/u.test(c)) continue;
    n += isWide(c.codePointAt(0)!) ? 2 : 1;
  }
  return n;
}

function isWide(p: number): boolean {
  return (
    (p >= 0x1100 && p <= 0x115f) ||
    (p >= 0x2e80 && p <= 0xa4cf) ||
    (p >= 0xac00 && p <= 0xd7a3) ||
    (p >= 0xf900 && p <= 0xfaff) ||
    (p >= 0xfe30 && p <= 0xfe6f) ||
    (p >= 0xff00 && p <= 0xff60) ||
    (p >= 0x1f300 && p <= 0x1faff) ||
    (p >= 0x20000 && p <= 0x3fffd)
  );
}

/** The words in lines of at most `width` columns; a word that is longer has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    const w = columns(word);
    if (line !== "" && used + 1 + w > width) {
      lines.push(line);
      line = word;
      used = w;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      used += (used === 0 ? 0 : 1) + w;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** The text, wrapped, with `indent` spaces before each line and `first` in place of the first line's. */
export function hang(text: string, indent: number, width: number, first = " ".repeat(indent)): string[] {
  const pad = " ".repeat(indent);
  return wrap(text, Math.max(20, width - indent)).map((l, i) => (i === 0 ? first : pad) + l);
}

/** The text cut to `max` columns, with `more` for what is left out. */
export function clip(text: string, max: number, more: string): string {
  if (columns(text) <= max) return text;
  let out = "";
  let n = 0;
  for (const c of text) {
    const w = columns(c);
    if (n + w > max - more.length) break;
    out += c;
    n += w;
  }
  return out.trimEnd() + more;
}

/** The text, padded on the right to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}
