// The reports of a story: the list, one with its text, more of them, one less.
import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import { makeReport } from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { jobAnswer, loggedDecisions, reportHead } from "../answers.ts";
import type { Desk } from "../desk.ts";
import { pastedInput, readUpload } from "../read-upload.ts";
import {
  DecisionAnswer,
  JobAnswer,
  NewReport,
  type PastedReport,
  Report,
  Reports,
  Upload,
} from "../schemas.ts";
import { errors, json, ReportId, StoryId } from "./openapi.ts";

/** Adds the routes of reports. */
export function reportRoutes(app: OpenAPIHono, desk: Desk): void {
  const { workspace, jobs } = desk;

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}/reports",
      summary: "The reports of a story, without their texts, and those that were taken out",
      request: { params: StoryId },
      responses: { 200: json(Reports, "The reports in the order in which they were added"), ...errors },
    }),
    async (c) => {
      const { id } = await workspace.story(c.req.valid("param").id);
      const { present, removed } = await workspace.members(id);
      const heads = (list: typeof present) => Promise.all(list.map((m) => reportHead(workspace, m)));
      return c.json({ reports: await heads(present), removed: await heads(removed) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}/reports/{rid}",
      summary: "A report with its text and zones",
      request: { params: ReportId },
      responses: { 200: json(Report, "The report"), ...errors },
    }),
    async (c) => {
      const { id, rid } = c.req.valid("param");
      const story = await workspace.story(id);
      const { present, removed } = await workspace.members(story.id);
      const member = [...present, ...removed].find((m) => m.report === rid);
      const stored = member && (await workspace.store.report(rid));
      if (!stored) throw new ReadoutError("no-report", `no report ${rid} in this story`);
      const { text, zones } = makeReport(stored.input);
      return c.json({ ...(await reportHead(workspace, member)), text, zones: [...zones] }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/stories/{id}/reports",
      summary: "More reports: pasted, as files, or by address",
      description:
        "Kept before it is answered; the job tells when the record has them. An address needs a server that was started with --allow-network.",
      request: {
        params: StoryId,
        body: {
          content: {
            "application/json": { schema: NewReport },
            "multipart/form-data": { schema: Upload },
          },
        },
      },
      responses: { 202: json(JobAnswer, "The job that makes the record anew"), ...errors },
    }),
    async (c) => {
      const { id } = await workspace.story(c.req.valid("param").id);
      const type = c.req.header("content-type") ?? "";
      if (type.startsWith("multipart/form-data")) {
        const { inputs, problems, who } = await readUpload(await c.req.formData(), desk.checks.has("count"));
        if (inputs.length === 0)
          throw new ReadoutError("no-reports", problems.map((p) => p.message).join("\n") || "no files given");
        const ids = await workspace.addReports(id, inputs, who ?? desk.who);
        const reports = inputs.map((input, i) => ({ file: input.file, report: ids[i]! }));
        return c.json({ job: jobAnswer(jobs.start(id, { reports, problems })) }, 202);
      }
      if (!type.startsWith("application/json"))
        throw new ReadoutError("bad-request", "reports come as application/json or multipart/form-data");
      const given = c.req.valid("json") as z.infer<typeof NewReport>;
      const input =
        "text" in given ? pastedInput(given as z.infer<typeof PastedReport>) : await fetched(given.url);
      const [report] = await workspace.addReports(id, [input], given.who ?? desk.who);
      return c.json(
        { job: jobAnswer(jobs.start(id, { reports: [{ file: input.file, report: report! }] })) },
        202,
      );
    },
  );

  async function fetched(url: string) {
    if (!desk.fetchReport)
      throw new ReadoutError(
        "network-not-allowed",
        "this server may not use the network: start it with --allow-network, or paste the text",
      );
    return desk.fetchReport(url);
  }

  app.openapi(
    createRoute({
      method: "delete",
      path: "/api/stories/{id}/reports/{rid}",
      summary: "Takes a report out of the story; undoing that decision puts it back",
      request: { params: ReportId },
      responses: {
        200: json(DecisionAnswer.extend(JobAnswer.shape), "The decision, and the job"),
        ...errors,
      },
    }),
    async (c) => {
      const { id, rid } = c.req.valid("param");
      const story = await workspace.story(id);
      const decision = await workspace.decide(
        story.id,
        { kind: "remove-report", report: rid },
        { who: desk.who },
      );
      const [logged] = loggedDecisions([decision], null);
      return c.json({ decision: logged!, job: jobAnswer(jobs.start(story.id)) }, 200);
    },
  );
}
