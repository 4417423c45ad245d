// Where a workspace is kept: the one interface behind which SQLite and memory stand, with the same cases for both.
import type { Annotation, Codebook, DecidedRow, Decision, Party, ReportInput } from "../core/index.ts";

/** A story as stored: a name, and what its reports are read with. */
export interface StoryRow {
  readonly id: string;
  /** Unique in the workspace. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  /** Null: the built-in ones. */
  readonly codebook: Codebook | null;
  readonly parties: readonly Party[] | null;
}

/** A report as it came in; what the engine reads out of it (headline, zones) is made anew, since that depends on the engine. */
export interface StoredReport {
  /** Of the content: text, publisher, address, date. */
  readonly id: string;
  readonly input: ReportInput;
}

/** That an article was no longer at its address. */
export interface Gone {
  /** When that was first seen: ISO 8601 in UTC. */
  readonly seen: string;
  /** What the server answered: 404 or 410. */
  readonly status: number;
}

/** A report's place in a story. */
export interface Membership {
  readonly report: string;
  /** ISO 8601 in UTC. */
  readonly added: string;
  readonly who: string;
  /** Null of a report that was at its address when it was last looked for, or that was never looked for. */
  readonly gone: Gone | null;
}

/** A record as built, before any decision. */
export interface BuildRow {
  readonly id: string;
  readonly story: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
  readonly engine: string;
  /** Ids of the reports that it was made of, sorted. */
  readonly reports: readonly string[];
}

/** How many builds of a story are kept; older ones are dropped, since their reports and decisions can make them again. */
export const BUILDS_KEPT = 3;

/**
 * A workspace's storage. Everything that a call has answered survives the process being killed. Reports are immutable and
 * content-addressed; decisions are only ever appended. Errors are ReadoutError: "story-exists", "no-story", "no-report",
 * "decision-exists" (another decision under that id), "workspace-newer", "workspace-unreadable".
 */
export interface Store {
  /** By name. */
  stories(): Promise<StoryRow[]>;
  story(id: string): Promise<StoryRow | null>;
  putStory(story: StoryRow): Promise<void>;
  /** Replaces name, codebook and parties. */
  updateStory(story: StoryRow): Promise<void>;

  /** Puts the reports into the story; those that are there already stay as they are. All or none. */
  addReports(
    story: string,
    reports: readonly StoredReport[],
    by: Pick<Membership, "added" | "who">,
  ): Promise<void>;
  /** Says of a report of the story that it is gone from its address, or, with null, that it is there. */
  setGone(story: string, report: string, gone: Gone | null): Promise<void>;
  report(id: string): Promise<StoredReport | null>;
  /** The reports of a story in the order in which they were added. */
  reportsOf(story: string): Promise<StoredReport[]>;
  members(story: string): Promise<Membership[]>;
  /** Ids of the story's reports that may hold all of the phrases, runs of folded words, a * behind one whose last word may go on: none that does is left out. */
  reportsWith(story: string, phrases: readonly string[]): Promise<string[]>;

  annotation(report: string, engine: string): Promise<Annotation | null>;
  /** Keeps what this engine made of reports, all or none; what another engine made of them is dropped. */
  putAnnotations(engine: string, annotations: ReadonlyMap<string, Annotation>): Promise<void>;

  /** The builds of a story, newest first. */
  builds(story: string): Promise<BuildRow[]>;
  /** The record of a build as JSON, or null. */
  record(build: string): Promise<string | null>;
  putRecord(build: BuildRow, json: string): Promise<void>;

  /** Appends decisions in order, all or none. The same decision under the same id again is no error and appends nothing. */
  appendDecisions(story: string, decisions: readonly Decision[]): Promise<void>;
  /** In the order in which they were appended. */
  decisions(story: string): Promise<Decision[]>;

  /** The tag under which rows were last kept by `putDecidedRows`, or null. */
  decidedTag(story: string): Promise<string | null>;
  /** Keeps the rows that decisions have changed, for those who look into the file with other programs; what was kept before is gone. */
  putDecidedRows(story: string, tag: string, rows: readonly DecidedRow[]): Promise<void>;

  close(): Promise<void>;
}
