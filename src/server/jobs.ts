// Long work: what was asked for, how far it is, and who waits for news of it.
import { ReadoutError } from "../ingest/readout-error.ts";
import type { BuildRow } from "../store/store.ts";
import type { Workspace } from "../store/workspace.ts";

/** A piece of long work as it is told of. */
export interface Job {
  readonly id: string;
  readonly story: string;
  readonly state: "queued" | "running" | "done" | "failed";
  readonly step: "waiting" | "reading" | "comparing" | "done";
  readonly done: number;
  readonly total: number;
  readonly reports: readonly { file: string; report: string }[];
  readonly problems: readonly { file: string; code: string; message: string }[];
  readonly build: string | null;
  readonly error: { code: string; message: string } | null;
}

/** The jobs of a server since it was started. */
export interface Jobs {
  /** Starts to make a story's record; answers at once. */
  start(story: string, what?: Partial<Pick<Job, "reports" | "problems">>): Job;
  get(id: string): Job | null;
  /** The newest unfinished job of a story, or null. */
  ofStory(story: string): Job | null;
  /** Calls back at every change, until the job is finished or the answer is called. */
  watch(id: string, onChange: (job: Job) => void): () => void;
}

/** Finished jobs that can still be asked for. */
const JOBS_KEPT = 200;

/** The jobs over a workspace. `onFault` is told of errors that are faults of ours. */
export function makeJobs(workspace: Workspace, newId: () => string, onFault: (e: unknown) => void): Jobs {
  const jobs = new Map<string, Job>();
  const watchers = new Map<string, Set<(job: Job) => void>>();
  const set = (id: string, change: Partial<Job>) => {
    const job = { ...jobs.get(id)!, ...change };
    jobs.set(id, job);
    for (const tell of watchers.get(id) ?? []) tell(job);
  };
  const finished = (job: Job) => job.state === "done" || job.state === "failed";
  const run = async (id: string, story: string) => {
    try {
      const build: BuildRow | null = await workspace.build(story, (done, total, step) =>
        set(id, { state: "running", done, total, step }),
      );
      set(id, { state: "done", step: "done", build: build?.id ?? null });
    } catch (error) {
      const known = error instanceof ReadoutError;
      if (!known) onFault(error);
      const told = known
        ? { code: error.code, message: error.message }
        : { code: "fault", message: "a fault in readout" };
      set(id, { state: "failed", error: told });
    }
    watchers.delete(id);
    for (const [old, job] of jobs) {
      if (jobs.size <= JOBS_KEPT) break;
      if (finished(job)) jobs.delete(old);
    }
  };
  return {
    start(story, what = {}) {
      const id = newId();
      const job: Job = {
        id,
        story,
        state: "queued",
        step: "waiting",
        done: 0,
        total: 0,
        reports: what.reports ?? [],
        problems: what.problems ?? [],
        build: null,
        error: null,
      };
      jobs.set(id, job);
      void run(id, story);
      return job;
    },
    get: (id) => jobs.get(id) ?? null,
    ofStory: (story) => [...jobs.values()].filter((j) => j.story === story && !finished(j)).pop() ?? null,
    watch(id, onChange) {
      const job = jobs.get(id);
      if (!job || finished(job)) return () => {};
      const set = watchers.get(id) ?? new Set();
      watchers.set(id, set.add(onChange));
      return () => void set.delete(onChange);
    },
  };
}
