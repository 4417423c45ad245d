// A worker thread: does one job with each report of the batches that it is sent, and sends the results back.
import { parentPort, workerData } from "node:worker_threads";
import { loadSyntax, type ReportInput } from "../core/index.ts";
import { JOBS, type JobName } from "./jobs.ts";

/** What a worker is started with: its job and the bytes of the language model. */
export interface WorkerStart {
  readonly job: JobName;
  readonly model: Uint8Array;
}

const { job, model } = workerData as WorkerStart;
const syntax = loadSyntax(model);
const work = JOBS[job];
parentPort?.on("message", (batch: readonly ReportInput[]) => {
  parentPort?.postMessage(batch.map((input) => work(input, syntax)));
});
