// Everything that can be done to a workspace, whatever door asks: stories, reports, records with decisions laid over them.
import {
  applyDecisions,
  byCodeUnit,
  type Codebook,
  contentId,
  type DecidedRow,
  type Decision,
  type DecisionBody,
  formatQuery,
  type Hit,
  makeReport,
  noteGone,
  type Party,
  parseQuery,
  phrasesOf,
  type ReadoutRecord,
  type ReportInput,
  type RowKey,
  removedReports,
  searchRecord,
  type TakenAnnotations,
  takeAnnotations,
} from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import type { Builder, Progress } from "./builder.ts";
import { type DecisionRequest, resolveDecision } from "./resolve-decision.ts";
import type { BuildRow, Membership, Store, StoryRow } from "./store.ts";

/** What a workspace needs from outside. */
export interface WorkspaceOptions {
  readonly store: Store;
  readonly builder: Builder;
  /** Name of the engine with its rules: a record of another one is made anew. */
  readonly engine: string;
  /** The time, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A new id, never given before. */
  readonly newId: () => string;
  /** True where nothing is written, not even what is kept for other programs. */
  readonly looksOnly?: boolean | undefined;
}

/** A story with its record as it is now. */
export interface Reviewed {
  readonly story: StoryRow;
  /** The build that the record is of. */
  readonly build: BuildRow;
  /** False while a newer record is being made. */
  readonly current: boolean;
  readonly record: ReadoutRecord;
  /** The content key of a row by its id. */
  readonly keyOf: (id: string) => RowKey | undefined;
  /** Ids of the rows that each decision bears on. */
  readonly rowsOf: ReadonlyMap<string, readonly string[]>;
  readonly decisions: readonly Decision[];
  /** Changes when anything in the record does. */
  readonly tag: string;
}

/** Who decides, and an id under which a repeated request is recognised. */
export interface By {
  readonly who: string;
  readonly why?: string | null | undefined;
  readonly id?: string | undefined;
}

/** A story that is to be made. */
export interface NewStory {
  readonly name: string;
  readonly codebook?: Codebook | null | undefined;
  readonly parties?: readonly Party[] | null | undefined;
}

export interface Workspace {
  readonly store: Store;
  createStory(story: NewStory): Promise<StoryRow>;
  /** The story with an id or a name. Throws "no-story". */
  story(idOrName: string): Promise<StoryRow>;
  renameStory(id: string, name: string): Promise<StoryRow>;
  /** The reports that are in the story now, and those that were taken out. */
  members(story: string): Promise<{ present: Membership[]; removed: Membership[] }>;
  /** Keeps the reports and answers their ids, in order. One that was taken out is put back. The record is not made yet. */
  addReports(story: string, inputs: readonly ReportInput[], who: string): Promise<string[]>;
  /** Takes down what was found at the addresses of reports: gone (404, 410), or there (null). The time of the first look that found one gone stays. */
  noteLooks(story: string, looks: readonly { report: string; status: number | null }[]): Promise<void>;
  /** Makes the record of the story's reports where it is not made yet; null of a story without reports. */
  build(story: string, progress?: Progress): Promise<BuildRow | null>;
  /** Whether the newest record is of the story's reports and of this engine. */
  isCurrent(story: string): Promise<boolean>;
  /** The record with decisions, made first if there is none. Throws "no-reports". */
  reviewed(story: string): Promise<Reviewed>;
  /** The rows and reports of a story that a query line asks for. Throws "bad-query". */
  search(story: string, line: string, page?: { offset?: number; limit?: number }): Promise<Found>;
  decide(story: string, request: DecisionRequest, by: By): Promise<Decision>;
  undo(story: string, decision: string, by: By): Promise<Decision>;
  /**
   * Takes annotations (Web Annotation, as parsed JSON) into the log: decisions, and marked words as suggested rows; `who` decides where an
   * annotation does not say. With `dry` nothing is kept. Throws "not-annotations".
   */
  importAnnotations(
    story: string,
    annotations: unknown,
    by: { readonly who: string; readonly dry?: boolean | undefined },
  ): Promise<TakenAnnotations>;
  close(): Promise<void>;
}

/** What a search found. */
export interface Found {
  /** The query as it was understood. */
  readonly query: string;
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** Records with decisions kept in memory, over all stories. */
const REVIEWED_KEPT = 4;

/** The operations on a workspace. */
export function makeWorkspace(options: WorkspaceOptions): Workspace {
  const { store, builder, engine, now, newId, looksOnly = false } = options;
  const kept = new Map<string, Reviewed>();
  const bases = new Map<string, ReadoutRecord>();
  /** Per story the build that runs and the one that waits for it. */
  const running = new Map<string, Promise<BuildRow | null>>();
  const waiting = new Map<string, Promise<BuildRow | null>>();

  const mustFind = async (idOrName: string): Promise<StoryRow> => {
    const found =
      (await store.story(idOrName)) ?? (await store.stories()).find((s) => s.name === idOrName) ?? null;
    if (!found) throw new ReadoutError("no-story", `no story ${idOrName}`);
    return found;
  };
  const members = async (story: string) => {
    const [all, decisions] = [await store.members(story), await store.decisions(story)];
    const gone = removedReports(decisions);
    return {
      present: all.filter((m) => !gone.has(m.report)),
      removed: all.filter((m) => gone.has(m.report)),
      decisions,
    };
  };
  const wanted = (story: StoryRow, present: readonly Membership[]): BuildRow => {
    const ids = present.map((m) => m.report).sort(byCodeUnit);
    return {
      id: contentId("b", story.id, engine, story.codebook, story.parties, ids),
      story: story.id,
      made: now(),
      engine,
      reports: ids,
    };
  };
  const latest = async (story: string) => (await store.builds(story))[0] ?? null;

  async function buildNow(id: string, progress: Progress): Promise<BuildRow | null> {
    const story = await mustFind(id);
    const { present } = await members(id);
    if (present.length === 0) return null;
    const build = wanted(story, present);
    if ((await latest(id))?.id === build.id) return build;
    const old = await store.record(build.id);
    if (old !== null) {
      await store.putRecord(build, old);
      return build;
    }
    const reports = (await store.reportsOf(id)).filter((r) => build.reports.includes(r.id));
    const annotations = new Map();
    for (const r of reports) {
      const known = builder.holds(r.id) ? null : await store.annotation(r.id, engine);
      if (known) annotations.set(r.id, known);
    }
    const { codebook, parties } = story;
    const made = await builder.build({ reports, codebook, parties, annotations }, progress);
    if (made.annotations.size > 0) await store.putAnnotations(engine, made.annotations);
    await store.putRecord(build, made.json);
    await look(id);
    return build;
  }

  /** One build of a story at a time; those who ask while it runs share the one after it. */
  function build(story: string, progress: Progress = () => {}): Promise<BuildRow | null> {
    const start = () => {
      const run = buildNow(story, progress).finally(() => running.delete(story));
      running.set(story, run);
      return run;
    };
    const current = running.get(story);
    if (!current) return start();
    let next = waiting.get(story);
    if (!next) {
      next = current
        .catch(() => null)
        .then(() => {
          waiting.delete(story);
          return start();
        });
      waiting.set(story, next);
    }
    return next;
  }

  async function base(build: BuildRow): Promise<ReadoutRecord> {
    let record = bases.get(build.id);
    if (!record) {
      const json = await store.record(build.id);
      if (json === null) throw new ReadoutError("no-record", `the record ${build.id} is not kept any more`);
      record = JSON.parse(json) as ReadoutRecord;
      remember(bases, build.id, record);
    }
    return record;
  }

  async function reviewed(id: string): Promise<Reviewed> {
    const story = await mustFind(id);
    const { present, decisions } = await members(story.id);
    if (present.length === 0)
      throw new ReadoutError("no-reports", `the story “${story.name}” has no reports yet`);
    const row = (await latest(story.id)) ?? (await build(story.id));
    if (!row) throw new ReadoutError("no-reports", `the story “${story.name}” has no reports yet`);
    const current = row.id === wanted(story, present).id;
    const tag = contentId(
      "t",
      row.id,
      current,
      decisions.map((d) => d.id),
      present.map((m) => m.gone),
    );
    const known = kept.get(story.id);
    if (known?.tag === tag) return { ...known, story };
    const { record, keyOf, rowsOf, decided } = applyDecisions(
      noteGone(
        await base(row),
        new Map(present.flatMap((m) => (m.gone ? [[m.report, m.gone.status] as const] : []))),
      ),
      decisions,
    );
    if (!looksOnly) await keepDecided(story.id, tag, decided);
    const made: Reviewed = { story, build: row, current, record, keyOf, rowsOf, decisions, tag };
    remember(kept, story.id, made);
    return made;
  }

  /** For other programs that read the file. Whoever looks next keeps them where another process is writing now. */
  async function keepDecided(story: string, tag: string, rows: readonly DecidedRow[]): Promise<void> {
    try {
      const known = await store.decidedTag(story);
      // Where nobody ever decided there is nothing to keep.
      if (known !== tag && (known !== null || rows.length > 0)) await store.putDecidedRows(story, tag, rows);
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.code !== "workspace-busy") throw error;
    }
  }

  /** Lays the decisions over the record once more, where there are any, so that what is kept of it holds. */
  async function look(story: string): Promise<void> {
    const { present, decisions } = await members(story);
    if (present.length > 0 && decisions.length > 0) await reviewed(story);
  }

  async function append(story: string, body: DecisionBody, by: By): Promise<Decision> {
    const id = by.id ?? newId();
    const earlier = (await store.decisions(story)).find((d) => d.id === id);
    // A request that came twice: the first one counts.
    if (earlier) {
      const { id: _, who: __, when: ___, why: ____, ...was } = earlier;
      if (JSON.stringify(was) === JSON.stringify(body)) return earlier;
    }
    const decision = { ...body, id, who: by.who, when: now(), why: by.why || null } as Decision;
    await store.appendDecisions(story, [decision]);
    await look(story);
    return decision;
  }

  return {
    store,
    async createStory({ name, codebook, parties }) {
      const story: StoryRow = {
        id: contentId("s", name),
        name,
        created: now(),
        codebook: codebook ?? null,
        parties: parties ?? null,
      };
      await store.putStory(story);
      return story;
    },
    story: mustFind,
    async renameStory(id, name) {
      const story = { ...(await mustFind(id)), name };
      await store.updateStory(story);
      return story;
    },
    async members(story) {
      const { present, removed } = await members(story);
      return { present, removed };
    },
    async addReports(story, inputs, who) {
      await mustFind(story);
      const stored = inputs.map((input) => ({ id: makeReport(input).id, input }));
      await store.addReports(story, stored, { added: now(), who });
      const decisions = await store.decisions(story);
      const gone = removedReports(decisions);
      for (const { id } of stored) {
        if (!gone.has(id)) continue;
        // The last one that took it out: earlier ones were undone, or this one covers them.
        for (const d of decisions)
          if (d.kind === "remove-report" && d.report === id)
            await append(story, { kind: "undo", undoes: d.id }, { who, why: "added again" });
      }
      return stored.map((r) => r.id);
    },
    async noteLooks(story, looks) {
      const members = new Map((await store.members(story)).map((m) => [m.report, m]));
      for (const { report, status } of looks) {
        const member = members.get(report);
        if (!member || (member.gone === null) === (status === null)) continue;
        await store.setGone(story, report, status === null ? null : { seen: now(), status });
      }
    },
    build,
    async isCurrent(id) {
      const story = await mustFind(id);
      const { present } = await members(story.id);
      return present.length === 0 || (await latest(story.id))?.id === wanted(story, present).id;
    },
    reviewed,
    async search(story, line, page = {}) {
      const query = parseQuery(line);
      if ("wrong" in query) throw new ReadoutError("bad-query", query.wrong);
      const { record } = await reviewed(story);
      const reports = new Set(await store.reportsWith(story, phrasesOf(query)));
      return { query: formatQuery(query), ...searchRecord(record, query, { ...page, reports }) };
    },
    async decide(story, request, by) {
      const body =
        request.kind === "remove-report"
          ? await removal(story, request.report)
          : resolveDecision(await reviewed(story), request);
      return append(story, body, by);
    },
    async undo(story, decision, by) {
      const known = (await store.decisions(story)).find((d) => d.id === decision);
      if (!known) throw new ReadoutError("no-decision", `no decision ${decision} in this story`);
      return append(story, { kind: "undo", undoes: decision }, by);
    },
    async importAnnotations(id, annotations, { who, dry }) {
      const { story, build: row, decisions } = await reviewed(id);
      const taken = taking(annotations, story.id, await base(row), decisions);
      const when = now();
      const entries = [...taken.decisions, ...taken.candidates].map(
        (t) => ({ ...t.body, id: t.id, who: t.who ?? who, when, why: t.why }) as Decision,
      );
      if (!dry) {
        await store.appendDecisions(story.id, entries);
        await look(story.id);
      }
      return taken;
    },
    async close() {
      await builder.close();
      await store.close();
    },
  };

  async function removal(story: string, report: string): Promise<DecisionBody> {
    const { present } = await members(story);
    if (!present.some((m) => m.report === report))
      throw new ReadoutError("no-report", `no report ${report} in this story`);
    return { kind: "remove-report", report };
  }
}

function taking(...given: Parameters<typeof takeAnnotations>): TakenAnnotations {
  try {
    return takeAnnotations(...given);
  } catch (error) {
    if (error instanceof TypeError) throw new ReadoutError("not-annotations", error.message);
    throw error;
  }
}

/** Keeps the newest few. */
function remember<T>(cache: Map<string, T>, key: string, value: T): void {
  cache.delete(key);
  cache.set(key, value);
  for (const old of cache.keys()) {
    if (cache.size <= REVIEWED_KEPT) break;
    cache.delete(old);
  }
}
