// Stories: the list of them, one of them, its record as JSON and as one HTML file.
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { CODEBOOKS, renderHtml, schemaOrg } from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { storyAnswer } from "../answers.ts";
import type { Desk } from "../desk.ts";
import { recordJson } from "../record-json.ts";
import { NewStory, RecordBody, Stories, Story, StoryPatch } from "../schemas.ts";
import { body, errors, json, StoryId } from "./openapi.ts";

/** Adds the routes of stories. */
export function storyRoutes(app: OpenAPIHono, desk: Desk): void {
  const { workspace } = desk;

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories",
      summary: "The stories of the workspace, by name",
      responses: { 200: json(Stories, "The stories"), ...errors },
    }),
    async (c) => {
      const rows = await workspace.store.stories();
      const stories = await Promise.all(rows.map((s) => storyAnswer(desk, s)));
      return c.json({ stories, network: desk.fetchReport !== null }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/stories",
      summary: "A new story, still without reports",
      request: body(NewStory),
      responses: { 201: json(Story, "The story"), ...errors },
    }),
    async (c) => {
      const { name, codebook, parties } = c.req.valid("json");
      if (typeof codebook === "string" && !Object.hasOwn(CODEBOOKS, codebook))
        throw new ReadoutError(
          "no-codebook",
          `no codebook ${codebook}; there are ${Object.keys(CODEBOOKS).join(", ")}`,
        );
      const story = await workspace.createStory({
        name,
        parties,
        codebook:
          typeof codebook === "string"
            ? CODEBOOKS[codebook]
            : (codebook as Exclude<typeof codebook, string> & { issues: never[] }),
      });
      return c.json(await storyAnswer(desk, story), 201);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}",
      summary: "A story: name, counts, settings, whether its record is up to date",
      request: { params: StoryId },
      responses: { 200: json(Story, "The story"), ...errors },
    }),
    async (c) => c.json(await storyAnswer(desk, await workspace.story(c.req.valid("param").id)), 200),
  );

  app.openapi(
    createRoute({
      method: "patch",
      path: "/api/stories/{id}",
      summary: "Another name for a story; its address stays",
      request: { params: StoryId, ...body(StoryPatch) },
      responses: { 200: json(Story, "The story"), ...errors },
    }),
    async (c) => {
      const { id } = await workspace.story(c.req.valid("param").id);
      return c.json(await storyAnswer(desk, await workspace.renameStory(id, c.req.valid("json").name)), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}/record",
      summary: "The whole record with decisions laid over it",
      request: { params: StoryId },
      responses: {
        200: {
          ...json(RecordBody, "The record"),
          headers: {
            "readout-build": {
              schema: { type: "string" },
              description:
                "The build it is of, and whether a newer is being made: “b-… current” or “b-… stale”",
            },
          },
        },
        304: { description: "The record is what the client has (If-None-Match)" },
        ...errors,
      },
    }),
    async (c) => {
      const { record, tag, build, current } = await workspace.reviewed(
        (await workspace.story(c.req.valid("param").id)).id,
      );
      c.header("etag", `"${tag}"`);
      c.header("cache-control", "no-cache");
      c.header("readout-build", `${build.id} ${current ? "current" : "stale"}`);
      if (c.req.header("if-none-match") === `"${tag}"`) return c.body(null, 304);
      return c.body(recordJson(record), 200, { "content-type": "application/json" }) as never;
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}/report.html",
      summary: "The record as one HTML file",
      request: { params: StoryId },
      responses: {
        200: { content: { "text/html": { schema: { type: "string" } } }, description: "The file" },
        ...errors,
      },
    }),
    async (c) => {
      const { record } = await workspace.reviewed((await workspace.story(c.req.valid("param").id)).id);
      return onePage(renderHtml(record, desk.pageParts, schemaOrg(record))) as never;
    },
  );
}

/** A page that carries its own policy, which then is the answer's too. */
export function onePage(page: string): Response {
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "default-src 'none'";
  return new Response(page, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `${policy.replaceAll("&#39;", "'")}; frame-ancestors 'none'`,
    },
  });
}
