// The brief for a terminal: lines with numbers, the footnotes at the end.
import { hang, type Look, printable } from "../render/terminal/lines.ts";
import type { Brief } from "./brief.ts";
import { CANDIDATE_MARK, footnoteText, moreText, nothingText } from "./brief-to-markdown.ts";

/** The brief in lines for a look. */
export function briefToTerminal(brief: Brief, look: Look): string {
  const out: string[] = [look.bold(printable(brief.title)), printable(brief.summary)];
  out.push(...hang(printable(brief.legend), 0, look.width, "").map(look.dim));
  for (const s of brief.sections) {
    out.push("", look.bold(printable(s.title.toUpperCase())));
    for (const g of s.groups) {
      if (g.group !== null) out.push(`  ${look.bold(printable(g.group))}`);
      for (const l of g.lines) {
        const lead = l.lead ? `${look.accent(printable(l.lead))} ` : "";
        const text = `${l.candidate ? CANDIDATE_MARK : ""}${lead}${printable(l.text)} (${l.standing}) [${l.note.number}]`;
        out.push(...hang(text, 4, look.width, `  ${look.glyphs.bullet} `));
      }
    }
    if (s.more > 0) out.push(look.dim(`    ${moreText(s.more)}`));
  }
  if (brief.nothing.length > 0) out.push("", ...hang(nothingText(brief), 0, look.width, ""));
  out.push("", look.bold("WHO DEPENDS ON WHOM"));
  for (const d of brief.dependence)
    out.push(...hang(printable(d), 4, look.width, `  ${look.glyphs.bullet} `));
  out.push("", look.bold("WORDS"));
  for (const s of brief.sections)
    for (const g of s.groups)
      for (const { note } of g.lines)
        out.push(
          ...hang(printable(footnoteText(note)), 6, look.width, `  ${String(note.number).padStart(2)}  `),
        );
  return `${out.join("\n")}\n`;
}
