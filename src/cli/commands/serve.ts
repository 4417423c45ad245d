// `readout serve`: the app and the API over a workspace, on this machine.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError } from "commander";
import { listen } from "../../server/listen.ts";
import { workerBuilder } from "../../server/worker-builder.ts";
import { complain } from "../failure.ts";
import { openWorkspace, WORKSPACE, whoAmI } from "../open-workspace.ts";
import { pageParts } from "../page-parts.ts";

export interface ServeOptions {
  readonly workspace?: string;
  readonly port: string;
  readonly host: string;
  readonly token?: string;
  readonly who?: string;
  readonly allowNetwork?: boolean;
}

/** What fetches a report by its address; loaded only where it is allowed. */
async function reportFetcher(workspace: string | undefined) {
  const { reportAt } = await import("../network.ts");
  return (url: string) => reportAt(url, workspace === undefined ? {} : { workspace });
}

/** The built app. */
const WEB = fileURLToPath(new URL("../../web/", import.meta.url));

/** Serves until the process is told to end (SIGINT, SIGTERM). */
export async function serve(options: ServeOptions): Promise<void> {
  const port = Number(options.port);
  if (!/^\d{1,5}$/.test(options.port) || port > 65535) {
    complain(`--port ${options.port}: no port; 0 to 65535`);
    throw new InvalidArgumentError(options.port);
  }
  const workspace = openWorkspace(options.workspace, { make: true, builder: workerBuilder() });
  const listening = await listen({
    workspace,
    newId: randomUUID,
    who: options.who ?? whoAmI(),
    pageParts: pageParts(),
    fetchReport: options.allowNetwork ? await reportFetcher(options.workspace) : null,
    web: existsSync(`${WEB}index.html`) ? WEB : null,
    token: options.token ?? null,
    host: options.host,
    port,
    onFault: (error) => complain(`a fault in readout: ${(error as Error).stack ?? error}`),
  }).catch(async (error) => {
    await workspace.close();
    throw error;
  });
  process.stdout.write(
    `${options.workspace ?? WORKSPACE}: ${listening.url}${options.token ? `?token=${encodeURIComponent(options.token)}` : ""} (Ctrl-C ends)\n`,
  );
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await listening.close();
  await workspace.close();
}
