// What was taken out of annotations, for a terminal: the counts, then everything that has no place.
import { count } from "../render/count.ts";
import { clip, hang, type Look, printable } from "../render/terminal/lines.ts";
import type { TakenAnnotations } from "./take-annotations.ts";

/** Lines of each kind; all of them are in the JSON. */
const LISTED = 20;

/** The lines; `dry`: nothing was kept. */
export function takenToTerminal(taken: TakenAnnotations, story: string, dry: boolean, look: Look): string {
  const { same, known, decisions, candidates, orphans, unplaced } = taken;
  const quote = (words: readonly string[]) =>
    words.length === 0
      ? "no words"
      : `${look.glyphs.open}${clip(printable(words.join(` ${look.glyphs.more} `)), 120, look.glyphs.more)}${look.glyphs.close}`;
  const would = dry ? "would be " : "";
  const out = hang(
    `${look.bold(printable(story))}: ${count(decisions.length, "decision")} ${would}taken over, ${count(candidates.length, "row")} ${would}suggested; there already: ${count(same.length, "row")}, ${count(known, "decision")}; ${count(orphans.length, "orphan")}`,
    2,
    look.width,
    "",
  );
  const list = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return;
    out.push("", look.bold(title));
    for (const line of lines.slice(0, LISTED))
      out.push(...hang(line, 4, look.width, `  ${look.glyphs.bullet} `));
    if (lines.length > LISTED) out.push(`    ${look.glyphs.more} ${lines.length - LISTED} more`);
  };
  list(
    "Orphans: not taken",
    orphans.map((o) => `${o.reason}: ${quote(o.quotes)}${o.annotation ? ` ${printable(o.annotation)}` : ""}`),
  );
  list(
    `${dry ? "Would be kept" : "Kept"}, and bears on no row`,
    unplaced.map((o) => `${o.reason}: ${quote(o.words.length > 0 ? o.words.map((c) => c.exact) : [o.what])}`),
  );
  list(
    "Left open, because it names what this record has not",
    candidates.flatMap(({ leftOut, body }) =>
      leftOut.length > 0 && body.kind === "suggest"
        ? [`${leftOut.join(", ")} of ${quote(body.words.map((c) => c.exact))}`]
        : [],
    ),
  );
  return `${out.join("\n")}\n`;
}
