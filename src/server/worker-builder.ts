// A builder in a thread of its own, started with the first build and kept: it holds what was read.
import { Worker } from "node:worker_threads";
import { ReadoutError } from "../ingest/readout-error.ts";
import type { Builder, BuildRequest, BuildResult, Progress } from "../store/builder.ts";
import type { FromWorker } from "./build-worker.ts";

/** The builder. One build at a time; a thread that dies fails its build, and the next one starts another. */
export function workerBuilder(): Builder {
  let thread: Worker | null = null;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  function run(request: BuildRequest, progress: Progress): Promise<BuildResult> {
    thread ??= new Worker(new URL("./build-worker.js", import.meta.url));
    const worker = thread;
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
        if (message.kind === "built") resolve(message.result);
        else
          reject(
            message.code === null
              ? new Error(message.message)
              : new ReadoutError(message.code, message.message),
          );
      };
      const onError = (error: Error) => {
        end();
        thread = null;
        reject(error);
      };
      const onExit = (code: number) =>
        onError(
          closed
            ? new ReadoutError("stopped", "the server was stopped before the record was made")
            : new Error(`the thread that makes records ended with code ${code}`),
        );
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
    async close() {
      closed = true;
      await thread?.terminate();
      thread = null;
    },
  };
}
