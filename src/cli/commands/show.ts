// `readout show`: one kind of row of a record.
import { InvalidArgumentError } from "commander";
import { renderView, VIEWS } from "../../core/index.ts";
import { lookOf } from "../look.ts";
import { readRecord } from "../read-record.ts";

/** Prints one view of the record in a file. */
export function show(file: string, view: string, options: { readonly plain?: boolean }): void {
  if (!Object.hasOwn(VIEWS, view)) {
    process.stderr.write(`readout: no view '${view}'; there are ${Object.keys(VIEWS).join(", ")}\n`);
    throw new InvalidArgumentError(view);
  }
  process.stdout.write(renderView(readRecord(file), view, lookOf(options)));
}
