// An invented article as a page, with everything around it that pages have, and one file of every other kind that holds it.
import { Document, Packer, Paragraph } from "docx";
import { gzipSync, strToU8, zipSync } from "fflate";

export const TITLE = "Herring talks resume in Tórshavn";
export const PARAGRAPHS = [
  "Delegations from the five coastal states returned to the table on Tuesday, three weeks after the herring talks had broken off over the size of next year's catch.",
  "“We are closer than we were in the spring,” the Faroese fisheries minister, Árni Dam, said after the first session, adding that two questions were still open.",
  "A spokeswoman for the Norwegian delegation said that Oslo would not accept a share below 61 percent, and that her government had said so in writing.",
  "The five states have not agreed on a common quota since 2021, and scientists have warned that the stock, now at 3.7 million tonnes, will fall further.",
  "The talks are to go on until Friday, when ministers meet again in the town hall, the host said.",
];

/** The page; `extra` comes into its head, `body` takes the place of its paragraphs. */
export function page({ extra = "", body = PARAGRAPHS.map((p) => `<p>${p}</p>`).join("\n") } = {}): string {
  const teaser = (n: number) =>
    `<li><a href="/a/${n}">Harbour gets a new pier number ${n}, the mayor says</a><p>The harbour of the capital is to get a new pier, and the mayor of the town says that it will be built by the summer of next year.</p></li>`;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${TITLE} | The Skerry Post</title>
<link rel="canonical" href="https://skerrypost.example/talks/herring"><meta property="og:site_name" content="The Skerry Post">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-03-10T09:30:00+00:00","dateModified":"2026-03-10T11:00:00+00:00","author":[{"@type":"Person","name":"Marjun Holm"}],"publisher":{"name":"The Skerry Post"},}</script>${extra}</head>
<body class="has-sidebar"><header class="site-header"><nav><ul><li><a href="/">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<div class="cookie-banner"><p>We use cookies to make this site better, to count its readers, and to show you what you like. You may say no.</p></div>
<main><article><h1>${TITLE}</h1><p class="byline">By Marjun Holm</p><time datetime="2026-03-10T09:30:00Z">10 March 2026</time>
<figure><img src="x.jpg"><figcaption>Boats in the harbour of Tórshavn on Monday. Photo: A. Dam</figcaption></figure>
<div class="article-body">${body}
<div class="newsletter-signup"><p>Sign up for our morning newsletter and get the best of the day in your inbox, every day but Sunday.</p></div>
<p><a href="/b">READ MORE: WHAT THE HERRING TALKS ARE ABOUT</a></p></div>
<ul class="related-links">${teaser(1)}${teaser(2)}</ul></article></main>
<aside class="sidebar"><h2>Most read</h2><ul>${teaser(3)}${teaser(4)}</ul></aside>
<section id="comments"><h3>Comments</h3><p>I have fished these waters for forty years and I do not believe a word of what any of these ministers say.</p></section>
<footer><p>© The Skerry Post. All rights reserved, and none of this may be printed elsewhere without being asked for first.</p></footer></body></html>`;
}

const TEXT = `${TITLE}\n\n${PARAGRAPHS.join("\n\n")}`;

/** Bytes of a PDF of pages that are lists of [x, y, text]; size 10, Helvetica. */
export function pdf(pages: readonly (readonly (readonly [number, number, string])[])[]): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  objects[1] = "<< /Type /Catalog /Pages 2 0 R >>";
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  pages.forEach((lines, i) => {
    const escaped = (s: string) => s.replace(/[\\()]/g, "\\$&");
    const stream = lines.map(([x, y, s]) => `BT /F1 10 Tf ${x} ${y} Td (${escaped(s)}) Tj ET`).join("\n");
    objects[4 + i * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
    objects[5 + i * 2] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
  });
  let out = "%PDF-1.4\n";
  const offsets: number[] = [];
  objects.forEach((o, n) => {
    offsets[n] = out.length;
    out += `${n} 0 obj\n${o}\nendobj\n`;
  });
  const at = out.length;
  const count = objects.length;
  const rows = Array.from(
    { length: count - 1 },
    (_, n) => `${String(offsets[n + 1]).padStart(10, "0")} 00000 n \n`,
  ).join("");
  out += `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(out, "latin1");
}

/** A web archive of one answer with the page. */
export function warc(): Uint8Array {
  const body = Buffer.from(page());
  const http = Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`,
    ),
    body,
  ]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://skerrypost.example/talks/herring\r\nWARC-Date: 2026-03-11T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
}

/** One file of each kind that holds the article, by name. */
export async function oneOfEachKind(): Promise<Record<string, Uint8Array>> {
  const word = new Document({
    title: TITLE,
    sections: [{ children: [TITLE, ...PARAGRAPHS].map((p) => new Paragraph(p)) }],
  });
  const wrapped = (text: string) => text.match(/.{1,80}(?:\s|$)/g)!.map((s) => s.trim());
  const lines = [TITLE, ...PARAGRAPHS].flatMap((p, n) =>
    wrapped(p.replace(/[“”]/g, '"')).map((s, i) => [n, i, s] as const),
  );
  let y = 800;
  const placed = lines.map(([n, i, s]) => {
    y -= n > 0 && i === 0 ? 22 : 12;
    return [60, y, s] as const;
  });
  const rtf = TEXT.replace(/[\\{}]/g, "\\$&")
    .replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0)}?`)
    .replace(/\n\n/g, "\\par\n");
  const packed = warc();
  return {
    "a.html": Buffer.from(page()),
    "a.md": Buffer.from(
      `---\ntitle: ${TITLE}\ndate: 2026-03-10\n---\n# ${TITLE}\n\n${PARAGRAPHS.join("\n\n")}\n`,
    ),
    "a.jsonl": Buffer.from(
      `${JSON.stringify({ title: TITLE, text: PARAGRAPHS.join("\n\n"), date: "2026-03-10" })}\n`,
    ),
    "a.pdf": pdf([placed]),
    "a.docx": new Uint8Array(await Packer.toBuffer(word)),
    "a.eml": Buffer.from(
      `From: The Skerry Post <news@skerrypost.example>\r\nSubject: Herring talks resume\r\nDate: Tue, 10 Mar 2026 09:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${PARAGRAPHS.join("\r\n\r\n")}\r\n`,
    ),
    "a.rtf": Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}}\\f0 ${rtf}}`),
    "a.warc": packed,
    "b.warc.gz": gzipSync(packed),
    "a.wacz": zipSync({ "archive/data.warc.gz": gzipSync(packed), "datapackage.json": strToU8("{}") }),
    "a.zip": zipSync({ "../../etc/a.html": strToU8(page()), "b.txt": strToU8(TEXT) }),
  };
}
