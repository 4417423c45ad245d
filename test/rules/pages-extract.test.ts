// An article out of a page: its words alone, and what the page says of itself.
import { describe, expect, test } from "vitest";
import { readByline } from "../../src/ingest/html/byline.ts";
import { decodePage } from "../../src/ingest/html/decode-page.ts";
import { extractArticle } from "../../src/ingest/html/extract-article.ts";
import { readPageDate } from "../../src/ingest/html/page-date.ts";
import { PARAGRAPHS, page, TITLE } from "./pages-fixtures.ts";

describe("the body", () => {
  const article = extractArticle(page());
  test("is the paragraphs and nothing else", () => {
    expect(article.text).toBe(PARAGRAPHS.join("\n\n"));
  });
  test("captions are kept apart", () => {
    expect(article.captions).toEqual(["Boats in the harbour of Tórshavn on Monday. Photo: A. Dam"]);
  });
  test("headings and quotations inside stay, a line to other articles goes", () => {
    const [a, b, ...rest] = PARAGRAPHS;
    const body = `<p>${a}</p><h2>What is open</h2><blockquote><p>${b}</p></blockquote><p>Read also: <a href="/x">The pier</a></p>${rest.map((p) => `<p>${p}</p>`).join("")}`;
    expect(extractArticle(page({ body })).text).toBe([a, "What is open", b, ...rest].join("\n\n"));
  });
  test("a page without an article has no text", () => {
    expect(extractArticle("").text).toBe("");
    expect(extractArticle("<nav><a href=x>News</a></nav>").text).toBe("");
  });
});

describe("what the page says of itself", () => {
  test("title, people, times, publisher, address, language", () => {
    const { title, author, published, modified, publisher, url, language, complete, notes } = extractArticle(
      page(),
    );
    expect({ title, author, published, modified, publisher, url, language, complete, notes }).toEqual({
      title: TITLE,
      author: "Marjun Holm",
      published: "2026-03-10T09:30:00Z",
      modified: "2026-03-10T11:00:00Z",
      publisher: "The Skerry Post",
      url: "https://skerrypost.example/talks/herring",
      language: "en-GB",
      complete: true,
      notes: [],
    });
  });
  test("dates that disagree are a note", () => {
    const extra = '<meta property="article:published_time" content="2026-03-03T08:00:00Z">';
    expect(extractArticle(page({ extra })).notes).toEqual([
      "published: JSON-LD says 2026-03-10T09:30:00Z, meta says 2026-03-03T08:00:00Z; JSON-LD is taken",
    ]);
  });
  test("an agency in the author's place is the credit", () => {
    const { author, agency } = extractArticle(page().replace('"name":"Marjun Holm"', '"name":"Reuters"'));
    expect({ author, agency }).toEqual({ author: null, agency: "Reuters" });
  });
  test.each([
    ["By Marjun Holm, Skerry Post staff writer", "Marjun Holm", null],
    ["Analysis by Marjun Holm, Editor-at-large", "Marjun Holm", null],
    ["MARJUN HOLM and SIF ARNOLDAssociated Press", "MARJUN HOLM and SIF ARNOLD", "Associated Press"],
    ["Marjun Holm, AP Political Writer", "Marjun Holm", "AP"],
    ["The Skerry Post", null, null],
    ["Skerry", null, null],
    ["hdadmin", null, null],
    ["Luca Cipriani", "Luca Cipriani", null],
    ["Reuters", null, "Reuters"],
  ])("the byline %s", (given, author, agency) => {
    expect(readByline([given], "The Skerry Post")).toEqual({ author, agency });
  });
  test("a change before publication is none, a publisher is named without its motto, an address is no name", () => {
    const extra =
      '<meta property="article:modified_time" content="2026-03-01T08:00:00Z"><meta property="og:site_name" content="https://x.example"><meta name="application-name" content="Lunde News | Nobody knows more">';
    const html = page({ extra })
      .replace(/<meta property="og:site_name" content="The Skerry Post">/, "")
      .replace(/"dateModified":"[^"]*",/, "");
    expect(extractArticle(html)).toMatchObject({ modified: null, publisher: "Lunde News" });
  });
  test("an article behind a wall and a teaser are incomplete", () => {
    const body = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><div class="gate"><p>Subscribe to continue reading this article.</p></div>`;
    expect(extractArticle(page({ body })).complete).toBe(false);
    expect(extractArticle(page({ body: `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]} …</p>` })).complete).toBe(
      false,
    );
    const extra =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2026-03-10","author":"A B","publisher":"P","dateModified":"2026-03-10","articleBody":"x","isAccessibleForFree":"False"}</script>';
    expect(extractArticle(page({ extra })).complete).toBe(false);
  });
  test.each([
    "Subscribe to continue reading this article.",
    "You have reached your limit of free articles.",
    "Dieser Artikel ist nur für Abonnenten verfügbar.",
    "Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.",
    "Suscríbete para seguir leyendo",
    "Contenuto riservato agli abbonati",
    "Эта статья доступна только подписчикам",
  ])("the wall “%s”", (says) => {
    const body = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></div><div class="x"><p>${says}</p>`;
    expect(extractArticle(page({ body })).complete).toBe(false);
    expect(
      extractArticle(page({ body: body.replace(says, "The ministers meet again on Friday.") })).complete,
    ).toBe(true);
  });
  test("what stands under a picture without a name for it is a caption", () => {
    const body = `<p>${PARAGRAPHS[0]}</p><div><img src="x"><p>The quay on Monday (Photo: A. Dam)</p></div>${PARAGRAPHS.slice(
      1,
    )
      .map((p) => `<p>${p}</p>`)
      .join("")}`;
    const { text, captions } = extractArticle(page({ body }));
    expect(text).toBe(PARAGRAPHS.join("\n\n"));
    expect(captions).toContain("The quay on Monday (Photo: A. Dam)");
  });
});

describe("a live blog comes out as timed entries", () => {
  const three = PARAGRAPHS.slice(0, 3);
  const live = (entry: (text: string, i: number) => string, title = "Live: ") =>
    extractArticle(page({ body: three.map(entry).join("") }).replace("<title>", `<title>${title}`));
  test.each([
    [
      "elements with a time",
      (p: string, i: number) =>
        `<div class="live-post"><time datetime="2026-03-10T1${i}:05:00Z">x</time><h3>Head ${i}</h3><p>${p}</p></div>`,
      (i: number) => `2026-03-10T1${i}:05:00Z`,
      "Head 0",
    ],
    [
      "lines with the clock",
      (p: string, i: number) => `<p>1${i}:05</p><p>${p}</p>`,
      (i: number) => `1${i}:05`,
      null,
    ],
    [
      "the clock before the words",
      (p: string, i: number) => `<p><b>1${i}.05 Uhr</b> ${p}</p>`,
      (i: number) => `1${i}:05`,
      null,
    ],
    [
      "the clock in headings",
      (p: string, i: number) => `<h3>1${i}:05 – Head ${i}</h3><p>${p}</p>`,
      (i: number) => `1${i}:05`,
      "Head 0",
    ],
    [
      "the newest first",
      (p: string, i: number) => `<li><span>${3 - i}:05 p.m.</span><p>${p}</p></li>`,
      (i: number) => `${15 - i}:05`,
      null,
    ],
  ] as const)("%s", (_name, entry, time, headline) => {
    const { entries, text } = live(entry);
    expect(entries.map((e) => [e.time, e.text])).toEqual(three.map((p, i) => [time(i), p]));
    expect(entries[0]!.headline).toBe(headline);
    expect(text).toContain(
      `${time(0)
        .slice(-9)
        .replace(/^T|:00Z$/g, "")}${headline === null ? "" : ` ${headline}`}\n${three[0]}`,
    );
  });
  test("not an article whose headline has the word, nor one without it", () => {
    const entry = (p: string, i: number) => `<p>1${i}:05</p><p>${p}</p>`;
    expect(live(entry, "Fish live longer: ").entries).toEqual([]);
    expect(live(entry, "").entries).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    ["2026-03-10T09:30:00.123+0100", "2026-03-10T09:30:00+01:00"],
    ["2026-3-1", "2026-03-01"],
    ["10 March 2026, 5:19 p.m. GMT", "2026-03-10T17:19Z"],
    ["Updated Mar. 10, 2026 at 12:05 am", "2026-03-10T00:05"],
    ["Tue, 10 Mar 2026 09:30:00 +0000", "2026-03-10T09:30:00Z"],
    ["Dienstag, 10. März 2026, 17:19 Uhr", "2026-03-10T17:19"],
    ["10 de marzo de 2026", "2026-03-10"],
    ["1er août 2026 à 9:05", "2026-08-01T09:05"],
    ["10 марта 2026", "2026-03-10"],
    ["2026年3月10日", "2026-03-10"],
    ["2026.03.10 09:30", "2026-03-10T09:30"],
    ["10.03.2026", "2026-03-10"],
    ["23/10/2026", "2026-10-23"],
    ["31 February 2026", null],
    ["yesterday", null],
    ["03/10/2026", null],
  ])("the date %s", (given, date) => {
    expect(readPageDate(given)).toBe(date);
  });
});

describe("charsets", () => {
  const html = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>Žižkov café</p></body></html>`;
  test("UTF-8 that is valid is believed before a wrong label", () => {
    expect(decodePage(Buffer.from(html("iso-8859-1")), "iso-8859-1")).toMatchObject({ note: null });
    expect(decodePage(Buffer.from(html("iso-8859-1")), "iso-8859-1")).toHaveProperty(
      "html",
      html("iso-8859-1"),
    );
  });
  test("the server's label, then the page's, for what is not UTF-8", () => {
    const bytes = Buffer.from(
      "<meta charset=windows-1251><p>\xcf\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xfb</p>",
      "latin1",
    );
    expect(decodePage(bytes)).toHaveProperty("html", "<meta charset=windows-1251><p>Переговоры</p>");
    expect(decodePage(bytes, "no-such-thing")).toHaveProperty(
      "html",
      "<meta charset=windows-1251><p>Переговоры</p>",
    );
  });
});
