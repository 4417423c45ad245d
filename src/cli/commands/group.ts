// `readout stories PATHS…`: which reports tell of the same event.
import {
  canonicalJson,
  groupReports,
  type ReportSketch,
  renderStories,
  type StoryDecision,
  type StoryGroup,
} from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { complain } from "../failure.ts";
import { gatherEach } from "../gather.ts";
import { lookOf } from "../look.ts";
import { progress } from "../progress.ts";
import { readJson } from "../read-record.ts";
import { spread } from "../read-reports.ts";

export interface GroupStoriesOptions {
  readonly meta?: string;
  readonly known?: string;
  readonly decisions?: string;
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** Groups the reports at the paths into stories and prints them. */
export async function groupStories(paths: readonly string[], options: GroupStoriesOptions): Promise<void> {
  const known = options.known === undefined ? [] : knownStories(options.known);
  const said = options.decisions === undefined ? [] : decisionsOf(options.decisions);
  const { inputs, bytes } = gatherEach(paths, options);
  const told = progress("reports read");
  const sketches: ReportSketch[] = [];
  for await (const sketch of spread("sketch", inputs, bytes)) {
    sketches.push(sketch);
    told.step();
  }
  told.end();
  const idOf = new Map(sketches.map((s) => [s.file, s.report]));
  const given = new Set(sketches.map((s) => s.report));
  const unknown = new Set(said.flatMap((d) => d.reports.filter((r) => !idOf.has(r) && !given.has(r))));
  if (unknown.size > 0)
    complain(
      `${options.decisions}: not among the reports given: ${[...unknown].slice(0, 5).join(", ")}${unknown.size > 5 ? `, and ${unknown.size - 5} more` : ""}`,
    );
  const decisions = said.map((d) => ({ ...d, reports: d.reports.map((r) => idOf.get(r) ?? r) }));
  const groups = groupReports(sketches, { known, decisions });
  process.stdout.write(
    options.json ? canonicalJson(groups) : renderStories(groups, sketches, lookOf(options)),
  );
}

type Known = Pick<StoryGroup, "id" | "reports">;

/** The stories of an earlier `stories --json`. */
function knownStories(path: string): Known[] {
  const value = readJson(path);
  const isStory = (v: unknown): v is Known =>
    isObject(v) &&
    typeof v["id"] === "string" &&
    Array.isArray(v["reports"]) &&
    v["reports"].every((r) => isObject(r) && typeof r["id"] === "string");
  if (!Array.isArray(value) || !value.every(isStory))
    throw new ReadoutError("bad-stories", `${path}: no list of stories as “stories --json” prints it`);
  return value;
}

/** A person's decisions: `[{ "reports": [files or ids], "same": true|false }]`. */
function decisionsOf(path: string): StoryDecision[] {
  const value = readJson(path);
  const isDecision = (v: unknown): v is StoryDecision =>
    isObject(v) &&
    typeof v["same"] === "boolean" &&
    Array.isArray(v["reports"]) &&
    v["reports"].every((r) => typeof r === "string");
  if (!Array.isArray(value) || !value.every(isDecision))
    throw new ReadoutError(
      "bad-decisions",
      `${path}: no list of { "reports": [files or ids], "same": true or false }`,
    );
  return value;
}

function isObject(v: unknown): v is Record<string, unknown> {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}
