// Replies: clauses that deny, qualify, leave open or will not confirm a claim, with the words that say which claim.

import {
  CLAIM_NOUNS,
  DENY_VERBS,
  DISMISS_VERBS,
  OPEN_WORDS,
  TELLING_VERBS,
  UNTRUE_WORDS,
} from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import type { ReadingStance } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeTokens, partyAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import { contentStems, quotationOver } from "./propositions.ts";

/** A reply to a claim. */
export interface Reply {
  readonly report: string;
  readonly sentence: number;
  readonly stance: ReadingStance;
  readonly by: string | null;
  /** Stems of the words that say what is denied; empty where a pronoun points back. */
  readonly about: ReadonlySet<string>;
  /** True where the reply points back to words before it: "denied it", "that was wrong". */
  readonly back: boolean;
  readonly citation: Citation;
  readonly rule: string;
}

const POINTERS = new Set(["it", "this", "that", "them", "these", "those"]);
const REFUSALS = new Set(["decline", "refuse"]);

/** The replies of a sentence. */
export function repliesIn(
  story: Story,
  report: StoryReport,
  sentence: number,
  quotations: readonly Quotation[],
): Reply[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  if (!mayReply(report, s.first, s.last)) return [];
  const tree = report.clauses(sentence);
  const found: Reply[] = [];
  for (const clause of tree.clauses) {
    const kind = replyKind(report, tree, clause);
    if (!kind) continue;
    const statement = quotationOver(quotations, reading.tokens.starts[clause.verb]!);
    let by: string | null = null;
    const heads = clause.passive ? clause.agents : clause.subjects;
    if (kind.own) for (const h of heads) by ??= partyAt(story, report, tree, h) ?? entityAt(report, h);
    by ??= statement ? (statement.speaks_for ?? statement.speaker) : null;
    if (!by) {
      const above = clause.parent < 0 ? undefined : tree.clauses[clause.parent];
      for (const h of above?.subjects ?? []) by ??= partyAt(story, report, tree, h);
    }
    const [from, to] = kind.about;
    const about =
      from < to
        ? contentStems(reading.text, reading.tokens.starts[from]!, reading.tokens.ends[to - 1]!)
        : new Set<string>();
    for (const w of contentStems(
      reading.text,
      reading.tokens.starts[clause.verb]!,
      reading.tokens.ends[clause.verb]!,
    ))
      about.delete(w);
    found.push({
      report: report.report.id,
      sentence,
      stance: kind.stance,
      by,
      about,
      back: kind.back,
      citation: citeTokens(report, clause.first, clause.last),
      rule: kind.rule,
    });
  }
  return found;
}

function mayReply(report: StoryReport, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const lemma = report.reading.lemma(i);
    if (
      DENY_VERBS.has(lemma) ||
      DISMISS_VERBS.has(lemma) ||
      REFUSALS.has(lemma) ||
      UNTRUE_WORDS.has(lemma) ||
      OPEN_WORDS.has(lemma)
    )
      return true;
    if (
      TELLING_VERBS.has(lemma) &&
      i > first &&
      /^(not|n't|never|nothing)$/.test(report.reading.lower(i - 1))
    )
      return true;
    if (
      lemma === "reject" ||
      lemma === "doubt" ||
      lemma === "demur" ||
      lemma === "nothing" ||
      lemma === "basis"
    )
      return true;
  }
  return false;
}

function entityAt(report: StoryReport, head: number): string | null {
  const start = report.reading.tokens.starts[head]!;
  for (const m of report.named) if (m.start <= start && start < m.end && m.global) return m.global;
  return null;
}

interface ReplyKind {
  readonly stance: ReadingStance;
  /** Tokens that say what is replied to. */
  readonly about: readonly [number, number];
  readonly back: boolean;
  /** True where the clause's subject is the one who replies. */
  readonly own: boolean;
  readonly rule: string;
}

function replyKind(report: StoryReport, tree: ClauseTree, clause: Clause): ReplyKind | null {
  const { reading } = report;
  const { lemma } = clause;
  const after: readonly [number, number] = [clause.verb + 1, clause.last];
  const objects = clause.passive ? clause.subjects : clause.objects;
  const pointer = objects.some((o) => POINTERS.has(reading.lower(o)));
  const claims = objects.some((o) => CLAIM_NOUNS.has(reading.lemma(o)));
  const about: readonly [number, number] = clause.passive ? [clause.first, clause.last] : after;
  if (DENY_VERBS.has(lemma)) {
    if (clause.negated) return null;
    return { stance: "denies", about, back: pointer || after[0] >= after[1], own: true, rule: "reply-deny" };
  }
  if (DISMISS_VERBS.has(lemma) && (pointer || claims)) {
    if (clause.negated) return null;
    return {
      stance: lemma === "question" || lemma === "doubt" ? "leaves-open" : "denies",
      about,
      back: pointer,
      own: true,
      rule: "reply-dismiss",
    };
  }
  if (UNTRUE_WORDS.has(reading.lower(clause.verb)) && clause.subjects.length > 0 && !clause.negated) {
    const back = clause.subjects.some((x) => POINTERS.has(reading.lower(x)));
    return { stance: "denies", about: [clause.first, clause.last], back, own: false, rule: "reply-untrue" };
  }
  const governed = tree.clauses.filter((c) => c.parent === tree.clauses.indexOf(clause));
  if (REFUSALS.has(lemma) && governed.some((c) => c.relation === "xcomp" && TELLING_VERBS.has(c.lemma)))
    return { stance: "declines", about: after, back: false, own: true, rule: "reply-decline" };
  if (
    TELLING_VERBS.has(lemma) &&
    clause.negated &&
    clause.auxiliaries.some((a) => ["would", "will", "did", "does", "do", "has", "have"].includes(a))
  ) {
    if (
      clause.subjects.every((x) => reading.lower(x) === "i" || reading.lower(x) === "we") &&
      lemma !== "confirm"
    )
      return null;
    const telling =
      governed.some((c) => c.relation === "ccomp" || c.relation === "xcomp") ||
      lemma === "confirm" ||
      lemma === "comment";
    if (!telling) return null;
    return {
      stance: "declines",
      about: after,
      back: objects.some((o) => POINTERS.has(reading.lower(o))),
      own: true,
      rule: "reply-will-not-say",
    };
  }
  if (lemma === "demur")
    return { stance: "declines", about: after, back: false, own: true, rule: "reply-decline" };
  if (lemma === "say" && clause.objects.some((o) => reading.lower(o) === "nothing"))
    return { stance: "declines", about: after, back: true, own: true, rule: "reply-decline" };
  if (OPEN_WORDS.has(reading.lower(clause.verb))) {
    const content = governed.some(
      (c) => c.relation === "ccomp" || c.relation === "csubj" || c.relation === "advcl",
    );
    if (!content) return null;
    return { stance: "leaves-open", about: after, back: false, own: false, rule: "reply-open" };
  }
  return null;
}
