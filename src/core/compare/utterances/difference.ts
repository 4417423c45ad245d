// How a rendering differs from the base: the edits, typed, and what they make of it.
import type { DifferenceKind, Edit, EditKind } from "../../model/record.ts";
import { alignSequences, type Step } from "../../text/align.ts";
import { digitsValue, numberWord } from "../../text/en/number-words.ts";
import { soundOfName } from "../../text/en/spelling.ts";
import { foldedWords } from "../../text/normalise.ts";
import { FUNCTION, NAME, NUMBER } from "../body.ts";
import { FUTURE, MODALS, NEGATORS } from "../en/polarity.ts";
import { denials, modalKinds } from "./clash.ts";
import { likeness, placeInside } from "./likeness.ts";
import { type Linking, spelledWords } from "./link-units.ts";
import { turnsMeaning } from "./meaning.ts";
import { otherOffice, relateSpeakers } from "./speakers.ts";
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
const TRANSLATED = 0.9;

/**
 * The difference of `u` from `base`. `foreign` is true where the speaker is taken to speak another language than the report's; `sources`
 * are renderings in reports that u's was written from: what turns one of them round is altered, however the base has it. `rewritten`: a report that shares its source with u's has the words
 * nearer to the base, so u's are a rewrite and no translation of their own.
 */
export function differenceFrom(
  base: Unit,
  u: Unit,
  on: Linking,
  foreign: boolean,
  sources: readonly Unit[],
  rewritten: boolean,
): Difference {
  const free = foreign && !rewritten;
  const fromBase = changesOf(base, u, on, free && !on.places.dependent(base, u));
  const turned = fromBase.altered
    ? undefined
    : sources.map((s) => changesOf(s, u, on, false)).find((c) => c.altered);
  const changed = turned ?? fromBase;
  const edits = [...changed.edits].sort((p, q) => ORDER.indexOf(p.kind) - ORDER.indexOf(q.kind));
  if (u.marked && otherMouth(base, u, on)) {
    const names: Edit = { kind: "name", from: speakerName(base, on), to: speakerName(u, on) };
    return { kind: "speaker", edits: [names, ...edits] };
  }
  return { kind: kindOf(base, u, on, changed, free), edits };
}

/** True where the words are put into another's mouth; not where one report names the person and another only the role or the firm. */
function otherMouth(base: Unit, u: Unit, on: Linking): boolean {
  const relation = relateSpeakers(base, u, on.names);
  if (relation === "same" || relation === "role" || relation === "open") return false;
  if (relation === "other") return true;
  const [p, q] = [base.quotation.speaker!, u.quotation.speaker!];
  const unnamed = on.names.anonymous(p) ? base : u;
  // "The chairman said" is somebody of whom the report has told before; "a spokesman" is not.
  if (
    /^(?:an?|one)\s/i.test(unnamed.quotation.source?.exact ?? "") &&
    otherOffice(p, q, on.names) &&
    on.places.of(base, u) === null
  )
    return true;
  if (on.names.person(p) !== on.names.person(q)) return false;
  return !(on.names.anonymous(p) !== on.names.anonymous(q) && on.places.of(base, u) !== null);
}

function speakerName(u: Unit, on: Linking): string {
  return u.quotation.speaker === null ? "" : on.names.name(u.quotation.speaker);
}

interface Changes {
  readonly edits: readonly Edit[];
  /** The meaning is another: a denial, a number, a name, how binding it is. */
  readonly altered: boolean;
  /** Words of the base outside the part that is rendered, or left out within it. */
  readonly dropped: number;
  /** Words of the rendering outside the part that renders the base. */
  readonly added: number;
}

function kindOf(base: Unit, u: Unit, on: Linking, c: Changes, foreign: boolean): DifferenceKind {
  if (!u.marked) return c.edits.length > 0 || c.added > 0 ? "reworded" : c.dropped > 0 ? "cut" : "same";
  if (c.altered) return "altered";
  const changed = c.edits.some((e) => e.to !== "");
  if (c.added >= SPLICE && !changed) return "spliced";
  if (c.edits.length === 0) return c.added > 0 ? "reworded" : c.dropped > 0 ? "cut" : "same";
  if (!changed && c.edits.every((e) => e.from.split(" ").length >= SPLICE)) return "cut";
  return foreign && !on.places.dependent(base, u) && likeness(base, u, on.weights).dice < TRANSLATED
    ? "translated"
    : "reworded";
}

/** The changes between the parts of base and rendering that render one another. */
function changesOf(base: Unit, u: Unit, on: Linking, translated: boolean): Changes {
  const from = spelledWords(base, on);
  const to = spelledWords(u, on);
  if (placeInside(u, base) >= 0)
    return { edits: [], altered: false, dropped: from.length - to.length, added: 0 };
  if (placeInside(base, u) >= 0)
    return { edits: [], altered: false, dropped: 0, added: to.length - from.length };
  if (sameBag(from, to))
    return {
      edits: [{ kind: "order", from: from.join(" "), to: to.join(" ") }],
      altered: false,
      dropped: 0,
      added: 0,
    };
  const telling = (i: number) => base.body.kinds[base.first + i] !== FUNCTION;
  const steps = alignSequences(from.length, to.length, (i, j) => {
    const weight = telling(i) ? 1 : 0.3;
    if (base.body.spelled[base.first + i] === u.body.spelled[u.first + j]) return weight;
    return base.body.keys[base.first + i] === u.body.keys[u.first + j] ? weight * 0.8 : 0;
  });
  const { core, dropped, added } = coreOf(steps, telling);
  const edits: Edit[] = [];
  const turning: { left: number[]; right: number[] }[] = [];
  let left: number[] = [];
  let right: number[] = [];
  let shared = 0;
  let reworded = 0;
  const flush = () => {
    if (left.length > 0 || right.length > 0) {
      edits.push(editOf(base, u, left, right, from, to));
      turning.push({ left, right });
    }
    left = [];
    right = [];
  };
  for (const [i, j] of core) {
    if (i >= 0 && j >= 0) {
      flush();
      if (from[i] !== to[j] && !sameForm(from[i]!, to[j]!)) {
        edits.push(editOf(base, u, [i], [j], from, to));
        if (telling(i)) reworded++;
      } else if (telling(i)) shared++;
    } else if (i >= 0) left.push(i);
    else right.push(j);
  }
  flush();
  const sideA = core.filter(([i]) => i >= 0).map(([i]) => from[i]!);
  const sideB = core.filter(([, j]) => j >= 0).map(([, j]) => to[j]!);
  // A denial that only the cut took away ("nobody" before the marks) and one that stands elsewhere in the sentence change nothing.
  const denied = denials(sideA) % 2 !== denials(sideB) % 2 && denials(from) % 2 !== denials(to) % 2;
  const bound = [...modalKinds(sideA)].sort().join() !== [...modalKinds(sideB)].sort().join();
  const typed = edits.map((e) =>
    (e.kind === "negation" && !denied) || (e.kind === "modal" && !bound && !isFuture(e))
      ? { ...e, kind: "word" as const }
      : e,
  );
  const tellingEdits =
    reworded +
    turning.filter((t) => t.left.some(telling) || t.right.some((j) => u.body.kinds[u.first + j] !== FUNCTION))
      .length;
  const turned =
    u.marked &&
    turning.some((t) =>
      turnsMeaning({
        base,
        u,
        left: t.left.map((i) => base.first + i),
        right: t.right.map((j) => u.first + j),
        tellingEdits,
        shared,
        translated,
      }),
    );
  return {
    edits: typed,
    altered:
      turned ||
      denied ||
      (bound && typed.some((e) => e.kind === "modal" && !isFuture(e))) ||
      typed.some((e) => e.kind === "number" && bothNumbered(e)) ||
      typed.some((e) => e.kind === "name" && otherName(e)),
    dropped,
    added,
  };
}

const LINKS: ReadonlySet<string> = new Set(["and", "but", "or", "so", "then"]);
/** True where both are the same words in another order, words that only link clauses aside. */
function sameBag(from: readonly string[], to: readonly string[]): boolean {
  const bag = (words: readonly string[]) =>
    words
      .filter((w) => !LINKS.has(w))
      .sort()
      .join(" ");
  return bag(from) === bag(to);
}

/** A word of grammar so far from the rest of what is shared stands there by chance. */
const FAR = 3;

/**
 * Returns the part of the alignment where the rendering renders the base. Words of the rendering before or after the shared part stand
 * for as many words of the base there ("three percentage points" for "two percentage points"); a longer overhang is added text.
 */
function coreOf(
  steps: readonly Step[],
  telling: (i: number) => boolean,
): { core: Step[]; dropped: number; added: number } {
  let list = [...steps];
  for (const end of [0, 1]) {
    if (end === 1) list.reverse();
    for (;;) {
      const first = list.findIndex(([i, j]) => i >= 0 && j >= 0);
      if (first < 0) break;
      const next = list.findIndex(([i, j], n) => n > first && i >= 0 && j >= 0);
      if (next < 0 || telling(list[first]![0])) break;
      const between = list.slice(first + 1, next);
      const ofBase = between.filter(([i]) => i >= 0).length;
      const gap = between.length;
      if (gap < FAR || (ofBase !== 0 && ofBase !== gap)) break;
      const [i, j] = list[first]!;
      list.splice(first, 1, [i, -1]);
      // The rendering's word moves next to the rest of its shared part.
      const at = list.findIndex(([p, q]) => p >= 0 && q >= 0);
      list.splice(at, 0, [-1, j]);
    }
    if (end === 1) list.reverse();
  }
  const matched = list.map(([i, j]) => i >= 0 && j >= 0);
  const first = matched.indexOf(true);
  const last = matched.lastIndexOf(true);
  if (first < 0) return { core: list, dropped: 0, added: 0 };
  const head = edge(list.slice(0, first), true);
  const tail = edge(list.slice(last + 1), false);
  list = [...head.kept, ...list.slice(first, last + 1), ...tail.kept];
  return { core: list, dropped: head.dropped + tail.dropped, added: head.added + tail.added };
}

/** What of an overhang belongs to the shared part: the rendering's few words and as many of the base's that stand next to it. */
function edge(steps: readonly Step[], head: boolean): { kept: Step[]; dropped: number; added: number } {
  const base = steps.filter(([i]) => i >= 0);
  const own = steps.filter(([i]) => i < 0);
  if (own.length === 0) return { kept: [], dropped: base.length, added: 0 };
  if (base.length === 0)
    return own.length >= SPLICE
      ? { kept: [], dropped: 0, added: own.length }
      : { kept: own, dropped: 0, added: 0 };
  if (own.length > 2 * SPLICE) return { kept: [], dropped: base.length, added: own.length };
  const n = Math.min(base.length, base.length <= own.length + 2 ? base.length : own.length);
  const near = head ? base.slice(base.length - n) : base.slice(0, n);
  return { kept: [...near, ...own], dropped: base.length - n, added: 0 };
}

const isFuture = (e: Edit) =>
  [...e.from.split(" "), ...e.to.split(" ")].some((w) => FUTURE.has(w.toLowerCase())) &&
  ![...e.from.split(" "), ...e.to.split(" ")].some((w) => MODALS.has(w.toLowerCase()));
/** "half the trains" for "fifty per cent" is no other number. */
const bothNumbered = (e: Edit) =>
  [e.from, e.to].every((t) => foldedWords(t).some((w) => digitsValue(w) !== null || numberWord(w) !== null));
/** A title, long or short, is no name. */
const TITLE =
  /^(?:Sen(?:ator|s)?|Rep(?:resentative|s)?|Gov(?:ernor)?|Pres(?:ident)?|Gen(?:eral)?|Mr|Mrs|Ms|Dr|Doctor|Sir|Prof(?:essor)?|Rev(?:erend)?|St|Saint|Lt|Lieutenant|Col(?:onel)?|Sgt|Capt(?:ain)?|Minister|Secretary|Speaker|Chairman|Justice|Judge|The|We|And|But|In|It|That|This|If|You|They|He|She)\.?$/;
/** True where a name stands for one that sounds otherwise; a transliteration is no other name. */
function otherName(e: Edit): boolean {
  const names = (text: string) =>
    (text.match(/\p{Lu}[\p{L}'’]+\.?/gu) ?? [])
      .filter((w) => !TITLE.test(w))
      .map(soundOfName)
      .filter((s) => s.length > 1);
  const from = names(e.from);
  const to = names(e.to);
  return from.length > 0 && to.length > 0 && !from.some((s) => to.includes(s));
}
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
