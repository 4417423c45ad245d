// Content addresses: the only source of ids in a record.
import { hashOf, sha256 } from "./sha256.ts";

/** The bytes of a string in UTF-8; a lone surrogate keeps its own three bytes, so that no two strings share bytes. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.subarray(0, encode(text, bytes));
}

/** Writes the bytes of `utf8` and returns how many. */
function encode(text: string, bytes: Uint8Array): number {
  const { length } = text;
  let n = 0;
  for (let i = 0; i < length; i++) {
    let c = text.charCodeAt(i);
    if (c < 0x80) {
      bytes[n++] = c;
      continue;
    }
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < length) {
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

/** Bytes for strings of up to a third as many code units: most ids are of short parts, and most reports are no longer. */
const SHORT = 1 << 14;
const short = new Uint8Array(3 * SHORT);
const HEX: readonly string[] = Array.from({ length: 256 }, (_, b) => b.toString(16).padStart(2, "0"));

/** The SHA-256 of a string (FIPS 180-4) as 64 hexadecimal digits. */
export function digest(text: string): string {
  return hexOf(text, 32);
}

function hexOf(text: string, count: number): string {
  const bytes = text.length <= SHORT ? short : new Uint8Array(text.length * 3);
  const hash = hashOf(bytes, encode(text, bytes));
  let hex = "";
  for (let i = 0; i < count; i++) hex += HEX[(hash[i >> 2]! >>> (24 - 8 * (i & 3))) & 0xff]!;
  return hex;
}

/** An id made of content: the prefix, a hyphen and twelve hexadecimal digits of the digest of the parts as JSON. */
export function contentId(prefix: string, ...parts: readonly unknown[]): string {
  return `${prefix}-${hexOf(JSON.stringify(parts), 6)}`;
}

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
