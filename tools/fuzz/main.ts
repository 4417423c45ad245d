// `npm run fuzz -- CASES FIRST-SEED`: mutated pages, feeds, PDFs and mails, each in a process that is watched; a hang is one of over five
// seconds of its processor, or of a minute without an answer.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadSyntax } from "../../src/core/index.ts";
import { modelBytes } from "../../src/ingest/load-model.ts";
import { fixtures, KINDS, runCase } from "./case.ts";

/** A case that keeps the processor longer is a hang: others may want the machine, so the clock tells little. */
const LIMIT_MS = 5000;
/** One that does not answer within this is ended. */
const PATIENCE_MS = 60_000;
/** So many are named one by one. */
const NAMED = 20;

interface Answer {
  readonly seed: number;
  readonly found: string;
  readonly ms: number;
}

if (process.argv[2] === "child") await child();
else await parent(Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 1));

async function child(): Promise<void> {
  const [from, syntax] = [await fixtures(), loadSyntax(modelBytes())];
  process.on("message", async (seed: number) => {
    const start = process.cpuUsage();
    let found: string;
    try {
      found = await runCase(seed, from, syntax);
    } catch (error) {
      found = `crash: ${(error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 600)}`;
    }
    const { user, system } = process.cpuUsage(start);
    process.send!({ seed, found, ms: (user + system) / 1000 });
  });
  process.send!("ready");
}

async function parent(cases: number, first: number): Promise<void> {
  let bad = 0;
  const say = (line: string) => {
    if (++bad <= NAMED) console.log(line);
  };
  const counts = new Map<string, number>();
  let slowest = { seed: 0, ms: 0 };
  let process_: ChildProcess | null = null;
  const start = performance.now();
  for (let seed = first; seed < first + cases; seed++) {
    process_ ??= await spawn();
    const answer = await ask(process_, seed);
    const kind = KINDS[seed % KINDS.length]!;
    const what = answer === null ? "hang or end" : answer.found.split(":")[0]!;
    counts.set(`${kind} ${what}`, (counts.get(`${kind} ${what}`) ?? 0) + 1);
    if (answer === null) {
      process_.kill("SIGKILL");
      process_ = null;
      say(`seed ${seed} (${kind}): no answer within ${PATIENCE_MS} ms`);
    } else {
      if (answer.ms > slowest.ms) slowest = answer;
      if (answer.ms > LIMIT_MS || answer.found.startsWith("crash"))
        say(`seed ${seed} (${kind}): ${answer.found}`);
    }
    if (seed % 2000 === 0) console.error(`${seed - first + 1} of ${cases}, ${bad} bad`);
  }
  process_?.disconnect();
  for (const [key, n] of [...counts].sort()) console.log(`${key}: ${n}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${cases} cases in ${seconds} s: ${bad} bad; the slowest, seed ${slowest.seed}, took ${slowest.ms.toFixed(0)} ms of the processor`,
  );
  if (bad > 0) process.exitCode = 1;
}

function spawn(): Promise<ChildProcess> {
  return new Promise((resolve) => {
    const made = fork(fileURLToPath(import.meta.url), ["child"], { execArgv: process.execArgv });
    made.once("message", () => resolve(made));
  });
}

function ask(to: ChildProcess, seed: number): Promise<Answer | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(null), PATIENCE_MS);
    const onEnd = () => done(null);
    const onAnswer = (answer: Answer) => done(answer);
    const done = (answer: Answer | null) => {
      clearTimeout(timer);
      to.off("message", onAnswer);
      to.off("exit", onEnd);
      resolve(answer);
    };
    to.once("message", onAnswer);
    to.once("exit", onEnd);
    to.send(seed);
  });
}
