// What each kind of decision does to the rows, one function a kind.
import type { Quotation } from "../model/annotation.ts";
import type { EventRow, Omission, Utterance } from "../model/record.ts";
import {
  type AddList,
  type Decision,
  MERGE_LISTS,
  type MergeList,
  type OrphanReason,
  type RowKey,
  type RowState,
} from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { overlaps, sortedCitations } from "../text/cite.ts";
import { BY_HAND, makeRow } from "./add-row.ts";
import { type Found, loadFields, NEEDED } from "./fields.ts";
import { joinParticipants, mergeRows } from "./merge-rows.ts";
import type { AnyRow } from "./row-key.ts";
import { setFields } from "./set-fields.ts";
import { splitRow } from "./split-row.ts";
import { placeOf, type WorkingRow, type WorkingRows } from "./working-rows.ts";

/** Changes to other rows that follow from decisions; made when all are laid over. */
export interface Consequences {
  /** Merged rows: the id that is gone, and the one that stands for it. */
  readonly standsFor: Map<string, string>;
  /** Entities that were split off: quotations whose source is among the words are theirs now. */
  readonly splitOff: {
    readonly from: string;
    readonly to: string;
    readonly words: readonly Citation[];
    readonly decision: string;
  }[];
  /** Utterances whose speaker a person set, with the decision. */
  readonly spoken: Map<string, string>;
  /** Statements that a person gave to somebody else. */
  readonly respoken: Map<string, Respoken>;
  /** Positions whose party a person set. */
  readonly sided: Set<string>;
}

/** A statement that a person gave to somebody else. */
export interface Respoken {
  readonly decision: string;
  /** The statement before anybody decided on its speaker. */
  readonly was: Quotation;
  /** True where the person said for which party it is, too. */
  readonly party: boolean;
}

type Of<K extends Decision["kind"]> = Extract<Decision, { kind: K }>;
type Apply<K extends Decision["kind"]> = (
  rows: WorkingRows,
  decision: Of<K>,
  consequences: Consequences,
) => OrphanReason | null;

/** Lays one decision over the rows; the reason why it bears on none, or null. */
export const APPLY: { readonly [K in Decision["kind"]]: Apply<K> } = {
  accept: (rows, d) => on(rows, d.target, (w) => settle(w, d, [d.target], "accepted")),
  reject: (rows, d) => on(rows, d.target, (w) => settle(w, d, [d.target], "rejected")),
  comment: (rows, d) =>
    d.target === null
      ? null
      : on(rows, d.target, (w) => {
          w.decisions.push(d.id);
          return null;
        }),
  // What these two do is known before: removedReports, undoneIds.
  "remove-report": () => null,
  undo: () => null,

  correct: (rows, d, { spoken, respoken, sided }) =>
    on(rows, d.target, (w) => {
      const values = loadFields(w.list, d.fields, foundIn(rows));
      const row = values && setFields(w.list, w.row, values);
      if (!row) return "not-applicable";
      if (w.list === "quotations" && ("speaker" in d.fields || "speaks_for" in d.fields))
        respoken.set(w.id, {
          decision: d.id,
          was: respoken.get(w.id)?.was ?? (w.row as Quotation),
          party: "speaks_for" in d.fields,
        });
      if (w.list === "positions" && "party" in d.fields) sided.add(w.id);
      w.row = row;
      if (w.list === "utterances" && "speaker" in d.fields) spoken.set(w.id, d.id);
      return settle(w, d, [d.target], "corrected");
    }),

  merge(rows, d, { standsFor }) {
    const list = d.targets[0]?.list;
    if (!isMergeList(list) || d.targets.some((t) => t.list !== list)) return "not-applicable";
    const found = d.targets.map((t) => rows.find(t));
    const there = [...new Set(found.filter((f): f is WorkingRow => typeof f !== "string"))];
    const [first, ...others] = there;
    // Of two rows one is gone: there is nothing to merge.
    if (!first || found.filter((f) => typeof f !== "string").length < 2)
      return found.find((f): f is OrphanReason => typeof f === "string") ?? "row-gone";
    if (others.length > 0) {
      first.row = mergeRows(
        rows.record,
        list,
        there.map((w) => w.row),
      );
      for (const w of others) {
        w.gone = true;
        standsFor.set(w.id, first.id);
        first.decisions.push(...w.decisions);
      }
      rows.rekey(first, sortedCitations(there.flatMap((w) => w.key.words)));
    }
    return settle(first, d, d.targets, "corrected");
  },

  split: (rows, d, { splitOff }) =>
    on(rows, d.target, (w) => {
      if (!isMergeList(w.list)) return "not-applicable";
      const wanted = new Set(d.words.map(placeOf));
      const words = w.key.words.filter((c) => wanted.has(placeOf(c)));
      const rest = w.key.words.filter((c) => !wanted.has(placeOf(c)));
      if (words.length === 0 || rest.length === 0) return words.length === 0 ? "row-gone" : "regrouped";
      const split = splitRow(rows.record, w.list, w.row, words);
      w.row = split.rest;
      rows.rekey(w, rest);
      const part = rows.put(w.list, split.part, "corrected", d.id);
      rows.rekey(part, words);
      part.seen = new Set(d.target.words.map(placeOf));
      if (w.list === "entities") splitOff.push({ from: w.id, to: part.id, words, decision: d.id });
      return settle(w, d, [d.target], "corrected");
    }),

  add(rows, d) {
    const made = marked(rows, d, d.list, "not-applicable");
    if (typeof made === "string") return made;
    // The engine has found the row meanwhile: it is that one, and a person vouches for it.
    const twin = rows.twinOf(d.list, made.row);
    if (twin) {
      twin.row = setFields(d.list, twin.row, d.list === "disputes" ? {} : made.values) ?? twin.row;
      return settle(twin, d, [twin.key], "accepted");
    }
    rows.put(d.list, made.row, "added", d.id);
    return null;
  },

  suggest(rows, d) {
    if (d.list === null) return "no-kind";
    const made = marked(rows, d, d.list, "no-kind");
    if (typeof made === "string") return made;
    const twin = rows.twinOf(d.list, made.row);
    if (twin) twin.decisions.push(d.id);
    else rows.put(d.list, made.row, "candidate", d.id);
    return null;
  },
};

/** The row on marked words, or the reason why there is none; `lacking` is that of one without a field that it needs. */
function marked(
  rows: WorkingRows,
  d: Of<"add"> | Of<"suggest">,
  list: AddList,
  lacking: OrphanReason,
): { row: AnyRow; values: Readonly<Record<string, unknown>> } | OrphanReason {
  const present = new Set(rows.record.reports.map((r) => r.id));
  const words = d.words.filter((c) => present.has(c.report));
  if (words.length === 0) return "report-gone";
  const values = loadFields(list, d.fields, foundIn(rows));
  if (!values) return "not-applicable";
  if (NEEDED[list]?.some((name) => values[name] === undefined)) return lacking;
  const row = makeRow(rows.record, list, words, values, BY_HAND[d.kind]);
  return row ? { row, values } : "not-applicable";
}

function isMergeList(list: string | undefined): list is MergeList {
  return MERGE_LISTS.some((l) => l === list);
}

/** Does something to the row of a key; the reason why there is none, or null. */
function on(
  rows: WorkingRows,
  key: RowKey,
  act: (row: WorkingRow) => OrphanReason | null,
): OrphanReason | null {
  const found = rows.find(key);
  return typeof found === "string" ? found : act(found);
}

function settle(w: WorkingRow, d: Decision, known: readonly RowKey[], state: RowState): null {
  w.decisions.push(d.id);
  w.seen = new Set(known.flatMap((k) => k.words.map(placeOf)));
  // A row that a person made stays one when it is accepted; what was corrected stays corrected.
  const vouched = state === "accepted" && (w.state === "added" || w.state === "corrected");
  w.state = vouched ? w.state : state === "corrected" && w.state === "added" ? "added" : state;
  return null;
}

function foundIn(rows: WorkingRows): Found {
  const reports = new Map(rows.record.reports.map((r) => [r.id, r.text]));
  const parties = new Set(rows.record.parties.map((p) => p.id));
  return {
    idOf(key) {
      const found = rows.find(key);
      return typeof found === "string" ? null : found.id;
    },
    isParty: (id) => parties.has(id),
    isPresent: (c) => reports.get(c.report)?.slice(c.start, c.end) === c.exact,
  };
}

/** The lists whose rows name rows of other lists that can be merged. */
const NAMING = ["quotations", "utterances", "disputes", "events"] as const;

/** Carries what was decided on one row to the rows that name it. */
export function follow(rows: WorkingRows, { standsFor, splitOff, spoken, respoken }: Consequences): void {
  const now = (id: string): string => {
    let at = id;
    for (let next = standsFor.get(at); next !== undefined && next !== id; next = standsFor.get(at)) at = next;
    return at;
  };
  if (standsFor.size > 0) {
    for (const list of NAMING)
      for (const w of rows.list(list)) if (!w.gone) w.row = renamed(w.row, now) as typeof w.row;
    followMissing(rows, now);
  }
  for (const { from, to, words, decision } of splitOff)
    for (const w of rows.list("quotations")) {
      if (!("content" in w.row)) continue;
      const { source, speaker } = w.row;
      if (speaker !== from || source === null) continue;
      if (words.some((c) => overlaps(c, source))) {
        respoken.set(w.id, { decision, was: respoken.get(w.id)?.was ?? w.row, party: false });
        w.row = { ...w.row, speaker: to };
      }
    }
  for (const [id, decision] of spoken) {
    const utterance = rows.byId(now(id));
    if (!utterance || utterance.gone) continue;
    const { speaker, renderings } = utterance.row as Utterance;
    for (const r of renderings) {
      const q = rows.byId(r.quotation);
      if (!q || !("content" in q.row) || q.row.speaker === speaker) continue;
      respoken.set(q.id, { decision, was: respoken.get(q.id)?.was ?? q.row, party: false });
      q.row = { ...q.row, speaker };
      q.decisions.push(decision);
      if (q.state === "candidate") q.state = "corrected";
    }
  }
}

/**
 * Carries merged rows on to the omissions of them. An omission is called by what is missing, so it becomes a row of another id, once a
 * report. One of a report that tells the merged row by now is gone, unless somebody has decided on it.
 */
function followMissing(rows: WorkingRows, now: (id: string) => string): void {
  for (const w of [...rows.list("omissions")]) {
    const omission = w.row as Omission;
    const missing = now(omission.missing);
    if (missing === omission.missing) continue;
    const told = rows.byId(missing)?.key.words.some((c) => c.report === omission.report);
    if (told && w.decisions.length === 0) w.gone = true;
    else rows.recall(w, { ...omission, missing });
  }
}

/** A row with the ids that it names as they are now; the same row where none of them changed. */
function renamed(row: object, now: (id: string) => string): object {
  const id = <T extends string | null>(x: T): T => (x === null ? x : (now(x) as T));
  const out: Record<string, unknown> = {};
  const set = (name: string, before: unknown, after: unknown) => {
    if (JSON.stringify(before) !== JSON.stringify(after)) out[name] = after;
  };
  if ("speaker" in row) set("speaker", row.speaker, id(row.speaker as string | null));
  if ("speakers_joint" in row)
    set("speakers_joint", row.speakers_joint, [...new Set((row.speakers_joint as string[]).map(id))]);
  if ("chain" in row) {
    const chain = row.chain as { entity: string | null }[];
    if (chain.length > 0)
      set(
        "chain",
        chain,
        chain.map((l) => ({ ...l, entity: id(l.entity) })),
      );
  }
  if ("readings" in row) {
    const readings = row.readings as { by: string | null }[];
    if (readings.some((r) => id(r.by) !== r.by))
      out["readings"] = readings.map((r) => ({ ...r, by: id(r.by) }));
  }
  if ("participants" in row) {
    const participants = row.participants as EventRow["participants"];
    if (participants.some((p) => id(p.entity) !== p.entity))
      out["participants"] = joinParticipants(participants.map((p) => ({ ...p, entity: id(p.entity) })));
  }
  return Object.keys(out).length === 0 ? row : { ...row, ...out };
}
