// `show`: one kind of row of a record, all of it.
import type { ReadoutRecord } from "../../model/record.ts";
import { decided } from "../decided.ts";
import { indexRecord } from "../index-record.ts";
import { byChange, eventsInTime } from "../order-rows.ts";
import { hang, type Look, printable } from "./lines.ts";
import { readoutsSection } from "./readouts.ts";
import { bullet, joinSections, quote, row, words } from "./section.ts";
import {
  dependenceSection,
  disputesSection,
  eventLines,
  factLines,
  notesSection,
  peopleSection,
  positionsSection,
  reportsSection,
  type SectionOf,
  textsSection,
  utteranceLines,
} from "./sections.ts";

/** Columns that a quoted stretch may take where all of it is wanted. */
const WHOLE = 5000;

const quotesSection: SectionOf = (index, look) => {
  const lines: string[] = [];
  for (const report of index.reports) {
    const own = index.record.quotations.filter((q) => q.report === report.id);
    if (own.length === 0) continue;
    lines.push(`  ${look.bold(index.siglum(report.id))} ${printable(index.outlet(report.id))}`);
    for (const q of own.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))) {
      const who = printable(index.name(q.speaker) ?? q.source?.exact ?? "nobody named");
      const party = index.name(q.speaks_for);
      const side = party === null || party === who ? "" : ` for ${printable(party)}`;
      const channel = q.channel === null ? "" : `, ${printable(q.channel.exact)}`;
      const said = q.content.map((c) => words(c, look, WHOLE)).join(` ${look.glyphs.more} `);
      lines.push(
        ...row(
          `${who}${side} ${q.act}${channel}: ${said}${decided(q)}`,
          `${q.type}, ${q.rule}`,
          look,
          6,
          "    ",
        ),
      );
    }
  }
  return { title: "Quotations", aside: "", lines, empty: "no quotations" };
};

const utterancesSection: SectionOf = (index, look) => ({
  title: "Utterances",
  aside: "",
  lines: [...index.record.utterances]
    .sort(byChange)
    .flatMap((u) => utteranceLines(index, look, u, u.renderings, WHOLE)),
  empty: "no utterances",
});

const factsSection: SectionOf = (index, look) => ({
  title: "Facts",
  aside: "",
  lines: [...index.record.facts]
    .sort((a, b) => Number(a.agree) - Number(b.agree))
    .flatMap((f) => factLines(index, look, f)),
  empty: "no facts",
});

const timelineSection: SectionOf = (index, look) => ({
  title: "Timeline",
  aside: "",
  lines: eventsInTime(index.record.events).flatMap((e) => eventLines(index, look, e)),
  empty: "no events",
});

const omissionsSection: SectionOf = (index, look) => ({
  title: "Not in a report that could have had it",
  aside: "",
  lines: index.record.omissions.flatMap((o) =>
    row(`${index.siglum(o.report)}: ${printable(o.why)}${decided(o)}`, o.missing, look, 4, "  "),
  ),
  empty: "no omissions",
});

/** What newer versions of articles changed of their quotations, amounts and times. */
const revisionsSection: SectionOf = (index, look) => ({
  title: "What newer versions changed",
  aside: "",
  lines: (index.record.revisions ?? []).flatMap((r) => [
    `  ${index.siglum(r.report)}, version of ${index.siglum(r.was)}`,
    ...r.changes.flatMap(({ kind, from, to }) => {
      const [older, newer] = [from, to].map((c) => (c ? quote(printable(c.exact), look) : ""));
      return hang(
        `${kind}: ${kind === "reworded" ? `${older} → ${newer}` : older || newer}`,
        6,
        look.width,
        bullet(look, 4),
      );
    }),
  ]),
  empty: "",
});

/** The views of `show`, by name. */
export const VIEWS: Readonly<Record<string, readonly SectionOf[]>> = {
  quotes: [quotesSection],
  positions: [positionsSection],
  disputes: [disputesSection],
  timeline: [timelineSection],
  reports: [reportsSection, revisionsSection, dependenceSection, omissionsSection, notesSection],
  utterances: [utterancesSection],
  facts: [factsSection],
  texts: [textsSection],
  people: [peopleSection],
  readouts: [readoutsSection],
};

/** One view of a record for the terminal. Throws RangeError for a view that VIEWS does not name. */
export function renderView(record: ReadoutRecord, view: string, look: Look): string {
  const sections = VIEWS[view];
  if (!sections) throw new RangeError(`no view ${view}`);
  const index = indexRecord(record);
  return joinSections(
    sections.map((section) => section(index, look, Number.POSITIVE_INFINITY)),
    look,
  );
}
