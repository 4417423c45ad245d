// `readout verify`: does every citation of a record still stand in the files?
import { checkCitations } from "../../core/index.ts";
import { gather } from "../gather.ts";
import { readRecord } from "../read-record.ts";

/** Prints every citation that fails and a last line that counts; the exit code is 1 if any fails. */
export async function verify(file: string, paths: readonly string[]): Promise<void> {
  const record = readRecord(file);
  const { inputs } = await gather(paths, {});
  const { citations, failures } = checkCitations(record, inputs);
  for (const f of failures) process.stdout.write(`${f.where}: ${f.what}\n`);
  process.stdout.write(
    `${citations} citations of ${record.reports.length} reports checked: ${failures.length === 0 ? "all stand" : `${failures.length} failed`}\n`,
  );
  if (failures.length > 0) process.exitCode = 1;
}
