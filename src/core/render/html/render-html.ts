// The one-file report: a page that opens from disk, needs no network and can reach none.
import type { ReadoutRecord } from "../../model/record.ts";
import { sha256Base64 } from "../../text/hash.ts";
import { count } from "../count.ts";
import { formatEdtf } from "../format-time.ts";
import { indexRecord, type RecordIndex } from "../index-record.ts";
import { html, type Markup, scriptJson } from "./markup.ts";
import { facts, positions } from "./matrices.ts";
import { readouts } from "./readouts.ts";
import type { HtmlSection } from "./rows.ts";
import {
  dependence,
  disputes,
  meetings,
  notes,
  omissions,
  people,
  reports,
  texts,
  timeline,
} from "./sections.ts";
import { apparatus, statements } from "./speech.ts";
import { STYLE } from "./style.ts";

/** The sections in the order of the page. */
const SECTIONS: readonly ((index: RecordIndex) => HtmlSection)[] = [
  meetings,
  texts,
  positions,
  disputes,
  facts,
  readouts,
  apparatus,
  timeline,
  dependence,
  people,
  statements,
  reports,
  omissions,
  notes,
];

/**
 * The record as one HTML file. `script` is the compiled text of the page's script; a content security policy lets it, the
 * style sheet and nothing else run. Every row's words are links that open their report at the place.
 */
export function renderHtml(record: ReadoutRecord, script: string): string {
  const index = indexRecord(record);
  const code = script.replace(/\r\n?/g, "\n").replace(/<\/(script)/gi, "<\\/$1");
  const made = SECTIONS.map((section) => section(index));
  const full = made.filter((s) => s.body !== null);
  const empty = made.filter((s) => s.body === null && s.empty !== "");
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(STYLE)}'`,
    `script-src 'sha256-${sha256Base64(code)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = titleOf(index);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">To the rows</a>
<header>
<h1>${title}</h1>
<p class="lead">${lead(index)}</p>
<nav aria-label="Sections"><ul>${full.map((s) => html`<li><a href="#${s.id}">${s.title}</a></li>`)}</ul></nav>
</header>
<div class="desk">
<main id="main">
${full.map(sectionOf)}
${empty.length === 0 ? null : html`<p class="nothing">Nothing found: ${empty.map((s) => s.empty).join(" · ")}.</p>`}
<noscript><p class="nothing">Without scripts the rows can be read, but their words cannot be opened in the reports.</p></noscript>
</main>
<aside id="reader" hidden aria-labelledby="reader-title" tabindex="-1"><div class="bar"><h2 id="reader-title"></h2><button type="button" id="reader-before" title="Words before these (k)">↑</button><button type="button" id="reader-next" title="Next words (j)">↓</button><button type="button" id="reader-close" title="Close (Escape)">Close</button></div><p id="reader-source"></p><div id="reader-text" class="report" tabindex="0" role="region" aria-label="Text of the report"></div></aside>
</div>
<footer><p>Made by readout ${record.engine.version}, knowledge ${record.engine.knowledge}, codebook “${record.codebook.name}”. Rows are candidates found by rules; each opens the words it stands on. Offsets are UTF-16 code units.</p></footer>
<script type="application/json" id="record">${scriptJson(forPage(record))}</script>
<script type="module">${{ markup: code }}</script>
</body>
</html>
`;
  return page.markup;
}

/** What the script needs of a record, and nothing that would break a page of ten thousand rows. */
function forPage(record: ReadoutRecord) {
  return {
    reports: record.reports.map(
      ({ id, url, publisher, headline, published, language, text, zones, file }) => ({
        id,
        url,
        publisher,
        headline,
        published,
        language,
        text,
        zones,
        file,
      }),
    ),
    passages: record.passages.map(({ a, b, kind }) => ({
      kind,
      a: { report: a.report, start: a.start, end: a.end },
      b: { report: b.report, start: b.start, end: b.end },
    })),
    quotations: record.quotations.flatMap((q) =>
      q.content.map((c) => ({ report: c.report, start: c.start, end: c.end })),
    ),
  };
}

function sectionOf(s: HtmlSection): Markup {
  return html`<section aria-labelledby="${s.id}"><h2 id="${s.id}">${s.title}${s.aside ? html` <span class="count">${s.aside}</span>` : null}</h2>
${s.body}</section>
`;
}

function titleOf(index: RecordIndex): string {
  const met = [...index.record.events]
    .filter((e) => e.kind === "meeting")
    .sort((a, b) => b.evidence.length - a.evidence.length)[0];
  return met && met.evidence.length > 1 ? met.what : `Readout of ${count(index.reports.length, "report")}`;
}

function lead(index: RecordIndex): Markup {
  const outlets = new Set(index.reports.map((r) => index.outlet(r.id))).size;
  const dates = index.reports.flatMap((r) =>
    r.published === null ? [] : [formatEdtf(r.published.slice(0, 10))],
  );
  const [first, last] = [dates[0], dates[dates.length - 1]];
  const span = first === undefined ? "" : first === last ? `, ${first}` : `, ${first} to ${last}`;
  const origins = index.record.origins.length;
  return html`${count(index.reports.length, "report")}, ${count(outlets, "outlet")}${origins > 0 ? html`, <a href="#origins">${count(origins, "independent origin")}</a>` : null}${span}`;
}
