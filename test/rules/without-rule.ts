// The core with one rule taken out: loaded in memory from the source as it stands, one snippet of one file replaced.
// Modules that do not reach that file are shared by all such cores; the others are only run again, not compiled.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { transformSync } from "esbuild";

/** What the core makes of reports. */
export type Core = Pick<typeof import("../../src/core/readout.ts"), "readReport" | "readout">;

/** A rule: the words of the source that are it, in a file under src/core, and what stands there without it. */
export interface Rule {
  readonly file: string;
  readonly out: string;
  readonly instead: string;
}

interface Module {
  readonly imports: readonly string[];
  run(require: (name: string) => unknown, module: { exports: unknown }): void;
}

const CORE = fileURLToPath(new URL("../../src/core/", import.meta.url));
const requirePackage = createRequire(import.meta.url);
const compiled = new Map<string, Module>();
const shared = new Map<string, unknown>();

function compile(path: string, source: string): Module {
  const { code } = transformSync(source, { loader: "ts", format: "cjs", target: "es2023" });
  return {
    imports: [...code.matchAll(/\brequire\("(\.[^"]+)"\)/g)].map((m) => join(dirname(path), m[1]!)),
    run: compileFunction(code, ["require", "module"], { filename: path }) as Module["run"],
  };
}

function moduleAt(path: string): Module {
  const known = compiled.get(path) ?? compile(path, readFileSync(path, "utf8"));
  compiled.set(path, known);
  return known;
}

/** The core without a rule. Throws a RangeError unless the words of the rule stand in its file exactly once. */
export function withoutRule({ file, out, instead }: Rule): Core {
  const changed = join(CORE, file);
  const source = readFileSync(changed, "utf8");
  const times = source.split(out).length - 1;
  if (times !== 1) throw new RangeError(`${file} has ${times} times: ${out}`);
  const without = compile(
    changed,
    source.replace(out, () => instead),
  );
  const reaching = new Map([[changed, true]]);
  const reaches = (path: string): boolean => {
    const known = reaching.get(path) ?? moduleAt(path).imports.some(reaches);
    reaching.set(path, known);
    return known;
  };
  const own = new Map<string, unknown>();
  const load = (path: string): unknown => {
    const loaded = reaches(path) ? own : shared;
    if (loaded.has(path)) return loaded.get(path);
    const module = { exports: {} as unknown };
    const near = (name: string) =>
      name.startsWith(".") ? load(join(dirname(path), name)) : requirePackage(name);
    (path === changed ? without : moduleAt(path)).run(near, module);
    loaded.set(path, module.exports);
    return module.exports;
  };
  return load(join(CORE, "readout.ts")) as Core;
}
