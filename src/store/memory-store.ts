// The store in memory: for tests, and for a server that is to leave nothing behind.
import { type Annotation, byCodeUnit, type Decision, foldedWords } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import {
  BUILDS_KEPT,
  type BuildRow,
  type Membership,
  type Store,
  type StoredReport,
  type StoryRow,
} from "./store.ts";

interface Shelf {
  story: StoryRow;
  readonly members: Membership[];
  readonly decisions: Decision[];
  builds: BuildRow[];
  /** Nobody looks into memory with another program: the tag is all that is kept. */
  decidedTag: string | null;
}

/** An empty store that keeps everything in memory. What it hands out is a copy, as of a store on disk. */
export function memoryStore(): Store {
  const shelves = new Map<string, Shelf>();
  const reports = new Map<string, StoredReport>();
  const folded = new Map<string, string>();
  const annotations = new Map<string, { engine: string; annotation: Annotation }>();
  const records = new Map<string, string>();
  const shelf = (id: string): Shelf => {
    const found = shelves.get(id);
    if (!found) throw new ReadoutError("no-story", `no story ${id}`);
    return found;
  };
  const nameFree = (story: StoryRow) => {
    for (const { story: other } of shelves.values())
      if (other.name === story.name && other.id !== story.id)
        throw new ReadoutError("story-exists", `there is a story “${story.name}” already`);
  };
  return {
    async stories() {
      return [...shelves.values()]
        .map((s) => structuredClone(s.story))
        .sort((a, b) => byCodeUnit(a.name, b.name));
    },
    async story(id) {
      return structuredClone(shelves.get(id)?.story ?? null);
    },
    async putStory(story) {
      nameFree(story);
      if (shelves.has(story.id))
        throw new ReadoutError("story-exists", `there is a story “${story.name}” already`);
      shelves.set(story.id, {
        story: structuredClone(story),
        members: [],
        decisions: [],
        builds: [],
        decidedTag: null,
      });
    },
    async updateStory(story) {
      const at = shelf(story.id);
      nameFree(story);
      at.story = { ...structuredClone(story), created: at.story.created };
    },
    async addReports(story, list, by) {
      const at = shelf(story);
      for (const report of list) {
        if (!reports.has(report.id)) {
          reports.set(report.id, structuredClone(report));
          folded.set(report.id, ` ${foldedWords(report.input.text).join(" ")} `);
        }
        if (!at.members.some((m) => m.report === report.id))
          at.members.push({ ...by, report: report.id, gone: null });
      }
    },
    async setGone(story, report, gone) {
      const { members } = shelf(story);
      const at = members.findIndex((m) => m.report === report);
      if (at >= 0) members[at] = { ...members[at]!, gone: structuredClone(gone) };
    },
    async report(id) {
      return structuredClone(reports.get(id) ?? null);
    },
    async reportsOf(story) {
      return shelf(story).members.map((m) => structuredClone(reports.get(m.report)!));
    },
    async members(story) {
      return structuredClone(shelf(story).members);
    },
    async reportsWith(story, phrases) {
      return shelf(story)
        .members.map((m) => m.report)
        .filter((id) =>
          phrases.every((p) => folded.get(id)!.includes(p.endsWith("*") ? ` ${p.slice(0, -1)}` : ` ${p} `)),
        );
    },
    async annotation(report, engine) {
      const known = annotations.get(report);
      return known?.engine === engine ? structuredClone(known.annotation) : null;
    },
    async putAnnotations(engine, made) {
      for (const report of made.keys())
        if (!reports.has(report)) throw new ReadoutError("no-report", `no report ${report}`);
      for (const [report, annotation] of made)
        annotations.set(report, { engine, annotation: structuredClone(annotation) });
    },
    async builds(story) {
      return structuredClone(shelf(story).builds);
    },
    async record(build) {
      return records.get(build) ?? null;
    },
    async putRecord(build, json) {
      const at = shelf(build.story);
      at.builds = [structuredClone(build), ...at.builds.filter((b) => b.id !== build.id)];
      records.set(build.id, json);
      for (const old of at.builds.splice(BUILDS_KEPT)) records.delete(old.id);
    },
    async appendDecisions(story, decisions) {
      const at = shelf(story);
      const known = new Map([...shelves.values()].flatMap((s) => s.decisions.map((d) => [d.id, { d, s }])));
      const fresh: Decision[] = [];
      for (const d of decisions) {
        const twin = known.get(d.id);
        if (!twin) {
          fresh.push(structuredClone(d));
          known.set(d.id, { d, s: at });
        } else if (twin.s !== at || JSON.stringify(twin.d) !== JSON.stringify(d))
          throw new ReadoutError("decision-exists", `another decision has the id ${d.id}`);
      }
      at.decisions.push(...fresh);
    },
    async decisions(story) {
      return structuredClone(shelf(story).decisions);
    },
    async decidedTag(story) {
      return shelf(story).decidedTag;
    },
    async putDecidedRows(story, tag) {
      shelf(story).decidedTag = tag;
    },
    async close() {},
  };
}
