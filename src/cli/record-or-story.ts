// The record that a command is given: in a file, or as a story of a workspace with a person's decisions laid over it.
import { existsSync } from "node:fs";
import type { Decision, ReadoutRecord } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import type { StoryRow } from "../store/store.ts";
import type { Workspace } from "../store/workspace.ts";
import { readRecord } from "./read-record.ts";

/** A record and what to call it: the story's name, or the file's without folder and ending. */
export interface Named {
  readonly name: string;
  readonly record: ReadoutRecord;
  /** The log of a story; undefined of a file. */
  readonly decisions?: readonly Decision[];
}

/** True where what is given is a file, or standard input, and no story. */
export function isRecordFile(given: string, workspaceFile: string | undefined): boolean {
  return given === "-" || (workspaceFile === undefined && existsSync(given));
}

/**
 * The record of a file, of "-" (standard input), or of a story by its name or id. A file of that name goes first, unless a workspace is
 * named. Throws ReadoutError where there is neither.
 */
export async function recordOrStory(given: string, workspaceFile: string | undefined): Promise<Named> {
  if (isRecordFile(given, workspaceFile))
    return { name: given === "-" ? "" : nameOf(given), record: readRecord(given) };
  return inStory(given, workspaceFile, async (workspace, { id, name }) => {
    const { record, decisions } = await workspace.reviewed(id);
    return { name, record, decisions };
  });
}

/** Does something with a story, its record made first. Throws ReadoutError where there is no workspace, and no such story in it. */
export async function inStory<T>(
  given: string,
  workspaceFile: string | undefined,
  act: (workspace: Workspace, story: StoryRow) => Promise<T>,
): Promise<T> {
  const { openWorkspace, WORKSPACE } = await import("./open-workspace.ts");
  if (workspaceFile === undefined && !existsSync(WORKSPACE))
    throw new ReadoutError("ENOENT", `${given}: no such file, and no workspace ${WORKSPACE} in this folder`);
  const workspace = openWorkspace(workspaceFile, { make: false });
  try {
    const story = await workspace.story(given);
    await workspace.build(story.id);
    return await act(workspace, story);
  } catch (error) {
    if (error instanceof ReadoutError && error.code === "no-story")
      throw new ReadoutError(
        "no-story",
        `${given}: no such file, and no story of that name in ${workspaceFile ?? WORKSPACE}`,
      );
    throw error;
  } finally {
    await workspace.close();
  }
}

/** "mackerel-talks" of "out/mackerel-talks.json". */
function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");
}
