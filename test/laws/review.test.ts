// What always holds of decisions, whatever was decided in whatever order.
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  applyDecisions,
  checkCitations,
  type Decision,
  MERGE_LISTS,
  REVIEW_LISTS,
  type ReadoutRecord,
  type ReportInput,
  readout,
  rowId,
} from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { resolveDecision } from "../../src/store/resolve-decision.ts";
import { EXAMPLE } from "../doors/run-cli.ts";
import { shippedSyntax } from "./syntax.ts";

let inputs: ReportInput[];
let records: ReadoutRecord[];
beforeAll(() => {
  const syntax = shippedSyntax();
  const read = readInputs([EXAMPLE]);
  inputs = read.inputs;
  const parties = read.parties ? { parties: read.parties } : {};
  const codebook = read.codebook ? { codebook: read.codebook } : {};
  records = [inputs, inputs.slice(2), inputs.slice(0, 4)].map((some) =>
    readout(some, { syntax, ...parties, ...codebook }),
  );
});

/** Numbers that choose: a kind of decision, a list, two rows, an earlier decision. */
const choice = fc.tuple(fc.nat(6), fc.nat(1000), fc.nat(1000), fc.nat(1000));
const choices = fc.array(choice, { maxLength: 12 });

/** Decisions made one after another by somebody who sees the record as it is by then. */
function decide(
  record: ReadoutRecord,
  chosen: readonly (readonly [number, number, number, number])[],
): Decision[] {
  const log: Decision[] = [];
  for (const [kind, a, b, c] of chosen) {
    const seen = applyDecisions(record, log);
    const list = REVIEW_LISTS[a % REVIEW_LISTS.length]!;
    const merging = MERGE_LISTS[a % MERGE_LISTS.length]!;
    const pick = (l: (typeof REVIEW_LISTS)[number], n: number) => {
      const rows = seen.record[l];
      return rows.length === 0 ? null : rowId(l, rows[n % rows.length]!);
    };
    const by = { id: `d-${log.length}`, who: "ann", when: "2026-10-24T10:00:00.000Z", why: null };
    const row = pick(list, b);
    const [one, two] = [pick(merging, b), pick(merging, c)];
    const place = seen.keyOf(one ?? "")?.words[0];
    const body =
      kind === 6
        ? ({ kind: "undo", undoes: log[c % Math.max(1, log.length)]?.id ?? "none" } as const)
        : kind === 5 && place
          ? resolveDecision(seen, { kind: "add", list: "texts", words: [place], fields: { kind: "draft" } })
          : kind === 4 && one && place && seen.keyOf(one)!.words.length > 1
            ? resolveDecision(seen, { kind: "split", row: one, words: [place] })
            : kind === 3 && one && two && one !== two
              ? resolveDecision(seen, { kind: "merge", rows: [one, two] })
              : row
                ? resolveDecision(seen, { kind: kind % 2 === 0 ? "accept" : "reject", row })
                : null;
    if (body) log.push({ ...body, ...by } as Decision);
  }
  return log;
}

test("every citation of a record with decisions stands in its texts", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const { record } = applyDecisions(records[0]!, decide(records[0]!, chosen));
      const { review: _, ...rows } = record;
      expect(checkCitations(rows as ReadoutRecord, inputs).failures).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("every decision that stands bears on a row or is an orphan, in this record and in others of the story", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const log = decide(records[0]!, chosen);
      for (const base of records) {
        const { record } = applyDecisions(base, log);
        const { orphans, undone } = record.review!;
        const on = new Set(REVIEW_LISTS.flatMap((l) => record[l].flatMap((row) => row.decisions ?? [])));
        const lost = new Set(orphans.map((o) => o.decision));
        for (const d of log)
          if (d.kind !== "undo" && !undone.includes(d.id))
            expect(on.has(d.id) !== lost.has(d.id), d.kind).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test("what is undone in full leaves nothing behind, and the record that was laid over is never changed", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const [record] = records;
      const before = JSON.stringify(record);
      const log = decide(
        record!,
        chosen.filter(([kind]) => kind !== 6),
      );
      const undos = log.map((d) => ({ ...d, kind: "undo", undoes: d.id, id: `u-${d.id}` }) as Decision);
      const { review: _, ...after } = applyDecisions(record!, [...log, ...undos]).record;
      const { review: __, ...bare } = applyDecisions(record!, []).record;
      expect(after).toEqual(bare);
      expect(JSON.stringify(record)).toBe(before);
    }),
    { numRuns: 15 },
  );
});
