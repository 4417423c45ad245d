// The server as a function of requests: guards first, then the API, then the app's files.
import { OpenAPIHono } from "@hono/zod-openapi";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type PageParts, type ReportInput, VERSION } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import type { Workspace } from "../store/workspace.ts";
import type { Desk } from "./desk.ts";
import {
  CHECK_NAMES,
  type CheckName,
  GUARD_NAMES,
  GUARDS,
  type GuardName,
  type GuardOptions,
} from "./guards.ts";
import { makeJobs } from "./jobs.ts";
import { annotationRoutes } from "./routes/annotations.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { exportRoutes } from "./routes/exports.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { reportRoutes } from "./routes/reports.ts";
import { searchRoutes } from "./routes/search.ts";
import { sectionRoutes } from "./routes/sections.ts";
import { storyRoutes } from "./routes/stories.ts";
import { webRoutes } from "./routes/web.ts";

/** What a server is made of. */
export interface AppOptions extends Omit<GuardOptions, "maxBodyBytes"> {
  readonly workspace: Workspace;
  readonly newId: () => string;
  readonly who: string;
  readonly pageParts: PageParts;
  /** The folder of the built app, or null. */
  readonly web: string | null;
  readonly maxBodyBytes?: number;
  readonly fetchReport?: ((url: string) => Promise<ReportInput>) | null;
  /** Told of faults of ours. */
  readonly onFault?: (error: unknown) => void;
  /** All of them; fewer only to show what each is for. */
  readonly guards?: readonly (GuardName | CheckName)[];
}

/** The largest request: some hundreds of articles. */
const MAX_BODY_BYTES = 64_000_000;

/** Codes of errors that are not a plain "bad request". */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  "no-story": 404,
  "no-report": 404,
  "no-reports": 404,
  "no-record": 404,
  "no-row": 404,
  "no-decision": 404,
  "no-job": 404,
  "not-found": 404,
  "story-exists": 409,
  "decision-exists": 409,
  "too-large": 413,
  "too-many-files": 413,
  "wrong-host": 403,
  "wrong-origin": 403,
  "network-not-allowed": 403,
  "no-token": 401,
  "workspace-busy": 503,
};

/** The server. It listens to nothing by itself: `fetch` answers a request. */
export function makeApp(options: AppOptions): OpenAPIHono {
  const { workspace, guards = [...GUARD_NAMES, ...CHECK_NAMES], onFault = () => {} } = options;
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const place = issue?.path.join(".") ?? "";
      throw new ReadoutError(
        "bad-request",
        `${place === "" ? "" : `${place}: `}${issue?.message ?? "cannot be read"}`,
      );
    },
  });
  for (const name of GUARD_NAMES)
    if (guards.includes(name))
      app.use(GUARDS[name]({ ...options, maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES }));
  app.onError((error, c) => {
    if (error instanceof ReadoutError)
      return c.json({ error: { code: error.code, message: error.message } }, STATUS[error.code] ?? 400);
    // Hono's own errors: a body that is no JSON, a form that is none.
    if ("status" in error && typeof error.status === "number" && error.status < 500)
      return c.json({ error: { code: "bad-request", message: error.message } }, error.status as 400);
    onFault(error);
    return c.json({ error: { code: "fault", message: "a fault in readout; its terminal says more" } }, 500);
  });
  app.notFound((c) =>
    c.json({ error: { code: "not-found", message: `nothing at ${c.req.method} ${c.req.path}` } }, 404),
  );
  const desk: Desk = {
    workspace,
    jobs: makeJobs(workspace, options.newId, onFault),
    who: options.who,
    fetchReport: options.fetchReport ?? null,
    pageParts: options.pageParts,
    checks: new Set(CHECK_NAMES.filter((name) => guards.includes(name))),
  };
  void startStale(desk).catch(onFault);
  storyRoutes(app, desk);
  reportRoutes(app, desk);
  decisionRoutes(app, desk);
  annotationRoutes(app, desk);
  searchRoutes(app, desk);
  sectionRoutes(app, desk);
  exportRoutes(app, desk);
  jobRoutes(app, desk);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Readout",
      version: VERSION,
      description: "From many press reports of the same talks to one sourced record.",
      license: { name: "MIT" },
    },
  });
  webRoutes(app, desk, options.web);
  return app;
}

/** Makes the records that an earlier process did not get to, or that another engine made. */
async function startStale({ workspace, jobs }: Desk): Promise<void> {
  for (const { id } of await workspace.store.stories()) if (!(await workspace.isCurrent(id))) jobs.start(id);
}
