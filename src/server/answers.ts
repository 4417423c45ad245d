// Stored things as the API tells of them.
import type { z } from "@hono/zod-openapi";
import { type Decision, makeReport, REVIEW_LISTS, type ReviewList, undoneIds } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import type { Membership, StoryRow } from "../store/store.ts";
import type { Reviewed, Workspace } from "../store/workspace.ts";
import type { Desk } from "./desk.ts";
import type { Job } from "./jobs.ts";
import type { Job as JobSchema, LoggedDecision, ReportHead, Story } from "./schemas.ts";

/** Lists of a record that are counted for a story. */
const COUNTED = [...REVIEW_LISTS, "parties", "origins", "notes"] as const;

/** A story with its counts; a story whose record is not made yet has none. */
export async function storyAnswer(desk: Desk, story: StoryRow): Promise<z.infer<typeof Story>> {
  const { workspace, jobs } = desk;
  const { present } = await workspace.members(story.id);
  const [build] = present.length === 0 ? [] : await workspace.store.builds(story.id);
  const seen = build ? await workspace.reviewed(story.id) : null;
  return {
    id: story.id,
    name: story.name,
    created: story.created,
    reports: present.length,
    build: build ? { id: build.id, made: build.made, engine: build.engine } : null,
    current: await workspace.isCurrent(story.id),
    job: jobs.ofStory(story.id)?.id ?? null,
    counts: seen
      ? Object.fromEntries(
          COUNTED.map((list) => [
            list,
            seen.record[list].length - (seen.record.review?.counts[list as ReviewList]?.rejected ?? 0),
          ]),
        )
      : {},
    review: seen?.record.review
      ? { states: seen.record.review.counts, orphans: seen.record.review.orphans.length }
      : null,
    settings: {
      codebook: story.codebook?.name ?? "Peace process",
      parties: story.parties?.length ?? null,
    },
  };
}

/** A job as answered. */
export function jobAnswer(job: Job): z.infer<typeof JobSchema> {
  return { ...job, reports: [...job.reports], problems: [...job.problems] };
}

type Head = z.infer<typeof ReportHead>;
/** What the engine reads out of a report's head, by report: a report never changes. */
const heads = new Map<string, Omit<Head, "added" | "who" | "gone">>();

/** A report without its text. */
export async function reportHead(workspace: Workspace, member: Membership): Promise<Head> {
  let head = heads.get(member.report);
  if (!head) {
    const stored = await workspace.store.report(member.report);
    if (!stored) throw new ReadoutError("no-report", `no report ${member.report}`);
    const { text, zones: _, ...known } = makeReport(stored.input);
    head = { ...known, agencies: [...known.agencies], characters: text.length };
    heads.set(member.report, head);
  }
  return { ...head, added: member.added, who: member.who, gone: member.gone };
}

/** The decisions of a story, each with whether it stands and what it bears on now. */
export function loggedDecisions(
  decisions: readonly Decision[],
  seen: Reviewed | null,
): z.infer<typeof LoggedDecision>[] {
  const undone = undoneIds(decisions);
  const orphans = new Map(seen?.record.review?.orphans.map((o) => [o.decision, o.reason]));
  return decisions.map((d) => ({
    ...(structuredClone(d) as z.infer<typeof LoggedDecision>),
    stands: !undone.has(d.id),
    rows: [...(seen?.rowsOf.get(d.id) ?? [])],
    orphan: orphans.get(d.id) ?? null,
  }));
}
