// Reports to a record, with what is known of each kept between runs: only new reports are read.
import {
  type Annotation,
  assemble,
  type Codebook,
  makeReport,
  type Party,
  type ReadReport,
  readStored,
  type Syntax,
} from "../core/index.ts";
import type { StoredReport } from "./store.ts";

/** What a build is made of. */
export interface BuildRequest {
  readonly reports: readonly StoredReport[];
  readonly codebook: Codebook | null;
  readonly parties: readonly Party[] | null;
  /** Annotations that this engine made before, by report. */
  readonly annotations: ReadonlyMap<string, Annotation>;
}

/** What came of a build. */
export interface BuildResult {
  /** The record as JSON. */
  readonly json: string;
  /** Annotations that were made now, by report. */
  readonly annotations: ReadonlyMap<string, Annotation>;
}

/** Called after each report, and once more when the reports are compared. */
export type Progress = (done: number, total: number, step: "reading" | "comparing") => void;

/** Makes records; somewhere else than where requests are answered, if it can. */
export interface Builder {
  build(request: BuildRequest, progress: Progress): Promise<BuildResult>;
  close(): Promise<void>;
}

/** Readings kept in memory between builds; one is about half a megabyte. */
const READINGS_KEPT = 600;

/** A builder in this thread. It lets others run between two reports; comparing them is one piece. */
export function inlineBuilder(syntax: () => Syntax): Builder {
  const kept = new Map<string, ReadReport>();
  return {
    async build({ reports, codebook, parties, annotations }, progress) {
      const made = new Map<string, Annotation>();
      const read: ReadReport[] = [];
      for (const { id, input } of reports) {
        let one = kept.get(id);
        if (one) kept.delete(id);
        else {
          one = readStored(makeReport(input), annotations.get(id) ?? null, { syntax: syntax() });
          if (!annotations.has(id)) made.set(id, one.annotation);
          await new Promise(setImmediate);
        }
        kept.set(id, one);
        read.push(one);
        progress(read.length, reports.length, "reading");
      }
      for (const id of kept.keys()) {
        if (kept.size <= READINGS_KEPT) break;
        kept.delete(id);
      }
      progress(reports.length, reports.length, "comparing");
      await new Promise(setImmediate);
      const record = assemble(read, { ...(codebook ? { codebook } : {}), ...(parties ? { parties } : {}) });
      return { json: JSON.stringify(record), annotations: made };
    },
    async close() {
      kept.clear();
    },
  };
}
