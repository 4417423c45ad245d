// The sentences in the docstrings of the finders: what each takes (+) and what it leaves (-).
import { describe, expect, test } from "vitest";
import { lines, outcome, syntax } from "./quotation-fixtures.ts";

describe.skipIf(syntax === null)(
  "what the finders of quotations take and leave (needs model/syntax-en.bin)",
  () => {
    test("there are lists", () => expect(lines.length).toBeGreaterThan(40));
    test.each(lines)("$file $sign $text", (line) => {
      const [found, expected] = outcome(line);
      expect(found).toEqual(expected);
    });
  },
);
