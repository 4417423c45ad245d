// The brief as Markdown with footnotes (the syntax of Pandoc, GitHub and PHP Markdown Extra), and as plain text.
import type { Brief, BriefLine, Footnote } from "./brief.ts";

/** Mark of a line that no person stands behind. */
export const CANDIDATE_MARK = "°";

/** The words of a footnote: outlet, date and exact words of each citation, then who else has it. */
export function footnoteText(note: Footnote): string {
  const cites = note.cites.map((c) => `${c.outlet}, ${c.date}: “${c.exact}”`).join("; ");
  return note.also.length === 0 ? cites : `${cites}; also ${note.also.join(", ")}`;
}

/** The brief as Markdown; a footnote a line. */
export function briefToMarkdown(brief: Brief): string {
  const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
  const line = (l: BriefLine) =>
    `- ${l.candidate ? CANDIDATE_MARK : ""}${l.lead ? `**${plain(l.lead)}** ` : ""}${plain(l.text)} (${l.standing})[^${l.note.number}]`;
  const sections = brief.sections.flatMap((s) => [
    `## ${plain(s.title)}`,
    ...s.groups.flatMap((g) => [
      ...(g.group === null ? [] : [`### ${plain(g.group)}`]),
      g.lines.map(line).join("\n"),
    ]),
    ...(s.more > 0 ? [moreText(s.more)] : []),
  ]);
  const notes = brief.sections
    .flatMap((s) => s.groups.flatMap((g) => g.lines.map((l) => l.note)))
    .map((n) => `[^${n.number}]: ${plain(footnoteText(n))}`);
  const sources = brief.sources.map(
    (s) =>
      `- **${plain(s.siglum)}** ${plain(s.outlet)}, ${s.date}: “${plain(s.headline)}”${s.credits ? `, credits ${plain(s.credits)}` : ""}${s.url ? ` <${s.url}>` : ""}`,
  );
  return `${[
    `# ${plain(brief.title)}`,
    brief.summary,
    `*${plain(brief.legend)}*`,
    ...sections,
    ...(brief.nothing.length > 0 ? [nothingText(brief)] : []),
    "## Annex: sources",
    sources.join("\n"),
    "## Annex: who depends on whom",
    brief.dependence.map((d) => `- ${plain(d)}`).join("\n"),
    brief.made,
    notes.join("\n"),
  ].join("\n\n")}\n`;
}

/** "and 3 more in the record". */
export function moreText(more: number): string {
  return `… and ${more} more in the record.`;
}

/** "Nothing found: no disputes." */
export function nothingText(brief: Brief): string {
  return `In these reports: ${brief.nothing.join("; ")}.`;
}
