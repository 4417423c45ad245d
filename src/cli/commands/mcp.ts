// `readout mcp`: the stories for an assistant, over standard input and output (Model Context Protocol).
import { existsSync } from "node:fs";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { makeServer } from "../../mcp/make-server.ts";
import { recordFiles, type StorySource, workspaceStories } from "../../mcp/story-source.ts";
import { openWorkspace } from "../open-workspace.ts";
import { readRecord } from "../read-record.ts";

export interface McpOptions {
  readonly workspace?: string;
}

/** Serves the records at the paths, or a workspace where none is named, until standard input ends. */
export async function mcp(paths: readonly string[], options: McpOptions): Promise<void> {
  const source = sourceOf(paths, options);
  const server = makeServer(source);
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((done) => {
    process.stdin.once("end", done);
    process.stdin.once("close", done);
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
  await server.connect(transport);
  await ended;
  await server.close();
  await source.close();
}

function sourceOf(paths: readonly string[], options: McpOptions): StorySource {
  if (paths.length === 0)
    return workspaceStories(openWorkspace(options.workspace, { make: false, looksOnly: true }));
  if (options.workspace !== undefined)
    throw new ReadoutError("two-sources", "name records or a workspace, not both");
  for (const path of paths)
    if (!existsSync(path)) throw new ReadoutError("ENOENT", `${path}: no such file or folder`);
  return recordFiles(paths, readRecord);
}
