// The core with one rule taken out: bundled in memory from the source as it stands, one snippet of one file replaced.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What the core makes of reports. */
export type Core = Pick<typeof import("../../src/core/readout.ts"), "readReport" | "readout">;

/** A rule: the words of the source that are it, in a file under src/core, and what stands there without it. */
export interface Rule {
  readonly file: string;
  readonly out: string;
  readonly instead: string;
}

const CORE = fileURLToPath(new URL("../../src/core/", import.meta.url));

/** The core without a rule. Throws a RangeError unless the words of the rule stand in its file exactly once. */
export async function withoutRule({ file, out, instead }: Rule): Promise<Core> {
  const source = readFileSync(CORE + file, "utf8");
  const times = source.split(out).length - 1;
  if (times !== 1) throw new RangeError(`${file} has ${times} times: ${out}`);
  const contents = source.replace(out, () => instead);
  const made = await build({
    entryPoints: [`${CORE}readout.ts`],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2023",
    legalComments: "none",
    logLevel: "silent",
    plugins: [
      {
        name: "without-rule",
        setup: ({ onLoad }) => {
          const filter = new RegExp(`/src/core/${file.replaceAll(".", "\\.")}$`);
          onLoad({ filter }, () => ({ contents, loader: "ts" }));
        },
      },
    ],
  });
  const code = Buffer.from(made.outputFiles[0]!.contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
