// The pages of the exports: one for every format, with what is lost and an example that is still what is written.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS } from "../../src/core/index.ts";
import { exampleRecord } from "./out-example.ts";

const FOLDER = new URL("../../docs/exports/", import.meta.url);
const pages = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(new URL(name, FOLDER), "utf8"),
}));
/** Blocks as "```csv export=FORMAT/FILE?passages". */
const examples = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/```\w+ export=([\w-]+)(?:\/([\w.]+))?(\?passages)?\n(.*?)```/gs)].map((m) => ({
    name,
    format: m[1]!,
    file: m[2],
    passages: m[3] !== undefined,
    lines: m[4]!.trimEnd().split("\n"),
  })),
);

test.each(Object.keys(EXPORT_FORMATS))("%s has a page with what is lost and an example", (format) => {
  const page = pages.find((p) => p.text.split("\n")[0]!.includes(`\`${format}\``));
  expect(page?.text).toContain("**Lost:**");
  expect(examples.filter((e) => e.format === format && e.name === page?.name)).not.toEqual([]);
});

describe("every line of an example is written today", () => {
  test.each(examples.map((e) => [`${e.name}: ${e.format}`, e] as const))(
    "%s",
    (_, { format, file, passages, lines }) => {
      const files = EXPORT_FORMATS[format]!.files(exampleRecord(), { passages });
      const written = files
        .filter((f) => file === undefined || f.name === file)
        .flatMap((f) => f.text.split(/\r?\n/));
      for (const line of lines) {
        const parts = line.split("…").map((p) => p.trim());
        const holds = (w: string) => {
          let at = 0;
          return parts.every((part) => {
            const found = w.indexOf(part, at);
            at = found + part.length;
            return found >= 0;
          });
        };
        expect(written.some(holds), line).toBe(true);
      }
    },
  );
});
