// The brief as Markdown with footnotes (the syntax of Pandoc, GitHub and PHP Markdown Extra), and as plain text.
import type { Brief, BriefLine, BriefSource, Footnote } from "./brief.ts";

/** Mark of a line that no person stands behind. */
export const CANDIDATE_MARK = "°";

/** The words of a footnote: outlet, date and exact words of each citation, then who else has it. The only quotation marks are the reports' own. */
export function footnoteText(note: Footnote): string {
  const cites = note.cites.map((c) => `${c.outlet}, ${c.date}: ${c.exact}`);
  return [...cites, ...(note.also.length === 0 ? [] : [`Also ${note.also.join(", ")}.`])].join(CITE_BREAK);
}

/** Between two citations of a footnote. */
export const CITE_BREAK = " | ";

/** A report of the annex, after its siglum. */
export function sourceText(s: BriefSource): string {
  const headline = s.headline === "" ? "" : `: “${s.headline}”`;
  return `${s.outlet}, ${s.date}${headline}${s.credits ? `, credits ${s.credits}` : ""}`;
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
    (s) => `- **${plain(s.siglum)}** ${plain(sourceText(s))}${s.url ? ` <${s.url}>` : ""}`,
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

/** "In these reports: no disputes." */
export function nothingText(brief: Brief): string {
  const within = brief.within === "all" ? "In these reports" : "Among the rows that a person stands behind";
  return `${within}: ${brief.nothing.join("; ")}.`;
}
