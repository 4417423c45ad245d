// What makes a clause an answer to a claim: an ordered table, the first kind that fits a clause holds.
import {
  CLAIM_NOUNS,
  DEED_NOUNS,
  DENIED_GOODS,
  DENY_VERBS,
  DISMISS_VERBS,
  FAIL_VERBS,
  IDEA_NOUNS,
  OPEN_WORDS,
  PUSHING_VERBS,
  TELLING_VERBS,
  TRUE_WORDS,
  UNTRUE_WORDS,
} from "../../knowledge/en/replies.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { type Kind, type Look, NOT, POINTERS, type ReplyKind } from "./reply-look.ts";
import { innocent, notMeant, READ_IN } from "./self-defence.ts";
import { defended, distorted, doubted, notBought, ratedFalse, UNMOVED, unmoved } from "./unbelieved.ts";
import { declined, leftOpen, REFUSALS, willNotSay } from "./untold.ts";
import { MORAL, noEvidence, notTrue, PREMATURE, untrue } from "./verdicts.ts";

/** The kinds, in the order in which they are tried. */
const KINDS: readonly (readonly [string, (look: Look) => Kind | null])[] = [
  ["reply-not-confirmed", notConfirmed],
  ["reply-no-such", noSuch],
  ["reply-cleared", cleared],
  ["reply-does-not-hold", doesNotHold],
  ["reply-deny-before", deniedBefore],
  ["reply-deny", denied],
  ["reply-not-owned", notOwned],
  ["reply-opposite", saysOpposite],
  ["reply-dismiss", dismissed],
  ["reply-called-untrue", calledUntrue],
  ["reply-untrue", untrue],
  ["reply-not-true", notTrue],
  ["reply-no-evidence", noEvidence],
  ["reply-not-bought", notBought],
  ["reply-unmoved", unmoved],
  ["reply-doubted-that", doubted],
  ["reply-rated-false", ratedFalse],
  ["reply-distorted", distorted],
  ["reply-defended", defended],
  ["reply-not-meant", notMeant],
  ["reply-innocent", innocent],
  ["reply-decline", declined],
  ["reply-will-not-say", willNotSay],
  ["reply-open", leftOpen],
];

/** The kind of answer that a clause is, or null. */
export function replyKind(report: StoryReport, tree: ClauseTree, clause: Clause): ReplyKind | null {
  // Courts dismiss claims too: those are suits.
  if (clause.subjects.some((x) => /^(court|judge)$/.test(report.reading.lemma(x)))) return null;
  const look = lookAt(report, tree, clause);
  for (const [rule, kindOf] of KINDS) {
    const kind = kindOf(look);
    if (kind)
      return {
        about: clause.passive ? [clause.first, clause.last] : [clause.verb + 1, clause.last],
        back: false,
        claimNoun: look.noun,
        alone: false,
        own: true,
        ...kind,
        rule,
      };
  }
  return null;
}

function lookAt(report: StoryReport, tree: ClauseTree, clause: Clause): Look {
  const { reading } = report;
  const objects = clause.passive ? clause.subjects : clause.objects;
  const near = objects.filter((o) => o >= clause.first && o < clause.last);
  const number = tree.clauses.indexOf(clause);
  const governed = tree.clauses.filter((c) => c.parent === number);
  const content = governed.some(
    (c) =>
      c.verb > clause.verb &&
      (/^(ccomp|xcomp)$/.test(c.relation) ||
        (c.verb <= clause.verb + 2 && reading.tag(c.verb) === "VBG") ||
        (c.auxiliaries.includes("having") && c.verb <= clause.verb + 3)),
  );
  return {
    report,
    tree,
    clause,
    near,
    pointer:
      near.some((o) => POINTERS.has(reading.lower(o)) && o < clause.verb + 3) ||
      pointsNext(report, tree, clause),
    noun: near.find((o) => isClaim(report, tree, o)) ?? -1,
    governed,
    content,
    finite:
      reading.tag(clause.verb) !== "VB" ||
      clause.auxiliaries.length > 0 ||
      (clause.relation === "xcomp" && GOING_ON.has(tree.clauses[clause.parent]?.lemma ?? "")),
    end: tree.first + tree.owner.length,
  };
}

/** "continued to deny it": who goes on to deny it denies it. */
const GOING_ON = new Set("continue go begin start proceed".split(" "));

/** "rejected that, putting the share at …", "laughed it off": a word that points back just behind the verb, whatever the tree makes of it. */
function pointsNext(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { reading } = report;
  const next = clause.verb + 1;
  const end = tree.first + tree.owner.length;
  if (next >= end || !/^(?:it|that|this|them|those)$/.test(reading.lower(next))) return false;
  return next + 1 >= end || AFTER_POINTER.test(reading.lower(next + 1));
}
const AFTER_POINTER = /^(?:[,.;:!?—–”"’']|and|but|as|off|aside|away|down|saying|on|in|at)$/;

/** True for a noun that stands for what is claimed; "idea" and its like only with a clause that says what. */
function isClaim(report: StoryReport, tree: ClauseTree, token: number): boolean {
  const lemma = report.reading.lemma(token);
  if (CLAIM_NOUNS.has(lemma)) return true;
  const last = tree.first + tree.owner.length;
  if (!IDEA_NOUNS.has(lemma)) return false;
  return (
    (token + 1 < last && report.reading.lower(token + 1) === "that") ||
    (token - 1 > tree.first && /^(?:that|this|such)$/.test(report.reading.lower(token - 1)))
  );
}

/** + "The figure has not been confirmed." */
function notConfirmed({ report, clause }: Look): Kind | null {
  if (report.reading.lower(clause.verb) !== "confirmed" || !clause.negated || clause.agents.length > 0)
    return null;
  return { stance: "leaves-open", own: false, back: true, about: [clause.first, clause.last] };
}

/** + "No such order was given."  + "There was no such list." */
function noSuch({ report, tree, clause, near }: Look): Kind | null {
  const { reading } = report;
  const such = [...clause.subjects, ...near].find(
    (o) => o > 1 && reading.lower(o - 1) === "such" && reading.lower(o - 2) === "no",
  );
  if (such === undefined) return null;
  // "Asked about a call, she said no such call was planned": what was asked is no claim.
  for (let i = tree.first; i < such - 2; i++) if (reading.lemma(i) === reading.lemma(such)) return null;
  return { stance: "denies", own: false, back: true };
}

/** + "Inquiries have cleared it of blame." */
function cleared({ clause }: Look): Kind | null {
  if (!/^(clear|exonerate|absolve|acquit)$/.test(clause.lemma)) return null;
  return clause.obliques.some((o) => o.preposition === "of")
    ? { stance: "denies", alone: true, claimNoun: -1 }
    : null;
}

/** + "That argument does not wash." */
function doesNotHold({ report, clause }: Look): Kind | null {
  const fits = clause.negated && FAIL_VERBS.has(clause.lemma);
  return fits && clause.subjects.some((x) => CLAIM_NOUNS.has(report.reading.lemma(x)))
    ? { stance: "denies", own: false, back: true, claimNoun: -1 }
    : null;
}

/** + "the accusations, which he has repeatedly denied"  + "a point the office denied"  + "an allegation she dismissed as old"  + "the dam had failed, which the mayor denied" */
function deniedBefore({ report, tree, clause, content, pointer }: Look): Kind | null {
  const { reading } = report;
  if (!clause.relation.startsWith("acl") || clause.negated || clause.passive || content || pointer)
    return null;
  const noun = tree.parse.heads[clause.verb - tree.first]!;
  if (noun < tree.first || noun >= clause.verb) return null;
  const claim = isClaim(report, tree, noun);
  const denies = DENY_VERBS.has(clause.lemma) || clause.lemma === "disagree" || clause.lemma === "reject";
  const away = PUSHING_VERBS.has(clause.lemma) && AWAY.has(clause.particle);
  if (!denies && !(claim && (away || DISMISS_VERBS.has(clause.lemma)))) return null;
  // "officials who deny that": the noun denies, it is not denied.
  if (clause.subjects.includes(noun) || clause.subjects.length === 0) return null;
  if (/^(who|whom)$/.test(reading.lower(noun + 1))) return null;
  // "…, which the mayor denied": all that stands before it, where the noun is nothing that can be refused to somebody.
  const all =
    STRICT.has(clause.lemma) &&
    reading.word(noun + 1) === "," &&
    reading.lower(noun + 2) === "which" &&
    !DENIED_GOODS.has(reading.lemma(noun));
  if (!(THINGS.has(reading.lower(noun)) || claim || all)) return null;
  // "…, a contention her lawyer disputed": the claim stands just before, as it does before "something he denied".
  const before = THINGS.has(reading.lower(noun)) || /^(a|an)$/.test(reading.lower(noun - 1)) || !claim;
  return {
    stance: "denies",
    back: true,
    claimNoun: before ? -1 : noun,
    about: [clause.verb, clause.verb + 1],
  };
}
const STRICT = new Set(["deny", "dispute", "refute"]);

const THINGS = new Set(["something", "point", "thing"]);

/** + "denied having met her"  + "disputed the account"  + "denies any role in it"  - "denied him entry" */
function denied(look: Look): Kind | null {
  const { report, clause, near, noun, pointer, content, end } = look;
  if (!DENY_VERBS.has(clause.lemma) || !look.finite || clause.negated) return null;
  // "could refute the claims at a trial": nobody has yet.
  if (clause.auxiliaries.some((a) => /^(?:could|can|may|might|must|should)$/.test(a))) return null;
  const next = deniedNext(report, clause, end);
  const deed = next > 0 || near.some((o) => DEED_NOUNS.has(report.reading.lemma(o)));
  if (next >= clause.last) {
    const about: readonly [number, number] = [clause.verb + 1, next + 1];
    return { stance: "denies", alone: true, about, last: next + 1, back: isOfThat(report, next, end) };
  }
  if (pointer) return { stance: "denies", back: true };
  const done = near.find((o) => isDenied(report, look.tree, clause, o));
  if (noun < 0 && done !== undefined && !content && !deed)
    return { stance: "denies", alone: true, about: [clause.verb + 1, Math.max(done + 1, clause.last)] };
  // "contradicted him, saying that …": what he said stands before.
  if (clause.lemma === "contradict" && noun < 0 && near.some((o) => isPerson(report, o)))
    return { stance: "denies", back: true };
  if (noun < 0 && !content && !deed) return null;
  // "denied having said that": what, stands before.
  const { reading } = report;
  const third = Math.min(clause.verb + 3, end - 1);
  if (
    reading.lower(clause.verb + 1) === "having" &&
    POINTERS.has(reading.lower(third)) &&
    third >= clause.last - 2
  )
    return { stance: "denies", alone: true, back: true };
  const ofThat = near.some((o) => DEED_NOUNS.has(reading.lemma(o)) && isOfThat(report, o, end));
  const back = ofThat || (noun >= 0 && clause.last - clause.verb < 5);
  return { stance: "denies", alone: content || deed, back };
}

/** "denied involvement in that crime": in what has just been told. */
function isOfThat(report: StoryReport, deed: number, end: number): boolean {
  const { reading } = report;
  return (
    deed + 2 < end &&
    /^(?:in|of|for|with)$/.test(reading.lower(deed + 1)) &&
    /^(?:it|that|this|these|those|any|either|such)$/.test(reading.lower(deed + 2))
  );
}

function isPerson(report: StoryReport, token: number): boolean {
  return (
    /^(?:him|her|them|me|us)$/.test(report.reading.lower(token)) ||
    mentionAt(report, token)?.kind === "person"
  );
}

/** "denies the promise", "denied any affair": what somebody says is not so, unless it is what may be refused to others. */
function isDenied(report: StoryReport, tree: ClauseTree, clause: Clause, object: number): boolean {
  const { reading } = report;
  if (clause.lemma !== "deny" || clause.passive || object !== clause.objects[0]) return false;
  const lemma = reading.lemma(object);
  if (DENIED_GOODS.has(lemma) || !/^NNS?$/.test(reading.tag(object))) return false;
  const by =
    clause.subjects[0] ?? (clause.relation === "conj" ? tree.clauses[clause.parent]?.subjects[0] : undefined);
  if (by === undefined || !/^(NNP|NNPS|PRP|NNS)$/.test(reading.tag(by))) return false;
  return /^(the|any|all|those|these|such)$/.test(reading.lower(clause.verb + 1)) && object < clause.verb + 5;
}

/** + "refused to take credit"  + "has never acknowledged that …"  + "would not admit to it"  - "refused to accept the offer" */
function notOwned({ report, tree, clause, governed, end }: Look): Kind | null {
  const { reading } = report;
  const saysWhat = (c: Clause) =>
    c.objects.length > 0 ||
    (!clause.relation.startsWith("acl") && c.obliques.length > 0) ||
    tree.clauses.some((x) => x.parent === tree.clauses.indexOf(c) && /^[cx]comp$/.test(x.relation));
  const owns = (c: Clause) => {
    const goods = c.lemma === "take" || c.lemma === "accept" || c.lemma === "claim";
    // "inspectors whom it refuses to admit"
    if (!goods) return /^(acknowledge|admit|concede)$/.test(c.lemma) && saysWhat(c);
    return c.objects.some((o) => /^(credit|blame|responsibility)$/.test(reading.lemma(o)));
  };
  const refused =
    REFUSALS.has(clause.lemma) && !clause.negated
      ? governed.find((c) => c.relation === "xcomp" && c.verb < clause.verb + 5 && owns(c))
      : undefined;
  const deed = refused ?? (clause.negated && owns(clause) ? clause : undefined);
  if (!deed || clause.subjects.some((x) => /^(i|we|you)$/.test(reading.lower(x)))) return null;
  const last = Math.min(end, Math.max(deed.last, deed.verb + 2));
  // A wish or a rule is no answer: "should not admit".
  if ([...clause.auxiliaries, ...deed.auxiliaries].some((a) => /^(should|must|may|might|can|ca)$/.test(a)))
    return null;
  const noun = deed.objects.find((o) => isClaim(report, tree, o)) ?? -1;
  return { stance: "denies", alone: true, claimNoun: noun, about: [deed.verb + 1, last] };
}

/** + "He said the opposite."  + "The union says otherwise."  + "The mayor disagreed." */
function saysOpposite({ report, clause, content, end }: Look): Kind | null {
  const { reading } = report;
  if (clause.negated || content || clause.subjects.length === 0) return null;
  // "that we disagree on many things", "if they think otherwise": nobody's answer.
  if (clause.subjects.some((x) => /^(i|we|you)$/.test(reading.lower(x))) || clause.relation === "advcl")
    return null;
  const back: Kind = { stance: "denies", back: true, claimNoun: -1 };
  const next = (k: number) => (clause.verb + k < end ? reading.lower(clause.verb + k) : "");
  if (clause.lemma === "disagree") return /^[.,;:!—–]?$/.test(next(1)) || next(1) === "and" ? back : null;
  if (clause.lemma === "differ") return reading.lower(clause.verb - 2).startsWith("beg") ? back : null;
  if (!SAYS.has(clause.lemma)) return null;
  const opposite = /^(just|exactly|quite|precisely)$/.test(next(1)) ? 2 : 1;
  return next(opposite) === "otherwise" ||
    (next(opposite) === "the" && /^(opposite|reverse|contrary)$/.test(next(opposite + 1))) ||
    (next(1) === "a" &&
      /^(very|rather|quite|different)$/.test(next(2)) &&
      /\b(?:story|tale|picture)$/.test(`${next(3)} ${next(4)}`.trim()))
    ? back
    : null;
}
const SAYS = new Set(
  "say argue claim insist suggest show tell think believe indicate maintain contend tell paint see".split(
    " ",
  ),
);

/** + "rejected the accusation"  + "pushed back on reports that …"  - "rejected the offer" */
function dismissed({ report, tree, clause, near, noun, pointer, finite }: Look): Kind | null {
  if (!finite || clause.negated || !report.reading.tag(clause.verb).startsWith("VB")) return null;
  const pushing = PUSHING_VERBS.has(clause.lemma);
  if (!pushing && !DISMISS_VERBS.has(clause.lemma)) return null;
  const against = clause.obliques
    .filter((o) => /^(?:against|on|at|aside|off|back|away|down|with|to)\b/.test(o.preposition))
    .map((o) => o.head)
    .find((h) => isClaim(report, tree, h));
  // "ridiculed the statements on trade": an opinion of them, no denial.
  if (CRITIC_VERBS.has(clause.lemma) && noun >= 0 && SAYINGS.has(report.reading.lemma(noun))) return null;
  if (!pushing && (pointer || noun >= 0)) return { stance: "denies", back: pointer };
  // "laughed it off", "brushed that aside"
  if (pushing && pointer && /^(?:off|aside|away)$/.test(report.reading.lower(clause.verb + 2)))
    return THROWN.has(clause.lemma) ? { stance: "denies", back: true, claimNoun: -1 } : null;
  if (!pushing || (against === undefined && (noun < 0 || !AWAY.has(clause.particle)))) return null;
  // "took issue with the account", not "took comfort in the report"
  if (clause.lemma === "take" && !near.some((o) => report.reading.lemma(o) === "issue")) return null;
  return { stance: "denies", claimNoun: noun >= 0 ? noun : (against ?? -1) };
}

/** What is done with a claim that is not taken for one; "took it off" is none. */
const THROWN = new Set("brush shrug laugh wave bat swat knock scoff shoot".split(" "));
const SAYINGS = new Set(
  "statement criticism concern warning report speculation explanation denial story".split(" "),
);
const CRITIC_VERBS = new Set(
  "criticize criticise ridicule scorn question challenge doubt protest".split(" "),
);
const AWAY = new Set(["aside", "off", "back", "down", "away"]);

/** + "called the report a distortion"  + "dismissed it as nonsense"  + "described the figures as false"  - "called the deal a sham" */
function calledUntrue(look: Look): Kind | null {
  const { report, clause, noun, pointer } = look;
  if (
    !/^(call|describe|brand|label|deem|dismiss|reject|denounce|condemn|dispute|slam|blast)$/.test(
      clause.lemma,
    )
  )
    return null;
  const { reading } = report;
  const account = [1, 2, 3, 4]
    .map((k) => clause.verb + k)
    .find((i) => i < look.end && ACCOUNTS.has(reading.lemma(i)));
  if (!clause.negated && account !== undefined && hasQuality(report, clause, account))
    return { stance: "denies", back: true, claimNoun: account };
  if (clause.negated || (noun < 0 && !pointer)) return null;
  const last = Math.min(clause.last, clause.verb + 30);
  for (let i = clause.verb + 1; i < last; i++)
    if (
      UNTRUE_WORDS.has(reading.lower(i)) &&
      !MORAL.has(reading.lower(i)) &&
      i !== noun &&
      reading.tag(i) !== "VBD"
    )
      return { stance: "denies", back: pointer || bareAt(report, noun), claimNoun: noun, alone: !pointer };
  return null;
}

/** Nouns for what was told: who calls it something other than grave or true doubts it. */
const ACCOUNTS = new Set(
  "account claim assertion version story accusation allegation charge suggestion narrative contention argument comparison evidence theory".split(
    " ",
  ),
);
const GRAVE =
  /^(?:true|accurate|credible|serious|grave|troubling|disturbing|shocking|horrific|alarming|concerning|compelling|persuasive|important|significant|heartbreaking|horrifying|appalling|damning|explosive|new|very|deeply|extremely|more|most|detailed|plausible|right|correct|fair)$/;

/** "called that account 'creative'": a word of quality behind the noun. */
function hasQuality(report: StoryReport, clause: Clause, noun: number): boolean {
  const { reading } = report;
  if (clause.lemma === "dispute" || noun < clause.verb || noun > clause.verb + 4) return false;
  let at = noun + 1;
  while (at < clause.last + 2 && /^[“”"‘’']$|^as$/.test(reading.word(at))) at++;
  return /^(?:JJ|VBN|VBG)/.test(reading.tag(at)) && !GRAVE.test(reading.lower(at));
}

/** True where a claim noun is told without what is claimed: the words before "a", "as" or a mark follow at once. */
function bareAt(report: StoryReport, noun: number): boolean {
  const { reading } = report;
  return !/^(that|of|about|by|in)$/.test(reading.lower(Math.min(noun + 1, reading.tokens.length - 1)));
}

/** "denies any role": the noun of a deed that stands just behind the verb, whatever the tree makes of it; -1 if none. */
function deniedNext(report: StoryReport, clause: Clause, last: number): number {
  const { reading } = report;
  const next = reading.lower(Math.min(clause.verb + 1, last - 1));
  if (DEED_NOUNS.has(next)) return clause.verb + 1;
  if (!/^(any|all|its|his|her|their|that)$/.test(next)) return -1;
  for (let i = clause.verb + 2; i < last && i < clause.verb + 5; i++)
    if (DEED_NOUNS.has(reading.lemma(i))) return i;
  return -1;
}

/** A cheap look before the tree is made: is there a word that could answer a claim? */
export function mayReply(report: StoryReport, first: number, last: number): boolean {
  const { reading } = report;
  const next = (i: number, what: RegExp) =>
    [1, 2].some((k) => i + k < last && what.test(reading.lower(i + k)));
  for (let i = first; i < last; i++) {
    const lemma = reading.lemma(i);
    if (
      DENY_VERBS.has(lemma) ||
      DISMISS_VERBS.has(lemma) ||
      (PUSHING_VERBS.has(lemma) && next(i, /^(aside|off|back|away|down|against|with|at|issue)$/)) ||
      REFUSALS.has(lemma) ||
      UNTRUE_WORDS.has(lemma) ||
      (TRUE_WORDS.has(lemma) && [1, 2, 3].some((k) => i - k >= first && NOT.has(reading.lower(i - k)))) ||
      OPEN_WORDS.has(lemma) ||
      FAIL_VERBS.has(lemma) ||
      PREMATURE.has(lemma) ||
      OTHERS.has(lemma) ||
      (READ_IN.has(lemma) && [1, 2].some((k) => i - k >= first && NOT.has(reading.lower(i - k)))) ||
      (lemma === "reason" && next(i, /^to$/)) ||
      (UNMOVED.has(lemma) &&
        (lemma.startsWith("un") || [1, 2].some((k) => i - k >= first && NOT.has(reading.lower(i - k))))) ||
      (lemma === "defend" && [1, 2, 3, 4].some((k) => i + k < last && reading.lower(i + k) === "against")) ||
      reading.lower(i) === "confirmed"
    )
      return true;
    if (TELLING_VERBS.has(lemma) && i > first && NOT.has(reading.lower(i - 1))) return true;
  }
  return false;
}
const OTHERS = new Set(
  "such demur clear exonerate absolve acquit nothing confirm disagree differ opposite reverse contrary otherwise different call describe label brand acknowledge admit concede evidence proof doubt misrepresent mischaracterize mischaracterise misconstrue misinterpret distort misquote context innocence guilty".split(
    " ",
  ),
);
