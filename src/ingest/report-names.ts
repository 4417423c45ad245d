// What a report is called in the record: as little of its path as tells it from the others, so that no machine shows.
import { resolve } from "node:path";

/** What came through standard input is called. */
const STANDARD_INPUT = "stdin";

/**
 * The names of the files at the given paths, in their order: the last part of each path, and as many folders before it as
 * tell files of one name apart. `-` is standard input. The order of the paths makes no difference.
 */
export function distinctNames(paths: readonly string[]): string[] {
  const parts = paths.map((p) =>
    p === "-" ? [STANDARD_INPUT] : resolve(p).replaceAll("\\", "/").split("/"),
  );
  const last = (i: number, n: number) => parts[i]!.slice(-n).join("/");
  const groups = new Map<string, number[]>();
  parts.forEach((_, i) => {
    const name = last(i, 1);
    groups.set(name, [...(groups.get(name) ?? []), i]);
  });
  const names: string[] = [];
  for (const group of groups.values()) {
    const longest = Math.max(...group.map((i) => parts[i]!.length));
    let n = 1;
    while (n < longest && new Set(group.map((i) => last(i, n))).size < group.length) n++;
    for (const i of group) names[i] = last(i, n);
  }
  return names;
}
