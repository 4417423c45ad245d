// Search by the query line.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { QUERY_KEYS } from "../../core/index.ts";
import type { Desk } from "../desk.ts";
import { Hits } from "../schemas.ts";
import { errors, json, StoryId } from "./openapi.ts";

/** Most hits of one answer. */
const MAX_LIMIT = 1000;
const value = z.string().max(500).optional();
const Search = z.object({
  q: z
    .string()
    .max(2000)
    .default("")
    .openapi({ description: "The query line", example: '"not moved" kind:positions' }),
  speaker: value,
  outlet: value,
  issue: value,
  date: value,
  kind: value,
  state: value,
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});

/** Adds the route of search. */
export function searchRoutes(app: OpenAPIHono, { workspace }: Desk): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}/search",
      summary: "Rows and reports by the query line",
      request: { params: StoryId, query: Search },
      responses: { 200: json(Hits, "The hits, by kind and then in reading order"), ...errors },
    }),
    async (c) => {
      const { id } = await workspace.story(c.req.valid("param").id);
      const { q, limit, offset, ...keys } = c.req.valid("query");
      // A parameter is another way to write a term.
      const terms = QUERY_KEYS.flatMap((k) => (keys[k] ? [`${k}:"${keys[k].replaceAll('"', "")}"`] : []));
      const found = await workspace.search(id, [q, ...terms].join(" "), { limit, offset });
      return c.json({ ...found, hits: [...found.hits] }, 200);
    },
  );
}
