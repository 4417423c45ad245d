// The parts that all routes share: parameters, and answers in one shape.
import { z } from "@hono/zod-openapi";
import { ErrorBody } from "../schemas.ts";

/** A JSON answer. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { "application/json": { schema } },
  description,
});

/** A JSON request body. */
export const body = <T extends z.ZodType>(schema: T) => ({
  body: { content: { "application/json": { schema } }, required: true },
});

/** What every route may answer when something is wrong. */
export const errors = {
  default: { content: { "application/json": { schema: ErrorBody } }, description: "What is wrong" },
} as const;

export const StoryId = z.object({
  id: z.string().openapi({ param: { name: "id", in: "path" }, example: "s-0123456789ab" }),
});
export const ReportId = StoryId.extend({ rid: z.string() });
export const DecisionId = StoryId.extend({ did: z.string() });
