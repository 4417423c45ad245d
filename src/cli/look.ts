// How this terminal looks: its width and colours.
import pc from "picocolors";
import { type Look, plainLook, RICH } from "../core/index.ts";

/** Columns used where the output is no terminal. */
const FILE_COLUMNS = 100;
/** A line longer than this is hard to read, however wide the screen is. */
const MOST_COLUMNS = 120;

/** The look of standard output: colours only on a terminal, and not with --plain or NO_COLOR. */
export function lookOf(options: { plain?: boolean }): Look {
  const width = process.stdout.columns ? Math.min(MOST_COLUMNS, process.stdout.columns) : FILE_COLUMNS;
  if (options.plain) return plainLook(width);
  const colour = pc.createColors(process.stdout.isTTY === true && !process.env["NO_COLOR"]);
  return {
    width,
    glyphs: RICH,
    bold: colour.bold,
    dim: colour.dim,
    accent: colour.cyan,
    warn: colour.yellow,
  };
}
