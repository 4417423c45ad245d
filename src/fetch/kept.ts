// What was fetched, kept with its headers, so that a run can be repeated without the network.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An answer as it is kept. */
export interface KeptAnswer {
  /** As asked for, and where redirects ended. */
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601 in UTC. */
  readonly fetched: string;
  readonly body: Uint8Array;
}

/** Where answers are kept. */
export interface Kept {
  /** The newest answer to an address, or null. */
  latest(url: string): KeptAnswer | null;
  put(answer: KeptAnswer): void;
}

/** Answers in a folder: one folder an address, in it a pair of files an answer, `0001.json` and `0001.body`. */
export function keptInFolder(root: string): Kept {
  const folderOf = (url: string) => join(root, createHash("sha256").update(url).digest("hex").slice(0, 24));
  const numbers = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((f) => /^\d{4,}\.json$/.test(f))
          .map((f) => Number.parseInt(f, 10))
          .sort((a, b) => a - b)
      : [];
  const file = (folder: string, n: number, ending: string) =>
    join(folder, `${String(n).padStart(4, "0")}.${ending}`);
  return {
    latest(url) {
      const folder = folderOf(url);
      const n = numbers(folder).pop();
      if (n === undefined) return null;
      const head = JSON.parse(readFileSync(file(folder, n, "json"), "utf8")) as Omit<KeptAnswer, "body">;
      return { ...head, body: readFileSync(file(folder, n, "body")) };
    },
    put({ body, ...head }) {
      const folder = folderOf(head.url);
      mkdirSync(folder, { recursive: true });
      const n = (numbers(folder).pop() ?? 0) + 1;
      writeFileSync(file(folder, n, "body"), body);
      // The head is written last and whole: an answer without one was never there.
      writeFileSync(file(folder, n, "part"), `${JSON.stringify(head, null, 1)}\n`);
      renameSync(file(folder, n, "part"), file(folder, n, "json"));
    },
  };
}
