// How far long work is: asked for, or told as it goes.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { jobAnswer } from "../answers.ts";
import type { Desk } from "../desk.ts";
import { JobAnswer } from "../schemas.ts";
import { errors, json } from "./openapi.ts";

/** Adds the route of jobs. */
export function jobRoutes(app: OpenAPIHono, { jobs }: Desk): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/jobs/{id}",
      summary: "A job; with “Accept: text/event-stream” every change of it until it is finished",
      request: { params: z.object({ id: z.string() }) },
      responses: { 200: json(JobAnswer, "The job"), ...errors },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const job = jobs.get(id);
      if (!job) throw new ReadoutError("no-job", `no job ${id} since this server was started`);
      if (!(c.req.header("accept") ?? "").includes("text/event-stream"))
        return c.json({ job: jobAnswer(job) }, 200);
      return streamSSE(c, async (stream) => {
        let tell: () => void = () => {};
        let at = job;
        const stop = jobs.watch(id, (next) => {
          at = next;
          tell();
        });
        stream.onAbort(() => {
          stop();
          tell();
        });
        for (let told = null as typeof at | null; !stream.aborted; ) {
          if (at !== told) {
            told = at;
            await stream.writeSSE({ event: "job", data: JSON.stringify(told) });
          } else if (at.state === "done" || at.state === "failed") break;
          else await new Promise<void>((resolve) => (tell = resolve));
        }
        stop();
      }) as never;
    },
  );
}
