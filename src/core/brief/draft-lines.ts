// Lines that each section of the brief could have, the weightiest first; which of them find room is decided later.

import { isVetted } from "../export/row-state.ts";
import type { Dispute, EventRow, Fact, Position, ReadingStance } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { count, listed } from "../render/count.ts";
import { formatTime } from "../render/format-time.ts";
import type { RecordIndex } from "../render/index-record.ts";
import { byChange, disputesInOrder, meaningOf, meetingsInOrder } from "../render/order-rows.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { stemmedWords } from "../text/stem.ts";
import type { BriefCite } from "./brief.ts";
import { cut, type Excerpts, outletOf, quoted, stopped, tidy } from "./excerpt.ts";

/** A line before it has a number. */
export interface DraftLine {
  readonly group: string | null;
  readonly lead: string;
  readonly text: string;
  readonly standing: string;
  readonly candidate: boolean;
  /** EDTF of what has a time and is shown in its order; "~", which sorts last, of all else. */
  readonly when: string;
  readonly cites: readonly BriefCite[];
  readonly also: readonly string[];
}

/** What the makers of lines are given. */
export interface Desk {
  readonly index: RecordIndex;
  readonly excerpts: Excerpts;
  /** Days of the newest report as EDTF, or null. */
  readonly newest: string | null;
}

/** Values of one fact that a line names. */
const MOST_VALUES = 4;
/** Participants that a line names. */
const MOST_NAMES = 6;

function standingOf(desk: Desk, evidence: readonly Citation[], origins: readonly string[] = []): string {
  const s = desk.index.support(evidence, origins);
  return `${count(s.outlets, "outlet")}, ${count(s.origins, "origin")}`;
}

function alsoOf(desk: Desk, evidence: readonly Citation[], shown: readonly BriefCite[]): string[] {
  const names = new Set(shown.map((c) => c.outlet));
  const others = desk.index.support(evidence).reports.map((id) => outletOf(desk.index, id));
  return [...new Set(others)].filter((name) => !names.has(name));
}

function draft(
  desk: Desk,
  row: object,
  text: string,
  shown: readonly Citation[],
  evidence: readonly Citation[],
  origins: readonly string[],
  more: { lead?: string; group?: string | null; when?: string | null } = {},
): DraftLine {
  // Two sides may be named in one sentence.
  const cites = once(shown.map(desk.excerpts.cite), (c) => `${c.report} ${c.exact}`);
  return {
    group: more.group ?? null,
    lead: more.lead ?? "",
    text,
    standing: standingOf(desk, evidence, origins),
    candidate: !isVetted(row),
    when: more.when ?? "~",
    cites,
    also: alsoOf(desk, evidence, cites),
  };
}

/** Keeps of lines that stand on the same sentences the first. */
function once<T>(rows: readonly T[], placeOf: (row: T) => string): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const place = placeOf(row);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function eventLine(desk: Desk, e: EventRow): DraftLine[] {
  // The words that the row is called by say best what it was.
  const called = e.what.replace(/…$/, "");
  const best =
    e.evidence.find((c) => c.exact.replace(/\s+/g, " ").startsWith(called)) ?? desk.excerpts.best(e.evidence);
  if (best === null) return [];
  const words = desk.excerpts.line(best);
  const names = e.participants
    .map((p) => desk.index.name(p.entity) ?? p.entity)
    // Whom the words name already need not be named again.
    .filter((name) => !words.includes(name.split(" ").at(-1)!));
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const who =
    names.length === 0
      ? ""
      : ` Named: ${more ? names.slice(0, MOST_NAMES).join(", ") + more : listed(names)}.`;
  const when = e.when.value === null && e.when.text === null ? "" : formatTime(e.when);
  const status = e.status === "happened" ? "" : `${e.status}: `;
  return [
    draft(desk, e, stopped(`${status}${quoted(words)}`) + who, [best], e.evidence, e.origins, {
      lead: when === "" && e.where === null ? "" : `${[when, e.where ?? ""].filter(Boolean).join(", ")}:`,
      when: e.when.value,
    }),
  ];
}

/** Who met: meetings, visits and calls that took place. */
export function meetingLines(desk: Desk): DraftLine[] {
  return meetingsHeld(desk).flatMap((e) => eventLine(desk, e));
}

/** Meetings that a sentence of theirs is not taken for a plan too. */
const SHOWN_MEETINGS = 4;

function meetingsHeld(desk: Desk): EventRow[] {
  const rows = meetingsInOrder(desk.index.record.events).filter((e) => e.status === "happened");
  const weight = (e: EventRow) => Number(e.participants.length > 1) + Number(e.when.value !== null);
  const sorted = [...rows].sort(
    (a, b) => reportsOf(b.evidence) - reportsOf(a.evidence) || weight(b) - weight(a),
  );
  return once(sorted, (e) => placeOf(desk, e.evidence));
}

/** What is planned or possible, and not before the newest report; what has a date, and what several tell of, first. */
export function watchLines(desk: Desk): DraftLine[] {
  const ahead = desk.index.record.events.filter(
    (e) =>
      (e.status === "planned" || e.status === "possible") &&
      (e.when.value === null || desk.newest === null || e.when.value.slice(0, 10) >= desk.newest),
  );
  const met = new Set(
    meetingsHeld(desk)
      .slice(0, SHOWN_MEETINGS)
      .map((e) => placeOf(desk, e.evidence)),
  );
  const key = (e: EventRow) => e.when.value ?? "~";
  const sorted = ahead
    .filter((e) => !met.has(placeOf(desk, e.evidence)))
    .sort(
      (a, b) =>
        Number(a.when.value === null) - Number(b.when.value === null) ||
        Number(b.status === "planned") - Number(a.status === "planned") ||
        Number(reportsOf(b.evidence) > 1) - Number(reportsOf(a.evidence) > 1) ||
        byCodeUnit(key(a), key(b)),
    );
  return once(sorted, (e) => placeOf(desk, e.evidence)).flatMap((e) => eventLine(desk, e));
}

/** Texts on the table, those that most reports name first. */
export function textLines(desk: Desk): DraftLine[] {
  const texts = [...desk.index.record.texts].sort(
    (a, b) => reportsOf(b.evidence) - reportsOf(a.evidence) || b.evidence.length - a.evidence.length,
  );
  return texts.flatMap((t) => {
    const best =
      desk.excerpts.best(t.evidence.filter((c) => c.exact === t.name)) ?? desk.excerpts.best(t.evidence);
    if (best === null) return [];
    const name = upper(tidy(t.name));
    return [
      draft(
        desk,
        t,
        stopped(`${t.kind}: ${quoted(desk.excerpts.around(best))}`),
        [best],
        t.evidence,
        t.origins,
        { lead: `${name},` },
      ),
    ];
  });
}

/** Each side's words by issue: of one side's rows on one issue with one stance the best founded; sides in turn, so that each has a word. */
export function positionLines(desk: Desk): DraftLine[] {
  const { positions } = desk.index.record;
  const order = [...positions].sort(
    (a, b) =>
      b.origins.length - a.origins.length ||
      reportsOf(b.evidence) - reportsOf(a.evidence) ||
      FIRM.indexOf(a.firmness) - FIRM.indexOf(b.firmness),
  );
  const first = once(order, (p) => `${p.party} ${p.issue} ${p.stance}`);
  const words = once(first, (p) => `${p.party} ${placeOf(desk, p.evidence)}`);
  const turn = new Map<string, number>();
  const ranked = words.map((p, i) => {
    const n = (turn.get(p.party) ?? 0) + 1;
    turn.set(p.party, n);
    return { p, n, i };
  });
  ranked.sort((a, b) => a.n - b.n || a.i - b.i);
  return ranked.flatMap(({ p }) => {
    const best = desk.excerpts.best(p.evidence);
    if (best === null) return [];
    const firm = p.firmness === null ? "" : ` (${p.firmness})`;
    return [
      draft(
        desk,
        p,
        stopped(`${p.stance}${firm}: ${quoted(desk.excerpts.line(best))}`),
        [best],
        p.evidence,
        p.origins,
        {
          lead: `${desk.index.issue(p.issue)},`,
          group: desk.index.name(p.party) ?? p.party,
        },
      ),
    ];
  });
}

const FIRM: readonly Position["firmness"][] = ["demand", "condition", "offer", "preference", null];

/** What is disputed and by whom: those in which named sides contradict one another first, and of two about the same thing one. */
export function disputeLines(desk: Desk): DraftLine[] {
  const named = (d: Dispute) => d.readings.filter((r) => r.by !== null).length;
  const denied = (d: Dispute) => Number(d.readings.some((r) => r.stance === "denies"));
  const order = disputesInOrder(desk.index.record.disputes)
    .map((d, i) => ({ d, i }))
    .sort((a, b) => named(b.d) - named(a.d) || denied(b.d) - denied(a.d) || a.i - b.i)
    .map(({ d }) => d);
  const kept: Dispute[] = [];
  for (const d of order) if (!kept.some((k) => sameDispute(k, d))) kept.push(d);
  return kept.flatMap((d) => {
    const shown: Citation[] = [];
    const parts = d.readings.flatMap((r) => {
      const best = desk.excerpts.best(r.evidence);
      if (best === null) return [];
      shown.push(best);
      return [
        `${SAID_BY[r.stance]} ${desk.index.name(r.by) ?? "somebody unnamed"}: ${quoted(desk.excerpts.own(best))}`,
      ];
    });
    if (parts.length < 2) return [];
    const evidence = d.readings.flatMap((r) => r.evidence);
    const origins = [...new Set(d.readings.flatMap((r) => r.origins))];
    return [draft(desk, d, upper(stopped(parts.join("; "))), shown, evidence, origins)];
  });
}

/** What was done with a claim, to stand before whoever did it, one or many. */
const SAID_BY: Readonly<Record<ReadingStance, string>> = {
  asserts: "asserted by",
  denies: "denied by",
  qualifies: "qualified by",
  "leaves-open": "left open by",
  declines: "not confirmed by",
};

/** True where the same sides do the same about something that shares a telling word. */
function sameDispute(a: Dispute, b: Dispute): boolean {
  const sides = (d: Dispute) =>
    d.readings
      .map((r) => `${r.by} ${r.stance}`)
      .sort()
      .join(" ");
  if (sides(a) !== sides(b)) return false;
  const stems = (d: Dispute) =>
    new Set(
      d.readings
        .flatMap((r) => r.evidence)
        .flatMap((c) => stemmedWords(c.exact).map((w) => w.stem))
        .filter((s) => s.length > 3),
    );
  const has = stems(a);
  return [...stems(b)].some((s) => has.has(s));
}

/** Facts that do not agree: every value with its outlets. */
export function factLines(desk: Desk): DraftLine[] {
  const clashes = desk.index.record.facts.filter((f) => !f.agree);
  const order = [...clashes].sort(
    (a, b) => reportsOf(evidenceOf(b)) - reportsOf(evidenceOf(a)) || b.values.length - a.values.length,
  );
  return order.flatMap((f) => {
    const values = [...f.values].sort((a, b) => reportsOf(b.evidence) - reportsOf(a.evidence));
    const shown: Citation[] = [];
    const parts = values.slice(0, MOST_VALUES).flatMap((v, i) => {
      const [first] = v.evidence;
      if (!first) return [];
      shown.push(first);
      const words = i === 0 ? desk.excerpts.around(first) : cut(tidy(v.text), 60);
      const outlets = [...new Set(v.evidence.map((c) => outletOf(desk.index, c.report)))];
      const others =
        outlets.length > 2 ? ` and ${outlets.length - 1} more` : outlets[1] ? ` and ${outlets[1]}` : "";
      return [`${quoted(words)} (${outlets[0]}${others})`];
    });
    if (parts.length < 2) return [];
    const rest = values.length > MOST_VALUES ? `, and ${values.length - MOST_VALUES} other values` : "";
    return [
      draft(desk, f, `${parts[0]}, against ${parts.slice(1).join(", ")}${rest}.`, shown, evidenceOf(f), [], {
        lead: `${SLOTS[f.slot]}:`,
      }),
    ];
  });
}

const SLOTS: Readonly<Record<Fact["slot"], string>> = {
  duration: "How long",
  number: "How much",
  count: "How many",
  date: "When",
  place: "Where",
  participants: "Who",
};

/** The same words told with another meaning. */
export function wordingLines(desk: Desk): DraftLine[] {
  const changed = desk.index.record.utterances.filter((u) => meaningOf(u) > 0).sort(byChange);
  return changed.flatMap((u) => {
    const base = u.renderings.find((r) => r.difference === "base");
    const other = u.renderings.find((r) => r.difference === "speaker" || r.difference === "altered");
    if (!base || !other) return [];
    const evidence = u.renderings.map((r) => r.citation);
    const text = `${quoted(cut(tidy(base.citation.exact), 90))} (${outletOf(desk.index, base.citation.report)}), but ${
      other.difference === "speaker"
        ? `as words of ${other.edits.find((e) => e.kind === "name" && e.to !== "")?.to ?? "somebody else"}`
        : quoted(cut(tidy(other.citation.exact), 90))
    } (${outletOf(desk.index, other.citation.report)}).`;
    return [
      draft(desk, u, text, [base.citation, other.citation], evidence, u.origins, {
        lead: `${desk.index.sayer(u) ?? "Somebody unnamed"}:`,
      }),
    ];
  });
}

function upper(text: string): string {
  return text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
}

function evidenceOf(f: Fact): Citation[] {
  return f.values.flatMap((v) => v.evidence);
}

function reportsOf(evidence: readonly Citation[]): number {
  return new Set(evidence.map((c) => c.report)).size;
}

function placeOf(desk: Desk, evidence: readonly Citation[]): string {
  const best = desk.excerpts.best(evidence);
  return best === null ? "" : desk.excerpts.place(best);
}
