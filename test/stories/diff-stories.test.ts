// One more report: over every story that lies beside the project, a diff lists the rows of the report that came and no others.
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assemble, findChanges, type ReadoutRecord, readReport } from "../../src/core/index.ts";
import type { Citation } from "../../src/core/model/span.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { shippedSyntax } from "../laws/syntax.ts";

const STORIES = new URL("../../../shared/stories/", import.meta.url);
const names = existsSync(STORIES)
  ? readdirSync(STORIES).filter((s) => existsSync(new URL(`${s}/gold.json`, STORIES)))
  : [];
const syntax = shippedSyntax();
const LISTED = new Set(["new", "newly-disputed", "moved", "reworded", "withdrawn"]);

/** Ids of the rows that cite one report alone. */
function alone(record: ReadoutRecord, report: string): string[] {
  const only = (cited: readonly Citation[]) => cited.length > 0 && cited.every((c) => c.report === report);
  return [
    ...record.positions.filter((p) => only(p.evidence)).map((p) => p.id),
    ...record.events.filter((e) => only(e.evidence)).map((e) => e.id),
    ...record.disputes.filter((d) => only(d.readings.flatMap((r) => r.evidence))).map((d) => d.id),
    ...record.texts.filter((t) => only(t.evidence)).map((t) => t.id),
  ];
}

describe.skipIf(names.length === 0)("stories beside the project (skipped where there are none)", () => {
  test.each(names)("%s: each report in turn is the one that came", (name) => {
    const { inputs, parties, codebook } = readInputs([new URL(name, STORIES).pathname]);
    const options = { ...(parties ? { parties } : {}), ...(codebook ? { codebook } : {}) };
    const read = inputs.map((i) => readReport(i, { syntax }));
    const full = assemble(read, options);
    for (const added of read) {
      const less = assemble(
        read.filter((r) => r !== added),
        options,
      );
      const rows = findChanges(less, full).rows.filter((r) => LISTED.has(r.kind));
      const strange = rows.filter(
        (r) =>
          !r.evidence.some((c) => c.report === added.report.id) &&
          !(r.list === "omissions" && (r.row ?? r.was)!.startsWith(added.report.id)),
      );
      expect(strange.map((r) => [r.kind, r.what])).toEqual([]);
      const listed = new Set(rows.map((r) => r.row));
      const known = new Set([...less.positions, ...less.events, ...less.disputes].map((r) => r.id));
      expect(alone(full, added.report.id).filter((id) => !listed.has(id) && !known.has(id))).toEqual([]);
    }
  });
});
