// Attacks on the server. Each is made twice: with all guards it fails; without the guard that is for it, it succeeds.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHECK_NAMES, type CheckName, GUARD_NAMES, type GuardName } from "../../src/server/guards.ts";
import { isLoopback, listen } from "../../src/server/listen.ts";
import { safeFileName } from "../../src/server/read-upload.ts";
import { hasBrowser, launch } from "../house/in-browser.ts";
import { type TestServer, testServer, testWorkspace } from "./test-server.ts";

const NAMES: readonly (GuardName | CheckName)[] = [...GUARD_NAMES, ...CHECK_NAMES];
const without = (guard: GuardName | CheckName) => NAMES.filter((n) => n !== guard);
const HOSTILE = "<script>document.title='pwned'</script><img src=x onerror=\"document.title='pwned'\">";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-guards-"));
  mkdirSync(join(folder, "web/assets"), { recursive: true });
  writeFileSync(join(folder, "web/index.html"), `<!doctype html><title>fine</title>${HOSTILE}`);
  writeFileSync(join(folder, "web/assets/app.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "the secret");
  mkdirSync(join(folder, "web-of-others"));
  writeFileSync(join(folder, "web-of-others/secret.txt"), "the secret");
  symlinkSync(join(folder, "secret.txt"), join(folder, "web/link.txt"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An attack: true where it succeeded. */
interface Attack {
  readonly guard: GuardName | CheckName;
  readonly name: string;
  readonly options?: Parameters<typeof testServer>[0];
  attack(server: TestServer): Promise<boolean>;
}

const members = async (server: TestServer) =>
  (await server.workspace.store.members((await server.workspace.story("Talks")).id)).length;
const form = (count: number, name: (i: number) => string) => {
  const body = new FormData();
  for (let i = 0; i < count; i++) body.append("files", new Blob([`Words ${i}.`]), name(i));
  return body;
};
/** What a browser sends for a form on another page: no question is asked beforehand. */
const crossSite = async (server: TestServer, headers: Record<string, string>) => {
  await server.fetch("/api/stories/Talks/reports", { method: "POST", headers, body: form(1, () => "x.txt") });
  return (await members(server)) > 0;
};
const reads = async (server: TestServer, path: string, init: RequestInit & { host?: string } = {}) => {
  const answer = await server.fetch(path, init);
  return answer.status === 200 && (await answer.text()).includes("Talks");
};

const ATTACKS: readonly Attack[] = [
  {
    guard: "host",
    name: "a name of somebody else that resolves to this machine (DNS rebinding)",
    attack: (server) => reads(server, "/api/stories", { host: "evil.example:4747" }),
  },
  {
    guard: "host",
    name: "the right name with another port",
    attack: (server) => reads(server, "/api/stories", { host: "127.0.0.1:80" }),
  },
  {
    guard: "origin",
    name: "a form on another page (CSRF)",
    attack: (server) => crossSite(server, { origin: "http://evil.example" }),
  },
  {
    guard: "origin",
    name: "a form in a sandboxed frame",
    attack: (server) => crossSite(server, { origin: "null" }),
  },
  {
    guard: "origin",
    name: "a page of another port of this machine",
    attack: (server) => crossSite(server, { origin: "http://127.0.0.1:3000" }),
  },
  {
    guard: "origin",
    name: "a form that a browser marks as cross-site",
    attack: (server) => crossSite(server, { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }),
  },
  {
    guard: "origin",
    name: "another page that loads data as a script",
    attack: (server) =>
      reads(server, "/api/stories", {
        headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
      }),
  },
  {
    guard: "token",
    name: "another machine without the token",
    options: { token: "a long secret" },
    attack: (server) => reads(server, "/api/stories"),
  },
  {
    guard: "token",
    name: "another machine with a wrong token",
    options: { token: "a long secret" },
    attack: (server) =>
      reads(server, "/api/stories?token=a", {
        headers: { authorization: "Bearer a long secre", cookie: "readout-token=%E0%A4%A" },
      }),
  },
  {
    guard: "size",
    name: "a body that is too large, and does not say so",
    options: { maxBodyBytes: 10_000 },
    async attack(server) {
      const bytes = new TextEncoder().encode(JSON.stringify({ text: "Berg spoke. ".repeat(3000) }));
      const body = new ReadableStream({
        start(controller) {
          for (let i = 0; i < bytes.length; i += 1000) controller.enqueue(bytes.slice(i, i + 1000));
          controller.close();
        },
      });
      const headers = { "content-type": "application/json" };
      await server.fetch("/api/stories/Talks/reports", {
        method: "POST",
        headers,
        body,
        duplex: "half",
      } as RequestInit);
      return (await members(server)) > 0;
    },
  },
  {
    guard: "count",
    name: "more files than anybody adds by hand",
    async attack(server) {
      await server.fetch("/api/stories/Talks/reports", {
        method: "POST",
        body: form(501, (i) => `${i}.txt`),
      });
      return (await members(server)) > 0;
    },
  },
  ...[
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%2fweb-of-others%2fsecret.txt",
    "/link.txt",
  ].map(
    (path): Attack => ({
      guard: "path",
      name: `a file beside the app: ${path}`,
      async attack(server) {
        return (await (await server.fetch(path)).text()) === "the secret";
      },
    }),
  ),
];

describe.each(ATTACKS)("$guard: $name", ({ guard, options, attack }) => {
  const make = async (guards: readonly (GuardName | CheckName)[]) => {
    const server = testServer({ ...options, web: join(folder, "web"), guards });
    await server.workspace.createStory({ name: "Talks" });
    return server;
  };
  test("fails", async () => {
    expect(await attack(await make(NAMES))).toBe(false);
  });
  test("succeeds where the guard is taken out", async () => {
    expect(await attack(await make(without(guard)))).toBe(true);
  });
});

test("every guard has its attack", () => {
  const attacked = new Set([...ATTACKS.map((a) => a.guard), "headers"]);
  expect([...NAMES].sort()).toEqual([...attacked].sort());
});

describe.skipIf(!hasBrowser)("headers: a script that slipped into a page (XSS)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const titleOf = async (
    guards: readonly (GuardName | CheckName)[],
    path: string,
    workspace = testWorkspace(),
  ) => {
    const server = await listen({
      workspace,
      guards,
      newId: () => "j",
      who: "ann",
      pageParts: { script: "", style: "" },
      web: path.startsWith("/api/") ? null : join(folder, "web"),
      token: null,
      host: "127.0.0.1",
      port: 0,
    });
    const page = await browser.newPage();
    await page.goto(`${server.url}${path.slice(1)}`);
    await page.waitForTimeout(100);
    const title = await page.title();
    await page.close();
    await server.close();
    return title;
  };

  test("does not run", async () => {
    expect(await titleOf(NAMES, "/")).toBe("fine");
  });
  test("runs where the guard is taken out", async () => {
    expect(await titleOf(without("headers"), "/")).toBe("pwned");
  });
  test.each(["report.html", "record", "reports", "quotations.csv"])(
    "hostile report text is text in %s",
    async (what) => {
      const workspace = testWorkspace();
      const { id } = await workspace.createStory({ name: `Talks ${HOSTILE}` });
      const input = {
        file: `${HOSTILE}.txt`,
        text: `${HOSTILE}\n\nAnna Berg said: “${HOSTILE} we are close.”\n`,
        publisher: HOSTILE,
        url: "javascript:document.title='pwned'",
        headline: HOSTILE,
      };
      await workspace.addReports(id, [input], "ann");
      await workspace.build(id);
      expect(
        await titleOf(NAMES, `/api/stories/${id}/${what}`, workspace).catch(() => "a download"),
      ).not.toBe("pwned");
    },
  );
});

describe("what every answer carries", () => {
  test.each([
    ["/", 200],
    ["/assets/app.js", 200],
    ["/any/address/of/the/app", 200],
    ["/none.js", 404],
    ["/api/stories", 200],
    ["/api/stories/none", 404],
    ["/api/none", 404],
  ])("%s", async (path, status) => {
    const server = testServer({ web: join(folder, "web") });
    const answer = await server.fetch(path);
    expect(answer.status).toBe(status);
    const policy = answer.headers.get("content-security-policy")!;
    expect(policy).toMatch(/default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    if (status === 404) expect(await answer.json()).toMatchObject({ error: { code: expect.any(String) } });
  });

  test("refusals have the one shape of errors too", async () => {
    const server = testServer({});
    expect(await server.ask("/api/stories", { host: "evil.example" })).toMatchObject({
      status: 403,
      body: { error: { code: "wrong-host" } },
    });
    const answer = await server.fetch("/api/stories", { host: "evil.example" });
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});

describe("the token", () => {
  const server = () => testServer({ token: "söcret/+ =" });
  test("in a header", async () => {
    // Headers are bytes; a token of other letters comes by address.
    const plain = testServer({ token: "secret" });
    expect((await plain.ask("/api/stories", { headers: { authorization: "Bearer secret" } })).status).toBe(
      200,
    );
  });
  test("in the address once, then in a cookie that no script sees", async () => {
    const first = await server().fetch(`/?token=${encodeURIComponent("söcret/+ =")}&x=1`);
    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toBe("/?x=1");
    const cookie = first.headers.get("set-cookie")!;
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const next = await server().ask("/api/stories", { headers: { cookie: cookie.split(";")[0]! } });
    expect(next.status).toBe(200);
  });
  test("another host needs one", async () => {
    const options = {
      workspace: testWorkspace(),
      newId: () => "j",
      who: "a",
      pageParts: { script: "", style: "" },
      web: null,
    };
    await expect(listen({ ...options, token: null, host: "0.0.0.0", port: 0 })).rejects.toMatchObject({
      code: "no-token",
    });
  });
  test.each([
    ["127.0.0.1", true],
    ["127.8.8.8", true],
    ["localhost", true],
    ["::1", true],
    ["0.0.0.0", false],
    ["192.168.1.4", false],
    ["127.0.0.1.evil.example", false],
  ])("%s is this machine only: %s", (host, only) => {
    expect(isLoopback(host)).toBe(only);
  });
});

describe("names of files are labels", () => {
  test.each([
    ["../../etc/passwd.txt", "passwd.txt"],
    ["C:\\Users\\ann\\talks.txt", "talks.txt"],
    ["a\0b\n.txt", "ab.txt"],
    ["..", "report"],
    ["", "report"],
    ["\u202Etxt.exe", "txt.exe"],
    [`${"x".repeat(300)}.txt`, `${"x".repeat(116)}.txt`],
  ])("%j is %j", (given, kept) => {
    expect(safeFileName(given)).toBe(kept);
  });
});
