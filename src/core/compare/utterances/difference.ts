// How a rendering differs from the base: the edits, typed, and what they make of it.
import type { DifferenceKind, Edit, EditKind } from "../../model/record.ts";
import { alignSequences } from "../../text/align.ts";
import { FUNCTION, NAME, NUMBER } from "../body.ts";
import { FUTURE, MODALS, NEGATORS } from "../en/polarity.ts";
import { denials, modalKinds } from "./clash.ts";
import { likeness, placeInside } from "./likeness.ts";
import { type Linking, spelledWords } from "./link-units.ts";
import { relateSpeakers } from "./speakers.ts";
import type { Unit } from "./units.ts";

/** What a rendering is, held against its base. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** What changes the meaning first. */
  readonly edits: readonly Edit[];
}

const ORDER: readonly EditKind[] = ["negation", "modal", "number", "name", "word", "order", "punctuation"];
/** So many words before or after the shared ones are another sentence, not a change in this one. */
const SPLICE = 3;
/** Below this likeness two independent renderings are called translations of one another, where the speaker's tongue is not the report's. */
const TRANSLATED = 0.8;

/** The difference of `u` from `base`. `foreign` is true where the speaker is taken to speak another language than the report's. */
export function differenceFrom(base: Unit, u: Unit, on: Linking, foreign: boolean): Difference {
  const speaker = relateSpeakers(base, u, on.names);
  const changed = changesOf(base, u, on);
  const edits = [...changed.edits].sort((p, q) => ORDER.indexOf(p.kind) - ORDER.indexOf(q.kind));
  if (u.marked && speaker !== "same" && speaker !== "open") {
    const names: Edit = { kind: "name", from: speakerName(base, on), to: speakerName(u, on) };
    return { kind: "speaker", edits: [names, ...edits] };
  }
  return { kind: kindOf(base, u, on, changed, foreign), edits };
}

function speakerName(u: Unit, on: Linking): string {
  return u.quotation.speaker === null ? "" : on.names.name(u.quotation.speaker);
}

interface Changes {
  readonly edits: readonly Edit[];
  /** The meaning is another: a denial, a number, a name, how binding it is. */
  readonly altered: boolean;
  /** Words of the base outside the part that is rendered. */
  readonly dropped: number;
  /** Words of the rendering outside the part that renders the base. */
  readonly added: number;
  readonly gap: boolean;
}

function kindOf(base: Unit, u: Unit, on: Linking, c: Changes, foreign: boolean): DifferenceKind {
  if (c.altered) return "altered";
  if (c.edits.length === 0)
    return c.added >= SPLICE ? "spliced" : c.gap ? "spliced" : c.dropped > 0 ? "cut" : "same";
  if (c.added >= SPLICE && c.edits.every((e) => e.kind === "order" || e.from === "")) return "spliced";
  const rewritten = on.places.dependent(base, u);
  return foreign && !rewritten && u.marked && likeness(base, u, on.weights).dice < TRANSLATED
    ? "translated"
    : "reworded";
}

/** The changes between the parts of base and rendering that render one another. */
function changesOf(base: Unit, u: Unit, on: Linking): Changes {
  const from = spelledWords(base, on);
  const to = spelledWords(u, on);
  const at = placeInside(u, base);
  if (at >= 0) return { edits: [], altered: false, dropped: from.length - to.length, added: 0, gap: false };
  const inside = placeInside(base, u);
  if (inside >= 0)
    return { edits: [], altered: false, dropped: 0, added: to.length - from.length, gap: false };
  const steps = alignSequences(from.length, to.length, (i, j) => {
    const x = base.first + i;
    const y = u.first + j;
    const weight = base.body.kinds[x] === FUNCTION ? 0.3 : 1;
    if (base.body.spelled[x] === u.body.spelled[y]) return weight;
    return base.body.keys[x] === u.body.keys[y] ? weight * 0.8 : 0;
  });
  const matched = steps.map(([i, j]) => i >= 0 && j >= 0);
  const first = matched.indexOf(true);
  const last = matched.lastIndexOf(true);
  const outside = first < 0 ? steps : [...steps.slice(0, first), ...steps.slice(last + 1)];
  const dropped = outside.filter(([, j]) => j < 0).length;
  const added = outside.filter(([i]) => i < 0).length;
  // A few words more or less at an edge are a change of the sentence; many are another sentence or a cut.
  const whole = dropped > 0 && added > 0 && Math.max(dropped, added) < 2 * SPLICE;
  const window = first < 0 || whole ? steps : steps.slice(first, last + 1);
  const edits: Edit[] = [];
  let left: number[] = [];
  let right: number[] = [];
  const flush = () => {
    if (left.length > 0 || right.length > 0) edits.push(editOf(base, u, left, right, from, to));
    left = [];
    right = [];
  };
  for (const [i, j] of window) {
    if (i >= 0 && j >= 0) {
      flush();
      if (from[i] !== to[j] && !sameForm(from[i]!, to[j]!)) edits.push(editOf(base, u, [i], [j], from, to));
    } else if (i >= 0) left.push(i);
    else right.push(j);
  }
  flush();
  const sideA = window.filter(([i]) => i >= 0).map(([i]) => from[i]!);
  const sideB = window.filter(([, j]) => j >= 0).map(([, j]) => to[j]!);
  if (edits.length > 0 && [...from].sort().join(" ") === [...to].sort().join(" "))
    return {
      edits: [{ kind: "order", from: from.join(" "), to: to.join(" ") }],
      altered: false,
      dropped: 0,
      added: 0,
      gap: false,
    };
  const denied = denials(sideA) % 2 !== denials(sideB) % 2;
  const bound = [...modalKinds(sideA)].sort().join() !== [...modalKinds(sideB)].sort().join();
  const typed = edits.map((e) =>
    (e.kind === "negation" && !denied) || (e.kind === "modal" && !bound && !FUTURE_EDIT(e))
      ? { ...e, kind: "word" as const }
      : e,
  );
  return {
    edits: typed,
    altered:
      denied ||
      (bound && typed.some((e) => e.kind === "modal")) ||
      typed.some((e) => e.kind === "number" || (e.kind === "name" && e.from !== "" && e.to !== "")),
    dropped: whole ? 0 : dropped,
    added: whole ? 0 : added,
    gap: false,
  };
}

const FUTURE_EDIT = (e: Edit) => [...e.from.split(" "), ...e.to.split(" ")].some((w) => FUTURE.has(w));
/** Spelling apart, forms that no reader takes for a change: "a" and "an". */
const sameForm = (x: string, y: string) => (x === "a" && y === "an") || (x === "an" && y === "a");

function editOf(
  base: Unit,
  u: Unit,
  left: number[],
  right: number[],
  from: readonly string[],
  to: readonly string[],
): Edit {
  const words = [...left.map((i) => from[i]!), ...right.map((j) => to[j]!)];
  const kinds = [
    ...left.map((i) => base.body.kinds[base.first + i]!),
    ...right.map((j) => u.body.kinds[u.first + j]!),
  ];
  const kind: EditKind = words.some((w) => NEGATORS.has(w))
    ? "negation"
    : kinds.some((k) => k === NUMBER)
      ? "number"
      : words.some((w) => MODALS.has(w) || FUTURE.has(w))
        ? "modal"
        : kinds.length > 0 && kinds.some((k) => k === NAME)
          ? "name"
          : "word";
  return { kind, from: shown(base, left), to: shown(u, right) };
}

/** The words as the report prints them. */
function shown(u: Unit, positions: readonly number[]): string {
  const text = u.body.report.text;
  return positions.map((i) => text.slice(u.body.starts[u.first + i]!, u.body.ends[u.first + i]!)).join(" ");
}
