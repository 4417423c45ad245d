// The sections of the one-file report that hold what was said: every statement, and the apparatus of those told more than once.
import type { Quotation } from "../../model/annotation.ts";
import type { Edit, Rendering } from "../../model/record.ts";
import { namesSomebody, type RecordIndex } from "../index-record.ts";
import { byChange, meaningOf } from "../order-rows.ts";
import { html, type Markup } from "./markup.ts";
import { type HtmlSection, label, permalink, quoted, who, wordsAddress } from "./rows.ts";

/** Every statement, by the party or speaker whose words they are. */
export function statements(index: RecordIndex): HtmlSection {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const report of index.reports)
    for (const q of index.record.quotations.filter((x) => x.report === report.id)) {
      const source = q.source?.exact ?? "";
      const key = index.name(q.speaker) ?? (namesSomebody(source) ? source : "Nobody named");
      const list = bySpeaker.get(key) ?? [];
      list.push(q);
      bySpeaker.set(key, list);
    }
  const groups = [...bySpeaker].sort(([, a], [, b]) => b.length - a.length);
  const body = groups.map(([speaker, list]) => {
    const party = list.map((q) => index.name(q.speaks_for)).find((p) => p !== null && p !== speaker);
    return html`<details class="speaker"><summary><b><bdi>${speaker}</bdi></b>${party ? html` <span class="also">for ${party}</span>` : null} <span class="count">${list.length}</span></summary><ul class="rows">${list.map((q) => statement(index, q))}</ul></details>`;
  });
  return {
    id: "statements",
    title: "Statements",
    aside: index.record.quotations.length > 0 ? String(index.record.quotations.length) : "",
    body:
      body.length === 0
        ? null
        : html`<p class="filter"><label>Find in the statements <input type="search" id="find" autocomplete="off"></label> <span id="found" role="status"></span></p>${body}`,
    empty: "no statements",
  };
}

function statement(index: RecordIndex, q: Quotation): Markup {
  const [first, ...rest] = q.content;
  const channel = q.channel === null ? null : html` <span class="also">${q.channel.exact.trim()}</span>`;
  const chain =
    q.chain.length === 0
      ? null
      : html` <span class="also">through ${q.chain.map((l) => l.by.exact.trim()).join(", ")}</span>`;
  return html`<li class="row statement" id="${q.id}">${label(q.act)} ${label(q.type)} ${first ? quoted(index, first, q.id) : null}${rest.map((c) => html` … ${quoted(index, c, q.id)}`)}${channel}${chain} ${first ? who(index, [first], q.id) : null} <span class="rule">${q.rule}</span> ${permalink(q.id, q.rule)}</li>`;
}

/** The apparatus: one utterance, every outlet's wording, changed words marked; those that change the meaning first. */
export function apparatus(index: RecordIndex): HtmlSection {
  const told = index.record.utterances.filter((u) => u.renderings.length > 1).sort(byChange);
  const changed = told.filter((u) => meaningOf(u) > 0).length;
  const rows = told.map((u) => {
    const base = u.renderings.find((r) => r.difference === "base") ?? u.renderings[0]!;
    const others = u.renderings.filter((r) => r !== base);
    return html`<article class="row utterance" id="${u.id}"><h3><bdi>${index.sayer(u) ?? "Somebody unnamed"}</bdi> ${permalink(u.id, u.rule)}</h3><p class="base">${quoted(index, base.citation, u.id)} ${who(index, [base.citation], u.id)}</p><ul class="variants">${others.map((r) => variant(index, r, u.id))}</ul></article>`;
  });
  return {
    id: "apparatus",
    title: "The same words in different outlets",
    aside: rows.length > 0 ? `${rows.length}${changed > 0 ? `, ${changed} with another meaning` : ""}` : "",
    body: rows.length > 0 ? html`${rows}` : null,
    empty: "no words told by more than one report",
  };
}

function variant(index: RecordIndex, r: Rendering, row: string): Markup {
  const strong = r.difference === "altered" || r.difference === "speaker";
  const edits = r.edits.map(
    (e) => html`<span class="edit edit-${e.kind}"><span class="kind">${e.kind}</span> ${change(e)}</span> `,
  );
  const c = r.citation;
  return html`<li><span class="mark">${index.siglum(c.report)}</span> ${label(r.difference, strong ? "clash" : "")} <a class="words" href="${wordsAddress(c, row)}" title="${`Open in ${index.outlet(c.report)}`}">“<bdi>${marked(c.exact.trim(), r.edits)}</bdi>”</a> <span class="edits">${edits}</span></li>`;
}

function change(e: Edit): Markup {
  if (e.to === "") return html`<del><bdi>${e.from}</bdi></del> left out`;
  if (e.from === "") return html`<ins><bdi>${e.to}</bdi></ins> added`;
  return html`<del><bdi>${e.from}</bdi></del> → <ins><bdi>${e.to}</bdi></ins>`;
}

/** The text with the words that edits put there marked, each edit once, from left to right. */
function marked(text: string, edits: readonly Edit[]): Markup {
  const parts: Markup[] = [];
  let from = 0;
  for (const e of edits) {
    if (e.to === "") continue;
    const at = wordsAt(text, e.to, from);
    if (at < 0) continue;
    parts.push(html`${text.slice(from, at)}<mark class="edit-${e.kind}">${e.to}</mark>`);
    from = at + e.to.length;
  }
  return html`${parts}${text.slice(from)}`;
}

/** Where whole words stand in a text from `from` on, or -1. */
function wordsAt(text: string, wanted: string, from: number): number {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const inside = (a: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(a - 1, a + 1));
    if (!inside(at) && !inside(at + wanted.length)) return at;
  }
  return -1;
}
