// What is put forward in a story: statements, claims made by verbs of claiming, and the reports' own clauses.
import { PLANNING_WORDS } from "../../knowledge/en/event-words.ts";
import { FORWARD_VERBS, HEARSAY_NOUNS, OPEN_WORDS, SAME_DEED } from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import type { Citation } from "../../model/span.ts";
import { stemmedWords, stemOf } from "../../text/stem.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, citeTokens, coreOf, mentionAt, partyAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";

/** Something that somebody puts forward. */
export interface Proposition {
  readonly report: string;
  readonly sentence: number;
  readonly kind: "statement" | "claim" | "clause";
  /** Party, or entity where it speaks for none, that puts it forward; null for the report itself and for unknown speakers. */
  readonly by: string | null;
  /** Entity that says it, or null. */
  readonly speaker: string | null;
  /** Id of the quotation that it is or stands in, or null. */
  readonly statement: string | null;
  readonly negated: boolean;
  /** True for what is asked, supposed, left open or hoped for: no claim. */
  readonly hedged: boolean;
  /** True for what is asked or demanded of somebody. */
  readonly wanted: boolean;
  /** Stem of the verb that puts it forward: "assert", "claim"; "" if none. */
  readonly cue: string;
  /** Stems of its content words, names in. */
  readonly stems: ReadonlySet<string>;
  /** Stems of its predicate: the verb, or what stands for it after "be", "have", "make". */
  readonly heads: ReadonlySet<string>;
  /** Parties and entities that its subject names; empty for a pronoun. */
  readonly subjects: ReadonlySet<string>;
  readonly citation: Citation;
  /** False in headlines and decks, where words are cut short. */
  readonly inBody: boolean;
}

/** Words that say no. */
export const NEGATION =
  /\b(?:no|not(?! only)|cannot|never|nobody|nothing|none|neither|nor|without|fail(?:s|ed)? to|refus\w+ to)\b|n['’]t\b(?! only)/i;

/** Stems that tell nothing of what a clause is about. */
const IDLE = new Set(
  "the a an and or but of to in on at for with by from as that this these those it its he she they we i you his her their our your my is are was were be been being am do did does done have has had will would could should can may might must not never no nor than then there here who which what when where how if whether said say told tell ask also just only very more most so such into over out up about after before one two some any all other anoth own while dure now ever again still yet even much mani think believ want go come get take today right realli".split(
    " ",
  ),
);

const DEED_OF = new Map(
  SAME_DEED.flatMap((line) =>
    line.map(
      (phrase) =>
        [
          stemmedWords(phrase)
            .map((w) => w.stem)
            .join(" "),
          `=${line[0]}`,
        ] as const,
    ),
  ),
);

/** The stems of a stretch that tell what it is about; deeds of one meaning also give one common sign ("=leave"). */
export function contentStems(text: string, start: number, end: number): Set<string> {
  const all = stemmedWords(text, start, end).map((w) => w.stem);
  const found = new Set(all.filter((s) => s.length > 1 && !IDLE.has(s)));
  all.forEach((s, i) => {
    const deed = DEED_OF.get(`${s} ${all[i + 1]}`) ?? DEED_OF.get(s);
    if (deed) found.add(deed);
  });
  return found;
}

/** The stems of the words that begin with a capital letter. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+/gu)].map((m) => stemOf(m[0]));
}

/** The quotation whose content holds a place, the shortest one, or null. */
export function quotationOver(quotations: readonly Quotation[], at: number): Quotation | null {
  let best: Quotation | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const q of quotations)
    for (const c of q.content)
      if (c.start <= at && at < c.end && c.end - c.start < size) {
        best = q;
        size = c.end - c.start;
      }
  return best;
}

/** Everything that is put forward in a sentence; a statement over two sentences is put forward in both. */
export function propositionsOf(
  story: Story,
  report: StoryReport,
  sentence: number,
  quotations: readonly Quotation[],
): Proposition[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  const tree = report.clauses(sentence);
  const found: Proposition[] = [];
  for (const q of quotations)
    for (const c of q.content) {
      const start = Math.max(c.start, s.start);
      const end = Math.min(c.end, s.end);
      if (start >= end || !/[\p{L}\p{N}]/u.test(reading.text.slice(start, end))) continue;
      const top = topClause(report, tree, start, end);
      // "has not accused him of …": said by nobody.
      const unsaid =
        q.cue !== null &&
        (NO_BEFORE.test(reading.text.slice(Math.max(0, q.cue.start - 16), q.cue.start)) ||
          UNSAID.test(q.cue.exact));
      // "accused the mill of hiding it": without the verb it is no clause.
      const from =
        q.cue &&
        q.type !== "direct" &&
        q.cue.end <= start &&
        start - q.cue.end <= 2 &&
        OBJECT_CUES.test(q.cue.exact)
          ? Math.max(q.cue.start, s.start)
          : start;
      found.push({
        report: report.report.id,
        sentence,
        kind: "statement",
        by: q.speaks_for ?? q.speaker,
        speaker: q.speaker,
        statement: q.id,
        negated:
          (q.type === "direct" && q.act === "denies") ||
          (top?.negated ?? /\b(not|never)\b|n['’]t\b/i.test(reading.text.slice(start, end))),
        hedged:
          unsaid ||
          /\?["”'’]?\s*$/.test(reading.text.slice(start, end + 1)) ||
          (top !== null && isLeftOpen(report, tree, top)),
        wanted: q.act === "demands" || q.act === "asks" || (top !== null && isOrder(report, top)),
        cue: q.cue ? (stemmedWords(q.cue.exact).at(-1)?.stem ?? "") : "",
        stems: contentStems(reading.text, start, end),
        heads: top ? headsOf(report, tree, top) : new Set(),
        subjects: top ? subjectsOf(report, top) : new Set(),
        citation: citeSpan(report, { start: from, end }),
        inBody: s.zone === "body",
      });
    }
  tree.clauses.forEach((clause) => {
    const at = reading.tokens.starts[clause.verb]!;
    const inside = quotationOver(quotations, at);
    // "a spokeswoman said": brings words in, and claims nothing.
    const cue = !inside && quotations.some((q) => q.cue !== null && q.cue.start <= at && at < q.cue.end);
    const beside = claimVerbBefore(report, tree, clause);
    const above = beside ?? (clause.parent < 0 ? undefined : tree.clauses[clause.parent]);
    const noun = tree.parse.heads[clause.verb - tree.first]!;
    // "There is speculation that she will sign": put forward by nobody in particular.
    const hearsay =
      (clause.relation.startsWith("acl") &&
        clause.relation !== "acl:relcl" &&
        noun >= tree.first &&
        HEARSAY_NOUNS.has(reading.lemma(noun))) ||
      isToldByNoun(report, tree, clause);
    const claimed =
      hearsay ||
      beside !== undefined ||
      (above !== undefined && FORWARD_VERBS.has(above.lemma) && /^(ccomp|xcomp)$/.test(clause.relation));
    // "He claims that it is paid for", within somebody else's words: his claim.
    const theirs = claimed && inside !== null && !hearsay && above !== undefined && ofOthers(report, above);
    const others = theirs
      ? (above.subjects.map((x) => holderAt(story, report, tree, x)).find((x) => x !== null) ?? null)
      : null;
    if (claimed && inside && (!theirs || others === (inside.speaks_for ?? inside.speaker))) return;
    const core = coreOf(report, tree, clause);
    // The words that only bring in a quotation put nothing forward themselves.
    if (!inside && quotations.some((q) => q.content.some((c) => c.start < core.end && core.start < c.end)))
      return;
    let by: string | null = theirs ? others : inside ? (inside.speaks_for ?? inside.speaker) : null;
    if (claimed && !hearsay) for (const x of above?.subjects ?? []) by ??= holderAt(story, report, tree, x);
    const stems = contentStems(reading.text, core.start, core.end);
    for (const x of clause.subjects)
      for (const w of contentStems(reading.text, reading.tokens.starts[x]!, reading.tokens.ends[x]!))
        stems.add(w);
    found.push({
      report: report.report.id,
      sentence,
      kind: claimed ? "claim" : "clause",
      by,
      speaker: theirs ? others : (inside?.speaker ?? null),
      statement: theirs ? null : (inside?.id ?? null),
      negated: clause.negated || (above?.negated === true && THINKING.has(above.lemma)),
      hedged:
        cue ||
        isLeftOpen(report, tree, clause) ||
        (!claimed && isWish(report, clause, above)) ||
        (!claimed && clause.auxiliaries.some((a) => SUPPOSED.has(a))),
      wanted: inside?.act === "demands" || inside?.act === "asks",
      cue: claimed && above ? (stemmedWords(above.lemma)[0]?.stem ?? "") : "",
      stems,
      heads: headsOf(report, tree, clause),
      subjects: subjectsOf(report, clause),
      citation: claimed
        ? citeTokens(
            report,
            beside
              ? beside.verb + 1
              : above && OBJECT_CUES.test(above.lemma) && above.verb < clause.first
                ? above.verb
                : clause.first,
            clauseEnd(report, tree, clause),
          )
        : citeSpan(report, core),
      inBody: s.zone === "body",
    });
  });
  return found;
}

/** "tried to suggest the law is the same": the verb of claiming just before a clause that the tree hangs elsewhere. */
function claimVerbBefore(report: StoryReport, tree: ClauseTree, clause: Clause): Clause | undefined {
  if (clause.relation !== "parataxis") return undefined;
  // Its subject may be hung on the verb of claiming.
  let first = clause.subjects.find((x) => x >= tree.first && x < clause.verb) ?? clause.first;
  while (first > tree.first && /^(DT|JJ|NN|PRP\$|CD|POS)/.test(report.reading.tag(first - 1))) first--;
  const before = tree.clauses.find((c) => c.verb === first - 1);
  return before && FORWARD_VERBS.has(before.lemma) ? before : undefined;
}

/** True where "that" before the clause stands just behind a noun such as "speculation", whatever the tree makes of it. */
function isToldByNoun(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  nouns: ReadonlySet<string> = HEARSAY_NOUNS,
): boolean {
  const { reading } = report;
  for (let i = clause.verb - 1; i > Math.max(tree.first, clause.verb - 12); i--)
    if (reading.lower(i) === "that")
      return (
        tree.parse.heads[i - tree.first] === clause.verb &&
        reading.tag(i - 1).startsWith("NN") &&
        nouns.has(reading.lemma(i - 1))
      );
  return false;
}

/** True where somebody else than "I" or "we" says, claims or believes it. */
function ofOthers(report: StoryReport, above: Clause): boolean {
  const subject = above.subjects.find((x) => x < above.verb);
  return (
    subject !== undefined &&
    !above.negated &&
    !/^(i|we|you|it|that|this|which)$/.test(report.reading.lower(subject))
  );
}

/** Who a noun phrase with this head stands for: a party, or a person or body that speaks for none. */
function holderAt(story: Story, report: StoryReport, tree: ClauseTree, head: number): string | null {
  return partyAt(story, report, tree, head) ?? mentionAt(report, head)?.global ?? null;
}

/** Verbs that say little: what stands behind them says what is done. */
const LIGHT: ReadonlySet<string> = new Set(
  "be have do make take give get hold put go come say tell keep let set seem appear remain become try believe think expect suppose imagine hear see ask talk speak need want".split(
    " ",
  ),
);

/** The token behind a clause: what hangs on behind a comma, such as ", saying that …", is left out. */
export function clauseEnd(report: StoryReport, tree: ClauseTree, clause: Clause): number {
  const number = tree.clauses.indexOf(clause);
  const hung = tree.clauses
    .filter((c) => c.parent === number && c.verb > clause.verb && /^(advcl|conj|parataxis)/.test(c.relation))
    .map((c) => {
      let first = c.verb;
      while (first > clause.verb + 1 && report.reading.word(first - 1) !== ",") first--;
      return first;
    })
    .filter((first) => first > clause.verb + 2 && report.reading.word(first - 1) === ",");
  return Math.min(clause.last, ...hung.map((first) => first - 1));
}

/** The stems of a clause's predicate: its verb, or where that says little what stands behind it. */
export function headsOf(report: StoryReport, tree: ClauseTree, clause: Clause): Set<string> {
  const { reading } = report;
  const found = new Set<string>();
  const add = (token: number) => {
    const { starts, ends } = reading.tokens;
    for (const w of contentStems(reading.text, starts[token]!, ends[token]!)) found.add(w);
  };
  if (!LIGHT.has(clause.lemma)) {
    const { starts, ends } = reading.tokens;
    // With its particle, so that "walk out" gives what it means.
    const last = Math.min(clause.verb + 1, tree.first + tree.owner.length - 1);
    for (const w of contentStems(reading.text, starts[clause.verb]!, ends[clause.verb]!)) found.add(w);
    for (const w of contentStems(reading.text, starts[clause.verb]!, ends[last]!))
      if (w.startsWith("=")) found.add(w);
    return found;
  }
  for (const o of clause.objects) add(o);
  const number = tree.clauses.indexOf(clause);
  for (const c of tree.clauses)
    if (c.parent === number && /^[xc]comp$/.test(c.relation))
      for (const w of headsOf(report, tree, c)) found.add(w);
  // "There was no offer": what is not there.
  if (clause.lemma === "be") for (const x of clause.subjects) add(x);
  return found;
}

function subjectsOf(report: StoryReport, clause: Clause): Set<string> {
  const found = new Set<string>();
  for (const x of clause.subjects) {
    const m = mentionAt(report, x);
    if (!m || m.form === "pronoun") continue;
    if (m.global !== null) found.add(m.global);
    if (m.party !== null) found.add(m.party);
  }
  return found;
}

const UNSAID = /n['’]t\b|\b(?:not|never)\b/i;
const NO_BEFORE = /(?:n['’]t|\bnot|\bnever)(?: \p{L}+)? $/u;
/** Cues whose content is an object with what is said of it. */
const OBJECT_CUES = /^(?:accus|blam|call|describ|brand|label|suspect|charg)\w+$/i;

function topClause(report: StoryReport, tree: ClauseTree, start: number, end: number): Clause | null {
  const { starts } = report.reading.tokens;
  const inside = tree.clauses.filter((c) => starts[c.verb]! >= start && starts[c.verb]! < end);
  return inside.find((c) => c.parent < 0 || !inside.includes(tree.clauses[c.parent]!)) ?? null;
}

const SUPPOSED = new Set(["could", "would", "may", "might", "should", "must"]);

/** True for an infinitive that nobody has set down to come: "in order to protect …". */
function isWish(report: StoryReport, clause: Clause, above: Clause | undefined): boolean {
  const { reading } = report;
  const bare = reading.tag(clause.verb) === "VB" && clause.auxiliaries.length === 0;
  return bare && !(above && (PLANNING_WORDS.has(above.lemma) || FORWARD_VERBS.has(above.lemma)));
}

/** "Stop the shelling": what is called for. */
function isOrder(report: StoryReport, clause: Clause): boolean {
  return (
    clause.subjects.length === 0 &&
    clause.auxiliaries.length === 0 &&
    report.reading.tag(clause.verb) === "VB"
  );
}

/** Verbs whose no is that of the clause under them: "I don't believe he made any promise". */
const THINKING: ReadonlySet<string> = new Set("believe think expect suppose imagine".split(" "));
/** "no evidence that …": where it is there, the report says what it shows. */
const EVIDENCE: ReadonlySet<string> = new Set(["evidence", "proof", "indication"]);
const SEEING_TO: ReadonlySet<string> = new Set("ensure sure".split(" "));
const UNSAYING: ReadonlySet<string> = new Set("fail deny doubt refuse".split(" "));

/** True for what stands under a no, "if", "whether", "it is unclear". */
function isLeftOpen(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { reading } = report;
  let at: Clause | undefined = clause;
  let under = false;
  for (let guard = 0; at && guard < 12; guard++) {
    if (at !== clause && OPEN_WORDS.has(reading.lower(at.verb))) return true;
    if (isToldByNoun(report, tree, at, EVIDENCE)) return true;
    // "failed to find any evidence that …", "denied that …": what nobody says.
    if (under && (at.negated || UNSAYING.has(at.lemma)) && !THINKING.has(at.lemma)) return true;
    // "to make sure that they do not meet"
    if (under && (SEEING_TO.has(at.lemma) || reading.lower(at.verb + 1) === "sure")) return true;
    // "Nobody knows whether …"
    if (at.lemma === "know" && at.subjects.some((x) => /^(nobody|no-one|none)$/.test(reading.lower(x))))
      return true;
    under = /^(ccomp|xcomp|csubj|acl(?!:relcl))/.test(at.relation);
    for (let i = at.first; i < at.verb; i++)
      if (tree.parse.heads[i - tree.first] === at.verb && /^(if|whether|unless)$/.test(reading.lower(i)))
        return true;
    at = at.parent < 0 ? undefined : tree.clauses[at.parent];
  }
  return false;
}
