// The known traps of quoted speech, a fixture each: who speaks, which words, and what nobody said.
import { describe, expect, test } from "vitest";
import { readReport } from "../../src/core/readout.ts";
import { said, syntax } from "./quotation-fixtures.ts";
import { LEAD, TRAPS } from "./quotation-trap-cases.ts";

describe.skipIf(syntax === null)("traps of quoted speech (needs model/syntax-en.bin)", () => {
  test.each(TRAPS)("%s", (_title, text, expected) => {
    expect(said(LEAD + text)).toEqual(expected);
  });

  test("the words of a headline that somebody speaks in the body are his", () => {
    const text = `‘Sailing blind’: port talks fail\n\n${LEAD}“Every week is a week of sailing blind,” said Ann Bell.`;
    expect(said(text)).toEqual([
      "Ann Bell: Sailing blind",
      "Ann Bell: Every week is a week of sailing blind,",
    ]);
  });

  test("a source that ends in a quotation mark is looked for among those who spoke", () => {
    const text = `${LEAD}Ann Bell said it was late. But Tom Marsh denied Ben Yeo, his spokesman, said the plans "stink".`;
    expect(() => said(text)).not.toThrow();
  });

  test("what was refused is in the trace with its reason", () => {
    const rows: string[] = [];
    const text = "A banner reads “NO PILOTS”. Everybody saw the “talks” fail.";
    readReport(
      { file: "x.txt", text },
      {
        syntax: syntax!,
        trace: (r) =>
          r.stage === "quotations" &&
          r.outcome === "dropped" &&
          rows.push(`${text.slice(r.start, r.end)}: ${r.why}`),
      },
    );
    expect(rows).toContain("“NO PILOTS”: an inscription");
    expect(rows).toContain("“talks”: nobody is said to speak it");
  });
});
