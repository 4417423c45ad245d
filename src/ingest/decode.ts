// Bytes to text. Every mark and character that the bytes hold stays in the text, because offsets count from its start.

/** A text with how its bytes were read; `note` says what was guessed or lost, null where nothing was. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly note: string | null;
}
/** Bytes that are no text, and what they are instead. */
export interface NotText {
  readonly notText: string;
}

/** What kinds of file begin with: they are refused by name whatever their extension says. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\x03\x04", "a ZIP archive (as Word and OpenDocument files are)"],
  ["\x1f\x8b", "a gzip archive"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["{\\rtf", "a rich text file"],
  ["\xd0\xcf\x11\xe0", "an old Word or Excel file"],
];
/** How many bytes are looked at to tell text from other things. */
const SAMPLE = 65_536;
/** Above this share of control characters bytes are no text: texts in use have none, pictures and programs over a tenth. */
const MAX_CONTROLS = 0.01;

/**
 * The text in the bytes: by its mark, else UTF-8 where the bytes are valid, else UTF-16 by its zero bytes, else a guess at
 * Windows-1252, which the note says. A byte order mark stays in the text as U+FEFF, as Node's own reading keeps it.
 */
export function decode(bytes: Uint8Array): Decoded | NotText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString("latin1", 0, 8);
  const signature = SIGNATURES.find(([magic]) => start.startsWith(magic));
  if (signature) return { notText: signature[1] };
  if (start.startsWith("\xff\xfe")) return utf16(buffer, "utf-16le", null);
  if (start.startsWith("\xfe\xff")) return utf16(buffer, "utf-16be", null);
  if (buffer.subarray(0, SAMPLE).includes(0)) {
    for (const encoding of ["utf-16le", "utf-16be"] as const) {
      if (!looksLikeUtf16(buffer.subarray(0, SAMPLE & ~1), encoding)) continue;
      return utf16(buffer, encoding, `no byte order mark; read as ${encoding.toUpperCase()}`);
    }
    return { notText: "binary" };
  }
  if (controlShare(buffer.toString("latin1", 0, SAMPLE)) > MAX_CONTROLS) return { notText: "binary" };
  const text = buffer.toString("utf8");
  const lost = text.includes("�") ? count(text, /�/g) - count(buffer.toString("latin1"), /\xef\xbf\xbd/g) : 0;
  if (lost <= 0) return { text, encoding: "utf-8", note: null };
  // A few broken bytes in a text that is otherwise UTF-8 (cut in the middle of a letter) do not make it Windows-1252.
  if (count(text, /[\x80-\ufffc\ufffe\uffff]/g) > lost) {
    return {
      text,
      encoding: "utf-8",
      note: `${lost} broken UTF-8 ${lost === 1 ? "byte" : "bytes"} read as U+FFFD`,
    };
  }
  return {
    text: windows1252(buffer),
    encoding: "windows-1252",
    note: "not valid UTF-8; read as Windows-1252",
  };
}

function utf16(buffer: Buffer, encoding: "utf-16le" | "utf-16be", note: string | null): Decoded {
  const even = buffer.subarray(0, buffer.length & ~1);
  // Buffer keeps lone surrogates, TextDecoder would replace them.
  const text = (encoding === "utf-16le" ? even : Buffer.from(even).swap16()).toString("utf16le");
  const odd = buffer.length % 2 === 1 ? "an odd byte at the end was left out" : null;
  return { text, encoding, note: [note, odd].filter((n) => n !== null).join("; ") || null };
}

/** Texts have blanks or line breaks among their characters, no zeros, and hardly a control character. */
function looksLikeUtf16(sample: Buffer, encoding: "utf-16le" | "utf-16be"): boolean {
  const { text } = utf16(sample, encoding, null);
  return (
    !text.includes("\0") && count(text, /[ \n]/g) * 50 >= text.length && controlShare(text) <= MAX_CONTROLS
  );
}

function controlShare(text: string): number {
  return text.length === 0 ? 0 : count(text, /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g) / text.length;
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) n++;
  return n;
}

/** The characters of bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
function windows1252(buffer: Buffer): string {
  return buffer.toString("latin1").replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]!);
}
