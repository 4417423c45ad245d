// The sentences in the docstrings of the finders: what each takes (+) and what it leaves (-).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Quotation } from "../../src/core/model/annotation.ts";
import { readReport } from "../../src/core/readout.ts";
import { loadSyntax } from "../../src/core/syntax/syntax.ts";

const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);
const syntax = existsSync(MODEL) ? loadSyntax(readFileSync(MODEL)) : null;
const FOLDER = new URL("../../src/core/annotate/quotations/", import.meta.url);

/** A line of a list: the sentence, and behind → the source, | the contents, ~ the channel, < who passed it on. */
interface Line {
  readonly file: string;
  readonly sign: string;
  readonly text: string;
  readonly expected: string | null;
}

const lines: Line[] = readdirSync(FOLDER)
  .filter((f) => f.endsWith(".ts"))
  .flatMap((file) =>
    [...readFileSync(new URL(file, FOLDER), "utf8").matchAll(/^\s*\* ([+-]) (.+)$/gm)].map((m) => {
      const [text, expected] = m[2]!.split(" → ");
      return { file, sign: m[1]!, text: text!.replaceAll("\\n", "\n"), expected: expected ?? null };
    }),
  );

const inMarks = (text: string): readonly Quotation[] =>
  readReport({ file: "x.txt", text }, { syntax: syntax! }).annotation.quotations.filter(
    (q) => q.type !== "indirect",
  );

function show(q: Quotation, like: string): string {
  let shown = q.source?.exact ?? "∅";
  if (like.includes(" | ")) shown += ` | ${q.content.map((c) => c.exact).join(" … ")}`;
  if (like.includes(" ~ ")) shown += ` ~ ${q.channel?.exact ?? "∅"}`;
  if (like.includes(" < ")) shown += ` < ${q.chain.map((c) => c.by.exact).join(", ")}`;
  return shown;
}

/** Is the first stretch in marks part of what somebody says? */
function firstIsSpoken(text: string): boolean {
  const at = text.search(/[“‘"«„]/);
  return inMarks(text).some((q) => q.content.some((c) => c.start <= at + 1 && at < c.end));
}

describe.skipIf(syntax === null)(
  "what the finders of quotations take and leave (needs model/syntax-en.bin)",
  () => {
    test("there are lists", () => expect(lines.length).toBeGreaterThan(40));
    test.each(lines)("$file $sign $text", ({ file, sign, text, expected }) => {
      if (file === "not-speech.ts") expect(firstIsSpoken(text)).toBe(sign === "-");
      else if (sign === "-") expect(firstIsSpoken(text)).toBe(false);
      else expect(inMarks(text).map((q) => show(q, expected ?? ""))).toContain(expected);
    });
  },
);
