// The one-file report: a page that opens from disk, needs no network and can reach none. Its views are the app's.
import type { ReadoutRecord } from "../../model/record.ts";
import { sha256Base64 } from "../../text/hash.ts";
import { indexRecord } from "../index-record.ts";
import { titleOf } from "../title.ts";
import { escapeText, scriptJson } from "./markup.ts";

/** The built views: one script and one style sheet, without a reference to anything outside themselves. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/**
 * The record as one HTML file. The record stands in it as data; a content security policy lets the script and the style sheet
 * of the views run, by hash, and nothing else. The same record and views give the same bytes. `linkedData` is JSON-LD for programs
 * that read pages (schema.org); without it there is none.
 */
export function renderHtml(
  record: ReadoutRecord,
  parts: PageParts,
  linkedData: object | null = null,
): string {
  // What would end its element early is written otherwise: `<\/` is the same in a script's strings, `<\2f` in a style's.
  const script = lines(parts.script)
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "\\x3c!--");
  const style = lines(parts.style).replace(/<\/(style)/gi, "<\\2f $1");
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    `script-src 'sha256-${sha256Base64(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = escapeText(titleOf(indexRecord(record)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="readout ${escapeText(record.engine.version)}, knowledge ${escapeText(record.engine.knowledge)}">
<title>${title}</title>
<style>${style}</style>${linkedData === null ? "" : `\n<script type="application/ld+json">${scriptJson(linkedData)}</script>`}
</head>
<body>
<div id="app"></div>
<noscript><p>This report shows its record with a script of its own, which reaches nothing outside this file. The record itself stands below as JSON in the source of the page.</p></noscript>
<script type="application/json" id="record">${scriptJson(record)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
