// What the rows of the one-file report are made of: the words as a link to their place, and who stands behind them.
import type { Citation } from "../../model/span.ts";
import { count } from "../count.ts";
import type { RecordIndex } from "../index-record.ts";
import { mostTelling } from "../order-rows.ts";
import { html, type Markup } from "./markup.ts";

/** A section of the report. */
export interface HtmlSection {
  readonly id: string;
  readonly title: string;
  /** What is said beside the heading, or "". */
  readonly aside: string;
  /** Null where the record has nothing for it; then `empty` is said. */
  readonly body: Markup | null;
  readonly empty: string;
}

/** The address of the words of a citation, with the row they belong to: the reader pane opens it, and it can be shared. */
export function wordsAddress(c: Citation, row: string): string {
  return `#w/${c.report}/${c.start}-${c.end}/${row}`;
}

/** The words of a citation in quotation marks, as a link that opens them in their report. */
export function quoted(index: RecordIndex, c: Citation, row: string): Markup {
  const label = `Open in ${index.outlet(c.report)}`;
  return html`<a class="words" href="${wordsAddress(c, row)}" title="${label}">“<bdi>${c.exact.trim()}</bdi>”</a>`;
}

/** The words to show of a row's evidence, as a link; null of none. */
export function quotedBest(index: RecordIndex, evidence: readonly Citation[], row: string): Markup | null {
  const best = mostTelling(evidence);
  return best && quoted(index, best, row);
}

/** The sigla of a row's evidence, each a link to its words, and how many outlets and origins they are. */
export function who(
  index: RecordIndex,
  evidence: readonly Citation[],
  row: string,
  origins?: readonly string[],
): Markup {
  const support = index.support(evidence, origins);
  const links = support.reports.map((report) => {
    const own = evidence.filter((c) => c.report === report);
    return html`${own.map(
      (c, i) =>
        html`<a class="siglum" href="${wordsAddress(c, row)}" title="${`Open in ${index.outlet(report)}`}">${i === 0 ? index.siglum(report) : `·${i + 1}`}</a>`,
    )} `;
  });
  const counted =
    support.outlets > 1
      ? html`<span class="count">${count(support.outlets, "outlet")}, ${count(support.origins, "origin")}</span>`
      : null;
  return html`<span class="who">${links}${counted}</span>`;
}

/** A small label: a stance, a status, a kind of difference. `tone` is a class of the style sheet. */
export function label(text: string, tone = ""): Markup {
  return html`<span class="label ${tone}">${text}</span>`;
}

/** The link that leads to a row, shown when the row is pointed at, with the rule that made it. */
export function permalink(row: string, rule = ""): Markup {
  const title = rule === "" ? "Link to this row" : `Link to this row, found by the rule ${rule}`;
  return html`<a class="permalink" href="#${row}" title="${title}" aria-label="${title}">¶</a>`;
}

/** A table that scrolls by itself where the window is narrower than it. */
export function wideTable(
  name: string,
  className: string,
  head: readonly Markup[],
  body: readonly Markup[],
): Markup {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table class="${className}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** The heads of columns. */
export function heads(...names: readonly string[]): Markup[] {
  return names.map((n) => html`<th scope="col">${n}</th>`);
}
