// What spoken words themselves say of an issue: must and must not, good and bad, and the act that they are.
import { BREACHES, OPENNESS } from "../../knowledge/en/attitudes.ts";
import { CLAIM_VERBS } from "../../knowledge/en/replies.ts";
import { type Quotation, type SpeechAct, TURN } from "../../model/annotation.ts";
import type { Firmness } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { IssueHit } from "../../text/issues.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, partyAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { effectsIn } from "./effects.ts";
import { issueSense } from "./issue-sense.ts";
import { AS_KNOWN, type Judgement, judge } from "./judgement.ts";
import { aimedAt, deedSign, isPartly, stanceOf } from "./polarity.ts";
import { objectIn, type PositionEvidence, type PositionSource } from "./position-evidence.ts";
import {
  covers,
  everyCode,
  isAside,
  isBeside,
  isConcerned,
  isDwelling,
  isJudged,
  isOnly,
  judgedBefore,
  nearest,
  openedIn,
} from "./spoken-aim.ts";
import { endsIn } from "./turns.ts";

/** What an act says of its content's issue. */
const ACTS: Readonly<Partial<Record<SpeechAct, { sign: 1 | -1; firmness: Firmness | null }>>> = {
  demands: { sign: 1, firmness: "demand" },
  offers: { sign: 1, firmness: "offer" },
  accepts: { sign: 1, firmness: "offer" },
  promises: { sign: 1, firmness: "offer" },
  praises: { sign: 1, firmness: "preference" },
  rejects: { sign: -1, firmness: "demand" },
  criticises: { sign: -1, firmness: "preference" },
};
/** Verbs of saying what one fears of a thing. */
const WARNING = new Set(["warn", "caution", "fear", "complain", "worry", "lament"]);
/** Verbs whose "that …" somebody stands for. */
const HOLDING = new Set([...CLAIM_VERBS, ...WARNING, "argue", "object", "protest", "predict", "grumble"]);
const POINTERS = new Set(["it", "this", "that", "these", "they", "those"]);
/** What is asked for in words that name an issue: alone too little, its object is often another. */
const DEMAND_WEIGHT = 0.35;
/** What is left where the words are about something else or look back: alone too little. */
const APART = 0.5;
/** The same for a judgement in another clause, said twice. */
const BESIDE = 0.25;
/** The same for a judgement of a person, said again by every report. */
const PERSON = 0.1;
const READ_BACK = 2;

/** A stretch of words that a party answers for. */
interface Piece {
  readonly party: string;
  readonly act: SpeechAct;
  /** True for words that are told, not quoted. */
  readonly told: boolean;
  /** Id of the quotation, or null for a party's own text and for what a report says that it holds. */
  readonly statement: string | null;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** The evidence that the spoken words of a report give by what they say. */
export function spokenEvidence(source: PositionSource, report: StoryReport): PositionEvidence[] {
  return piecesOf(source, report).flatMap((p) => pieceEvidence(source, report, p));
}

function piecesOf(source: PositionSource, report: StoryReport): Piece[] {
  const { reading } = report;
  const quoted: Piece[] = [];
  const taken: Span[] = [];
  for (const q of source.quotations.get(report.report.id) ?? [])
    for (const c of q.content) {
      taken.push(c);
      const party = q.speaks_for ?? (q.speaker === null ? cueParty(source, report, q) : null);
      if (party === null) continue;
      reading.sentences.forEach((s, sentence) => {
        const start = Math.max(c.start, s.start);
        const end = Math.min(c.end, s.end);
        if (start < end)
          quoted.push({
            party,
            act: q.act,
            told: q.type === "indirect" && q.rule !== TURN,
            statement: q.id,
            sentence,
            start,
            end,
          });
      });
    }
  const free = (s: Span) => !taken.some((t) => t.start < s.end && s.start < t.end);
  const held: Piece[] = [];
  reading.sentences.forEach((s, sentence) => {
    if (s.zone !== "body") return;
    if (report.voice) {
      if (!free(s)) return;
      held.push({
        party: report.voice,
        act: "asserts",
        told: false,
        statement: null,
        sentence,
        start: s.start,
        end: s.end,
      });
      return;
    }
    if (!mayHold(report, s.first, s.last)) return;
    const tree = report.clauses(sentence);
    for (const clause of tree.clauses) {
      const above = tree.clauses[clause.parent];
      if (!above || clause.relation !== "ccomp" || !HOLDING.has(above.lemma)) continue;
      const party = above.subjects.map((x) => partyAt(source.story, report, tree, x)).find((x) => x !== null);
      const start = reading.tokens.starts[clause.first]!;
      // Words in quotation marks further on are a piece of their own.
      const end = Math.min(
        reading.tokens.ends[clause.last - 1]!,
        ...taken.filter((t) => t.end > start).map((t) => t.start),
      );
      if (party && end > reading.tokens.ends[clause.verb]!)
        held.push({
          party,
          act: WARNING.has(above.lemma) ? "warns" : "asserts",
          told: true,
          statement: null,
          sentence,
          start,
          end,
        });
    }
  });
  return [...quoted, ...held];
}

/** The party of the cue's own subject, where the quotation's source was left open: "X said …, but stressed that …". */
function cueParty(source: PositionSource, report: StoryReport, q: Quotation): string | null {
  if (q.source !== null) return source.story.partyNamed(q.source.exact);
  if (q.cue === null) return null;
  const { reading } = report;
  const at = reading.tokenAt(q.cue.start);
  const sentence = reading.sentenceOf(at);
  if (sentence < 0) return null;
  const tree = report.clauses(sentence);
  const clause = tree.clauses.find((c) => c.verb >= at && reading.tokens.ends[c.verb]! <= q.cue!.end);
  // "was accused of": nobody says who says so.
  if (clause?.passive) return null;
  for (const x of clause?.subjects ?? []) {
    const party = partyAt(source.story, report, tree, x);
    if (party) return party;
  }
  return null;
}

function mayHold(report: StoryReport, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (HOLDING.has(report.reading.lemma(i))) return true;
  return false;
}

/** "mixed" for yes to a part and no to another, "open" for what is left open, null for anything plainer. */
function weighing(words: string, sentence: string): "mixed" | "open" | null {
  if (isPartly(sentence)) return "mixed";
  return OPENNESS.test(words) ? "open" : null;
}

function pieceEvidence(source: PositionSource, report: StoryReport, piece: Piece): PositionEvidence[] {
  const { reading } = report;
  const { sentence, start, end } = piece;
  const tree = report.clauses(sentence);
  const inside = tree.clauses.filter(
    (c) => reading.tokens.starts[c.verb]! >= start && reading.tokens.starts[c.verb]! < end,
  );
  const words = reading.text.slice(start, end);
  // What is asked is not said.
  if (/\?["”’']*\s*$/.test(reading.text.slice(start, Math.min(end + 2, reading.sentences[sentence]!.end))))
    return [];
  const said = inside.map((c) => judge(source, report, tree, c, piece.party)).filter((j) => j !== null);
  const sentenceSpan = reading.sentences[sentence]!;
  const around = source.issues.find(reading.text, sentenceSpan.start, sentenceSpan.end);
  const effects = effectsIn(source, report, tree, inside, around);
  const plain = said.filter(
    (j) => j.rule !== "spoken-evaluation" || effects.every((e) => e.clause !== j.clause),
  );
  const judged = piece.told ? answered(piece.act, words, wordBefore(report, start), plain) : plain;
  // "dismissed the idea that they cannot win": no to a claim, of which only a judgement tells more.
  const act = piece.told && piece.act === "rejects" && CLAIMED.test(words) ? undefined : ACTS[piece.act];
  const whole = weighing(words, reading.text.slice(sentenceSpan.start, sentenceSpan.end));
  // "hailed the progress on pay": a yes, nothing left open.
  if (
    whole &&
    inside.length > 0 &&
    !(whole === "open" && (piece.act === "praises" || piece.act === "criticises"))
  ) {
    const kept = judged.filter((j) => j.from !== undefined);
    judged.length = 0;
    judged.push(...kept);
    judged.push({
      sign: 1,
      firmness: null,
      weight: 0.6,
      rule: `spoken-${whole}`,
      clause: inside[0]!,
      stance: whole,
    });
  }
  // "warned that the deal would …": whoever warns of it is against it.
  const feared =
    piece.act === "warns" && judged.length === 0 && !/^\W*if\b/i.test(words)
      ? inside.find((c) => c.auxiliaries.some((a) => /^(?:would|could|will|may|might)$/.test(a)))
      : undefined;
  if (feared) judged.push({ sign: -1, firmness: null, weight: 0.6, rule: "spoken-warning", clause: feared });
  if (judged.length === 0 && act && inside.length > 0)
    judged.push({
      ...act,
      weight: piece.act === "demands" ? DEMAND_WEIGHT : 0.6,
      rule: `spoken-act-${piece.act}`,
      clause: inside[0]!,
    });
  const all = source.issues.find(reading.text, start, end);
  const topic = spokenOf(report, sentence, around, piece);
  const found: PositionEvidence[] = [];
  for (const j of judged) {
    const own =
      j.rule === "spoken-warning"
        ? all.filter(
            // What is feared for is nothing that one is against.
            (h) =>
              h.end <= reading.tokens.starts[j.clause.verb]! && issueSense(source.byCode.get(h.code)) <= 0,
          )
        : j.from === undefined
          ? all
          : all.filter((h) => h.start >= j.from!);
    const points = own.length === 0 && j.clause.subjects.some((x) => POINTERS.has(reading.lower(x)));
    const hits =
      own.length > 0
        ? j.stance === "open"
          ? openedIn(words, start, own)
          : (piece.act === "demands" && j.rule === "spoken-obligation") || j.from !== undefined
            ? everyCode(own)
            : nearest(report, j.clause, own)
        : (points || act) && !isBare(report, j)
          ? topic !== null
            ? [topic]
            : cuesBefore(source, report, sentence, start)
          : [];
    for (const hit of hits) {
      // "the threats have changed": a cue that is the judging noun is not judged.
      if (j.word !== undefined && covers(report, hit, j.word)) continue;
      // One breath that praises and blames the same thing says nothing of it.
      if (
        own.length > 0 &&
        judged.some(
          (k) => k.sign !== j.sign && nearest(report, k.clause, own).some((h) => h.code === hit.code),
        )
      )
        continue;
      const turn =
        own.length > 0
          ? turnOf(source, report, tree, j, hit)
          : j.rule.startsWith("spoken-act")
            ? deedSign(j.clause.lemma, source.byCode.get(hit.code))
            : 1;
      // "to resign over the response to the strike": why, not what.
      const why =
        j.rule.startsWith("spoken-act") &&
        own.length > 0 &&
        (isAside(words, start, hit) || isDwelling(report, start, hit));
      found.push({
        party: piece.party,
        issue: hit.code,
        stance: j.stance ?? stanceOf(j.sign, false, turn, words),
        firmness: j.firmness,
        object: objectIn(words),
        citation: citeSpan(report, { start, end }),
        statement: piece.statement,
        weight:
          (why ? APART : 1) *
          (/^spoken-(?:obligation|intent)$/.test(j.rule) && own.length > 0 && isBeside(report, j.clause, hit)
            ? BESIDE
            : 1) *
          j.weight *
          (own.length === 0 && hit === topic
            ? 1
            : own.length === 0
              ? /^spoken-(?:evaluation|act-(?:criticises|rejects))$/.test(j.rule)
                ? APART
                : 0.7
              : j.rule === "spoken-evaluation" &&
                  (!isJudged(report, tree, j.clause, hit) || isOnly(report, j.clause, hit))
                ? isOnly(report, j.clause, hit)
                  ? PERSON
                  : BESIDE
                : 1),
        rule: own.length > 0 ? j.rule : `${j.rule}-of-what-stands-before`,
      });
    }
  }
  const add = (issue: string, sign: number, weight: number, rule: string) =>
    found.push({
      party: piece.party,
      issue,
      stance: sign > 0 ? "supports" : "opposes",
      firmness: null,
      object: objectIn(words),
      citation: citeSpan(report, { start, end }),
      statement: piece.statement,
      weight,
      rule,
    });
  for (const hit of all) {
    const value = judgedBefore(report, tree, hit);
    if (value !== 0) add(hit.code, value, 0.6, "spoken-judged-before");
  }
  for (const e of effects) {
    const sign = piece.told && piece.act === "denies" ? -e.sign : e.sign;
    for (const { code } of everyCode(e.subject)) add(code, sign, 0.6, "spoken-effect");
    if (e.points && e.subject.length === 0)
      for (const { code } of cuesBefore(source, report, sentence, start))
        add(code, sign, 0.42, "spoken-effect-of-what-stands-before");
    for (const { code } of e.harm) add(code, -1, 0.6, "spoken-effect-itself");
  }
  return found;
}

/** "It’s time for me to move along": of nothing that was named. */
function isBare(report: StoryReport, j: Judgement): boolean {
  if (j.from === undefined || j.rule !== "spoken-obligation" || j.clause.passive) return false;
  return !j.clause.objects.some((o) => POINTERS.has(report.reading.lower(o)));
}

/** "denied that it was unlawful": the other way round; what a thing that is turned down is like says less than the no. */
function answered(act: SpeechAct, words: string, before: string, judged: readonly Judgement[]): Judgement[] {
  // "hit back, saying that …" are words of one's own.
  if ((act !== "denies" && act !== "rejects") || (act === "rejects" && /^that\b/i.test(words)))
    return [...judged];
  if (act === "rejects" && !CLAIMED.test(words)) return [];
  if (CLAIM_VERBS.has(before)) return [...judged];
  return judged.map((j) => ({ ...j, sign: -j.sign as 1 | -1 }));
}
function wordBefore({ reading }: StoryReport, start: number): string {
  const at = reading.tokenAt(start);
  return at > 0 ? reading.lemma(at - 1) : "";
}
const CLAIMED =
  /^(?:\S+ ){0,4}(?:idea|notion|suggestion|claim|charge|view|argument|allegation|assertion|criticism)s? that\b/i;

/** -1 where what is judged or asked for acts against the issue, or where the judgement is that the issue is broken. */
function turnOf(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  j: Judgement,
  hit: IssueHit,
): 1 | -1 {
  const { clause } = j;
  const aimed = aimedAt(report, tree, [clause.first, clause.last], [clause.verb], [hit], source.byCode)[0];
  // "there is no crisis": the no is the judgement itself.
  if (j.rule === "spoken-denial" || j.rule === "spoken-no-place" || j.rule === "spoken-not-ended") return 1;
  // "destructive to our ties", "good for workers": what is judged is bad or good for the issue.
  if (j.rule === "spoken-evaluation" && isConcerned(report, clause, hit)) return j.sign;
  let turn = aimed?.turn ?? 1;
  if (
    /^spoken-(?:act|intent|obligation)/.test(j.rule) &&
    (deedSign(clause.lemma, source.byCode.get(hit.code)) < 0 ||
      endsIn(report, clause.verb) ||
      // "accused them of raiding the fund"
      (j.rule.startsWith("spoken-act-criticises") && BREACHES.has(clause.lemma))) &&
    !covers(report, hit, clause.verb)
  )
    turn = turn === 1 ? -1 : 1;
  if (j.rule.startsWith("spoken-act") && clause.negated && j.sign > 0) turn = turn === 1 ? -1 : 1;
  if (j.rule === "spoken-evaluation" && j.sign < 0) return breaks(report, clause, hit) ? -1 : turn;
  return turn;
}

/** "violates the treaty": a breach before the cue; not "stole it to fund the plan", and no cue that is the breach itself. */
function breaks(report: StoryReport, clause: Clause, hit: IssueHit): boolean {
  const { reading } = report;
  let broken = false;
  for (let i = clause.first; i < reading.tokenAt(hit.start) && i < clause.last; i++) {
    if (BREACHES.has(reading.lemma(i))) broken = true;
    else if (broken && reading.lower(i) === "to" && reading.tag(i + 1) === "VB") return false;
  }
  return (
    broken || (AS_KNOWN.test(reading.text.slice(hit.end)) && hit.start > reading.tokens.starts[clause.verb]!)
  );
}

/** The cue in "said of the plan" outside a piece of speech: what it speaks of. */
function spokenOf(
  report: StoryReport,
  sentence: number,
  hits: readonly IssueHit[],
  piece: Piece,
): IssueHit | null {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  for (let k = s.first; k + 2 < s.last; k++) {
    if (!SPEAKING.has(reading.lemma(k)) || !/^(?:of|about)$/.test(reading.lower(k + 1))) continue;
    const at = reading.tokens.ends[k + 1]!;
    const hit = hits.find((h) => h.start > at && (h.end <= piece.start || h.start >= piece.end));
    if (hit && hit.start - at < TOPIC_CHARACTERS) return hit;
  }
  return null;
}
const SPEAKING = new Set("say speak write tweet add tell".split(" "));
const TOPIC_CHARACTERS = 60;

/** The last cue that stands before a place, in its own sentence or the two before in the same paragraph or the one above. */
export function cuesBefore(
  source: PositionSource,
  report: StoryReport,
  sentence: number,
  at: number,
): IssueHit[] {
  const { sentences, text } = report.reading;
  for (let n = sentence; n >= 0 && sentence - n <= READ_BACK; n--) {
    const s = sentences[n]!;
    if (sentences[sentence]!.paragraph - s.paragraph > 1) break;
    const hits = source.issues.find(text, s.start, n === sentence ? at : s.end);
    if (hits.length > 0) {
      const longest = Math.max(...hits.map((h) => h.length));
      return [hits.filter((h) => h.length === longest).at(-1)!];
    }
  }
  return [];
}
