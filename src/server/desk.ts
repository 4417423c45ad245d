// What every route is given.
import type { PageParts, ReportInput } from "../core/index.ts";
import type { Workspace } from "../store/workspace.ts";
import type { CheckName } from "./guards.ts";
import type { Jobs } from "./jobs.ts";

/** What the routes work with. */
export interface Desk {
  readonly workspace: Workspace;
  readonly jobs: Jobs;
  /** Who decides where a request does not say. */
  readonly who: string;
  /** Fetches a report from the network; null where the server was started without it. */
  readonly fetchReport: ((url: string) => Promise<ReportInput>) | null;
  /** The views of the one-file report. */
  readonly pageParts: PageParts;
  /** All of them, but where a test shows what one is for. */
  readonly checks: ReadonlySet<CheckName>;
}
