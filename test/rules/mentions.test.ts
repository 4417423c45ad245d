// Who is named, who is one with whom, for whom they speak: the cases of mentions.txt (title, reports, what must come out).
import { describe, expect, test } from "vitest";
import { cases, outcome } from "./mention-fixtures.ts";

describe("mentions and parties", () => {
  test.each(cases)("$title", (one) => {
    const [found, expected] = outcome(one);
    expect(found).toEqual(expected);
  });
});
