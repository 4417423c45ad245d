// What is told outside quotation marks, of the cases in indirect-cases.ts and of the sentences in the docstrings of the constructions.
import { readdirSync, readFileSync } from "node:fs";
import { findMentions } from "../../src/core/annotate/mentions/find-mentions.ts";
import { findIndirect } from "../../src/core/annotate/quotations/indirect/find-indirect.ts";
import { pairMarks, paragraphsOf } from "../../src/core/annotate/quotations/marks/pair-marks.ts";
import { readReport } from "../../src/core/index.ts";
import type { Span } from "../../src/core/model/span.ts";
import { shippedSyntax } from "../laws/syntax.ts";

const syntax = shippedSyntax();

/** Source, cue, content, act, channel and chain of each statement told in a text. */
export function told(text: string): string[] {
  const { report, reading } = readReport({ file: "a.txt", text }, { syntax });
  const marked = pairMarks(text, paragraphsOf(text, report.zones)).map(({ start, end }) => ({
    type: "direct" as const,
    content: [{ start, end }],
    cue: null,
    source: null,
    sourceHead: null,
    channel: null,
    chain: [],
    act: null,
    rule: "marked",
  }));
  const named = findMentions(report, reading, undefined);
  const at = (s: Span | null) => (s ? text.slice(s.start, s.end) : "null");
  return findIndirect(report, reading, named, marked, undefined).map((c) =>
    [
      at(c.source),
      at(c.cue),
      c.content.map(at).join(" … "),
      c.act,
      ...(c.channel ? [`channel ${at(c.channel)}`] : []),
      ...c.chain.map((l) => `chain ${at(l)}`),
    ].join(" | "),
  );
}

/** Stands before a sentence. */
export const FRAME = "Talks on a bridge\n\nA first sentence stands here without any cue.\n\n";

/** A sentence of a docstring in a text; `+` sentences tell something, `-` sentences nothing. */
export interface Listed {
  readonly name: string;
  readonly sign: string;
  readonly text: string;
}

const FOLDER = new URL("../../src/core/annotate/quotations/indirect/", import.meta.url);
export const LISTED: readonly Listed[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) =>
    [...readFileSync(new URL(file, FOLDER), "utf8").matchAll(/^ \* ([+-]) (.+)$/gm)].map(
      ([, sign = "", sentence = ""]) => ({
        name: `${file}: ${sign} ${sentence}`,
        sign,
        text: file === "headlines.ts" ? `${sentence}\n\nThe bridge is 300 metres long.\n` : FRAME + sentence,
      }),
    ),
  );
