// A server in this process over a workspace in memory, with clock and ids that count.

import { loadModel, modelBytes } from "../../src/ingest/load-model.ts";
import { type AppOptions, makeApp } from "../../src/server/app.ts";
import { inlineBuilder } from "../../src/store/builder.ts";
import { memoryStore } from "../../src/store/memory-store.ts";
import type { Store } from "../../src/store/store.ts";
import { makeWorkspace, type Workspace } from "../../src/store/workspace.ts";

const HOST = "127.0.0.1:4747";
const syntax = loadModel();
const builder = () => inlineBuilder({ syntax: () => syntax, bytes: modelBytes });

/** A workspace whose clock and ids count. */
export function testWorkspace(store: Store = memoryStore(), engine = "test"): Workspace {
  let n = 0;
  return makeWorkspace({
    store,
    builder: builder(),
    engine,
    now: () => new Date(Date.UTC(2026, 9, 24, 10, 0, n++)).toISOString(),
    newId: () => `id-${String(n++).padStart(6, "0")}`,
  });
}

/** A server and a way to ask it. */
export interface TestServer {
  readonly workspace: Workspace;
  fetch(path: string, init?: RequestInit & { host?: string }): Promise<Response>;
  /** Status and body as JSON. */
  ask(
    path: string,
    init?: RequestInit & { host?: string },
  ): Promise<{ status: number; body: Record<string, never> }>;
  post(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Record<string, never> }>;
  /** Waits until a job is finished. */
  finish(job: string): Promise<Record<string, never>>;
}

/** The server. Faults of ours are thrown where they are asked for. */
export function testServer(options: Partial<AppOptions> = {}): TestServer {
  let n = 0;
  const workspace = options.workspace ?? testWorkspace();
  const app = makeApp({
    workspace,
    newId: () => `job-${n++}`,
    who: "ann",
    pageParts: { script: "", style: "" },
    web: null,
    token: null,
    hosts: () => [HOST],
    onFault: (e) => {
      throw e;
    },
    ...options,
  });
  const server: TestServer = {
    workspace,
    async fetch(path, { host = HOST, ...init } = {}) {
      return app.request(`http://${host}${path}`, init);
    },
    async ask(path, init) {
      const answer = await server.fetch(path, init);
      return { status: answer.status, body: await answer.json() };
    },
    post: (path, body, headers = {}) =>
      server.ask(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
    async finish(job) {
      for (;;) {
        const { body } = await server.ask(`/api/jobs/${job}`);
        const { state } = body["job"] as unknown as { state: string };
        if (state === "done" || state === "failed") return body["job"]!;
        await new Promise((r) => setTimeout(r, 5));
      }
    },
  };
  return server;
}
