// Annotations that others made of the reports of a story, into its log.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";
import { Taken, TakeOptions } from "../schemas.ts";
import { errors, json, StoryId } from "./openapi.ts";

/** Any JSON: what is no annotation is said by whoever reads it. */
const Annotations = z.unknown().openapi({
  type: "object",
  description: "W3C Web Annotations: an AnnotationPage, a collection with its first page, a list, or one",
});

/** Adds the route of annotations. */
export function annotationRoutes(app: OpenAPIHono, { workspace, who: us }: Desk): void {
  app.openapi(
    createRoute({
      method: "post",
      path: "/api/stories/{id}/annotations",
      summary: "Annotations into the story: decisions go into its log, marked words become rows to look at",
      request: {
        params: StoryId,
        query: TakeOptions,
        body: {
          content: {
            "application/json": { schema: Annotations },
            "application/ld+json": { schema: Annotations },
          },
          required: true,
        },
      },
      responses: { 200: json(Taken, "What became of each"), ...errors },
    }),
    async (c) => {
      const { id } = await workspace.story(c.req.valid("param").id);
      const { dry, who = us } = c.req.valid("query");
      const by = { who, dry: dry === "true" };
      const { same, ...taken } = await workspace.importAnnotations(id, c.req.valid("json"), by);
      return c.json({ dry: by.dry, same: same.length, ...taken } as never, 200);
    },
  );
}
