// A person's decisions: the log, one more, one undone.
import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import { type Decision, removedReports } from "../../core/index.ts";
import { loggedDecisions } from "../answers.ts";
import type { Desk } from "../desk.ts";
import { DecisionAnswer, Decisions, NewDecision, Undo } from "../schemas.ts";
import { body, DecisionId, errors, json, StoryId } from "./openapi.ts";

/** Adds the routes of decisions. */
export function decisionRoutes(app: OpenAPIHono, desk: Desk): void {
  const { workspace, jobs } = desk;
  const seenOrNull = async (story: string) =>
    (await workspace.members(story)).present.length > 0 ? workspace.reviewed(story) : null;

  /** The decision as it stands in the log now; a report that comes or goes makes a new record. */
  const answer = async (story: string, decision: Decision, before: ReadonlySet<string>) => {
    const log = await workspace.store.decisions(story);
    const after = removedReports(log);
    if (after.size !== before.size || [...after].some((r) => !before.has(r))) jobs.start(story);
    const all = loggedDecisions(log, await seenOrNull(story));
    return { decision: all.find((d) => d.id === decision.id)! };
  };

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/stories/{id}/decisions",
      summary: "The log of decisions, and the orphans: those whose words are gone",
      request: { params: StoryId },
      responses: { 200: json(Decisions, "The log, oldest first"), ...errors },
    }),
    async (c) => {
      const { id } = await workspace.story(c.req.valid("param").id);
      const seen = await seenOrNull(id);
      const decisions = loggedDecisions(await workspace.store.decisions(id), seen);
      const orphans = structuredClone(seen?.record.review?.orphans ?? []) as z.infer<
        typeof Decisions
      >["orphans"];
      return c.json({ decisions, orphans }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/stories/{id}/decisions",
      summary: "One more decision",
      request: { params: StoryId, ...body(NewDecision) },
      responses: { 201: json(DecisionAnswer, "The decision; it is kept"), ...errors },
    }),
    async (c) => {
      const { id } = await workspace.story(c.req.valid("param").id);
      const { id: own, who, why, ...request } = c.req.valid("json");
      const before = removedReports(await workspace.store.decisions(id));
      const made = await workspace.decide(id, request, { id: own, who: who ?? desk.who, why });
      return c.json(await answer(id, made, before), 201);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/stories/{id}/decisions/{did}/undo",
      summary: "Undoes a decision by a decision of its own, which can be undone too",
      request: { params: DecisionId, ...body(Undo) },
      responses: { 201: json(DecisionAnswer, "The undo"), ...errors },
    }),
    async (c) => {
      const { id, did } = c.req.valid("param");
      const story = await workspace.story(id);
      const { id: own, who, why } = c.req.valid("json");
      const before = removedReports(await workspace.store.decisions(story.id));
      const made = await workspace.undo(story.id, did, { id: own, who: who ?? desk.who, why });
      return c.json(await answer(story.id, made, before), 201);
    },
  );
}
