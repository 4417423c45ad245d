// `codebook check` and `codebook list` for the terminal.
import type { CodebookCheck, CueCheck } from "../../model/codebook-check.ts";
import type { Codebook } from "../../model/record.ts";
import type { Report } from "../../model/report.ts";
import { fileName } from "../../text/file-name.ts";
import { count, listed } from "../count.ts";
import { sentencesAround } from "../sentence-around.ts";
import { clip, columns, hang, type Look, pad, printable } from "./lines.ts";
import { joinSections, quote, type Section } from "./section.ts";

/** Columns that a cue may take before its number. */
const WIDEST_CUE = 28;
const LONGEST = 120;
const BEFORE = 50;

/** The check of a codebook as text, ended by a line break: every cue with its hits and an example, then what is amiss. */
export function renderCodebookCheck(check: CodebookCheck, reports: readonly Report[], look: Look): string {
  const byId = new Map(reports.map((r) => [r.id, { report: r, around: sentencesAround(r) }]));
  const example = (cue: CueCheck): string => {
    const c = cue.examples[0];
    const found = c && byId.get(c.report);
    if (!found) return "";
    const sentence = found.around(c);
    const text = found.report.text;
    // A long sentence is shown from a word not far before the cue.
    const skip = sentence.exact.length > LONGEST ? c.start - BEFORE : sentence.start;
    const from = skip <= sentence.start ? sentence.start : text.indexOf(" ", skip) + 1;
    const start =
      from > sentence.start && from <= c.start ? from : skip <= sentence.start ? sentence.start : c.start;
    const cut = (start > sentence.start ? look.glyphs.more : "") + printable(text.slice(start, sentence.end));
    const words = quote(clip(cut, LONGEST, look.glyphs.more), look);
    return `${words} [${printable(found.report.publisher ?? fileName(found.report.file))}]`;
  };
  const cues = check.issues.flatMap((i) => i.cues);
  const wide = Math.min(WIDEST_CUE, Math.max(0, ...cues.map((c) => columns(printable(c.cue)))));
  const most = String(Math.max(0, ...cues.map((c) => c.hits))).length;
  const sections = check.issues.map((issue): Section => {
    const lines = issue.cues
      .filter((c) => c.hits > 0)
      .sort((a, b) => b.hits - a.hits)
      .flatMap((c) => {
        const number = String(c.hits).padStart(most);
        const first = `  ${pad(clip(printable(c.cue), wide, look.glyphs.more), wide)}  ${number}  `;
        return hang(example(c), columns(first), look.width, first);
      });
    return {
      title: printable(issue.name),
      aside: `${printable(issue.code)}, ${count(issue.hits, "hit")}`,
      lines: lines.length > 0 ? lines : ["  no cue hits"],
      empty: "",
    };
  });
  const head = `${printable(check.name)}: ${count(check.issues.length, "issue")}, ${count(cues.length, "cue")}, on ${count(check.reports, "report")}`;
  return `${hang(head, 0, look.width).map(look.bold).join("\n")}\n\n${joinSections([...sections, ...amiss(check, look)], look)}`;
}

function amiss(check: CodebookCheck, look: Look): Section[] {
  const idle = check.issues.flatMap((issue) => {
    const silent = issue.cues.filter((c) => c.hits === 0 && c.covered === 0).map((c) => printable(c.cue));
    const covered = issue.cues
      .filter((c) => c.hits === 0 && c.covered > 0)
      .map((c) => `${printable(c.cue)} (${c.covered} inside longer or earlier cues)`);
    const all = [...covered, ...silent];
    return all.length === 0 ? [] : hang(`${printable(issue.code)}: ${all.join(", ")}`, 4, look.width, "  ");
  });
  const shared = check.shared.flatMap((s) => {
    const said =
      s.issues.length > 1
        ? `in ${listed(s.issues.map(printable))}; ${printable(s.issues[0]!)} has the hits`
        : `the same words by stem in ${printable(s.issues[0]!)}`;
    return hang(`${listed(s.cues.map((c) => quote(printable(c), look)))}: ${said}`, 4, look.width, "  ");
  });
  return [
    { title: "Cues that hit nothing", aside: "", lines: idle, empty: "" },
    { title: "Cues that stand twice", aside: String(check.shared.length), lines: shared, empty: "" },
  ];
}

/** The built-in codebooks by name, with their issues. */
export function renderCodebooks(codebooks: Readonly<Record<string, Codebook>>, look: Look): string {
  return joinSections(
    Object.entries(codebooks).map(([name, { name: title, issues }]) => ({
      title,
      aside: `--codebook ${name}`,
      lines: issues.flatMap((i) =>
        hang(`${i.code}: ${i.definition ?? i.name} (${count(i.cues.length, "cue")})`, 4, look.width, "  "),
      ),
      empty: "",
    })),
    look,
  );
}
