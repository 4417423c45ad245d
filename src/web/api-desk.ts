// The desk behind the server's API.
import type { Brief } from "../core/brief/brief.ts";
import type { ReadoutRecord } from "../core/model/record.ts";
import type { Added, Desk, Incoming, LoggedDecision, Progress, StoryLine, Taken } from "./desk.ts";

interface ApiStory {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly reports: number;
  readonly build: object | null;
  readonly job: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly review: { readonly states: Readonly<Record<string, Readonly<Record<string, number>>>> } | null;
}
interface ApiJob {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed";
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly reports: readonly { readonly file: string; readonly report: string }[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
  readonly error: { readonly message: string } | null;
}

/** Hits that are asked for: more are a reason to ask more closely. */
const MOST_HITS = 500;

/** How often a job is asked after, in ms: at once at first, for a single report is soon read. */
const ASK_MS = [60, 120, 250, 500] as const;

/** The desk whose API is served from the same origin as the page. */
export function apiDesk(): Desk {
  const at = (story: string, rest = "") => `/api/stories/${encodeURIComponent(story)}${rest}`;

  async function wait(id: string, tell: (p: Progress) => void): Promise<Added> {
    for (let n = 0; ; n++) {
      const { job } = await ask<{ job: ApiJob }>(`/api/jobs/${encodeURIComponent(id)}`);
      if (job.state === "failed") throw new Error(job.error?.message ?? "the reports could not be read");
      if (job.state === "done") return { reports: job.reports.length, faults: job.problems };
      const counted = job.total > 0 ? ` ${job.done} of ${job.total}` : "";
      tell({ said: `${job.step}${counted}`, share: job.total > 0 ? job.done / job.total : null });
      await new Promise((go) => setTimeout(go, ASK_MS[Math.min(n, ASK_MS.length - 1)]));
    }
  }

  return {
    canChange: true,
    wait,
    async mayFetch() {
      return (await ask<{ network: boolean }>("/api/stories")).network;
    },
    async stories() {
      return (await ask<{ stories: ApiStory[] }>("/api/stories")).stories.map(lineOf);
    },
    async story(id) {
      return lineOf(await ask<ApiStory>(at(id)));
    },
    async createStory(name) {
      return lineOf(await ask<ApiStory>("/api/stories", post({ name })));
    },
    async record(story) {
      try {
        return await ask<ReadoutRecord>(at(story, "/record"));
      } catch (error) {
        if (error instanceof ApiError && error.code === "no-reports") return null;
        throw error;
      }
    },
    async add(story, incoming, tell) {
      tell({ said: "sending", share: null });
      const { job } = await ask<{ job: ApiJob }>(at(story, "/reports"), request(incoming));
      const added = await wait(job.id, tell);
      return { reports: job.reports.length, faults: added.faults };
    },
    async decisions(story) {
      return (await ask<{ decisions: LoggedDecision[] }>(at(story, "/decisions"))).decisions;
    },
    async decide(story, action) {
      const id = `d-${crypto.randomUUID()}`;
      return (await ask<{ decision: LoggedDecision }>(at(story, "/decisions"), post({ ...action, id })))
        .decision;
    },
    async undo(story, decision) {
      await ask(at(story, `/decisions/${encodeURIComponent(decision)}/undo`), post({}));
    },
    async takeAnnotations(story, json, dry) {
      const headers = { "content-type": "application/json" };
      return ask<Taken>(at(story, `/annotations?dry=${dry}`), { method: "POST", headers, body: json });
    },
    async search(story, query) {
      return ask(at(story, `/search?q=${encodeURIComponent(query)}&limit=${MOST_HITS}`));
    },
    brief: async (story, options) => (await ask<{ brief: Brief }>(at(story, `/brief${options}`))).brief,
    exported: (story, name) => at(story, `/${name}`),
    download(story, view, form) {
      return view === "record"
        ? form === "json"
          ? at(story, "/record")
          : null
        : at(story, `/${view}.${form}`);
    },
  };
}

/** An answer of the server that says what is wrong. */
class ApiError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function ask<T>(address: string, init?: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(address, init);
  } catch {
    throw new ApiError("no-server", "The server does not answer. Is it still running?");
  }
  let body: unknown;
  try {
    body = await answer.json();
  } catch {
    throw new ApiError("no-json", `The server answered ${answer.status} without data.`);
  }
  if (answer.ok) return body as T;
  const { error } = body as { error?: { code?: string; message?: string } };
  throw new ApiError(error?.code ?? "unknown", error?.message ?? `The server answered ${answer.status}.`);
}

function post(body: object): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function request(incoming: Incoming): RequestInit {
  if (incoming.kind === "paste") {
    const about = Object.fromEntries(Object.entries(incoming.about).filter(([, v]) => v !== ""));
    return post({ text: incoming.text, ...about });
  }
  if (incoming.kind === "url") return post({ url: incoming.url });
  const body = new FormData();
  for (const file of incoming.files) body.append("files", file, file.name);
  return { method: "POST", body };
}

/** The lists that a person goes through one row after another. */
const REVIEWED = [
  "positions",
  "disputes",
  "facts",
  "utterances",
  "quotations",
  "events",
  "texts",
  "entities",
];

function lineOf(s: ApiStory): StoryLine {
  const states = s.review?.states;
  return {
    ...s,
    candidates: states ? REVIEWED.reduce((n, l) => n + (states[l]?.["candidate"] ?? 0), 0) : null,
  };
}
