// The sections of the one-file report that list rows one under another.
import type { EventRow } from "../../model/record.ts";
import { count, listed } from "../count.ts";
import { formatEdtf, formatTime } from "../format-time.ts";
import type { RecordIndex } from "../index-record.ts";
import { disputesInOrder, eventsInTime, meetingsInOrder } from "../order-rows.ts";
import { STANCE_WORDS } from "../stance-words.ts";
import { html, type Markup } from "./markup.ts";
import { type HtmlSection, heads, label, permalink, quoted, quotedBest, who, wideTable } from "./rows.ts";

/** What is disputed: every claim with the readings of it, none of them the winner. */
export function disputes(index: RecordIndex): HtmlSection {
  const rows = disputesInOrder(index.record.disputes).map(
    (d) =>
      html`<article class="row" id="${d.id}"><h3>${d.about} ${permalink(d.id, d.rule)}</h3><ul class="readings">${d.readings.map(
        (r) =>
          html`<li>${label(STANCE_WORDS[r.stance], `stance-${r.stance}`)} <b>${index.name(r.by) ?? "Somebody unnamed"}</b> ${quotedBest(index, r.evidence, d.id)} ${who(index, r.evidence, d.id, r.origins)}</li>`,
      )}</ul></article>`,
  );
  return { id: "disputes", title: "Disputed", aside: aside(rows), body: body(rows), empty: "no disputes" };
}

/** Meetings, calls and visits first seen by a reader. */
export function meetings(index: RecordIndex): HtmlSection {
  const rows = meetingsInOrder(index.record.events).map((e) => eventRow(index, e, `met-${e.id}`));
  return { id: "met", title: "Who met", aside: aside(rows), body: list(rows), empty: "no meetings" };
}

/** All events in order of time; those without a date stand at the end. */
export function timeline(index: RecordIndex): HtmlSection {
  const rows = eventsInTime(index.record.events).map((e) => eventRow(index, e, e.id));
  return { id: "timeline", title: "Timeline", aside: aside(rows), body: list(rows), empty: "no events" };
}

function eventRow(index: RecordIndex, e: EventRow, id: string): Markup {
  const people = e.participants.map(
    (p) =>
      html`<span class="name" title="${`named by ${listed(p.reports.map((r) => index.outlet(r)))}`}">${index.name(p.entity)}</span> `,
  );
  // What happened is mostly told in the words of a report: then they are the link, and not shown twice.
  const told = e.evidence.find((c) => c.exact.replace(/\s+/g, " ").trim() === e.what);
  const what = told ? quoted(index, told, id) : html`<span class="what">${e.what}</span>`;
  const labels = html`${e.status === "happened" ? null : label(e.status, "status")} ${label(e.kind)}`;
  const where = e.where === null ? null : html`, ${e.where}`;
  const more = told ? null : quotedBest(index, e.evidence, id);
  return html`<li class="row event" id="${id}"><div class="when">${formatTime(e.when)}</div><div>${labels} ${what}${where} ${permalink(id, e.rule)}<div class="names">${people}</div>${more} ${who(index, e.evidence, id, e.origins)}</div></li>`;
}

/** Texts on the table. */
export function texts(index: RecordIndex): HtmlSection {
  const rows = index.record.texts.map(
    (t) =>
      html`<li class="row" id="${t.id}"><b>${t.name}</b> ${label(t.kind)} ${permalink(t.id, t.rule)} ${who(index, t.evidence, t.id, t.origins)}<div>${quotedBest(index, t.evidence, t.id)}</div></li>`,
  );
  return {
    id: "texts",
    title: "Texts on the table",
    aside: aside(rows),
    body: list(rows),
    empty: "no texts on the table",
  };
}

/** Everybody who is named, by party. */
export function people(index: RecordIndex): HtmlSection {
  const persons = index.record.entities
    .filter((e) => e.kind === "person")
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const rows = persons.map((e) => {
    const role = e.roles[0];
    const also = e.aliases.filter((a) => a !== e.name);
    return html`<tr class="row" id="${e.id}"><th scope="row"><bdi>${e.name}</bdi> ${permalink(e.id, e.rule)}${also.length > 0 ? html`<div class="also">also ${also.slice(0, 4).join(", ")}</div>` : null}</th><td>${index.partyOf(e.id) ?? "–"}</td><td>${role ? role.text : null}</td><td>${who(index, firstOfEach(e.mentions), e.id)}</td></tr>`;
  });
  const table = wideTable("People", "", heads("Name", "Speaks for", "Role as told", "Named by"), rows);
  return {
    id: "people",
    title: "People",
    aside: aside(rows),
    body: rows.length > 0 ? table : null,
    empty: "no people",
  };
}

function firstOfEach<T extends { readonly report: string }>(citations: readonly T[]): T[] {
  const seen = new Set<string>();
  return citations.filter((c) => !seen.has(c.report) && seen.add(c.report));
}

/** Who depends on whom, and the origins that are left when copies count once. */
export function dependence(index: RecordIndex): HtmlSection {
  const { origins, dependence: pairs } = index.record;
  const outlets = new Set(index.reports.map((r) => index.outlet(r.id))).size;
  const groups = origins.map(
    (o) =>
      html`<li class="row" id="${o.id}"><b>${o.reports.map((r) => index.siglum(r)).join(", ")}</b>${o.named === null ? null : html` from ${o.named}`} ${permalink(o.id)}</li>`,
  );
  const known = pairs.filter((d) => d.relation !== "independent");
  const rows = known.map(
    (d) =>
      html`<tr><th scope="row">${index.siglum(d.a)} – ${index.siglum(d.b)}</th><td>${label(relation(index, d))}</td><td class="number">${Math.round(d.share * 100)} %</td><td>${d.evidence.join("; ")}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? html`<p>No pair of reports was found to depend on one another.</p>`
      : wideTable("Pairs of reports", "", heads("Pair", "Relation", "Shared", "Why"), rows);
  const said = `${count(outlets, "outlet")}, ${count(origins.length, "independent origin")}`;
  const content =
    origins.length === 0 && pairs.length === 0 ? null : html`<ul class="origins">${groups}</ul>${table}`;
  return {
    id: "origins",
    title: "Who depends on whom",
    aside: content ? said : "",
    body: content,
    empty: "no dependence",
  };
}

function relation(
  index: RecordIndex,
  d: { a: string; b: string; relation: string; direction: string },
): string {
  if (d.relation !== "copies") return d.relation === "common-source" ? "common source" : d.relation;
  if (d.direction === "a-from-b") return `${index.siglum(d.a)} copies ${index.siglum(d.b)}`;
  if (d.direction === "b-from-a") return `${index.siglum(d.b)} copies ${index.siglum(d.a)}`;
  return "copies";
}

/** What a complete report has not, though it could have been known when it was published. */
export function omissions(index: RecordIndex): HtmlSection {
  const rows = index.record.omissions.map(
    (o) =>
      html`<li class="row"><b>${index.siglum(o.report)}</b> has not: <a href="#${o.missing}">${o.why}</a></li>`,
  );
  return {
    id: "omissions",
    title: "Not in a report",
    aside: aside(rows),
    body: list(rows),
    empty: "no omissions",
  };
}

/** What a reader should know of the run. */
export function notes(index: RecordIndex): HtmlSection {
  const rows = index.record.notes.map((n) => html`<li>${n.message}</li>`);
  return { id: "notes", title: "Notes", aside: aside(rows), body: list(rows), empty: "" };
}

/** The reports, and two of them side by side. */
export function reports(index: RecordIndex): HtmlSection {
  const rows = index.reports.map(
    (r) =>
      html`<tr class="row" id="${r.id}"><th scope="row">${index.siglum(r.id)}</th><td><a class="words" href="#w/${r.id}/0-0/${r.id}"><bdi>${r.headline ?? "Without headline"}</bdi></a> ${permalink(r.id)}</td><td>${index.outlet(r.id)}</td><td>${r.published === null ? "unknown" : formatEdtf(r.published)}</td><td>${r.agencies.join(", ")}</td><td>${r.complete ? null : label("not complete")}</td></tr>`,
  );
  const options = index.reports.map(
    (r) => html`<option value="${r.id}">${index.siglum(r.id)} ${index.outlet(r.id)}</option>`,
  );
  const table = html`${wideTable("Reports", "", heads("Mark", "Headline", "Outlet", "Published", "Credits", ""), rows)}<div class="beside" id="beside" hidden><h3>Side by side</h3><p><label>Left <select id="left">${options}</select></label> <label>Right <select id="right">${options}</select></label> <span id="shared" role="status"></span></p><div class="columns"><div class="report" id="left-text" tabindex="0" role="region" aria-label="Left report"></div><div class="report" id="right-text" tabindex="0" role="region" aria-label="Right report"></div></div></div>`;
  return { id: "reports", title: "Reports", aside: aside(rows), body: table, empty: "no reports" };
}

function aside(rows: readonly unknown[]): string {
  return rows.length > 0 ? String(rows.length) : "";
}

function body(rows: readonly Markup[]): Markup | null {
  return rows.length > 0 ? html`${rows}` : null;
}

function list(rows: readonly Markup[]): Markup | null {
  return rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : null;
}
