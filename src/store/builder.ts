// Reports to a record, with what is known of each kept between runs: only new reports are read.
import {
  type Annotation,
  assemble,
  type Codebook,
  joinParts,
  makeReport,
  type Party,
  type ReadReport,
  readStored,
  type Syntax,
} from "../core/index.ts";
import { mapReports, workersFor } from "../work/map-reports.ts";
import type { StoredReport } from "./store.ts";

/** What a build is made of. Plain values only: it goes from one thread to another. */
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
  /** True for a report that it holds as read: its annotation need not be handed over. */
  holds(report: string): boolean;
  close(): Promise<void>;
}

/** The language model: loaded, and as bytes for other threads. */
export interface Model {
  readonly syntax: () => Syntax;
  readonly bytes: () => Uint8Array;
}

/** Readings kept in memory between builds; one is about half a megabyte. */
export const READINGS_KEPT = 600;

/** A builder in this thread. It lets others run between two reports; comparing them is one piece. */
export function inlineBuilder({ syntax, bytes }: Model): Builder {
  const kept = new Map<string, ReadReport>();

  /** Many reports that nobody read before are read on other threads. */
  async function* unread(reports: readonly StoredReport[]): AsyncGenerator<ReadReport> {
    const inputs = reports.map((r) => r.input);
    const workers = workersFor(inputs.reduce((sum, i) => sum + i.text.length, 0));
    if (workers > 0)
      for await (const parts of mapReports("read", inputs, { workers, model: bytes }))
        yield joinParts(parts, syntax);
    else
      for (const input of inputs) {
        yield readStored(makeReport(input), null, { syntax: syntax() });
        await new Promise(setImmediate);
      }
  }

  return {
    async build({ reports, codebook, parties, annotations }, progress) {
      const made = new Map<string, Annotation>();
      const read = new Map<string, ReadReport>();
      const done = (one: ReadReport) => {
        read.set(one.report.id, one);
        progress(read.size, reports.length, "reading");
      };
      const fresh: StoredReport[] = [];
      for (const stored of reports) {
        const known = kept.get(stored.id);
        const annotation = annotations.get(stored.id);
        if (known) done(known);
        else if (!annotation) fresh.push(stored);
        else {
          done(readStored(makeReport(stored.input), annotation, { syntax: syntax() }));
          await new Promise(setImmediate);
        }
      }
      for await (const one of unread(fresh)) {
        made.set(one.report.id, one.annotation);
        done(one);
      }
      for (const [id, one] of read) {
        kept.delete(id);
        kept.set(id, one);
      }
      for (const id of kept.keys()) {
        if (kept.size <= READINGS_KEPT) break;
        kept.delete(id);
      }
      progress(reports.length, reports.length, "comparing");
      await new Promise(setImmediate);
      const settings = { ...(codebook ? { codebook } : {}), ...(parties ? { parties } : {}) };
      const record = assemble([...read.values()], settings);
      return { json: JSON.stringify(record), annotations: made };
    },
    holds: (report) => kept.has(report),
    async close() {
      kept.clear();
    },
  };
}
