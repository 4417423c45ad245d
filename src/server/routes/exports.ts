// A story in other people's formats, and its brief: the same files that `readout export` and `readout brief` write.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  briefToMarkdown,
  EXPORT_FORMATS,
  type ExportFile,
  makeBrief,
  type ReadoutRecord,
  readMoment,
  recordAsOf,
} from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import type { Reviewed } from "../../store/workspace.ts";
import type { Desk } from "../desk.ts";
import { errors, json, StoryId } from "./openapi.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const since = z
  .string()
  .optional()
  .openapi({ description: "A day or time (EDTF): what was known by then is not new", example: "2026-10-22" });
const BriefOptions = z.object({
  vetted: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Only rows that a person stands behind" }),
  since,
});
const Format = StoryId.extend({
  format: z.string().openapi({ param: { name: "format", in: "path" }, example: "bibtex" }),
});
const ExportQuery = z.object({
  since,
  passages: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Citations: an item for every cited passage" }),
});
const BriefAnswer = z.object({
  brief: z.object({ title: z.string(), sections: z.array(z.unknown()) }).loose(),
});
const file = (type: string, description: string) => ({
  200: { content: { [type]: { schema: z.string() } }, description },
  ...errors,
});

/** Adds the routes of the brief and of the exports. */
export function exportRoutes(app: OpenAPIHono, { workspace }: Desk): void {
  const storyOf = async (id: string) => workspace.reviewed((await workspace.story(id)).id);

  for (const form of ["docx", "md"] as const)
    app.openapi(
      createRoute({
        method: "get",
        path: `/api/stories/{id}/brief.${form}`,
        summary: form === "docx" ? "The brief as a Word file" : "The brief as Markdown",
        request: { params: StoryId, query: BriefOptions },
        responses: file(form === "docx" ? DOCX : "text/markdown", "Two pages and an annex"),
      }),
      async (c) => {
        const brief = briefOf(await storyOf(c.req.valid("param").id), c.req.valid("query"));
        if (form === "md") return download(briefToMarkdown(brief), "text/markdown", "brief.md") as never;
        const { briefDocument } = await import("../../office/brief-document.ts");
        const { withoutTimes } = await import("../../office/house-style.ts");
        return download(withoutTimes(await briefDocument(brief)), DOCX, "brief.docx") as never;
      },
    );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}/brief",
      summary: "The brief as data",
      request: { params: StoryId, query: BriefOptions },
      responses: {
        200: json(BriefAnswer, "Sections of lines with footnotes, sources, who depends on whom"),
        ...errors,
      },
    }),
    async (c) => {
      const story = await storyOf(c.req.valid("param").id);
      return c.json({ brief: briefOf(story, c.req.valid("query")) } as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}/export/{format}",
      summary: `The record as ${Object.keys(EXPORT_FORMATS).join(", ")}; what makes several files comes as a zip file`,
      request: { params: Format, query: ExportQuery },
      responses: file("application/octet-stream", "The file"),
    }),
    async (c) => {
      const { id, format: name } = c.req.valid("param");
      const format = Object.hasOwn(EXPORT_FORMATS, name) ? EXPORT_FORMATS[name] : undefined;
      if (!format)
        throw new ReadoutError(
          "not-found",
          `no format ${name}; there are ${Object.keys(EXPORT_FORMATS).join(", ")}`,
        );
      const { record, decisions } = await storyOf(id);
      const { passages, since } = c.req.valid("query");
      const files = format.files(record, {
        decisions,
        passages: passages === "true",
        ...sinceOf(record, since),
      });
      if (format.folder) return download(await zipOf(files), "application/zip", `${name}.zip`) as never;
      return download(files[0]!.text, format.mediaType, files[0]!.name) as never;
    },
  );
}

function briefOf({ story, record }: Reviewed, query: z.infer<typeof BriefOptions>) {
  const vetted = query.vetted === "true";
  return makeBrief(record, { title: `Brief: ${story.name}`, vetted, ...sinceOf(record, query.since) });
}

/** The record as it was known at a time; nothing where none is named. Throws "bad-request" where it is no time. */
function sinceOf(record: ReadoutRecord, since: string | undefined): { since?: ReadoutRecord } {
  if (!since) return {};
  const moment = readMoment(since);
  if (!moment)
    throw new ReadoutError(
      "bad-request",
      `since: ${since} is no date or time such as 2026-10-22 or 2026-10-22T18:00+02:00`,
    );
  return { since: recordAsOf(record, moment) };
}

function download(content: string | Uint8Array, type: string, name: string): Response {
  const bytes = typeof content === "string" ? content : new Uint8Array(content);
  return new Response(bytes, {
    headers: {
      "content-type": type === DOCX || type === "application/zip" ? type : `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}

async function zipOf(files: readonly ExportFile[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import("fflate");
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, [strToU8(text), { mtime }]])));
}
