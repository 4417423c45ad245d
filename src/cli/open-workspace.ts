// `--workspace`: the file in which stories, reports and decisions are kept.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import type { Syntax } from "../core/index.ts";
import { loadModel, modelBytes } from "../ingest/load-model.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import { type Builder, inlineBuilder } from "../store/builder.ts";
import { engineName } from "../store/engine.ts";
import { sqliteStore } from "../store/sqlite/sqlite-store.ts";
import { makeWorkspace, type Workspace } from "../store/workspace.ts";

/** The workspace where none is named: in the folder that one works in. */
export const WORKSPACE = "readout.db";

/** Opens the workspace in a file; `make` allows that there is none yet, else ReadoutError "no-workspace". */
export function openWorkspace(
  file: string | undefined,
  { make, builder, looksOnly }: { make: boolean; builder?: Builder; looksOnly?: boolean },
): Workspace {
  const path = file ?? WORKSPACE;
  if (!make && !existsSync(path))
    throw new ReadoutError("no-workspace", `${path}: no such workspace; readout add makes one`);
  let loaded: Syntax | null = null;
  const syntax = () => (loaded ??= loadModel());
  return makeWorkspace({
    store: sqliteStore(path),
    builder: builder ?? inlineBuilder({ syntax, bytes: modelBytes }),
    engine: engineName(),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    looksOnly,
  });
}

/** Who decides where nobody says so: the name at this machine. */
export function whoAmI(): string {
  try {
    return userInfo().username || "somebody";
  } catch {
    return "somebody";
  }
}
