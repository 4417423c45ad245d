// Paths to the files that are to be read.
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { BESIDE } from "./beside.ts";
import { kindOf } from "./kinds.ts";
import { type Problem, systemProblem } from "./problem.ts";

/** A file that is to be read; `folder` is the folder it was found in, null where it was named itself. */
export interface Source {
  readonly given: string;
  readonly path: string;
  readonly folder: string | null;
}

/**
 * The files at the given paths, each once, and the folders among the paths. Files of a folder that are no reports are
 * named in one problem a folder; a folder within a folder is not entered.
 */
export function gather(paths: readonly string[]): {
  sources: Source[];
  folders: string[];
  problems: Problem[];
} {
  const folders: string[] = [];
  const problems: Problem[] = [];
  const found = new Map<string, Source>();
  const add = (source: Source) => {
    const key = source.path === "-" ? "-" : resolve(source.path);
    const twin = found.get(key);
    // Whether a file was also named itself must not hide what its folder knows of it.
    if (!twin || (twin.folder === null && source.folder !== null)) found.set(key, source);
  };
  for (const path of paths) {
    if (path === "-") {
      add({ given: path, path, folder: null });
      continue;
    }
    try {
      if (!statSync(path).isDirectory()) add({ given: path, path, folder: null });
      else if (!folders.includes(resolve(path))) {
        folders.push(resolve(path));
        const reports = reportsIn(path, problems);
        for (const name of reports)
          add({ given: join(path, name), path: join(path, name), folder: resolve(path) });
        if (reports.length === 0) {
          problems.push({
            code: "no-reports-in-folder",
            file: path,
            message: `${path}: no reports in this folder`,
          });
        }
      }
    } catch (error) {
      problems.push(systemProblem(path, error));
    }
  }
  return { sources: [...found.values()], folders, problems };
}

function reportsIn(folder: string, problems: Problem[]): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((e) => !e.name.startsWith("."));
  const beside: string[] = Object.values(BESIDE);
  const reports: string[] = [];
  const others: string[] = [];
  for (const entry of entries) {
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && isDirectory(join(folder, entry.name)));
    if (isFolder) others.push(`${entry.name}/`);
    else if (beside.includes(entry.name)) continue;
    else if (entry.name.includes(".") && kindOf(entry.name) && !ABOUT.test(entry.name))
      reports.push(entry.name);
    else others.push(entry.name);
  }
  if (others.length > 0) {
    const message = `${folder}: not read, being no kind of report: ${others.sort().join(", ")}`;
    problems.push({ code: "left-out", file: folder, message });
  }
  return reports.sort();
}

/** Files that tell of a folder and are no report in it. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing|sources|notes)\.(?:md|markdown)$/i;

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
