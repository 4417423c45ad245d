// The section of the one-file report that sets the sides' own texts beside one another.
import { count } from "../count.ts";
import type { RecordIndex } from "../index-record.ts";
import { type ReadoutCell, readoutTable } from "../readouts.ts";
import { html, type Markup } from "./markup.ts";
import { type HtmlSection, heads, permalink, quoted, wideTable } from "./rows.ts";

/** Sentences that a cell shows. */
const SHOWN = 3;
/** Columns above which nobody reads a table of outlets. */
const MOST = 12;

/** Readout beside readout: topics down, the sides' own texts across (the outlets' where fewer than two sides have one). */
export function readouts(index: RecordIndex): HtmlSection {
  const { columns, rows, silent } = readoutTable(index);
  const section = {
    id: "readouts",
    title: "Readout beside readout",
    empty: "no readouts to set side by side",
  };
  if (rows.length === 0 || columns.length > MOST) return { ...section, aside: "", body: null };
  const body = rows.map(
    (r) =>
      html`<tr class="row" id="${r.id}"><th scope="row">${r.topic} ${permalink(r.id)}</th>${r.cells.map((c) => cell(index, c, r.id))}</tr>`,
  );
  const names = columns.map((c) => (c.official ? c.name : `${c.name} (outlet)`));
  const table = wideTable("Topics by text", "matrix", heads("Topic", ...names), body);
  const none = silent.length === 0 ? null : html`<p class="also">In none of them: ${silent.join(", ")}.</p>`;
  const own = columns.filter((c) => c.official).length;
  return { ...section, aside: count(own, "text of a side", "texts of sides"), body: html`${table}${none}` };
}

function cell(index: RecordIndex, c: ReadoutCell, row: string): Markup {
  if (c.state !== "says") return html`<td class="none">${c.state.replace("-", " ")}</td>`;
  const more = c.words.length - SHOWN;
  return html`<td>${c.words.slice(0, SHOWN).map((w) => html`<div>${quoted(index, w, row)}</div>`)}${more > 0 ? html`<span class="also">and ${count(more, "other sentence")}</span>` : null}</td>`;
}
