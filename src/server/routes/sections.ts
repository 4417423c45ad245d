// Every section of the record, as JSON and as a table.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  REVIEW_LISTS,
  type ReadoutRecord,
  ROW_STATES,
  rowId,
  type Table,
  tablesOf,
  tableToCsv,
} from "../../core/index.ts";
import type { Desk } from "../desk.ts";
import { Section } from "../schemas.ts";
import { errors, json, StoryId } from "./openapi.ts";

/** The sections: every list of the record, and the entities that are people. */
const SECTIONS = [
  "reports",
  "people",
  "entities",
  "parties",
  "texts",
  "positions",
  "disputes",
  "utterances",
  "quotations",
  "facts",
  "events",
  "passages",
  "dependence",
  "origins",
  "omissions",
  "notes",
] as const;
type SectionName = (typeof SECTIONS)[number];

const Filter = z.object({
  state: z
    .string()
    .optional()
    .openapi({ description: `Rows in these states only: ${ROW_STATES.join(", ")}, joined by commas` }),
});

/** Adds the routes of sections: /people, /people.json and /people.csv, and so on. */
export function sectionRoutes(app: OpenAPIHono, { workspace }: Desk): void {
  const recordOf = async (story: string) =>
    (await workspace.reviewed((await workspace.story(story)).id)).record;
  for (const name of SECTIONS) {
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
          const rows = rowsOf(await recordOf(c.req.valid("param").id), name);
          const kept = rows.filter((r) => inStates(c.req.valid("query").state, r["state"]));
          return c.json({ section: name, total: kept.length, rows: kept }, 200);
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
        const table = tableOf(await recordOf(c.req.valid("param").id), name);
        return c.body(tableToCsv(onlyStates(table, c.req.valid("query").state)), 200, {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": `attachment; filename="${name}.csv"`,
        }) as never;
      },
    );
  }
}

/** Whether a row of the state is wanted; rows of lists that nobody decides on have none and always are. */
function inStates(states: string | undefined, state: unknown): boolean {
  return !states || state === undefined || states.split(",").includes(String(state));
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

function tableOf(record: ReadoutRecord, name: SectionName): Table {
  const wanted = name === "people" ? "entities" : name;
  const table = tablesOf(record).find((t) => t.name === wanted)!;
  if (name !== "people") return table;
  const kind = table.columns.findIndex((c) => c.name === "kind");
  return { ...table, name, rows: table.rows.filter((row) => row[kind] === "person") };
}

/** The rows in these states. */
function onlyStates(table: Table, states: string | undefined): Table {
  const at = table.columns.findIndex((c) => c.name === "state");
  return { ...table, rows: table.rows.filter((row) => inStates(states, at < 0 ? undefined : row[at])) };
}
