// What every rule of the record asks of a story: whose mention, which sentence, which party, which origins.
import type { Mention, Quotation, ReadReport } from "../model/annotation.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Entity, Party } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { byCodeUnit, foldedWords } from "../text/normalise.ts";
import { stemmedWords } from "../text/stem.ts";
import { type ClauseTree, clausesOf } from "./clauses.ts";

/** A mention with the ids that it has across reports. */
export interface Named extends Mention {
  /** Id in the comparison's entities, or null. */
  readonly global: string | null;
  /** Party that it speaks or acts for, or null. */
  readonly party: string | null;
}

/** One report of a story, with its mentions linked. */
export interface StoryReport extends ReadReport {
  /** Sorted by place. */
  readonly named: readonly Named[];
  /** The party that publishes it, where its publisher is one: its own sentences are that party's words. */
  readonly voice: string | null;
  /** Stems of the words of its names. */
  readonly nameStems: ReadonlySet<string>;
  /** The clauses of a sentence, made when first asked for and then kept. */
  clauses(sentence: number): ClauseTree;
}

/** The reports of a record with what was compared between them, made ready for looking things up. */
export interface Story {
  /** Sorted by id. */
  readonly reports: readonly StoryReport[];
  readonly comparison: Comparison;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly parties: ReadonlyMap<string, Party>;
  report(id: string): StoryReport;
  /** Quotation id → the id of the utterance that it renders. */
  readonly utteranceOf: ReadonlyMap<string, string>;
  /** The quotations of a report, in ids of the comparison. */
  quotationsOf(report: string): readonly Quotation[];
  /** Ids of the origins that the cited reports stand on, sorted. */
  originsOf(evidence: readonly Citation[]): string[];
  /** The party that a stretch of text names by its last words: "the Kremlin", "Senate Democrats"; null if none. */
  partyNamed(words: string): string | null;
  /** The parties that are called by a noun: for "union" each union. */
  sidesCalled(noun: string): readonly string[];
}

/** The story of compared reports. */
export function makeStory(reports: readonly ReadReport[], comparison: Comparison): Story {
  const entities = new Map(comparison.entities.map((e) => [e.id, e]));
  const parties = new Map(comparison.parties.map((p) => [p.id, p]));
  const aliases = partyAliases(comparison);
  const common = commonNames(comparison);
  const called = calledBy(comparison);
  const partyNamed = (words: string) => {
    const all = foldedWords(words).map(bare);
    for (let from = 0; from < all.length; from++) {
      const key = all.slice(from).join(" ");
      const found = aliases.get(key);
      // "a moderate group" is not "the group".
      if (found !== undefined && (from === 0 || all[from - 1] === "the" || !common.has(key))) return found;
    }
    return null;
  };
  const made = [...reports]
    .sort((a, b) => byCodeUnit(a.report.id, b.report.id))
    .map((r): StoryReport => {
      const globals = comparison.entityOf.get(r.report.id);
      const named = r.annotation.mentions.map((m): Named => {
        const global = m.entity === null ? null : (globals?.get(m.entity) ?? null);
        const entity = global === null ? undefined : entities.get(global);
        const party = entity ? (parties.has(entity.id) ? entity.id : entity.party) : null;
        return { ...m, global, party: party ?? partyNamed(m.exact) };
      });
      const kept = new Map<number, ClauseTree>();
      const clauses = (sentence: number) => {
        const known = kept.get(sentence) ?? clausesOf(r.reading, sentence);
        kept.set(sentence, known);
        return known;
      };
      const nameStems = new Set(
        named.filter((m) => m.form !== "pronoun").flatMap((m) => stemmedWords(m.exact).map((w) => w.stem)),
      );
      const voice = r.report.publisher ? partyNamed(r.report.publisher) : null;
      return { ...r, named, nameStems, voice, clauses };
    });
  const byId = new Map(made.map((r) => [r.report.id, r]));
  const quotations = new Map<string, Quotation[]>();
  for (const q of comparison.quotations) {
    const list = quotations.get(q.report);
    if (list) list.push(q);
    else quotations.set(q.report, [q]);
  }
  const originOf = new Map<string, string[]>();
  for (const o of comparison.origins)
    for (const r of o.reports) originOf.set(r, [...(originOf.get(r) ?? []), o.id]);
  const utteranceOf = new Map(
    comparison.utterances.flatMap((u) => u.renderings.map((r) => [r.quotation, u.id] as const)),
  );
  return {
    reports: made,
    utteranceOf,
    comparison,
    entities,
    parties,
    quotationsOf: (id) => quotations.get(id) ?? [],
    report(id) {
      const found = byId.get(id);
      if (!found) throw new RangeError(`no report ${id}`);
      return found;
    },
    originsOf: (evidence) =>
      [...new Set(evidence.flatMap((c) => originOf.get(c.report) ?? []))].sort(byCodeUnit),
    partyNamed,
    sidesCalled: (noun) => called.get(noun) ?? [],
  };
}

/** The words of a name in lower case without article and possessive. */
function bare(word: string): string {
  return word.replace(/'s?$/, "").replace(/\./g, "");
}

/** Nouns of bodies of which a story has more than one. */
const BODIES = new Set(
  "union federation company employer operator carrier airline bank ministry government court".split(" "),
);

/** Parties by the last word of their names: "union" for the drivers’ union. */
function calledBy(comparison: Comparison): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const p of comparison.parties)
    for (const name of [p.name, ...p.aliases]) {
      const last = foldedWords(name).at(-1);
      if (!last || !BODIES.has(last) || p.kind === "state") continue;
      const list = found.get(last) ?? [];
      if (!list.includes(p.id)) found.set(last, [...list, p.id]);
    }
  return found;
}

/** Aliases that name a party only by their article: "the group", "the president". */
function commonNames(comparison: Comparison): Set<string> {
  return new Set(
    comparison.parties
      .flatMap((p) => p.aliases)
      .filter((a) => /^the \p{Ll}+$/u.test(a))
      .map((a) => bare(a.slice(4).toLowerCase())),
  );
}

function partyAliases(comparison: Comparison): Map<string, string | null> {
  const aliases = new Map<string, string | null>();
  for (const p of comparison.parties)
    for (const name of [p.name, ...p.aliases]) {
      const key = foldedWords(name)
        .map(bare)
        .filter((w, i) => i > 0 || w !== "the")
        .join(" ");
      if (!key) continue;
      const known = aliases.get(key);
      // Two parties of one name: the words decide nothing.
      aliases.set(key, known === undefined || known === p.id ? p.id : null);
    }
  return aliases;
}
