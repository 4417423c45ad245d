// The thread in which a server makes records, so that it goes on answering meanwhile.
import { parentPort } from "node:worker_threads";
import { loadModel, modelBytes } from "../ingest/load-model.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import { type BuildRequest, type BuildResult, inlineBuilder } from "../store/builder.ts";

/** What the thread says. */
export type FromWorker =
  | {
      readonly kind: "progress";
      readonly done: number;
      readonly total: number;
      readonly step: "reading" | "comparing";
    }
  | { readonly kind: "built"; readonly result: BuildResult }
  | { readonly kind: "failed"; readonly code: string | null; readonly message: string };

let syntax: ReturnType<typeof loadModel> | null = null;
const builder = inlineBuilder({ syntax: () => (syntax ??= loadModel()), bytes: modelBytes });
const say = (message: FromWorker) => parentPort?.postMessage(message);

parentPort?.on("message", async (request: BuildRequest) => {
  try {
    const result = await builder.build(request, (done, total, step) =>
      say({ kind: "progress", done, total, step }),
    );
    say({ kind: "built", result });
  } catch (error) {
    const code = error instanceof ReadoutError ? error.code : null;
    say({
      kind: "failed",
      code,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
