// Every known trap has a fixture that holds, and that does not hold once the rule for the trap is taken out of the source.
import { describe, expect, test } from "vitest";
import { readout, readReport } from "../../src/core/readout.ts";
import { COMPARED, CONTRADICTED, OMITTED } from "./traps-compare.ts";
import { NAMES } from "./traps-names.ts";
import { DESCRIBED } from "./traps-speakers.ts";
import { FORMS, MARKS, SPEAKERS } from "./traps-speech.ts";
import { withoutRule } from "./without-rule.ts";

describe.each([
  ["who speaks", SPEAKERS],
  ["who is meant", DESCRIBED],
  ["marks", MARKS],
  ["forms of speech", FORMS],
  ["names", NAMES],
  ["comparing", COMPARED],
  ["contradictions", CONTRADICTED],
  ["omissions", OMITTED],
])("traps: %s", (_group, traps) => {
  test.each(traps)("$title", ({ seen, expected, rule }) => {
    expect(seen({ readReport, readout })).toEqual(expected);
    expect(seen(withoutRule(rule))).not.toEqual(expected);
  });
});

test("what is taken out must stand in its file exactly once", () => {
  const file = "text/person-name.ts";
  expect(() => withoutRule({ file, out: "no such words", instead: "" })).toThrow(RangeError);
  expect(() => withoutRule({ file, out: "return", instead: "" })).toThrow(RangeError);
});
