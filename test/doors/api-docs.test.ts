// The examples of docs/api.md, run; and the OpenAPI description, held against routes and documents.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./run-cli.ts";
import { testServer } from "./test-server.ts";

const text = readFileSync(join(ROOT, "docs/api.md"), "utf8");
const server = testServer();
const known = new Map<string, string>();

interface Example {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly body: string | null;
  readonly status: number;
  readonly answer: unknown;
}

const examples: Example[] = [...text.matchAll(/```http\n(.*?)```/gs)].flatMap((block) =>
  block[1]!.split(/\n\n(?=[A-Z]+ \/)/).map((example) => {
    const m = /^([A-Z]+) (\S+)\n(.*?)=> (\d+)\n(.*)$/s.exec(example.trim())!;
    const [, method, path, body, status, answer] = m;
    return {
      title: `${method} ${path} => ${status}`,
      method: method!,
      path: path!,
      body: body!.trim() || null,
      status: Number(status),
      answer: JSON.parse(answer!),
    };
  }),
);

const filled = (value: string) => value.replace(/\$([a-z]+)/g, (all, name) => known.get(name) ?? all);

/** Fails where the answer has not what the example has; takes down the values of $names that are new. */
function compare(example: unknown, answer: unknown, where: string): void {
  if (typeof example === "string" && /^\$[a-z]+$/.test(example)) {
    const name = example.slice(1);
    if (!known.has(name)) known.set(name, String(answer));
    expect(answer, where).toBe(known.get(name));
  } else if (typeof example === "string" && example.includes("…") && !(answer as string).includes("…")) {
    const [start, ...ends] = filled(example).split("…");
    expect(answer, where).toSatisfy(
      (a: string) => a.startsWith(start!) && a.endsWith(ends[ends.length - 1]!),
    );
  } else if (Array.isArray(example)) {
    expect(answer, where).toHaveLength(example.length);
    for (const [i, e] of example.entries()) compare(e, (answer as unknown[])[i], `${where}[${i}]`);
  } else if (typeof example === "object" && example !== null) {
    for (const [key, value] of Object.entries(example))
      compare(value, (answer as Record<string, unknown>)[key], `${where}.${key}`);
  } else expect(answer, where).toEqual(typeof example === "string" ? filled(example) : example);
}

test("the session is long enough to mean something", () => {
  expect(examples.length).toBeGreaterThan(25);
});

test.each(examples)("$title", async ({ method, path, body, status, answer }) => {
  const ask = () =>
    server.ask(filled(path), {
      method,
      ...(body === null ? {} : { body: filled(body), headers: { "content-type": "application/json" } }),
    });
  const job = /^\/api\/jobs\/(\$[a-z]+)$/.exec(path);
  if (job) await server.finish(filled(job[1]!));
  let got = await ask();
  // A record follows its reports; whoever reads waits for it.
  for (let i = 0; i < 100 && method === "GET"; i++) {
    try {
      compare(answer, got.body, "");
      break;
    } catch {
      await new Promise((r) => setTimeout(r, 20));
      got = await ask();
    }
  }
  expect(got.status, JSON.stringify(got.body).slice(0, 300)).toBe(status);
  compare(answer, got.body, "");
});

test("every operation is in /api/openapi.json with an answer and an error, and in the table of docs/api.md", async () => {
  const { body } = await server.ask("/api/openapi.json");
  const { paths, openapi } = body as unknown as {
    openapi: string;
    paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
  };
  expect(openapi).toBe("3.1.0");
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  expect(operations.length).toBeGreaterThan(50);
  const sections = /SECTION is (.*?)\. `/s.exec(text)![1]!;
  for (const { path, method, operation } of operations) {
    expect(operation.summary, path).toBeTruthy();
    expect(Object.keys(operation.responses), path).toContain("default");
    const section = /^\/api\/stories\/\{id\}\/([a-z]+)(\.json|\.csv)?$/.exec(path)?.[1];
    const row = `\`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`;
    expect(text.includes(row) || (section !== undefined && sections.includes(`\`${section}\``)), row).toBe(
      true,
    );
  }
});
