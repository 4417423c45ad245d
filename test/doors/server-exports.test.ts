// The brief and the exports over the API: the same files as on the command line.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { EXPORT_FORMATS } from "../../src/core/index.ts";
import { cli, EXAMPLE } from "./run-cli.ts";
import { testServer } from "./test-server.ts";

const server = testServer();
let story = "";
beforeAll(async () => {
  const text = readFileSync(join(EXAMPLE, "sna-20261022-mackerel-upd2.txt"), "utf8");
  const { id } = await server.workspace.createStory({ name: "Talks" });
  await server.workspace.addReports(
    id,
    [{ file: "a.txt", text, publisher: "SNA", published: "2026-10-22" }],
    "ann",
  );
  story = `/api/stories/${id}`;
});
const bytes = async (path: string) =>
  new Uint8Array(await (await server.fetch(`${story}${path}`)).arrayBuffer());

test("the brief as data, Word file and Markdown", async () => {
  const { status, body } = await server.ask(`${story}/brief`);
  expect([status, (body["brief"] as unknown as { title: string }).title]).toEqual([200, "Brief: Talks"]);
  expect(Object.keys(unzipSync(await bytes("/brief.docx")))).toContain("word/footnotes.xml");
  const md = await server.fetch(`${story}/brief.md`);
  expect(md.headers.get("content-disposition")).toBe('attachment; filename="brief.md"');
  expect(await md.text()).toMatch(/^# Brief: Talks\n/);
  expect(await (await server.fetch(`${story}/brief.md?vetted=true`)).text()).not.toContain("[^1]");
});

test("since a day: what was known by then is not new; what is no day is said", async () => {
  const sections = async (query: string) =>
    (
      (await server.ask(`${story}/brief${query}`)).body["brief"] as unknown as {
        sections: { title: string }[];
      }
    ).sections.map((s) => s.title);
  expect((await sections(""))[0]).toBe("Who met");
  expect((await sections("?since=2026-10-21"))[0]).toBe("New since the last brief");
  expect((await sections("?since=2026-10-22"))[0]).toBe("Who met");
  const entries = async (query: string) =>
    (await (await server.fetch(`${story}/export/atom${query}`)).text()).split("<entry>").length - 1;
  expect(await entries("")).toBeGreaterThan(10);
  expect(await entries("?since=2026-10-22")).toBe(0);
  expect(await server.ask(`${story}/export/atom?since=yesterday`)).toMatchObject({
    status: 400,
    body: { error: { code: "bad-request" } },
  });
});

test.each(Object.keys(EXPORT_FORMATS))("%s", async (name) => {
  const answer = await server.fetch(`${story}/export/${name}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
  if (EXPORT_FORMATS[name]!.folder) {
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(strFromU8(Object.values(files)[0]!)).toMatch(/\S/);
  } else expect(await answer.text()).toMatch(/\S/);
});

test("a format that there is none of is 404; the command line names the same ones", async () => {
  expect((await server.ask(`${story}/export/xls`)).status).toBe(404);
  const help = cli(["export", "--help"]).stdout.replace(/\s+/g, " ");
  for (const name of Object.keys(EXPORT_FORMATS)) expect(help).toContain(name);
});
