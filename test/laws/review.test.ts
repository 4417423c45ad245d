// What always holds of decisions, whatever was decided in whatever order.
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  applyDecisions,
  checkCitations,
  type Decision,
  REVIEW_LISTS,
  type ReadoutRecord,
  type ReportInput,
  readout,
  rowId,
} from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { EXAMPLE } from "../doors/run-cli.ts";
import { choices, decide, UNDO } from "./decide.ts";
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

test("every row that is shown has an id of its own, by which it can be decided on", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const { record, keyOf } = applyDecisions(records[0]!, decide(records[0]!, chosen));
      for (const list of REVIEW_LISTS) {
        const ids = record[list].map((row) => rowId(list, row));
        expect(
          ids.filter((id) => keyOf(id)?.list !== list),
          list,
        ).toEqual([]);
        expect(new Set(ids).size, list).toBe(ids.length);
      }
    }),
    // An event that a report does not tell becomes part of another.
    { numRuns: 25, examples: [[[[3, 128, 0, 738]]]] },
  );
});

test("what is undone in full leaves nothing behind, and the record that was laid over is never changed", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const [record] = records;
      const before = JSON.stringify(record);
      const log = decide(
        record!,
        chosen.filter(([kind]) => kind !== UNDO),
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
