// Replies: clauses that deny, leave open or will not confirm a claim, with the words that say which claim.
import {
  CLAIM_NOUNS,
  CLAIM_VERBS,
  DEED_NOUNS,
  DENIED_GOODS,
  DENY_VERBS,
  DISMISS_VERBS,
  OPEN_WORDS,
  TELLING_VERBS,
  UNTRUE_WORDS,
} from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import type { ReadingStance } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, citeTokens, mentionAt, partyAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import { repliesToNamed } from "./named-claims.ts";
import { contentStems, namesIn, quotationOver } from "./propositions.ts";
import type { Reply } from "./reply.ts";

interface ReplyKind {
  readonly stance: ReadingStance;
  /** Tokens that say what is replied to. */
  readonly about: readonly [number, number];
  readonly back: boolean;
  /** Token of the claim noun, or -1. */
  readonly claimNoun: number;
  readonly alone: boolean;
  /** True where the clause's subject is the one who replies. */
  readonly own: boolean;
  readonly rule: string;
  /** Token behind the reply, where it reaches further than its clause. */
  readonly last?: number;
}

const POINTERS = new Set(["it", "this", "that", "them", "these", "those"]);
const REFUSALS = new Set(["decline", "refuse"]);

/** The replies of a sentence; see `mayReply`. */
export function repliesIn(
  story: Story,
  report: StoryReport,
  sentence: number,
  quotations: readonly Quotation[],
): Reply[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  const tree = report.clauses(sentence);
  const stems = (from: number, to: number) =>
    from < to
      ? contentStems(reading.text, reading.tokens.starts[from]!, reading.tokens.ends[to - 1]!)
      : new Set<string>();
  const who = (heads: readonly number[]) => {
    for (const h of heads) {
      const found = partyAt(story, report, tree, h) ?? mentionAt(report, h)?.global;
      if (found) return found;
    }
    return null;
  };
  const spoken = quotations.flatMap((q) => [
    ...quotationReply(report, sentence, q),
    ...repliesToNamed(report, sentence, q),
  ]);
  const told = tree.clauses.flatMap((clause): Reply[] => {
    const kind = replyKind(report, tree, clause);
    if (!kind) return [];
    const statement = quotationOver(quotations, reading.tokens.starts[clause.verb]!);
    const above = clause.parent < 0 ? undefined : tree.clauses[clause.parent];
    const by =
      (kind.own ? who(clause.passive ? clause.agents : clause.subjects) : null) ??
      (statement ? (statement.speaks_for ?? statement.speaker) : null) ??
      cueSpeaker(quotations, reading.tokens.starts[clause.verb]!) ??
      who(above?.subjects ?? []) ??
      // "It was untrue, an official said, that …"
      who(kind.own ? [] : tree.clauses.filter((c) => CLAIM_VERBS.has(c.lemma)).flatMap((c) => c.subjects));
    const about = stems(kind.about[0], kind.about[1]);
    for (const w of stems(clause.verb, clause.verb + 1)) about.delete(w);
    let claim: Reply["claim"] = null;
    if (kind.claimNoun >= 0) {
      const [from, to] = tree.bounds[kind.claimNoun - tree.first]!;
      const holder = [];
      for (let k = from; k < kind.claimNoun; k++)
        if (
          tree.parse.heads[k - tree.first] === kind.claimNoun &&
          /^(nmod:poss|amod|compound)$/.test(tree.parse.labels[k - tree.first]!)
        )
          holder.push(k);
      const party = who(holder);
      const full = !bare(report, tree, kind.claimNoun);
      if (party !== by && (party || (full && kind.stance === "denies"))) {
        const last = full
          ? Math.max(
              to,
              ...tree.clauses.filter((c) => c.first > kind.claimNoun && c.first <= to + 6).map((c) => c.last),
            )
          : to;
        claim = { by: party, citation: citeTokens(report, from, last) };
        if (full) {
          about.clear();
          for (const w of stems(from, last)) about.add(w);
          // "the claim of having taken it": what it is, the sentence's names say.
          if (/\b(?:it|them|there)\b/i.test(claim.citation.exact))
            for (const w of namesIn(reading.text.slice(s.start, s.end))) about.add(w);
        }
      }
    }
    const own = clause.subjects
      .filter((x) => x >= s.first && x < clause.verb)
      .map((x) => tree.bounds[x - tree.first]![0]);
    const head = Math.min(clause.verb, ...own.filter((x) => x >= s.first));
    return [
      {
        report: report.report.id,
        sentence,
        stance: kind.stance,
        by,
        speaker: kind.own
          ? (clause.subjects.map((x) => mentionAt(report, x)?.global ?? null)[0] ?? null)
          : null,
        about,
        back: kind.back || (kind.claimNoun >= 0 && bare(report, tree, kind.claimNoun)),
        noun: kind.claimNoun >= 0 ? (stemmedWords(reading.word(kind.claimNoun))[0]?.stem ?? "") : "",
        claim,
        alone: kind.alone,
        citation: citeTokens(report, head, kind.last ?? clause.last),
        rule: kind.rule,
      },
    ];
  });
  return [...told, ...spoken];
}

/** Who says the words that a verb brings in, where its subject alone does not tell. */
function cueSpeaker(quotations: readonly Quotation[], at: number): string | null {
  const q = quotations.find((x) => x.cue !== null && x.cue.start <= at && at < x.cue.end);
  return q ? (q.speaks_for ?? q.speaker) : null;
}

/** The reply that a told statement is by its act: "denied having …", "declined to say whether …". */
function quotationReply(report: StoryReport, sentence: number, q: Quotation): Reply[] {
  const stance =
    q.type === "direct" ? null : q.act === "denies" ? "denies" : q.act === "declines" ? "declines" : null;
  if (/^(?:downplay|play|minimi)/i.test(q.cue?.exact ?? "")) return [];
  if (q.source && /^(?:nobody|no one|none)\b/i.test(q.source.exact)) return [];
  const s = report.reading.sentences[sentence]!;
  const spans = [q.cue, q.source, ...q.content].filter(
    (c) => c !== null && c.start >= s.start && c.end <= s.end,
  );
  if (stance === null || q.cue === null || !spans.includes(q.cue)) return [];
  const about = new Set(q.content.flatMap((c) => [...contentStems(report.reading.text, c.start, c.end)]));
  if (about.size < 2) return [];
  const text = report.reading.text.slice(
    Math.min(...spans.map((c) => c!.start)),
    Math.max(...spans.map((c) => c!.end)),
  );
  // "denied her entry", "to deny service"
  if (stance === "denies" && isWithheld(report, q.cue)) return [];
  // "declined to stop it" is no refusal to tell.
  if (
    stance === "declines" &&
    !/\b(?:say|comment|confirm|answer|discuss|elaborate|specify|disclose|tell|identify|explain|speculate)\b/i.test(
      text,
    )
  )
    return [];
  const start = Math.min(...spans.map((c) => c!.start));
  const end = Math.max(...spans.map((c) => c!.end));
  return [
    {
      report: report.report.id,
      sentence,
      stance,
      by: q.speaks_for ?? q.speaker,
      speaker: q.speaker,
      about,
      noun: "",
      back: false,
      claim: null,
      alone: stance === "denies" || /\b(?:whether|if)\b/i.test(text),
      citation: citeSpan(report, { start, end }),
      rule: `reply-told-${stance}`,
    },
  ];
}

/** True for a "deny" of goods: what stands behind it, names and pronouns skipped, is no claim. */
function isWithheld(report: StoryReport, cue: Citation): boolean {
  const after = report.reading.text.slice(cue.end, cue.end + 40).toLowerCase();
  return [...after.matchAll(/\p{L}+/gu)].slice(0, 3).some((m) => DENIED_GOODS.has(m[0]));
}

/** "refuted the assertion", "Rovia's claim to the pass": a noun that does not say what was claimed. */
function bare(report: StoryReport, tree: ClauseTree, noun: number): boolean {
  const { reading } = report;
  const [, to] = tree.bounds[noun - tree.first]!;
  const last = Math.min(noun + 8, tree.first + tree.owner.length);
  for (let i = noun + 1; i < last && reading.word(i) !== ","; i++)
    if (reading.lower(i) === "that" || (i === noun + 1 && reading.lower(i) === "of")) return false;
  return !tree.clauses.some((c) => c.verb > noun && c.verb < to) && to - noun < 6;
}

/** A cheap look before the tree is made: is there a word that could answer a claim? */
export function mayReply(report: StoryReport, first: number, last: number): boolean {
  const { reading } = report;
  for (let i = first; i < last; i++) {
    const lemma = reading.lemma(i);
    if (
      DENY_VERBS.has(lemma) ||
      DISMISS_VERBS.has(lemma) ||
      REFUSALS.has(lemma) ||
      UNTRUE_WORDS.has(lemma) ||
      OPEN_WORDS.has(lemma)
    )
      return true;
    if (
      lemma === "such" ||
      reading.lower(i) === "confirmed" ||
      FAILS.has(lemma) ||
      lemma === "demur" ||
      lemma === "clear" ||
      lemma === "exonerate" ||
      lemma === "absolve" ||
      lemma === "nothing" ||
      lemma === "confirm"
    )
      return true;
    if (TELLING_VERBS.has(lemma) && i > first && NOT.has(reading.lower(i - 1))) return true;
  }
  return false;
}
const NOT = new Set(["not", "n't", "never"]);

function replyKind(report: StoryReport, tree: ClauseTree, clause: Clause): ReplyKind | null {
  const { reading } = report;
  const { lemma } = clause;
  const after: readonly [number, number] = [clause.verb + 1, clause.last];
  const objects = clause.passive ? clause.subjects : clause.objects;
  const near = objects.filter((o) => o >= clause.first && o < clause.last);
  const pointer = near.some((o) => POINTERS.has(reading.lower(o)) && o < clause.verb + 3);
  const noun = near.find((o) => CLAIM_NOUNS.has(reading.lemma(o))) ?? -1;
  const governed = tree.clauses.filter((c) => c.parent === tree.clauses.indexOf(clause));
  const content = governed.some(
    (c) =>
      c.verb > clause.verb &&
      (/^(ccomp|xcomp)$/.test(c.relation) ||
        (c.verb <= clause.verb + 2 && reading.tag(c.verb) === "VBG") ||
        (c.auxiliaries.includes("having") && c.verb <= clause.verb + 3)),
  );
  const about: readonly [number, number] = clause.passive ? [clause.first, clause.last] : after;
  const finite = reading.tag(clause.verb) !== "VB" || clause.auxiliaries.length > 0;
  // Courts dismiss claims too: those are suits.
  if (clause.subjects.some((x) => /^(court|judge)$/.test(reading.lemma(x)))) return null;
  const kind = (stance: ReadingStance, rule: string, more: Partial<ReplyKind> = {}): ReplyKind => ({
    stance,
    about,
    back: false,
    claimNoun: noun,
    alone: false,
    own: true,
    rule,
    ...more,
  });
  if (reading.lower(clause.verb) === "confirmed" && clause.negated && clause.agents.length === 0)
    return kind("leaves-open", "reply-not-confirmed", {
      own: false,
      back: true,
      about: [clause.first, clause.last],
    });
  const such = [...clause.subjects, ...near].find(
    (o) => o > 1 && reading.lower(o - 1) === "such" && reading.lower(o - 2) === "no",
  );
  if (such !== undefined) return kind("denies", "reply-no-such", { own: false, back: true });
  // "inquiries have cleared it of blame"
  if (/^(clear|exonerate|absolve|acquit)$/.test(lemma) && clause.obliques.some((o) => o.preposition === "of"))
    return kind("denies", "reply-cleared", { alone: true, claimNoun: -1 });
  // "that argument does not wash"
  if (clause.negated && FAILS.has(lemma) && clause.subjects.some((x) => CLAIM_NOUNS.has(reading.lemma(x))))
    return kind("denies", "reply-does-not-hold", { own: false, back: true, claimNoun: -1 });
  if (DENY_VERBS.has(lemma) && finite && !clause.negated) {
    const next = deniedNext(report, clause, tree.first + tree.owner.length);
    const deed = next > 0 || near.some((o) => DEED_NOUNS.has(reading.lemma(o)));
    if (next >= clause.last)
      return kind("denies", "reply-deny", {
        alone: true,
        about: [clause.verb + 1, next + 1],
        last: next + 1,
      });
    if (pointer) return kind("denies", "reply-deny", { back: true });
    if (noun >= 0 || content || deed)
      return kind("denies", "reply-deny", {
        alone: content || deed,
        back: noun >= 0 && after[1] - after[0] < 4,
      });
    return null;
  }
  const against = clause.obliques
    .filter((o) => /^(?:against|on|at|aside|off|back)\b/.test(o.preposition))
    .map((o) => o.head)
    .find((h) => CLAIM_NOUNS.has(reading.lemma(h)));
  if (DISMISS_VERBS.has(lemma) && finite && !clause.negated) {
    const plain = !PUSHING.has(lemma) && (pointer || noun >= 0);
    if (plain || (PUSHING.has(lemma) && (noun >= 0 || against !== undefined)))
      return kind("denies", "reply-dismiss", {
        back: plain && pointer,
        claimNoun: noun >= 0 ? noun : (against ?? -1),
      });
  }
  if (UNTRUE_WORDS.has(reading.lower(clause.verb)) && clause.subjects.length > 0 && !clause.negated) {
    const copular = clause.auxiliaries.some((a) => BE.has(a));
    const subject = clause.subjects.find(
      (x) =>
        POINTERS.has(reading.lower(x)) || CLAIM_NOUNS.has(reading.lemma(x)) || reading.lemma(x) === "case",
    );
    const spelled = subject === undefined ? -1 : spelledOut(report, tree, clause, subject);
    if (copular && subject !== undefined && spelled >= 0)
      return kind("denies", "reply-untrue", {
        about: [spelled, tree.first + tree.owner.length],
        own: false,
        alone: true,
        claimNoun: -1,
      });
    if (copular && subject !== undefined)
      return kind("denies", "reply-untrue", {
        about: [clause.first, clause.last],
        back: POINTERS.has(reading.lower(subject)) && !governed.some((c) => c.verb > clause.verb),
        claimNoun: POINTERS.has(reading.lower(subject)) || isYours(report, subject) ? -1 : subject,
        ...(isYours(report, subject) ? { back: true } : {}),
        own: false,
        alone: governed.length > 0,
      });
    return null;
  }
  if (REFUSALS.has(lemma) && governed.some((c) => TELLING_VERBS.has(c.lemma)))
    return kind("declines", "reply-decline", { claimNoun: -1, alone: asksWhether(report, clause) });
  if (TELLING_VERBS.has(lemma) && clause.negated && clause.auxiliaries.some((a) => AUXILIARIES.has(a))) {
    const first = clause.subjects.some((x) => /^(i|we|you|they)$/.test(reading.lower(x)));
    if (first && lemma !== "confirm") return null;
    if (!content && lemma !== "confirm" && lemma !== "comment") return null;
    return kind("declines", "reply-will-not-say", { back: pointer });
  }
  if (lemma === "demur") return kind("declines", "reply-decline", { alone: asksWhether(report, clause) });
  if (lemma === "say" && near.some((o) => reading.lower(o) === "nothing"))
    return kind("declines", "reply-decline", { back: true });
  const open = [clause.verb, clause.verb + 1, clause.verb + 2].some(
    (k) =>
      k < clause.last &&
      OPEN_WORDS.has(reading.lower(k)) &&
      (k === clause.verb || tree.parse.heads[k - tree.first] === clause.verb),
  );
  if (open && governed.some((c) => c.verb > clause.verb))
    return kind("leaves-open", "reply-open", {
      own: clause.subjects.some((x) => !POINTERS.has(reading.lower(x))),
    });
  return null;
}

/** "denies any role": the noun of a deed that stands just behind the verb, whatever the tree makes of it; -1 if none. */
function deniedNext(report: StoryReport, clause: Clause, last: number): number {
  const { reading } = report;
  if (!/^(any|all|its|his|her|their)$/.test(reading.lower(Math.min(clause.verb + 1, last - 1)))) return -1;
  for (let i = clause.verb + 2; i < last && i < clause.verb + 5; i++)
    if (DEED_NOUNS.has(reading.lemma(i))) return i;
  return -1;
}

/** "It was untrue, she said, that …": the token where what is untrue begins, -1 where "it" points back. */
function spelledOut(report: StoryReport, tree: ClauseTree, clause: Clause, subject: number): number {
  const { reading } = report;
  if (reading.lower(subject) !== "it") return -1;
  const last = tree.first + tree.owner.length;
  for (let i = clause.verb + 1; i < last; i++)
    if (reading.lower(i) === "that" && i + 3 < last && /^[,’'”"]$/.test(reading.word(i - 1))) return i + 1;
  return -1;
}

/** "The numbers that you gave are wrong": what is meant stands before. */
function isYours(report: StoryReport, subject: number): boolean {
  const { reading } = report;
  for (let i = Math.max(0, subject - 2); i < subject + 4 && i < reading.tokens.length; i++)
    if (/^(you|your)$/.test(reading.lower(i))) return true;
  return false;
}

function asksWhether(report: StoryReport, clause: Clause): boolean {
  // The tree often ends such a clause too early.
  const last = Math.min(Math.max(clause.last, clause.verb + 6), report.reading.tokens.length);
  for (let i = clause.verb + 1; i < last; i++)
    if (/^(whether|if)$/.test(report.reading.lower(i))) return true;
  return false;
}

/** Verbs that dismiss only with "aside", "off", "back": the claim noun has to be there. */
const PUSHING = new Set(["push", "brush", "shrug", "hit", "bristle", "scoff"]);
const FAILS = new Set(["wash", "hold", "stand", "fly", "add", "survive"]);
const BE = new Set(["is", "are", "was", "were", "be", "been", "'s", "’s", "'re"]);
const AUXILIARIES = new Set(["would", "will", "did", "does", "do", "has", "have", "wo"]);
