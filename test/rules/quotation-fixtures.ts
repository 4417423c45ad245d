// What comes out of sentences with words in marks, and the lists of such sentences in the docstrings of the finders.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Quotation } from "../../src/core/model/annotation.ts";
import { readReport } from "../../src/core/readout.ts";
import { loadSyntax } from "../../src/core/syntax/syntax.ts";

const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);
export const syntax = existsSync(MODEL) ? loadSyntax(readFileSync(MODEL)) : null;
const FOLDER = new URL("../../src/core/annotate/quotations/", import.meta.url);

/** A line of a list: the sentence, and behind → the source, | the contents, ~ the channel, < who passed it on. */
export interface Line {
  readonly file: string;
  readonly sign: string;
  readonly text: string;
  readonly expected: string | null;
}

export const lines: readonly Line[] = readdirSync(FOLDER)
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

/** What came out for a line, and what must: two values that are equal where the line holds. */
export function outcome({ file, sign, text, expected }: Line): readonly [unknown, unknown] {
  if (file === "not-speech.ts") return [firstIsSpoken(text), sign === "-"];
  if (sign === "-") return [firstIsSpoken(text), false];
  const shown = inMarks(text).map((q) => show(q, expected ?? ""));
  return [shown.find((s) => s === expected) ?? shown, expected];
}

/** Is the first stretch in marks part of what somebody says? */
function firstIsSpoken(text: string): boolean {
  const at = text.search(/[“‘"«„]/);
  return inMarks(text).some((q) => q.content.some((c) => c.start <= at + 1 && at < c.end));
}

/** Speaker (the name of the entity) and words of each statement in marks. */
export function said(text: string): string[] {
  const { annotation } = readReport({ file: "x.txt", text }, { syntax: syntax! });
  const names = new Map(annotation.entities.map((e) => [e.id, e.name]));
  return annotation.quotations
    .filter((q) => q.type !== "indirect")
    .map((q) => {
      const all = q.speakers_joint.length > 1 ? q.speakers_joint : [q.speaker];
      const who = all.map((id) => (id === null ? "∅" : names.get(id))).join(" + ");
      return `${who}: ${q.content.map((c) => c.exact).join(" … ")}`;
    });
}
