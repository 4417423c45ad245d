// The laws of the record over random reports and over the stories.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalJson,
  checkCitations,
  plainLook,
  readout,
  renderHtml,
  renderSummary,
  renderView,
  VIEWS,
} from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { stories } from "../stories/stories.ts";
import {
  citationsHold,
  idsAreOnce,
  idsResolve,
  isPlainJson,
  rowsCiteAndNameTheirRule,
  textsUnchanged,
} from "./check-laws.ts";
import { shippedSyntax } from "./syntax.ts";
import { anyInput } from "./texts.ts";

const syntax = shippedSyntax();
const RUNS = { numRuns: 60, interruptAfterTimeLimit: 30_000 };
const anyReports = fc.array(anyInput, { minLength: 1, maxLength: 4 });

describe("random reports", () => {
  test("law 1: texts are stored as they were read", () =>
    fc.assert(
      fc.property(anyReports, (inputs) => textsUnchanged(readout(inputs, { syntax }), inputs)),
      RUNS,
    ));

  test("laws 2, 3 and 5: every row cites its words in UTF-16 offsets and names its rule", () =>
    fc.assert(
      fc.property(anyReports, (inputs) => {
        const record = readout(inputs, { syntax });
        citationsHold(record);
        rowsCiteAndNameTheirRule(record);
        idsResolve(record);
        idsAreOnce(record);
        expect(checkCitations(record, inputs).failures).toEqual([]);
      }),
      RUNS,
    ));

  test("a trace changes no byte: what is left out without one would be dropped", () =>
    fc.assert(
      fc.property(anyReports, (inputs) => {
        expect(canonicalJson(readout(inputs, { syntax, trace: () => {} }))).toBe(
          canonicalJson(readout(inputs, { syntax })),
        );
      }),
      RUNS,
    ));

  test("law 4: the same reports in any order give the same bytes", () =>
    fc.assert(
      fc.property(
        anyReports.chain((inputs) =>
          fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })),
        ),
        ([inputs, shuffled]) => {
          expect(canonicalJson(readout(shuffled, { syntax }))).toBe(
            canonicalJson(readout(inputs, { syntax })),
          );
        },
      ),
      RUNS,
    ));

  test("law 6: plain JSON", () =>
    fc.assert(
      fc.property(anyReports, (inputs) => isPlainJson(readout(inputs, { syntax }))),
      RUNS,
    ));

  test("every view shows them: nothing that steers a terminal, no markup of theirs", () =>
    fc.assert(
      fc.property(anyReports, (inputs) => {
        const record = readout(inputs, { syntax });
        const printed = [
          renderSummary(record, plainLook()),
          ...Object.keys(VIEWS).map((v) => renderView(record, v, plainLook())),
        ];
        for (const text of printed)
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ud800-\udfff]/u);
        expect(renderHtml(record, { script: "", style: "" }).match(/<script/g)).toHaveLength(2);
      }),
      RUNS,
    ));
});

describe.each(stories())("%s", (_name, folder) => {
  const { inputs, parties, codebook, notes } = readInputs([folder]);
  const options = { syntax, notes, ...(parties ? { parties } : {}), ...(codebook ? { codebook } : {}) };
  const record = readout(inputs, options);

  test("laws 1, 2, 3, 5 and 6", () => {
    textsUnchanged(record, inputs);
    expect(citationsHold(record)).toBeGreaterThan(0);
    rowsCiteAndNameTheirRule(record);
    idsResolve(record);
    idsAreOnce(record);
    isPlainJson(record);
  });

  test("law 4: the same bytes in reverse order", () => {
    expect(canonicalJson(readout([...inputs].reverse(), options))).toBe(canonicalJson(record));
  });
});
