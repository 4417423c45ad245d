// Speech told outside quotation marks: source, cue, content, act, channel and chain of invented sentences; and the `+` and `-`
// sentences in the docstrings of the constructions.
import { describe, expect, test } from "vitest";
import { ACTS, BESIDE, type Case, CLAUSES, HEADLINES, HOPS, PHRASES } from "./indirect-cases.ts";
import { FRAME, LISTED, told } from "./indirect-fixtures.ts";

function cases(title: string, list: readonly Case[], text: (sentence: string) => string = (s) => FRAME + s) {
  describe(title, () => {
    test.each(list.map(([name, sentence, ...expected]) => ({ name, sentence, expected })))(
      "$name",
      ({ sentence, expected }) => {
        expect(told(text(sentence))).toEqual(expected);
      },
    );
  });
}

cases("clauses", CLAUSES);
cases("cues beside what they tell", BESIDE);
cases("phrases", PHRASES);
cases("acts", ACTS);
cases("channel and chain", HOPS);
cases(
  "headlines",
  HEADLINES,
  (s) => `${s}\n\nThe bridge over the river was built in 1911 and is 300 metres long.\n`,
);

describe("sentences in docstrings", () => {
  for (const { name, sign, text } of LISTED)
    if (sign === "+") test(name, () => expect(told(text)).not.toEqual([]));
    else test(name, () => expect(told(text)).toEqual([]));
});
