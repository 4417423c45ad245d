// Where an assistant's stories come from: record files and folders of them, or a workspace. Looked at anew for each question.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { ReadoutRecord } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import type { Workspace } from "../store/workspace.ts";

/** A story that can be asked about. */
export interface StoryInfo {
  readonly id: string;
  readonly name: string;
}

/** A story's record as it is now. */
export interface StoryRecord extends StoryInfo {
  readonly record: ReadoutRecord;
  /** False where reports or rules have changed since the record was made. */
  readonly current: boolean;
}

export interface StorySource {
  list(): Promise<StoryInfo[]>;
  /** The story with an id or a name. Throws ReadoutError "no-story" or "no-record". */
  open(idOrName: string): Promise<StoryRecord>;
  close(): Promise<void>;
}

/** The stories of record files, and of the record files in folders; ids are the files' names without ending. */
export function recordFiles(paths: readonly string[], read: (path: string) => ReadoutRecord): StorySource {
  const kept = new Map<string, { stamp: string; record: ReadoutRecord }>();
  const files = (): { id: string; name: string; path: string }[] => {
    const found = paths.flatMap((path) =>
      statOf(path)?.isDirectory()
        ? readdirSync(path)
            .filter((n) => n.endsWith(".json") && !n.startsWith(".") && isRecord(join(path, n)))
            .sort()
            .map((n) => join(path, n))
        : [path],
    );
    const taken = new Map<string, number>();
    return found.map((path) => {
      const name = basename(path).replace(/\.json$/, "");
      const n = (taken.get(name) ?? 0) + 1;
      taken.set(name, n);
      return { id: n === 1 ? name : `${name}-${n}`, name, path };
    });
  };
  return {
    async list() {
      return files().map(({ id, name }) => ({ id, name }));
    },
    async open(idOrName) {
      const all = files();
      const file = all.find((f) => f.id === idOrName) ?? all.find((f) => f.name === idOrName);
      if (!file) throw new ReadoutError("no-story", `no story ${idOrName}; list_stories names them`);
      const stat = statOf(file.path);
      const stamp = `${stat?.mtimeMs} ${stat?.size} ${stat?.ino}`;
      let known = kept.get(file.path);
      if (known?.stamp !== stamp) {
        known = { stamp, record: read(file.path) };
        kept.set(file.path, known);
      }
      return { id: file.id, name: file.name, record: known.record, current: true };
    },
    async close() {
      kept.clear();
    },
  };
}

function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

/** Code units at the beginning of a file in which a record has its schema; canonical JSON has it near the end, so the whole is looked at. */
function isRecord(path: string): boolean {
  try {
    return readFileSync(path, "utf8").includes('"readout/1"');
  } catch {
    return false;
  }
}

/** The stories of a workspace, with a person's decisions laid over the newest record that was made. No record is made for an assistant. */
export function workspaceStories(workspace: Workspace): StorySource {
  return {
    async list() {
      return (await workspace.store.stories()).map(({ id, name }) => ({ id, name }));
    },
    async open(idOrName) {
      const { id, name } = await workspace.story(idOrName);
      if ((await workspace.store.builds(id)).length === 0)
        throw new ReadoutError(
          "no-record",
          `the story “${name}” has no record yet: readout add or the app makes it`,
        );
      const { record, current } = await workspace.reviewed(id);
      return { id, name, record, current };
    },
    close: () => workspace.close(),
  };
}
