// What became of the addresses that were fetched, a line each on standard error.
import type { ReportInput } from "../core/index.ts";
import type { Collected } from "../fetch/collect.ts";
import { complain } from "./failure.ts";

/** The reports among what was collected; what became of each address is said. */
export function sayCollected(collected: readonly Collected[]): ReportInput[] {
  for (const { line } of collected) complain(line);
  return collected.flatMap((c) => (c.input === undefined ? [] : [c.input]));
}

/** What was found at the addresses of reports that were known. */
export function looksOf(collected: readonly Collected[]): { report: string; status: number | null }[] {
  return collected.flatMap((c) => c.look ?? []);
}
