// Texts made to be slow or to break offsets: names without end, marks without pairs, letters that are none.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeReport } from "../../src/core/annotate/make-report.ts";
import { findMentions } from "../../src/core/annotate/mentions/find-mentions.ts";
import { loadSyntax } from "../../src/core/index.ts";
import { read } from "../../src/core/syntax/reading.ts";
import { processorClock } from "../processor-time.ts";

const syntax = loadSyntax(readFileSync(new URL("../../model/syntax-en.bin", import.meta.url)));
const LIMIT_MS = 4000;

function mentions(text: string) {
  const report = makeReport({ file: "a.txt", text });
  return { report, ...findMentions(report, read(report.text, report.zones, syntax), undefined) };
}

const REPEATED: [string, string][] = [
  ["a run of capitals", "Ana Holm ".repeat(4000)],
  ["titles only", "President Minister Secretary of State ".repeat(2000)],
  ["particles only", "van der von bin al- de la ".repeat(3000)],
  ["of and for", "Ministry of Defence and Office for the ".repeat(2000)],
  ["brackets", "Federation of Workers (FW) (FW (".repeat(2000)],
  [
    "many people",
    Array.from(
      { length: 3000 },
      (_, i) => `Minister Ana Holm${String.fromCharCode(97 + (i % 26))}${i} said no.`,
    ).join(" "),
  ],
  ["possessors", "Ana’s brother’s minister’s spokesman’s ".repeat(2000)],
  ["words like properties", "constructor __proto__ toString He hasOwnProperty valueOf. ".repeat(1000)],
];

test.each(REPEATED)("%s in time", (_, text) => {
  const spent = processorClock();
  mentions(text);
  expect(spent()).toBeLessThan(LIMIT_MS);
});

test("every mention is the words it stands on, and names an entity that there is", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      "President ",
      "Ana Holm ",
      "Kyiv’s ",
      "the ",
      "said ",
      "“",
      "”",
      "(",
      ")",
      ", ",
      ". ",
      "\n\n",
      "he ",
      "Mr. ",
      "U.S. ",
      "al-Amin ",
      "\ufffd",
      "\ud800",
      "of ",
      "minister ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { report, mentions: found, entities } = mentions(pieces.join(""));
      const ids = new Set(entities.map((e) => e.id));
      for (const m of found) {
        expect(report.text.slice(m.start, m.end)).toBe(m.exact);
        expect(m.start).toBeLessThan(m.end);
        if (m.entity !== null) expect(ids.has(m.entity)).toBe(true);
      }
      for (const e of entities) {
        expect(e.name).not.toBe("");
        for (const r of e.roles)
          for (const c of r.evidence) expect(report.text.slice(c.start, c.end)).toBe(c.exact);
      }
    }),
    { numRuns: 300 },
  );
});
