// Every section of the record, as JSON and as a table.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  csvOf,
  REVIEW_LISTS,
  type ReadoutRecord,
  ROW_STATES,
  rowId,
  SECTIONS,
  type SectionName,
  tableOf,
} from "../../core/index.ts";
import type { Desk } from "../desk.ts";
import { Section } from "../schemas.ts";
import { errors, json, StoryId } from "./openapi.ts";

const NAMES = Object.keys(SECTIONS) as SectionName[];
const Filter = z.object({
  state: z
    .string()
    .optional()
    .openapi({ description: `Rows in these states only: ${ROW_STATES.join(", ")}, joined by commas` }),
});

/** Adds the routes of sections: /people, /people.json and /people.csv, and so on. */
export function sectionRoutes(app: OpenAPIHono, { workspace }: Desk): void {
  for (const name of NAMES) {
    const get = (ending: string) => ({
      method: "get" as const,
      path: `/api/stories/{id}/${name}${ending}`,
      request: { params: StoryId, query: Filter },
    });
    // The reports of a story, with those taken out, are a route of their own.
    for (const ending of name === "reports" ? [".json"] : ["", ".json"])
      app.openapi(
        createRoute({
          ...get(ending),
          summary: `${name} of the record`,
          responses: { 200: json(Section, "The rows as the record has them, each with its id"), ...errors },
        }),
        async (c) => {
          const { id } = await workspace.story(c.req.valid("param").id);
          const { record } = await workspace.reviewed(id);
          const rows = rowsOf(record, name).filter(inStates(c.req.valid("query").state));
          return c.json({ section: name, total: rows.length, rows }, 200);
        },
      );
    app.openapi(
      createRoute({
        ...get(".csv"),
        summary: `${name} of the record as a table`,
        responses: {
          200: { content: { "text/csv": { schema: { type: "string" } } }, description: "RFC 4180" },
          ...errors,
        },
      }),
      async (c) => {
        const { id } = await workspace.story(c.req.valid("param").id);
        const { record } = await workspace.reviewed(id);
        const csv = csvOf(tableOf(record, name, inStates(c.req.valid("query").state)));
        return c.body(csv, 200, {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": `attachment; filename="${name}.csv"`,
        }) as never;
      },
    );
  }
}

/** Keeps rows in the named states; rows of lists that nobody decides on have none and stay. */
function inStates(states: string | undefined): (row: object) => boolean {
  if (!states) return () => true;
  const wanted = new Set(states.split(","));
  return (row) => !("state" in row) || wanted.has(String(row.state));
}

function rowsOf(record: ReadoutRecord, name: SectionName): { id: string; [field: string]: unknown }[] {
  const list = name === "people" ? "entities" : name;
  const rows = name === "people" ? record.entities.filter((e) => e.kind === "person") : record[list];
  const decided = REVIEW_LISTS.find((l) => l === list);
  return rows.map((row, i) => ({
    ...row,
    id: decided ? rowId(decided, row as never) : "id" in row ? row.id : `${list}-${i}`,
  }));
}
