// What every store must do: the same cases for memory and SQLite.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Annotation, Decision } from "../../src/core/index.ts";
import { memoryStore } from "../../src/store/memory-store.ts";
import { sqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import {
  BUILDS_KEPT,
  type BuildRow,
  type Store,
  type StoredReport,
  type StoryRow,
} from "../../src/store/store.ts";

const folders: string[] = [];
const inFile = () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-store-"));
  folders.push(folder);
  return sqliteStore(join(folder, "w.db"));
};
const opened: Store[] = [];
afterEach(async () => {
  for (const s of opened.splice(0)) await s.close();
  for (const f of folders.splice(0)) rmSync(f, { recursive: true, force: true });
});

const story = (name: string): StoryRow => ({
  id: `s-${name}`,
  name,
  created: "2026-10-24T10:00:00.000Z",
  codebook: null,
  parties: null,
});
const report = (id: string, text = `Words of ${id}.`): StoredReport => ({
  id,
  input: { file: `${id}.txt`, text },
});
const by = { added: "2026-10-24T10:00:00.000Z", who: "ann" };
const decision = (id: string, more: Partial<Decision> = {}): Decision =>
  ({
    id,
    kind: "comment",
    target: null,
    text: "so",
    who: "ann",
    when: by.added,
    why: null,
    ...more,
  }) as Decision;
const annotation = { report: "r-1", quotations: [] } as unknown as Annotation;
const build = (id: string): BuildRow => ({ id, story: "s-a", made: by.added, engine: "e", reports: ["r-1"] });

describe.each([
  ["memory", memoryStore],
  ["SQLite", inFile],
])("%s", (_, make) => {
  const open = async () => {
    const store = make();
    opened.push(store);
    await store.putStory(story("a"));
    return store;
  };

  test("stories by name, each name once", async () => {
    const store = await open();
    const second = { ...story("B"), codebook: { name: "c", issues: [] }, parties: [] };
    await store.putStory(second);
    expect(await store.stories()).toEqual([second, story("a")]);
    expect(await store.story("s-B")).toEqual(second);
    expect(await store.story("s-none")).toBeNull();
    await expect(store.putStory(story("a"))).rejects.toMatchObject({ code: "story-exists" });
    await expect(store.putStory({ ...story("c"), name: "a" })).rejects.toMatchObject({
      code: "story-exists",
    });
    await store.updateStory({ ...story("a"), name: "z" });
    expect((await store.story("s-a"))?.name).toBe("z");
    await expect(store.updateStory({ ...story("a"), name: "B" })).rejects.toMatchObject({
      code: "story-exists",
    });
    await expect(store.updateStory(story("none"))).rejects.toMatchObject({ code: "no-story" });
  });

  test("reports in the order in which they came, each once, and never changed", async () => {
    const store = await open();
    const input = {
      publisher: "P",
      published: "2026-10-23",
      url: null,
      agency: "A",
      revises: "r-0",
      complete: false,
    };
    const full = { id: "r-2", input: { ...input, file: "f.txt", text: "Two." } };
    await store.addReports("s-a", [report("r-3"), full], by);
    await store.addReports("s-a", [report("r-1"), report("r-3", "other words")], { ...by, who: "ben" });
    expect(await store.reportsOf("s-a")).toEqual([report("r-3"), full, report("r-1")]);
    expect(await store.members("s-a")).toEqual([
      { ...by, report: "r-3", gone: null },
      { ...by, report: "r-2", gone: null },
      { ...by, who: "ben", report: "r-1", gone: null },
    ]);
    const gone = { seen: "2026-10-25T10:00:00.000Z", status: 410 };
    await store.setGone("s-a", "r-2", gone);
    await store.setGone("s-a", "r-9", gone);
    expect((await store.members("s-a")).map((m) => m.gone)).toEqual([null, gone, null]);
    await store.setGone("s-a", "r-2", null);
    expect((await store.members("s-a")).map((m) => m.gone)).toEqual([null, null, null]);
    expect(await store.report("r-2")).toEqual(full);
    expect(await store.report("r-9")).toBeNull();
  });

  test("a report may be in two stories", async () => {
    const store = await open();
    await store.putStory(story("b"));
    await store.addReports("s-a", [report("r-1")], by);
    await store.addReports("s-b", [report("r-1")], by);
    expect(await store.reportsOf("s-b")).toEqual([report("r-1")]);
  });

  test("any text comes back as it went in", async () => {
    const store = await open();
    const texts = [
      "",
      "a\0b",
      "\ud800 half",
      "\udc00",
      "😀 ﬁ\r\n\u2028",
      "'; DROP TABLE reports; --",
      "\ufeffmark",
    ];
    const reports = texts.map((t, i) => report(`r-${i}`, t));
    await store.addReports("s-a", reports, by);
    expect((await store.reportsOf("s-a")).map((r) => r.input.text)).toEqual(texts);
  });

  test("reports by phrases of folded words", async () => {
    const store = await open();
    const texts = {
      "r-1": "Norway has moved. Others have not moved an inch.",
      "r-2": "They moved out; it’s Hallgrímsdóttir’s 28-point plan at 9.40",
      "r-3": "",
    };
    await store.addReports(
      "s-a",
      Object.entries(texts).map(([id, t]) => report(id, t)),
      by,
    );
    const found = (...phrases: string[]) => store.reportsWith("s-a", phrases);
    expect(await found("moved")).toEqual(["r-1", "r-2"]);
    expect(await found("not moved")).toEqual(["r-1"]);
    expect(await found("moved not")).toEqual([]);
    expect(await found("moved", "28-point plan")).toEqual(["r-2"]);
    expect(await found("hallgrimsdottir's")).toEqual(["r-2"]);
    expect(await found("hallgr*")).toEqual(["r-2"]);
    expect(await found("hallgr")).toEqual([]);
    expect(await found("9.40")).toEqual(["r-2"]);
    expect(await found()).toEqual(["r-1", "r-2", "r-3"]);
    expect(await found('no" OR "moved')).toEqual([]);
  });

  test("annotations by report and engine", async () => {
    const store = await open();
    await store.addReports("s-a", [report("r-1")], by);
    expect(await store.annotation("r-1", "e1")).toBeNull();
    await store.putAnnotations("e1", new Map([["r-1", annotation]]));
    expect(await store.annotation("r-1", "e1")).toEqual(annotation);
    await store.putAnnotations("e2", new Map([["r-1", annotation]]));
    expect(await store.annotation("r-1", "e1")).toBeNull();
    const two = new Map([
      ["r-1", annotation],
      ["r-9", annotation],
    ]);
    await expect(store.putAnnotations("e1", two)).rejects.toMatchObject({ code: "no-report" });
  });

  test("builds, newest first; the oldest are dropped", async () => {
    const store = await open();
    const ids = Array.from({ length: BUILDS_KEPT + 2 }, (_x, i) => `b-${i}`);
    for (const id of ids) await store.putRecord(build(id), `{"of":"${id}"}`);
    const kept = ids.slice(-BUILDS_KEPT).reverse();
    expect((await store.builds("s-a")).map((b) => b.id)).toEqual(kept);
    expect((await store.builds("s-a"))[0]).toEqual(build(kept[0]!));
    expect(await store.record(kept[0]!)).toBe(`{"of":"${kept[0]}"}`);
    expect(await store.record("b-0")).toBeNull();
    await store.putRecord(build(kept[1]!), "{}");
    expect((await store.builds("s-a")).map((b) => b.id).slice(0, 2)).toEqual([kept[1], kept[0]]);
  });

  test("decisions are appended, in order, each id once", async () => {
    const store = await open();
    await store.putStory(story("b"));
    const [one, two] = [decision("d-2"), decision("d-1", { why: "so" })];
    await store.appendDecisions("s-a", [one]);
    await store.appendDecisions("s-a", [two]);
    await store.appendDecisions("s-a", [one]);
    expect(await store.decisions("s-a")).toEqual([one, two]);
    expect(await store.decisions("s-b")).toEqual([]);
    for (const [where, d] of [
      ["s-a", decision("d-1", { who: "ben" })],
      ["s-b", one],
    ] as const)
      await expect(store.appendDecisions(where, [d])).rejects.toMatchObject({ code: "decision-exists" });
  });

  test("a story that is not there is an error, wherever it is named", async () => {
    const store = await open();
    const calls = [
      () => store.addReports("s-x", [report("r-1")], by),
      () => store.reportsOf("s-x"),
      () => store.members("s-x"),
      () => store.reportsWith("s-x", []),
      () => store.builds("s-x"),
      () => store.putRecord({ ...build("b-1"), story: "s-x" }, "{}"),
      () => store.appendDecisions("s-x", [decision("d-1")]),
      () => store.decisions("s-x"),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "no-story" });
    expect(await store.report("r-1")).toBeNull();
  });

  test("what is handed out can be changed without changing what is kept", async () => {
    const store = await open();
    await store.addReports("s-a", [report("r-1")], by);
    const got = (await store.report("r-1"))!;
    (got.input as { text: string }).text = "changed";
    expect((await store.report("r-1"))!.input.text).toBe("Words of r-1.");
  });
});
