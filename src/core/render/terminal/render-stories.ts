// `stories PATHS` for the terminal: the stories with their reports and reasons, then the reports that stand alone.
import type { ReportSketch, StoryGroup } from "../../model/story-group.ts";
import { count } from "../count.ts";
import { clip, columns, hang, type Look, pad, printable } from "./lines.ts";

/** Columns that a file's name may take before its headline. */
const WIDEST_FILE = 32;

/** The stories as text, ended by a line break. `sketches` are those that were grouped. */
export function renderStories(
  groups: readonly StoryGroup[],
  sketches: readonly ReportSketch[],
  look: Look,
): string {
  const headline = new Map(sketches.map((s) => [s.report, s.headline ?? ""]));
  const stories = groups.filter((g) => g.reports.length > 1);
  const alone = groups.filter((g) => g.reports.length === 1);
  const reports = groups.reduce((n, g) => n + g.reports.length, 0);
  const wide = Math.min(
    WIDEST_FILE,
    Math.max(0, ...groups.flatMap((g) => g.reports.map((r) => columns(printable(r.file))))),
  );
  const line = (r: StoryGroup["reports"][number]) =>
    clip(
      `  ${pad(clip(printable(r.file), wide, look.glyphs.more), wide)}  ${printable(headline.get(r.id) ?? "")}`,
      look.width,
      look.glyphs.more,
    ).trimEnd();
  const lines = [
    `${count(reports, "report")}, ${count(stories.length, "story", "stories")} of several, ${alone.length} alone`,
  ];
  for (const g of stories) {
    lines.push("", `${look.bold(g.id)}  ${count(g.reports.length, "report")}`, ...g.reports.map(line));
    for (const why of g.why) lines.push(...hang(printable(why), 4, look.width, "    ").map(look.dim));
  }
  if (alone.length > 0)
    lines.push(
      "",
      look.bold("alone"),
      ...alone.flatMap((g) => [
        ...g.reports.map(line),
        ...hang(printable(g.why[0] ?? ""), 4, look.width, "    ").map(look.dim),
      ]),
    );
  return `${lines.join("\n")}\n`;
}
