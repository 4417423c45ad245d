// The shapes of requests and answers: what is checked, and what /api/openapi.json is made of.
import { z } from "@hono/zod-openapi";
import { ADD_LISTS, DECISION_KINDS, REVIEW_LISTS, ROW_STATES } from "../core/index.ts";

/** The longest text of a report that is pasted, in characters; the same as a file's limit in bytes. */
export const MAX_TEXT = 4_000_000;
/** Files in one request. */
export const MAX_FILES = 500;
const MAX_NAME = 200;
const MAX_WORDS = 10_000;

const name = (what: string) =>
  z
    .string()
    .trim()
    .min(1, `${what} is empty`)
    .max(MAX_NAME)
    .refine((s) => !/\p{Cc}/u.test(s), `${what} has control characters`);
const note = z.string().max(MAX_WORDS);
const id = z.string().min(1).max(400);

export const ErrorBody = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .openapi("Error", { example: { error: { code: "no-story", message: "no story s-000000000000" } } });

export const Citation = z
  .object({
    report: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    exact: z.string(),
  })
  .openapi("Citation", { description: "`text.slice(start, end) === exact`, in UTF-16 code units" });

const Place = z
  .object({
    report: id,
    start: z.number().int().min(0),
    end: z.number().int().min(1),
    exact: z.string().optional(),
  })
  .strict()
  .openapi("Place", { description: "Marked words; `exact` is checked where it is given" });

const RowState = z.enum(ROW_STATES).openapi("RowState");
const ReviewList = z.enum(REVIEW_LISTS).openapi("ReviewList");
const StateCounts = z.record(z.enum(ROW_STATES), z.number().int()).openapi("StateCounts");

export const Party = z
  .object({
    id: name("id"),
    name: name("name"),
    kind: z.enum(["state", "organisation", "group"]),
    aliases: z.array(name("alias")).default([]),
  })
  .openapi("Party");

export const Codebook = z
  .object({
    name: name("name"),
    issues: z.array(
      z.object({
        code: name("code"),
        name: name("name"),
        cues: z.array(name("cue")),
        definition: note.optional(),
        example: note.optional(),
      }),
    ),
  })
  .openapi("Codebook");

export const Story = z
  .object({
    id: z.string(),
    name: z.string(),
    created: z.string(),
    reports: z.number().int(),
    build: z
      .object({ id: z.string(), made: z.string(), engine: z.string() })
      .nullable()
      .openapi({ description: "The record that there is, null before the first" }),
    current: z.boolean().openapi({ description: "False while a newer record is being made" }),
    job: z.string().nullable().openapi({ description: "The job that is making it" }),
    counts: z
      .record(z.string(), z.number().int())
      .openapi({ description: "Rows by list, rejected ones left out" }),
    review: z
      .object({ states: z.record(z.string(), StateCounts), orphans: z.number().int() })
      .nullable()
      .openapi({ description: "How many rows of each list are in each state" }),
    settings: z.object({
      codebook: z.string().openapi({ description: "Its name" }),
      parties: z.number().int().nullable().openapi({ description: "How many were given; null: built-in" }),
    }),
  })
  .openapi("Story");
export const Stories = z
  .object({
    stories: z.array(Story),
    network: z.boolean().openapi({ description: "True where reports may be added by address" }),
  })
  .openapi("Stories");

export const NewStory = z
  .object({
    name: name("name"),
    codebook: z
      .union([z.string(), Codebook])
      .optional()
      .openapi({ description: "A built-in one by name, or one" }),
    parties: z.array(Party).max(1000).optional(),
  })
  .strict()
  .openapi("NewStory", { example: { name: "Mackerel talks" } });
export const StoryPatch = z
  .object({ name: name("name") })
  .strict()
  .openapi("StoryPatch");

export const ReportHead = z
  .object({
    id: z.string(),
    file: z.string(),
    publisher: z.string().nullable(),
    headline: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    agencies: z.array(z.string()),
    language: z.string(),
    complete: z.boolean(),
    revises: z.string().nullable(),
    characters: z.number().int(),
    added: z.string(),
    who: z.string(),
    gone: z.object({ seen: z.string(), status: z.number().int() }).nullable().openapi({
      description: "When its article was first found gone from its address, and what was answered",
    }),
  })
  .openapi("ReportHead");
export const Reports = z
  .object({ reports: z.array(ReportHead), removed: z.array(ReportHead) })
  .openapi("Reports", { description: "`removed`: taken out of the story, to be put back by undoing that" });
const Zone = z.object({ start: z.number().int(), end: z.number().int(), kind: z.string() });
export const Report = ReportHead.extend({ text: z.string(), zones: z.array(Zone) }).openapi("Report");

const optionalText = z.string().trim().max(2000).nullish();
export const PastedReport = z
  .object({
    text: z.string().min(1, "text is empty").max(MAX_TEXT),
    publisher: optionalText,
    published: optionalText.openapi({ description: "ISO 8601" }),
    url: optionalText,
    agency: optionalText,
    headline: optionalText,
    language: optionalText.openapi({ description: "BCP 47" }),
    revises: optionalText.openapi({ description: "Id of the report that this is a newer version of" }),
    fileName: optionalText,
    who: name("who").optional(),
  })
  .strict()
  .openapi("PastedReport", {
    example: {
      text: "Berg spoke last. “We are close,” she said.",
      publisher: "The Courier",
      published: "2026-10-23",
    },
  });
export const ReportFromUrl = z
  .object({ url: z.string().max(2000), who: name("who").optional() })
  .strict()
  .openapi("ReportFromUrl");
export const NewReport = z.union([PastedReport, ReportFromUrl]).openapi("NewReport");
export const Upload = z
  .object({
    // Read by itself, with its own limits: a form of one file is no list to the validator.
    files: z.any().openapi({ type: "array", items: { type: "string", format: "binary" } }),
    publisher: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    agency: z.string().optional(),
    who: z.string().optional(),
  })
  .openapi("Upload", { description: "One report a file; the other fields hold for all of them" });

export const Job = z
  .object({
    id: z.string(),
    story: z.string(),
    state: z.enum(["queued", "running", "done", "failed"]),
    step: z.enum(["waiting", "reading", "comparing", "done"]),
    done: z.number().int(),
    total: z.number().int(),
    reports: z
      .array(z.object({ file: z.string(), report: z.string() }))
      .openapi({ description: "What was kept; safe from the moment of the answer" }),
    problems: z
      .array(z.object({ file: z.string(), code: z.string(), message: z.string() }))
      .openapi({ description: "Files that could not be used, one line each" }),
    build: z.string().nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .openapi("Job");
export const JobAnswer = z.object({ job: Job }).openapi("JobAnswer");

const RowKey = z
  .object({ list: ReviewList, class: z.string(), words: z.array(Citation), what: z.string() })
  .openapi("RowKey", { description: "A row by its words: what a decision holds on to, run after run" });
export const Decision = z
  .object({
    id: z.string(),
    kind: z.enum(DECISION_KINDS),
    who: z.string(),
    when: z.string(),
    why: z.string().nullable(),
    target: RowKey.nullish(),
    targets: z.array(RowKey).optional(),
    list: ReviewList.optional(),
    words: z.array(Citation).optional(),
    fields: z.record(z.string(), z.unknown()).optional(),
    text: z.string().optional(),
    report: z.string().optional(),
    undoes: z.string().optional(),
  })
  .openapi("Decision");
export const LoggedDecision = Decision.extend({
  stands: z.boolean().openapi({ description: "False once it was undone" }),
  rows: z.array(z.string()).openapi({ description: "Ids of the rows it bears on now" }),
  orphan: z.string().nullable().openapi({ description: "Why it bears on none, or null" }),
}).openapi("LoggedDecision");
const Orphan = z
  .object({
    decision: z.string(),
    reason: z.enum(["report-gone", "row-gone", "regrouped", "no-kind", "not-applicable"]),
    what: z.string(),
    words: z.array(Citation),
    near: z.array(z.string()),
  })
  .openapi("Orphan");
export const Decisions = z
  .object({ decisions: z.array(LoggedDecision), orphans: z.array(Orphan) })
  .openapi("Decisions", { description: "Oldest first" });
export const DecisionAnswer = z.object({ decision: LoggedDecision }).openapi("DecisionAnswer");

const by = {
  id: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional()
    .openapi({ description: "Chosen by the client, so that a request sent twice decides once" }),
  who: name("who").optional(),
  why: note.nullish(),
};
const fields = z.record(z.string(), z.unknown());
const words = z.array(Place).min(1).max(1000);
export const NewDecision = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("accept"), row: id, ...by }).strict(),
    z.object({ kind: z.literal("reject"), row: id, ...by }).strict(),
    z.object({ kind: z.literal("correct"), row: id, fields, ...by }).strict(),
    z.object({ kind: z.literal("merge"), rows: z.array(id).min(2).max(100), ...by }).strict(),
    z.object({ kind: z.literal("split"), row: id, words, ...by }).strict(),
    z
      .object({ kind: z.literal("add"), list: z.enum(ADD_LISTS), words, fields: fields.optional(), ...by })
      .strict(),
    z.object({ kind: z.literal("comment"), row: id.nullish(), text: note.min(1), ...by }).strict(),
    z.object({ kind: z.literal("remove-report"), report: id, ...by }).strict(),
  ])
  .openapi("NewDecision");
const TakenDecision = z.looseObject({
  annotation: z.string().nullable(),
  id: z.string(),
  who: z.string().nullable(),
  why: z.string().nullable(),
  body: z.looseObject({ kind: z.enum(DECISION_KINDS) }),
  leftOut: z
    .array(z.string())
    .openapi({ description: "Fields that name what this record has not: left open" }),
});
export const Taken = z
  .object({
    dry: z.boolean(),
    same: z.number().int().openapi({ description: "Rows that are there already" }),
    known: z.number().int().openapi({ description: "Decisions that are there already" }),
    decisions: z.array(TakenDecision),
    candidates: z.array(TakenDecision).openapi({ description: "Rows that are suggested" }),
    orphans: z.array(z.looseObject({ annotation: z.string().nullable(), reason: z.string() })),
    unplaced: z.array(Orphan).openapi({
      description: "Of what was kept that which bears on no row, and is tried again after every run",
    }),
  })
  .openapi("Taken");
export const TakeOptions = z.object({
  dry: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Say what would be done, and keep nothing" }),
  who: name("who").optional().openapi({ description: "Who decides where an annotation does not say" }),
});
export const Undo = z.object(by).strict().openapi("Undo");

export const Hit = z
  .object({
    kind: z.string(),
    id: z.string(),
    state: RowState.nullable(),
    what: z.string(),
    words: Citation.nullable(),
  })
  .openapi("Hit");
export const Hits = z
  .object({
    query: z.string().openapi({ description: "As it was understood" }),
    total: z.number().int(),
    hits: z.array(Hit),
  })
  .openapi("Hits");

/** A record is described in docs/format.md; here only what decisions add to it. */
export const RecordBody = z
  .looseObject({
    schema: z.literal("readout/1"),
    review: z.looseObject({
      counts: z.record(z.string(), StateCounts),
      orphans: z.array(Orphan),
      undone: z.array(z.string()),
    }),
  })
  .openapi("Record", {
    description: "The record of docs/format.md; each row has `state`, `decisions`, `unseen`",
  });
export const Section = z
  .object({
    section: z.string(),
    total: z.number().int(),
    rows: z.array(z.looseObject({ id: z.string() })),
  })
  .openapi("Section");
