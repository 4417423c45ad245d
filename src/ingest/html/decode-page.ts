// The bytes of a page to text: its mark, valid UTF-8, then what the page or its server declares.
import { decode } from "../decode.ts";

/** The text of a page with a note where something was guessed, or what the bytes are instead. */
export type DecodedPage =
  | { readonly html: string; readonly note: string | null }
  | { readonly notText: string };

/** How far into a page its charset is looked for (HTML Living Standard: 1024 bytes; pages in use are later). */
const HEAD = 4096;

/** The HTML in the bytes; `charset` is what the server said. UTF-8 that is valid is believed before any label. */
export function decodePage(bytes: Uint8Array, charset: string | null = null): DecodedPage {
  const plain = decode(bytes);
  if ("notText" in plain) return plain;
  if (plain.encoding !== "windows-1252") return { html: plain.text, note: plain.note };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length)).toString("latin1");
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1] ?? null;
  for (const label of [charset, declared]) {
    if (label === null || /^utf-?8$/i.test(label)) continue;
    try {
      return { html: new TextDecoder(label).decode(bytes), note: null };
    } catch {
      // A label that names no encoding is as good as none.
    }
  }
  return { html: plain.text, note: plain.note };
}
