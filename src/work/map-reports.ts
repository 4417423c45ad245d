// Many reports through one job, on as many threads as pay; results come in the order of the reports whoever is done first.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { loadSyntax, type ReportInput } from "../core/index.ts";
import { JOBS, type JobName, type JobResults } from "./jobs.ts";
import type { WorkerStart } from "./worker.ts";

/**
 * Characters of text from which on starting workers pays: each compiles and warms up for itself. On two cores one thread was
 * faster for 300,000, two workers for 1,500,000 (docs/performance.md).
 */
const WORTH_WORKERS = 600_000;
/** More threads than this wait for memory, not for the processor; each holds 20 MB of weights. */
const MOST_WORKERS = 8;
/** Characters of text sent to a worker at once: some ten reports, so that sending costs nothing beside the work. */
const BATCH = 30_000;
/** Batches under way for each worker. It bounds what is held in memory, and lets the others go on while one reads a long report. */
const AHEAD = 4;

/** The number of workers for so many characters of text on this machine; 0 where one thread is as fast. */
export function workersFor(characters: number, cores = availableParallelism()): number {
  return characters < WORTH_WORKERS || cores < 2 ? 0 : Math.min(cores, MOST_WORKERS);
}

/** How a run is spread: `workers` 0 does it all in this thread. `model` gives the bytes of the language model. */
export interface Spread {
  readonly workers: number;
  readonly model: () => Uint8Array;
}

/**
 * What the job gives for each report, in the order of the reports. Reports are taken from `inputs` as they are needed, so that a
 * stream of any length is held only a few batches at a time. A fault in a worker is thrown here; workers end with the iteration.
 */
export async function* mapReports<J extends JobName>(
  job: J,
  inputs: Iterable<ReportInput> | AsyncIterable<ReportInput>,
  { workers, model }: Spread,
): AsyncGenerator<JobResults[J]> {
  if (workers === 0) {
    const syntax = loadSyntax(model());
    for await (const input of inputs) yield JOBS[job](input, syntax);
    return;
  }
  const threads = Array.from({ length: workers }, () => startThread<J>({ job, model: model() }));
  const underWay: Promise<JobResults[J][]>[] = [];
  try {
    for await (const batch of inBatches(inputs)) {
      const idlest = threads.reduce((a, b) => (b.load() < a.load() ? b : a));
      const results = idlest.send(batch);
      // A fault is thrown when its turn comes; until then nobody waits for it.
      results.catch(() => {});
      underWay.push(results);
      if (underWay.length >= workers * AHEAD) yield* await underWay.shift()!;
    }
    while (underWay.length > 0) yield* await underWay.shift()!;
  } finally {
    await Promise.all(threads.map((t) => t.end()));
  }
}

/** One worker: batches go in, results come out in the same order. */
function startThread<J extends JobName>(start: WorkerStart) {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: start });
  const waiting: {
    readonly size: number;
    readonly done: (results: JobResults[J][]) => void;
    readonly failed: (error: unknown) => void;
  }[] = [];
  let fault: Error | null = null;
  const fail = (error: Error) => {
    fault ??= error;
    for (const w of waiting.splice(0)) w.failed(fault);
  };
  worker.on("message", (results: JobResults[J][]) => waiting.shift()?.done(results));
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a worker ended with code ${code}`)));
  return {
    /** Characters sent and not yet answered. */
    load: () => waiting.reduce((sum, w) => sum + w.size, 0),
    send: (batch: readonly ReportInput[]) =>
      new Promise<JobResults[J][]>((done, failed) => {
        if (fault) return failed(fault);
        waiting.push({ size: sizeOf(batch), done, failed });
        worker.postMessage(batch);
      }),
    end: () => worker.terminate(),
  };
}

async function* inBatches(
  inputs: Iterable<ReportInput> | AsyncIterable<ReportInput>,
): AsyncGenerator<ReportInput[]> {
  let batch: ReportInput[] = [];
  let size = 0;
  for await (const input of inputs) {
    batch.push(input);
    size += input.text.length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

function sizeOf(batch: readonly ReportInput[]): number {
  return batch.reduce((sum, input) => sum + input.text.length, 0);
}
