// How the fixtures of the record are written: reports in a few invented lines, rows in one line each.
import { readFileSync } from "node:fs";
import { tradeLabour } from "../../src/core/knowledge/codebooks/trade-labour.ts";
import type { Codebook, Party, ReadoutRecord } from "../../src/core/model/record.ts";
import { readout } from "../../src/core/readout.ts";
import { loadSyntax } from "../../src/core/syntax/syntax.ts";

const syntax = loadSyntax(readFileSync(new URL("../../model/syntax-en.bin", import.meta.url)));

/** The sides of the invented stories. */
export const SIDES: readonly Party[] = [
  { id: "chile", name: "Chile", kind: "state", aliases: ["Chilean"] },
  { id: "peru", name: "Peru", kind: "state", aliases: ["Peruvian"] },
  { id: "league", name: "Dockers’ League", kind: "organisation", aliases: ["the League"] },
];

/** The record of reports given as "publisher, date | text"; a report without a date has none. */
export function recordOf(reports: readonly string[], codebook?: Codebook): ReadoutRecord {
  const inputs = reports.map((r, i) => {
    const [head, text] = r.split("|").map((s) => s.trim());
    const [publisher, published] = head!.split(",").map((s) => s.trim());
    return { file: `${i}.txt`, text: text!, publisher: publisher!, published: published ?? null };
  });
  return readout(inputs, { syntax, parties: SIDES, ...(codebook ? { codebook } : {}) });
}

/** Positions as "party issue stance". */
export const positions = (r: ReadoutRecord) => r.positions.map((p) => `${p.party} ${p.issue} ${p.stance}`);

/** Disputes as "asserts:party denies:party", readings sorted. */
export const disputes = (r: ReadoutRecord) =>
  r.disputes.map((d) => d.readings.map((x) => `${x.stance}:${nameOf(r, x.by)}`).join(" "));

/** A side as it is called by its id, somebody of no side by name, nobody by "?". */
const nameOf = (r: ReadoutRecord, by: string | null): string =>
  r.entities.find((e) => e.id === by)?.name ?? by ?? "?";

/** An issue of a codebook. */
export const issue = (code: string, name: string, ...cues: string[]) => ({ code, name, cues });

/** The positions of a report of 7 May 2031 that opens so and goes on with the text. */
export const positionsAfter = (opening: string, codebook: Codebook) => (text: string) =>
  positions(recordOf([`Daily, 2031-05-07 | ${opening} ${text}`], codebook));

/** Events as "kind status date". */
export const events = (r: ReadoutRecord) =>
  r.events.map((e) => `${e.kind} ${e.status} ${e.when.value ?? "-"}`).sort();

export { tradeLabour };
