// Content addresses: the only source of ids in a record.
import { sha256, sha256Hex } from "./sha256.ts";

/** The bytes of a string in UTF-8; a lone surrogate keeps its own three bytes, so that no two strings share bytes. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.subarray(0, encode(text, bytes));
}

/** Writes the bytes of `utf8` and returns how many. */
function encode(text: string, bytes: Uint8Array): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c < 0x80) {
      bytes[n++] = c;
      continue;
    }
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < text.length) {
      const d = text.charCodeAt(i + 1);
      if (d >= 0xdc00 && d < 0xe000) {
        c = 0x10000 + ((c - 0xd800) << 10) + (d - 0xdc00);
        i++;
      }
    }
    if (c < 0x800) {
      bytes[n++] = 0xc0 | (c >> 6);
      bytes[n++] = 0x80 | (c & 63);
    } else if (c < 0x10000) {
      bytes[n++] = 0xe0 | (c >> 12);
      bytes[n++] = 0x80 | ((c >> 6) & 63);
      bytes[n++] = 0x80 | (c & 63);
    } else {
      bytes[n++] = 0xf0 | (c >> 18);
      bytes[n++] = 0x80 | ((c >> 12) & 63);
      bytes[n++] = 0x80 | ((c >> 6) & 63);
      bytes[n++] = 0x80 | (c & 63);
    }
  }
  return n;
}

/** Bytes for strings of up to a third as many code units: most ids are of short parts. */
const short = new Uint8Array(3 << 10);

/** The SHA-256 of a string (FIPS 180-4) as 64 hexadecimal digits. */
export function digest(text: string): string {
  return hexOf(text, 32);
}

function hexOf(text: string, count: number): string {
  const bytes = text.length <= 1 << 10 ? short : new Uint8Array(text.length * 3);
  return sha256Hex(bytes, encode(text, bytes), count);
}

/** An id made of content: the prefix, a hyphen and twelve hexadecimal digits of the digest of the parts as JSON. */
export function contentId(prefix: string, ...parts: readonly unknown[]): string {
  let json = "";
  for (const part of parts) {
    // Most parts are strings without anything to escape.
    const plain = typeof part === "string" && PLAIN.test(part);
    json += `${json === "" ? "[" : ","}${plain ? `"${part}"` : (JSON.stringify(part) ?? "null")}`;
  }
  return `${prefix}-${hexOf(json === "" ? "[]" : `${json}]`, 6)}`;
}
/** Characters that stand for themselves in JSON. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** The SHA-256 of a string in base64, as a content security policy names a script. */
export function sha256Base64(text: string): string {
  const bytes = sha256(utf8(text));
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i]!, bytes[i + 1], bytes[i + 2]];
    const n = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += BASE64[n >> 18]! + BASE64[(n >> 12) & 63]!;
    out += b === undefined ? "=" : BASE64[(n >> 6) & 63]!;
    out += c === undefined ? "=" : BASE64[n & 63]!;
  }
  return out;
}
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
