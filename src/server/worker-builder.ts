// A builder in a thread of its own, started with the first build and kept: it holds what was read.
import { Worker } from "node:worker_threads";
import { ReadoutError } from "../ingest/readout-error.ts";
import {
  type Builder,
  type BuildRequest,
  type BuildResult,
  type Progress,
  READINGS_KEPT,
} from "../store/builder.ts";
import type { FromWorker } from "./build-worker.ts";

/** The builder. One build at a time; a thread that dies fails its build, and the next one starts another. */
export function workerBuilder(): Builder {
  let thread: Worker | null = null;
  let closed = false;
  /** What the thread holds, as far as can be known from here; where it holds less it reads a report again. */
  let held: ReadonlySet<string> = new Set();
  let last: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const worker = new Worker(new URL("./build-worker.js", import.meta.url));
    // Between two builds nobody waits for it; what happens to it then must not end the server.
    worker.on("error", () => {
      if (thread === worker) thread = null;
    });
    return worker;
  }

  function run(request: BuildRequest, progress: Progress): Promise<BuildResult> {
    if (closed) return Promise.reject(stopped());
    const worker = (thread ??= start());
    return new Promise((resolve, reject) => {
      const end = () => {
        worker.off("message", onMessage);
        worker.off("error", onError);
        worker.off("exit", onExit);
        worker.unref();
      };
      const onMessage = (message: FromWorker) => {
        if (message.kind === "progress") return progress(message.done, message.total, message.step);
        end();
        if (message.kind === "built") {
          const ids = new Set([...held, ...request.reports.map((r) => r.id)]);
          held = new Set([...ids].slice(-READINGS_KEPT));
          resolve(message.result);
        } else
          reject(
            message.code === null
              ? new Error(message.message)
              : new ReadoutError(message.code, message.message),
          );
      };
      const onError = (error: Error) => {
        end();
        thread = null;
        held = new Set();
        reject(error);
      };
      const onExit = (code: number) =>
        onError(closed ? stopped() : new Error(`the thread that makes records ended with code ${code}`));
      worker.ref();
      worker.on("message", onMessage);
      worker.on("error", onError);
      worker.on("exit", onExit);
      worker.postMessage(request);
    });
  }

  return {
    build(request, progress) {
      const next = last.then(() => run(request, progress));
      last = next.catch(() => {});
      return next;
    },
    holds: (report) => held.has(report),
    async close() {
      closed = true;
      await thread?.terminate();
      thread = null;
    },
  };
}

function stopped(): ReadoutError {
  return new ReadoutError("stopped", "the server was stopped before the record was made");
}
