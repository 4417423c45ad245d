// The sections of the one-file report that set something against something: party × issue, fact × outlet.
import type { Fact, Position } from "../../model/record.ts";
import type { RecordIndex } from "../index-record.ts";
import { partiesInOrder } from "../order-rows.ts";
import { html, type Markup } from "./markup.ts";
import {
  type HtmlSection,
  heads,
  label,
  permalink,
  quotedBest,
  who,
  wideTable,
  wordsAddress,
} from "./rows.ts";

/** Where each side stands: issues down, parties across, the words in the cells. */
export function positions(index: RecordIndex): HtmlSection {
  const all = index.record.positions;
  const parties = partiesInOrder(all);
  const issues = [...new Set(all.map((p) => p.issue))];
  const cell = (rows: readonly Position[]): Markup =>
    rows.length === 0
      ? html`<td class="none">–</td>`
      : html`<td>${rows.map(
          (p) =>
            html`<div class="row position" id="${p.id}">${label(p.stance, `position-${p.stance}`)}${p.firmness === null ? null : html` ${label(p.firmness)}`} ${permalink(p.id, p.rule)}<div>${quotedBest(index, p.evidence, p.id)} ${who(index, p.evidence, p.id, p.origins)}</div></div>`,
        )}</td>`;
  const rows = issues.map(
    (issue) =>
      html`<tr><th scope="row">${index.issue(issue)}</th>${parties.map((party) => cell(all.filter((p) => p.party === party && p.issue === issue)))}</tr>`,
  );
  const table = wideTable(
    "Positions by issue and party",
    "matrix",
    heads("Issue", ...parties.map((p) => index.name(p) ?? p)),
    rows,
  );
  return {
    id: "positions",
    title: "Each side’s words by issue",
    aside: all.length > 0 ? String(all.length) : "",
    body: all.length > 0 ? table : null,
    empty: "no positions",
  };
}

/** Longest words of a report that a cell of the facts shows; of longer ones it shows the value alone. */
const CELL = 80;

/** Facts × outlets: clashes first, then what one outlet alone says. */
export function facts(index: RecordIndex): HtmlSection {
  const outlets = (f: Fact) => index.support(f.values.flatMap((v) => v.evidence)).outlets;
  const rows = [...index.record.facts].sort(
    (a, b) => Number(a.agree) - Number(b.agree) || outlets(b) - outlets(a),
  );
  const tolerances = [...new Set(rows.filter((f) => f.agree && f.tolerance).map((f) => f.tolerance))];
  const told = index.reports.filter((r) =>
    rows.some((f) => f.values.some((v) => v.evidence.some((c) => c.report === r.id))),
  );
  const cells = (f: Fact) =>
    told.map((r) => {
      const said = f.values.flatMap((v, n) =>
        v.evidence
          .filter((c) => c.report === r.id)
          .slice(0, 1)
          .map((c) => ({ v, n, c })),
      );
      return html`<td>${said.map(({ v, n, c }) => html`<a class="value value-${f.agree ? 0 : n % 4}" href="${wordsAddress(c, f.id)}" title="${`Open in ${index.outlet(r.id)}`}"><bdi>${c.exact.length <= CELL ? c.exact.trim() : v.text}</bdi></a> `)}</td>`;
    });
  const body = rows.map(
    (f) =>
      html`<tr class="row" id="${f.id}"><th scope="row">${f.about} <span class="also">${f.slot}${tolerances.length > 1 && f.agree && f.tolerance ? `, ${f.tolerance}` : ""}</span> ${f.agree ? null : label("do not agree", "clash")} ${permalink(f.id, f.rule)}</th>${cells(f)}</tr>`,
  );
  const clashes = rows.filter((f) => !f.agree).length;
  const table = wideTable(
    "Facts by outlet",
    "matrix facts",
    [
      ...heads("Fact"),
      ...told.map((r) => html`<th scope="col" title="${index.outlet(r.id)}">${index.siglum(r.id)}</th>`),
    ],
    body,
  );
  return {
    id: "facts",
    title: "Facts by outlet",
    aside: rows.length > 0 ? `${rows.length}, ${clashes} do not agree` : "",
    body:
      rows.length > 0
        ? html`${table}${tolerances.length === 1 ? html`<p class="also">Taken to agree: ${tolerances[0]!}.</p>` : null}`
        : null,
    empty: "no facts",
  };
}
