// Content addresses: the only source of ids in a record.
import { hashOf, sha256 } from "./sha256.ts";

/** The bytes of a string in UTF-8; a lone surrogate keeps its own three bytes, so that no two strings share bytes. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.subarray(0, encode(text, bytes, 0, false));
}

/** Writes the bytes of `utf8` from `at` on, or those of the string within a JSON string, and returns where they end; -1 for what JSON escapes with a number. */
function encode(text: string, bytes: Uint8Array, at: number, json: boolean): number {
  const { length } = text;
  let n = at;
  for (let i = 0; i < length; i++) {
    let c = text.charCodeAt(i);
    if (c < 0x80) {
      if (json && (c < 0x20 || c === QUOTE || c === BACKSLASH)) {
        bytes[n++] = BACKSLASH;
        c = ESCAPES.get(c) ?? 0;
        if (c === 0) return -1;
      }
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
      if (json && c >= 0xd800 && c < 0xe000) return -1;
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

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** What stands behind the backslash for a character in a JSON string. */
const ESCAPES: ReadonlyMap<number, number> = new Map(
  ['""', "\\\\", "\bb", "\tt", "\nn", "\ff", "\rr"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

/** Writes the bytes of `JSON.stringify` of the value from `at` on and returns where they end: a report's text is not copied twice; -1 for a value that this does not know. */
function encodeJson(value: unknown, bytes: Uint8Array, at: number): number {
  let n = at;
  if (typeof value === "string") {
    bytes[n++] = QUOTE;
    n = encode(value, bytes, n, true);
    if (n >= 0) bytes[n++] = QUOTE;
    return n;
  }
  if (value === null || Number.isSafeInteger(value)) return encode(String(value), bytes, n, false);
  if (!Array.isArray(value)) return -1;
  bytes[n++] = OPEN;
  for (let k = 0; k < value.length; k++) {
    if (k > 0) bytes[n++] = COMMA;
    n = encodeJson(value[k], bytes, n);
    if (n < 0) return -1;
  }
  bytes[n++] = CLOSE;
  return n;
}
const OPEN = 0x5b;
const COMMA = 0x2c;
const CLOSE = 0x5d;

/** At most so many code units is the JSON of the value long, but for what is escaped. */
function roomFor(value: unknown): number {
  if (typeof value === "string") return value.length + 3;
  if (!Array.isArray(value)) return LONGEST_NUMBER;
  let room = 3;
  for (const v of value) room += roomFor(v);
  return room;
}
const LONGEST_NUMBER = 20;

/** Bytes for strings of up to a third as many code units: most ids are of short parts, and most reports are no longer. */
const SHORT = 1 << 14;
const short = new Uint8Array(3 * SHORT);
const HEX: readonly string[] = Array.from({ length: 256 }, (_, b) => b.toString(16).padStart(2, "0"));

/** The SHA-256 of a string (FIPS 180-4) as 64 hexadecimal digits. */
export function digest(text: string): string {
  const bytes = bytesFor(text.length);
  return hexOf(hashOf(bytes, encode(text, bytes, 0, false)), 32);
}

function bytesFor(codeUnits: number): Uint8Array {
  return codeUnits <= SHORT ? short : new Uint8Array(codeUnits * 3);
}

function hexOf(hash: Int32Array, count: number): string {
  let hex = "";
  for (let i = 0; i < count; i++) hex += HEX[(hash[i >> 2]! >>> (24 - 8 * (i & 3))) & 0xff]!;
  return hex;
}

/** An id made of content: the prefix, a hyphen and twelve hexadecimal digits of the digest of the parts as JSON. */
export function contentId(prefix: string, ...parts: readonly unknown[]): string {
  const bytes = bytesFor(roomFor(parts));
  const length = encodeJson(parts, bytes, 0);
  const hex = length < 0 ? digest(JSON.stringify(parts)).slice(0, 12) : hexOf(hashOf(bytes, length), 6);
  return `${prefix}-${hex}`;
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
