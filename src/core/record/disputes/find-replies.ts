// Replies: clauses that deny, leave open or will not confirm a claim, with the words that say which claim.
import { DENIED_GOODS, DENY_VERBS, FORWARD_VERBS } from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import type { Citation } from "../../model/span.ts";
import { overlaps } from "../../text/cite.ts";
import { stemmedWords, stemOf } from "../../text/stem.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, citeTokens, mentionAt, partyAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import { repliesToNamed } from "./named-claims.ts";
import { clauseEnd, contentStems, headsOf, namesIn, quotationOver } from "./propositions.ts";
import type { Reply } from "./reply.ts";
import { replyKind } from "./reply-kinds.ts";
import type { ReplyKind } from "./reply-look.ts";

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
      (kind.byObject
        ? (clause.objects.map((x) => mentionAt(report, x)?.party ?? null).find((x) => x !== null) ??
          who(clause.objects))
        : null) ??
      (kind.own ? who(clause.passive ? clause.agents : clause.subjects) : null) ??
      (statement ? (statement.speaks_for ?? statement.speaker) : null) ??
      cueSpeaker(quotations, reading.tokens.starts[clause.verb]!) ??
      who(above?.subjects ?? []) ??
      // "It was untrue, an official said, that …"
      who(
        kind.own ? [] : tree.clauses.filter((c) => FORWARD_VERBS.has(c.lemma)).flatMap((c) => c.subjects),
      ) ??
      // What a side publishes itself is its own answer.
      (kind.own ? null : report.voice);
    const end = clauseEnd(report, tree, clause);
    const about = stems(
      kind.about[0],
      kind.denied ? kind.about[1] : Math.min(kind.about[1], Math.max(end, kind.about[0] + 1)),
    );
    for (const w of stems(clause.verb, clause.verb + 1)) about.delete(w);
    const content = contentOf(tree, clause);
    if (content && kind.claimNoun < 0 && !kind.denied && !clause.passive) {
      about.clear();
      for (const w of stems(content.first, content.last)) about.add(w);
    }
    const heads = predicateOf(report, tree, clause, kind.denied?.[0] ?? clause.verb + 1);
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
      const person =
        holder.map((h) => mentionAt(report, h)).find((m) => m?.kind === "person")?.global ?? null;
      const called = kind.rule === "reply-called-untrue";
      const full = !called && !bare(report, tree, kind.claimNoun);
      const other = person !== null && !clause.subjects.some((x) => mentionAt(report, x)?.global === person);
      if ((party !== by || other) && (party || (full && kind.stance === "denies"))) {
        const last = full
          ? Math.max(
              to,
              ...tree.clauses.filter((c) => c.first > kind.claimNoun && c.first <= to + 6).map((c) => c.last),
            )
          : called
            ? kind.claimNoun + 1
            : to;
        claim = { by: party, speaker: person, citation: citeTokens(report, from, last) };
        if (full) {
          about.clear();
          for (const w of stems(from, last)) about.add(w);
          // "the claim of having taken it": what it is, the sentence's names say.
          if (/\b(?:it|them|there)\b/i.test(claim.citation.exact))
            for (const w of namesIn(reading.text.slice(s.start, s.end))) about.add(w);
        }
      }
    }
    if (kind.rule === "reply-deny-before" && kind.claimNoun < 0)
      claim = claimBefore(story, report, tree, clause, quotations);
    const own = clause.subjects
      .filter(
        (x) => x >= s.first && x < clause.verb && (kind.own || kind.claimNoun < 0 || x === kind.claimNoun),
      )
      .map((x) => {
        // "As such, analysts deny": what stands before a comma is no part of who answers.
        let first = x;
        while (first > tree.bounds[x - tree.first]![0] && !/^(,|that)$/.test(reading.lower(first - 1)))
          first--;
        return first;
      });
    let head = Math.min(clause.verb, ...own.filter((x) => x >= s.first));
    // "The ministry says the date is not confirmed": the words of the answer alone do not tell whose it is.
    if ((kind.last ?? end) - head < FEW_TOKENS && above && FORWARD_VERBS.has(above.lemma))
      head = Math.min(
        head,
        ...above.subjects
          .filter((x) => x >= s.first && x < above.verb)
          .map((x) => tree.bounds[x - tree.first]![0]),
      );
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
        heads,
        matter: claim === null && !kind.back ? matterOf(report, tree, kind, clause) : null,
        back:
          (kind.back && !(claim && kind.claimNoun < 0)) ||
          (kind.claimNoun >= 0 && bare(report, tree, kind.claimNoun)),
        noun: kind.claimNoun >= 0 ? (stemmedWords(reading.word(kind.claimNoun))[0]?.stem ?? "") : "",
        claim,
        alone: kind.alone,
        ofSelf: kind.ofSelf ?? false,
        ofSide: kind.ofSide ?? false,
        charged: kind.charged ?? false,
        citation: citeTokens(report, head, kind.last ?? end),
        ...(kind.denied ? { more: [citeTokens(report, ...kind.denied)] } : {}),
        rule: kind.rule,
      },
    ];
  });
  // What both readings find is one reply: the tree knows its words, the quotation its speaker.
  const kept = spoken.filter(
    (x) => !told.some((t) => t.stance === x.stance && overlaps(t.citation, x.citation)),
  );
  const known = told.map((t) => {
    const same = spoken.find(
      (x) => t.by === null && t.stance === x.stance && overlaps(t.citation, x.citation),
    );
    return same ? { ...t, by: same.by, speaker: same.speaker } : t;
  });
  // "Those arguments did not sway the drivers, who say that the case is weak": one answer, the second tells more of it.
  const all = [...known, ...kept];
  return all.length < 2 ? all : all.filter((r) => r.rule !== "reply-unmoved");
}

const FEW_TOKENS = 6;

/** The clause behind the verb that says what is denied or not told. */
function contentOf(tree: ClauseTree, clause: Clause): Clause | undefined {
  const number = tree.clauses.indexOf(clause);
  return tree.clauses.find(
    (c) =>
      c.parent === number &&
      c.first > clause.verb &&
      c.verb > clause.verb &&
      /^(ccomp|xcomp)$/.test(c.relation),
  );
}

/** What stands before "something he has denied": the clause just before, and whose words it is. */
function claimBefore(
  story: Story,
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  quotations: readonly Quotation[],
): Reply["claim"] {
  const { reading } = report;
  const noun = tree.parse.heads[clause.verb - tree.first]!;
  const before = tree.clauses.filter((c) => c.verb < noun && c.verb >= tree.first).at(-1);
  if (!before) return null;
  let first = Math.min(before.verb, ...before.subjects.filter((x) => x < before.verb));
  if (first < before.verb) first = Math.min(before.verb, tree.bounds[first - tree.first]![0]);
  let last = noun;
  while (
    last > before.verb + 1 &&
    (/^(a|an|the)$/.test(reading.lower(last - 1)) || !/[\p{L}\p{N}]/u.test(reading.word(last - 1)))
  )
    last--;
  const said = quotationOver(quotations, reading.tokens.starts[before.verb]!);
  let by = said ? (said.speaks_for ?? said.speaker) : null;
  const above = before.parent < 0 ? undefined : tree.clauses[before.parent];
  if (above && FORWARD_VERBS.has(above.lemma))
    by =
      above.subjects
        .map((x) => partyAt(story, report, tree, x) ?? mentionAt(report, x)?.global ?? null)
        .find((x) => x !== null) ?? by;
  return { by, citation: citeTokens(report, first, last) };
}

/** The words that say what is denied, cited, or null. */
function matterOf(report: StoryReport, tree: ClauseTree, kind: ReplyKind, clause: Clause): Citation | null {
  const content = contentOf(tree, clause);
  if (!kind.denied && content && content.first > clause.verb)
    return citeTokens(report, content.first, content.last);
  const [from, to] = kind.denied ?? kind.about;
  const last = kind.denied ? to : Math.max(from, Math.min(to, kind.last ?? clause.last));
  return from < last ? citeTokens(report, from, last) : null;
}

/** Who says the words that a verb brings in, where its subject alone does not tell. */
function cueSpeaker(quotations: readonly Quotation[], at: number): string | null {
  const q = quotations.find((x) => x.cue !== null && x.cue.start <= at && at < x.cue.end);
  return q ? (q.speaks_for ?? q.speaker) : null;
}

/** The reply that a told statement is by its act: "denied having …", "declined to say whether …". */
function quotationReply(report: StoryReport, sentence: number, q: Quotation): Reply[] {
  // Other verbs of that act bring in an answer that says something else: "hit back that …".
  const denies = q.act === "denies" && stemmedWords(q.cue?.exact ?? "").some((w) => DENYING.has(w.stem));
  const stance = q.type === "direct" ? null : denies ? "denies" : q.act === "declines" ? "declines" : null;
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
  // "could refute the claims at a trial"
  if (stance === "denies" && MAY.test(report.reading.text.slice(s.start, q.cue.end))) return [];
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
  const tree = report.clauses(sentence);
  const content = q.content.find((c) => c.start >= s.start && c.end <= s.end);
  const told = tree.clauses.find((c) => {
    const at = report.reading.tokens.starts[c.verb]!;
    return content !== undefined && content.start <= at && at < content.end;
  });
  return [
    {
      report: report.report.id,
      sentence,
      stance,
      by: q.speaks_for ?? q.speaker,
      speaker: q.speaker,
      about,
      heads: told ? headsOf(report, tree, told) : new Set(),
      noun: "",
      back: false,
      claim: null,
      alone: stance === "denies" || /\b(?:whether|if)\b/i.test(text),
      matter: content ?? null,
      citation: citeSpan(report, { start, end }),
      rule: `reply-told-${stance}`,
    },
  ];
}

const MAY = /\b(?:could|can|may|might|must|should) (?:\p{Ll}+ly )?\p{Ll}+$/u;
const DENYING: ReadonlySet<string> = new Set([...DENY_VERBS, "denial"].map(stemOf));

/** The stems of the predicate of what is answered: of the first clause behind `from` that belongs to the answer. */
function predicateOf(report: StoryReport, tree: ClauseTree, clause: Clause, from: number): Set<string> {
  const last = tree.first + tree.owner.length;
  const behind = tree.clauses.find(
    (c) =>
      c !== clause &&
      c.verb >= from &&
      c.verb < Math.max(clause.last, from + 8) &&
      c.verb < last &&
      c.parent >= 0,
  );
  if (behind) return headsOf(report, tree, behind);
  const { starts, ends } = report.reading.tokens;
  const found = new Set<string>();
  for (const o of clause.objects)
    for (const w of contentStems(report.reading.text, starts[o]!, ends[o]!)) found.add(w);
  return found;
}

/** True for a "deny" of goods: what stands behind it, names and pronouns skipped, is no claim. */
function isWithheld(report: StoryReport, cue: Citation): boolean {
  const after = report.reading.text.slice(cue.end, cue.end + 60).toLowerCase();
  if (/^\W*(?!that\b|having\b|any\b)(?:[\p{L}-]+\W+){1,4}to (?!have\b|be\b)/u.test(after)) return true;
  return [...after.matchAll(/\p{L}+/gu)]
    .slice(0, 3)
    .some((m) => DENIED_GOODS.has(m[0]) || DENIED_GOODS.has(m[0].replace(/s$/, "")));
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
