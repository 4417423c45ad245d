// The cases of mentions.txt and mentions-parties.txt (title, reports, what must come out), and what comes out of them.
import { readFileSync } from "node:fs";
import { makeReport } from "../../src/core/annotate/make-report.ts";
import { findMentions } from "../../src/core/annotate/mentions/find-mentions.ts";
import { loadSyntax, readout } from "../../src/core/index.ts";
import type { Party, ReadoutRecord } from "../../src/core/model/record.ts";
import { read } from "../../src/core/syntax/reading.ts";

export interface Case {
  readonly title: string;
  readonly reports: readonly string[];
  readonly expected: readonly string[];
}

const syntax = loadSyntax(readFileSync(new URL("../../model/syntax-en.bin", import.meta.url)));
/** The cases of mentions.txt and mentions-parties.txt. */
export const cases: readonly Case[] = ["mentions.txt", "mentions-parties.txt"].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = "", expected = ""] = block.split(/^---$/m);
      const title = head.slice(0, head.indexOf("\n"));
      return {
        title,
        reports: head.slice(title.length + 1).split(/^\+\+\+$/m),
        expected: expected.trim().split("\n"),
      };
    }),
);

function build(reports: readonly string[], parties: readonly Party[]): ReadoutRecord {
  return readout(
    reports.map((text, i) => ({ file: `${i}.txt`, text: text.trim() })),
    { syntax, parties },
  );
}

/** Lines of what came out, in the words of the expectations. */
function answer(line: string, record: ReadoutRecord, reports: readonly string[]): string {
  const [, verb = "", what = "", asked = ""] =
    /^(people|party|role|is|form)(?: ([^:]*))?: ?(.*)$/.exec(line) ?? [];
  const names = (e: { name: string; aliases: readonly string[] }) => [e.name, ...e.aliases];
  const entity = record.entities.find((e) => names(e).includes(what));
  switch (verb) {
    case "people": {
      const wanted = asked.split(", ").filter((n) => n !== "");
      const people = record.entities.filter((e) => e.kind === "person");
      const said = people.map(
        (e) => wanted.find((w) => w.split("|").some((n) => names(e).includes(n))) ?? e.name,
      );
      const order = (a: string, b: string) => wanted.indexOf(a) - wanted.indexOf(b);
      return `people: ${said.sort(order).join(", ")}`.trim();
    }
    case "party":
      return `party ${what}: ${entity ? (record.parties.find((p) => p.id === entity.party)?.name ?? "none") : "no such entity"}`;
    case "role":
      return entity?.roles.some((r) => r.text === asked)
        ? line
        : `role ${what}: ${entity?.roles.map((r) => r.text).join("; ")}`;
    default: {
      // The mention that covers the first word of the words asked for.
      for (const [i, raw] of reports.entries()) {
        const text = raw.trim();
        const at = text.indexOf(what);
        if (at < 0) continue;
        const report = makeReport({ file: `${i}.txt`, text });
        const local = findMentions(report, read(report.text, report.zones, syntax), undefined);
        const here = local.mentions.filter((m) => m.start < at + what.length && at < m.end);
        if (verb === "form") return `form ${what}: ${here.find((m) => m.start <= at)?.form ?? "no mention"}`;
        const held = [
          ...local.entities.filter((e) => here.some((m) => m.entity === e.id)),
          ...record.entities.filter((e) =>
            e.mentions.some(
              (m) =>
                record.reports.find((r) => r.id === m.report)?.text === text &&
                m.start < at + what.length &&
                at < m.end,
            ),
          ),
        ];
        return held.some((e) => names(e).includes(asked))
          ? line
          : `is ${what}: ${held.map((e) => e.name).join(" / ")}`;
      }
      return `${verb} ${what}: not in the text`;
    }
  }
}

/** What came out of a case, and what must. */
export function outcome({ reports, expected }: Case): readonly [string[], string[]] {
  const given = expected.filter((l) => l.startsWith("parties "));
  const parties = given.map((l): Party => {
    const [name = "", kind = "organisation", ...aliases] = l.slice(8).split("; ");
    return { id: name.toLowerCase().replace(/\W+/g, "-"), name, kind: kind as Party["kind"], aliases };
  });
  const asked = expected.filter((l) => !l.startsWith("parties "));
  const record = build(reports, parties);
  return [asked.map((l) => answer(l, record, reports)), asked.map((l) => l.trim())];
}
