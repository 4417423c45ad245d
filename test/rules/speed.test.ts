// What was made faster gives what the plain way gives: ids, words, JSON, and trees that no cue is worth.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/text/canonical-json.ts";
import { digest } from "../../src/core/text/hash.ts";
import { sha256 } from "../../src/core/text/sha256.ts";
import { stemmedWords } from "../../src/core/text/stem.ts";

describe("SHA-256", () => {
  test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 5000])("%i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 131 + 7) & 255);
    expect(Buffer.from(sha256(bytes)).toString("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("of any string without lone surrogates", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 1500 }), (text) => {
        expect(digest(text)).toBe(createHash("sha256").update(text.toWellFormed()).digest("hex"));
      }),
      { numRuns: 60 },
    );
  });
});

test("words are runs of letters, marks and digits, joined by an apostrophe, point or comma", () => {
  const unit = fc.constantFrom(..."ab1é.,'’ʼ -\u0301", "𝒜", "😀", "\ud835", "\udc9c", "٣", "中");
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 16 }), (parts) => {
      const text = parts.join("");
      const plain = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ.,][\p{L}\p{M}\p{N}]+)*/gu)];
      expect(stemmedWords(text).map((w) => [w.start, w.end])).toEqual(
        plain.map((m) => [m.index, m.index + m[0].length]),
      );
    }),
    { numRuns: 500 },
  );
});

test("keys stand in the order of their code units, whatever they look like", () => {
  expect(canonicalJson({ "10": 1, "9": [], b: {}, a: null })).toBe(
    '{\n  "10": 1,\n  "9": [],\n  "a": null,\n  "b": {}\n}\n',
  );
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"z":"\\ud800"}}'))).toBe(
    '{\n  "__proto__": {\n    "z": "\\ud800"\n  },\n  "b": 1\n}\n',
  );
  for (const odd of [undefined, { a: undefined }, [Number.NaN], () => 1])
    expect(() => canonicalJson(odd)).toThrow(TypeError);
});
