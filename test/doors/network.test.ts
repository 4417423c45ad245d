// Pages and feeds from a server on this machine: every outcome that the network has. No test waits: the clock is an argument.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lookOf } from "../../src/cli/look.ts";
import { looksOf } from "../../src/cli/say-collected.ts";
import { findChanges, makeReport, renderChanges, renderSummary } from "../../src/core/index.ts";
import { mayReach } from "../../src/fetch/address.ts";
import { type Collected, collectFeeds, collectPages, type KnownReport } from "../../src/fetch/collect.ts";
import { makeFetcher } from "../../src/fetch/fetcher.ts";
import { keptInFolder } from "../../src/fetch/kept.ts";
import { parseRobots } from "../../src/fetch/robots.ts";
import { makeSend } from "../../src/fetch/send.ts";
import { memoryStore } from "../../src/store/memory-store.ts";
import { PARAGRAPHS, page, TITLE } from "../rules/pages-fixtures.ts";

import { testWorkspace } from "./test-server.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let folder = "";
let server: Server;
let port = 0;
let routes: Record<string, Answer> = {};
let asked: string[] = [];
let slept: number[] = [];
let now = Date.parse("2026-03-11T12:00:00Z");

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-network-"));
  [routes, asked, slept, now] = [{}, [], [], Date.parse("2026-03-11T12:00:00Z")];
  server = createServer((request, response) => {
    asked.push(request.url!);
    const answer = routes[request.url!];
    if (answer) return answer(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((go) => server.close(go));
  rmSync(folder, { recursive: true, force: true });
});

/** Names of the tests' own name service. */
const NAMES: Record<string, string[]> = {
  "news.example": ["127.0.0.1"],
  "inside.example": ["10.0.0.7"],
  "both.example": ["127.0.0.1", "192.168.1.1"],
};
const lookup = ((name: string, _: unknown, done: (e: Error | null, found?: unknown) => void) => {
  const found = NAMES[name];
  if (found)
    done(
      null,
      found.map((address) => ({ address, family: 4 })),
    );
  else done(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }));
}) as never;
const clock = {
  now: () => now,
  sleep: async (ms: number) => {
    slept.push(ms);
    now += ms;
  },
};
function fetcher(
  more: { offline?: boolean; limits?: { maxBytes?: number; timeMs?: number }; allow?: string[] } = {},
) {
  const { allow = ["127.0.0.1"], ...options } = more;
  return makeFetcher({
    send: makeSend({ allowAddresses: allow, lookup }),
    clock,
    kept: keptInFolder(folder),
    ...options,
  });
}
const at = (path: string) => `http://news.example:${port}${path}`;
const html =
  (body: string, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
/** The fixture's page with this server's address as its canonical one. */
const article = (path = "/a", change: (s: string) => string = (s) => s) =>
  change(page()).replace("https://skerrypost.example/talks/herring", at(path));
const known = (collected: readonly Collected[]): KnownReport[] =>
  collected.flatMap(({ input }) => (input ? [{ id: makeReport(input).id, input }] : []));
const told = (collected: readonly Collected[]) =>
  collected.map(
    (c) => `${c.state}: ${c.line.replaceAll(at(""), "").replaceAll(`news.example:${port}`, "HOST")}`,
  );
const one = async (path: string, f = fetcher(), had: KnownReport[] = []) =>
  told(await collectPages([at(path)], f, had))[0];

describe("pages", () => {
  test("a new article is a report; what was fetched is kept with its headers and read again without the network", async () => {
    routes["/a"] = html(article(), { etag: '"1"', "set-cookie": "secret=1" });
    const [first] = await collectPages([at("/a")], fetcher(), []);
    expect(first).toMatchObject({
      state: "new",
      input: { headline: TITLE, url: at("/a"), published: "2026-03-10T09:30:00Z" },
    });
    expect(keptInFolder(folder).latest(at("/a"))?.headers).toMatchObject({ etag: '"1"' });
    expect(keptInFolder(folder).latest(at("/a"))?.headers).not.toHaveProperty("set-cookie");
    asked = [];
    const [again] = await collectPages([at("/a")], fetcher({ offline: true }), []);
    expect(again).toEqual(first);
    expect(asked).toEqual([]);
    expect(await one("/b", fetcher({ offline: true }))).toBe(
      "refused: /b: not fetched: it is not kept, and this run is without network",
    );
  });
  test("a changed article is a new version that names the old one", async () => {
    routes["/a"] = html(article());
    const before = known(await collectPages([at("/a")], fetcher(), []));
    routes["/a"] = html(article("/a", (s) => s.replace("61 percent", "59 percent")));
    const [changed] = await collectPages([at("/a")], fetcher(), before);
    expect(changed).toMatchObject({ state: "changed", input: { revises: before[0]!.id } });
    expect(changed!.input!.text).toContain("59 percent");
    expect(await one("/a", fetcher(), [...before, ...known([changed!])])).toBe("unchanged: /a: as before");
  });
  test("a page around the same article changed: the article did not", async () => {
    routes["/a"] = html(article());
    const before = known(await collectPages([at("/a")], fetcher(), []));
    routes["/a"] = html(article("/a", (s) => s.replace("forty years", "fifty years")));
    expect(await one("/a", fetcher(), before)).toBe("unchanged: /a: as before");
  });
  test("a removed article is said, and its report stays; an address that never was is an error", async () => {
    routes["/a"] = html(article("/canonical"));
    const before = known(await collectPages([at("/a")], fetcher(), []));
    delete routes["/a"];
    expect(await one("/a", fetcher(), before)).toBe(
      `removed: /a: removed by its publisher (404); the report ${before[0]!.id} stays`,
    );
    expect(await one("/never")).toBe("failed: /never: no such article (404)");
  });
  test("that it is removed stands in the record, its time in the workspace, and diff tells it; so does its return", async () => {
    routes["/a"] = html(article());
    const workspace = testWorkspace(memoryStore());
    const { id } = await workspace.createStory({ name: "T" });
    const look = async () => {
      const collected = await collectPages([at("/a")], fetcher(), await workspace.store.reportsOf(id));
      await workspace.addReports(
        id,
        collected.flatMap((c) => c.input ?? []),
        "ann",
      );
      await workspace.noteLooks(id, looksOf(collected));
      return (await workspace.reviewed(id)).record;
    };
    const there = await look();
    expect(there.notes).toEqual([]);
    routes["/a"] = (_, response) => response.writeHead(410).end();
    const gone = await look();
    const report = there.reports[0]!;
    expect(gone.notes).toEqual([
      { code: "gone", message: `${report.file}: no longer at its address (410)`, report: report.id },
    ]);
    expect(gone.reports).toEqual(there.reports);
    const [member] = await workspace.store.members(id);
    expect(member!.gone).toEqual({ seen: expect.stringMatching(/^\d{4}-.*Z$/), status: 410 });
    // A second look does not make it later, and the record is the same.
    expect(JSON.stringify(await look())).toBe(JSON.stringify(gone));
    expect((await workspace.store.members(id))[0]!.gone).toEqual(member!.gone);
    expect(renderSummary(gone, lookOf({ plain: true }))).toContain("no longer at its address");
    const changes = findChanges(there, gone);
    expect(changes.reports).toEqual([{ kind: "gone", report: report.id, was: null }]);
    expect(renderChanges(changes, there, gone, lookOf({ plain: true }))).toContain(
      "no longer at its address: ",
    );
    routes["/a"] = html(article());
    const back = await look();
    expect(back.notes).toEqual([]);
    expect(findChanges(gone, back).reports).toEqual([{ kind: "back", report: report.id, was: null }]);
    await workspace.close();
  });
  test("304: the second request carries what the first was given, and nothing changed", async () => {
    routes["/a"] = (request, response) => {
      if (request.headers["if-none-match"] === '"v1"') return void response.writeHead(304).end();
      html(article(), { etag: '"v1"', "last-modified": "Tue, 10 Mar 2026 09:30:00 GMT" })(request, response);
    };
    const before = known(await collectPages([at("/a")], fetcher(), []));
    expect(await one("/a", fetcher(), before)).toBe("unchanged: /a: as before");
    expect(readdirSync(join(folder, readdirSync(folder)[0]!))).toEqual(["0001.body", "0001.json"]);
  });
  test("429 with Retry-After is waited for; one that is too long is not", async () => {
    let busy = 1;
    routes["/a"] = (request, response) =>
      busy-- > 0
        ? void response.writeHead(429, { "retry-after": "17" }).end()
        : html(article())(request, response);
    expect(await one("/a")).toBe(`new: /a: new: ${TITLE}`);
    expect(slept).toContain(17_000);
    routes["/b"] = (_, response) => void response.writeHead(429, { "retry-after": "99999" }).end();
    expect(await one("/b")).toBe("failed: /b: could not be fetched: the server answers 429");
    expect(asked.filter((p) => p === "/b")).toHaveLength(1);
  });
  test("a server that fails is tried again with longer waits, then given up", async () => {
    routes["/a"] = (_, response) => void response.writeHead(503).end();
    expect(await one("/a")).toBe("failed: /a: could not be fetched: the server answers 503");
    expect(asked.filter((p) => p === "/a")).toHaveLength(4);
    expect(slept.filter((ms) => [2000, 4000, 8000].includes(ms)).slice(-3)).toEqual([2000, 4000, 8000]);
  });
  test("two requests to a host have its delay between them", async () => {
    routes["/robots.txt"] = (_, response) => void response.end("User-agent: *\nCrawl-delay: 7\n");
    routes["/a"] = html(article());
    routes["/b"] = html(article("/b"));
    await collectPages([at("/a"), at("/b")], fetcher(), []);
    expect(slept).toEqual([2000, 7000]);
  });
  test("redirects are followed a few times, each checked; a circle ends", async () => {
    const to =
      (location: string): Answer =>
      (_, response) =>
        void response.writeHead(302, { location }).end();
    routes["/old"] = to("/a");
    routes["/a"] = html(article());
    expect(await one("/old")).toBe(`new: /old: new: ${TITLE}`);
    routes["/x"] = to("/y");
    routes["/y"] = to("/x");
    expect(await one("/x")).toBe("refused: /x: not fetched: its redirects go round in a circle at /x");
    for (let i = 0; i < 9; i++) routes[`/${i}`] = to(`/${i + 1}`);
    expect(await one("/0")).toBe("refused: /0: not fetched: more than 5 redirects");
    routes["/file"] = to("file:///etc/passwd");
    expect(await one("/file")).toBe(
      "refused: /file: not fetched: it redirects to what is no http or https address",
    );
  });
  test("a redirect to a private address is refused, by number and by name", async () => {
    for (const [path, location, said] of [
      ["/p", "http://169.254.169.254/latest/meta-data", "169.254.169.254 is not a public address"],
      ["/q", `http://inside.example:${port}/`, "inside.example is not a public address"],
      ["/r", `http://both.example:${port}/`, "both.example is not a public address"],
      ["/s", "http://[::ffff:10.0.0.1]/", "::ffff:a00:1 is not a public address"],
    ] as const) {
      routes[path] = (_, response) => void response.writeHead(301, { location }).end();
      expect(await one(path)).toBe(`refused: ${path}: not fetched: ${said}`);
    }
    expect(await one("/a", fetcher({ allow: [] }))).toBe(
      "refused: /a: not fetched: news.example is not a public address",
    );
  });
  test("a name that means another address at the next look (DNS rebinding) is refused then", async () => {
    routes["/a"] = html(article());
    let looks = 0;
    const turning = ((name: string, options: never, done: (e: Error | null, found?: unknown) => void) =>
      looks++ === 0
        ? (lookup as (...given: unknown[]) => void)(name, options, done)
        : done(null, [{ address: "10.0.0.7", family: 4 }])) as never;
    const send = makeSend({ allowAddresses: ["127.0.0.1"], lookup: turning });
    const turned = makeFetcher({ send, clock, kept: keptInFolder(folder) });
    expect(await one("/a", turned)).toBe("refused: /a: not fetched: news.example is not a public address");
    // robots.txt was had from the first address, nothing from the second.
    expect([asked, looks]).toEqual([["/robots.txt"], 2]);
  });
  test("robots.txt is obeyed, and a server that cannot say it allows nothing", async () => {
    routes["/robots.txt"] = (_, response) =>
      void response.end("User-agent: *\nDisallow: /private\nAllow: /private/open$\n");
    routes["/private/a"] = html(article());
    routes["/private/open"] = html(article());
    expect(await one("/private/a")).toBe(
      "refused: /private/a: not fetched: the robots.txt of HOST does not allow it",
    );
    expect(asked).toEqual(["/robots.txt"]);
    expect(await one("/private/open")).toBe(`new: /private/open: new: ${TITLE}`);
    routes["/robots.txt"] = (_, response) => void response.writeHead(500).end();
    expect(await one("/private/open")).toContain("does not allow it");
  });
  test("a slow body ends at its time", async () => {
    routes["/a"] = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.write("<html>");
    };
    expect(await one("/a", fetcher({ limits: { timeMs: 60 } }))).toBe(
      "failed: /a: could not be fetched: no whole answer within 60 ms",
    );
  });
  test("a body of 100 MB is stopped, declared or not, long before its end", async () => {
    let sent = 0;
    routes["/declared"] = (_, response) =>
      void response.writeHead(200, { "content-length": "100000000" }).write("x");
    routes["/endless"] = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const chunk = Buffer.alloc(65_536, "<p>word word</p>");
      const more = () => {
        while (sent < 100_000_000 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    };
    const small = fetcher({ limits: { maxBytes: 1_000_000 } });
    expect(await one("/declared", small)).toBe("refused: /declared: not fetched: more than 1000000 bytes");
    expect(await one("/endless", small)).toBe("refused: /endless: not fetched: more than 1000000 bytes");
    expect(sent).toBeLessThan(30_000_000);
  });
  test("a gzip bomb is stopped where it passes the limit; an honest one is unpacked; a damaged one is said", async () => {
    const packed =
      (body: Uint8Array): Answer =>
      (_, response) =>
        void response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(body);
    routes["/bomb"] = packed(gzipSync(Buffer.alloc(60_000_000)));
    routes["/a"] = packed(gzipSync(article()));
    routes["/bad"] = packed(Buffer.from("no gzip"));
    expect(await one("/bomb")).toBe("refused: /bomb: not fetched: unpacks to more than 20000000 bytes");
    expect(await one("/a")).toBe(`new: /a: new: ${TITLE}`);
    expect(await one("/bad")).toMatch(/^refused: \/bad: not fetched: cannot be unpacked/);
  });
  test("a wrong charset does not spoil the words", async () => {
    routes["/a"] = html(article(), { "content-type": "text/html; charset=iso-8859-1" });
    const [wrong] = await collectPages([at("/a")], fetcher(), []);
    expect(wrong!.input!.text).toContain(PARAGRAPHS[1]);
    routes["/b"] = (_, response) =>
      void response
        .writeHead(200, { "content-type": "text/html; charset=windows-1251" })
        .end(Buffer.from(`<p>${"\xcf\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xfb, ".repeat(20)}.</p>`, "latin1"));
    const [right] = await collectPages([at("/b")], fetcher(), []);
    expect(right!.input!.text).toContain("Переговоры");
  });
  test("a picture is refused by what the server says; a host that is not there fails", async () => {
    routes["/a"] = (_, response) => void response.writeHead(200, { "content-type": "image/png" }).end("x");
    expect(await one("/a")).toBe("refused: /a: the server says that it is image/png, which is not read");
    const [none] = await collectPages(["http://nowhere.example/"], fetcher(), []);
    expect(none!.line).toBe("http://nowhere.example/: could not be fetched: ENOTFOUND");
  });
});

describe("feeds", () => {
  const rss = (...paths: string[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Skerry</title>${paths.map((p) => `<item><title>x</title><link>${at(p)}</link></item>`).join("")}</channel></rss>`;
  const feed =
    (body: string, type = "application/rss+xml"): Answer =>
    (_, response) =>
      void response.writeHead(200, { "content-type": type }).end(body);
  test("RSS, Atom, JSON Feed and a list of feeds in OPML give their articles", async () => {
    routes["/rss"] = feed(rss("/1"));
    routes["/atom"] = feed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>S</title><entry><title>x</title><link href="/2"/></entry></feed>`,
    );
    routes["/json"] = feed(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "S",
        items: [{ id: "3", url: at("/3") }],
      }),
      "application/feed+json",
    );
    routes["/opml"] = feed(
      `<opml version="2.0"><body><outline text="a" xmlUrl="${at("/rss")}"/><outline text="b" xmlUrl="${at("/atom")}"/><outline text="c" xmlUrl="${at("/json")}"/></body></opml>`,
    );
    for (const n of [1, 2, 3])
      routes[`/${n}`] = html(article(`/${n}`, (s) => s.replace("Tuesday", `Tuesday ${n}`)));
    const collected = await collectFeeds([at("/opml")], fetcher(), []);
    expect(collected.map((c) => [c.state, c.url.replace(at(""), "")])).toEqual([
      ["new", "/1"],
      ["new", "/2"],
      ["new", "/3"],
    ]);
  });
  test("a second look finds what changed and what was removed, also when it has left the feed", async () => {
    routes["/rss"] = feed(rss("/1", "/2", "/3"));
    for (const n of [1, 2, 3])
      routes[`/${n}`] = html(article(`/${n}`, (s) => s.replace("Tuesday", `Tuesday ${n}`)));
    const before = known(await collectFeeds([at("/rss")], fetcher(), []));
    expect(before).toHaveLength(3);
    routes["/rss"] = feed(rss("/1", "/4"));
    routes["/1"] = html(article("/1", (s) => s.replace("Tuesday", "Wednesday")));
    routes["/4"] = html(article("/4", (s) => s.replace("Tuesday", "Tuesday 4")));
    delete routes["/3"];
    const after = await collectFeeds([at("/rss")], fetcher(), before);
    expect(after.map((c) => `${c.state} ${c.url.replace(at(""), "")}`)).toEqual([
      "changed /1",
      "new /4",
      "unchanged /2",
      "removed /3",
    ]);
  });
  test("what is no feed is said, and a feed that is gone", async () => {
    routes["/a"] = html(article());
    expect(told(await collectFeeds([at("/a"), at("/none")], fetcher(), []))).toEqual([
      "failed: /a: no feed (RSS, Atom, JSON Feed or OPML)",
      "failed: /none: no such feed (404)",
    ]);
  });
});

describe("rules", () => {
  test.each(["8.8.8.8", "2606:4700::1111", "172.32.0.1"])("%s is public", (a) =>
    expect(mayReach(a)).toBe(true),
  );
  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.0.1",
    "169.254.1.1",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::a00:1",
    "x",
  ])("%s is closed", (a) => expect(mayReach(a)).toBe(false));
  test("robots.txt: the own group, the longest rule, stars and ends", () => {
    const robots = parseRobots(
      "User-agent: other\nDisallow: /\n\nUser-agent: a\nUser-agent: Readout/1\nDisallow: /*.pdf$\nDisallow: /x/*/y\nAllow: /x/1/y\nCrawl-delay: 3\n\nUser-agent: *\nDisallow: /z",
      "readout",
    );
    expect(
      ["/z", "/a.pdf", "/a.pdf?b", "/x/2/y", "/x/1/y", "/robots.txt"].map((p) => robots.allows(p)),
    ).toEqual([true, false, true, false, true, true]);
    expect(robots.delayMs).toBe(3000);
    expect(
      parseRobots(`User-agent: *\nDisallow: /${"*a".repeat(500)}b`, "readout").allows(`/${"a".repeat(5000)}`),
    ).toBe(true);
  });
});
