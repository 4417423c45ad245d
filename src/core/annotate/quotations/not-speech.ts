// Words in marks that nobody speaks: titles, names, terms, inscriptions, words mentioned, words denied.
import { NAMED_THING, TIME_WORDS } from "../../knowledge/en/quotation-words.ts";
import { type Frame, type FramedText, lowerAt, tagAt } from "./frame.ts";
import type { Lead } from "./lead.ts";
import type { Tag } from "./tag.ts";
import { takes } from "./verb-group.ts";

/** The reason why the stretch at item `q` is no speech, or null where nothing speaks against it. */
export function notSpeech(
  text: FramedText,
  frame: Frame,
  q: number,
  tag: Tag | null,
  lead: Lead | null,
): string | null {
  const { start, end } = text.stretches[~frame.items[q]!]!.inner;
  const c: Case = { text, frame, q, tag, lead, inner: text.reading.text.slice(start, end) };
  for (const [why, rule] of NOT_SPEECH) if (rule(c)) return why;
  return null;
}

interface Case {
  readonly text: FramedText;
  readonly frame: Frame;
  readonly q: number;
  readonly tag: Tag | null;
  readonly lead: Lead | null;
  /** The words in marks. */
  readonly inner: string;
}

/** Reasons with their rules, tried in order. */
export const NOT_SPEECH: readonly (readonly [string, (c: Case) => boolean])[] = [
  ["nothing but marks", (c) => !/[\p{L}\p{N}]/u.test(c.inner)],
  ["a title or a name", titled],
  ["a name somebody goes by", named],
  ["a word that is mentioned", mentioned],
  ["an inscription", inscribed],
  ["denied or asked, not said", denied],
];

const wordsIn = (c: Case) => c.inner.split(/\s+/).length;
const word = ({ text, frame }: Case, i: number) => lowerAt(text.reading, frame.items, i);
const zone = ({ text, frame }: Case) => text.paragraphs[frame.paragraph]!.kind;

const SMALL = /^(?:a|an|the|of|on|in|at|to|for|with|and|or|but|by|from|as|is|it|my|your|vs)$/i;
/** Are all words that count written with a capital, as in a title? */
function titleCase(words: string): boolean {
  const list = words
    .replace(/[.,!?:;'’"”…]+$/u, "")
    .split(/[\s–—-]+/)
    .filter((w) => /\p{L}/u.test(w));
  return (
    list.length > 0 &&
    list.length < 12 &&
    list.every((w, i) => (i > 0 && SMALL.test(w)) || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(w)) &&
    !/[!?]$/.test(words)
  );
}

/**
 * Titles: the film “X”, on the “X” show, the author of “X”.
 * + She spoke on the “Harbour Tonight” show.
 * + Ann Bell is the author of “A Life at Sea”.
 * + Members of the “No Pilots, No Ships” began to sing.
 * - Ann Bell called it “A Life at Sea.”
 */
function titled(c: Case): boolean {
  if (c.tag || zone(c) === "headline") return false;
  const before = word(c, c.q - 1);
  const after = word(c, c.q + 1);
  const thing = NAMED_THING.has(before) || NAMED_THING.has(after);
  const article = before === "the";
  const owned = /^['’]s?$/.test(before);
  if (!thing && !article && !owned && !BEFORE_TITLE.test(before)) return false;
  if (before === ":" || !titleCase(c.inner)) return false;
  if (thing) return true;
  if (c.lead && c.lead.gap.to === c.lead.gap.from && c.lead.kind !== "passive") return false;
  // “members of the “No Deal” began”: a name behind an article, whose sentence goes on.
  const single = wordsIn(c) === 1;
  return !single && (!article || (after !== "" && !/^[.,;]$/.test(after)));
}
/** Words right before a title, besides an article and a possessive. */
const BEFORE_TITLE =
  /^(?:on|in|of|from|by|to|for|host|hosts|author|hosting|film|star|starring|s[aiu]ng|singing|play(?:s|ed|ing)|perform(?:s|ed|ing)|watch(?:ed|ing)|reading|titled|entitled|wrote|read|and)$/;

/**
 * + The paper, known as “the chair’s elements”, is a draft.
 * + Tom Marsh, nicknamed “Salty”, was there.
 * + Tom “Salty” Marsh was there, Ann Bell said.
 * + It came to an end in the so-called “long room”.
 * - The talks were described by Ann Bell as “useful”.
 */
function named(c: Case): boolean {
  const before = word(c, c.q - 1);
  const second = word(c, c.q - 2);
  if (insideName(c)) return true;
  if (before === "called" && second === "-") return true;
  if (
    before === "as" &&
    /^(?:known|to|billed|marketed|listed|nicknamed)$/.test(second) &&
    (second !== "to" || word(c, c.q - 3) === "referred")
  ) {
    if (second !== "to") return true;
    return c.lead?.kind === "passive" && !c.lead.source;
  }
  if (
    /^(?:nicknamed|dubbed|titled|entitled|headlined|headed|codenamed|named|labeled|labelled|called|marked|subtitled)$/.test(
      before,
    )
  ) {
    if (c.lead?.kind === "passive") return !c.lead.source;
    return (
      /^(?:nicknamed|titled|entitled|headlined|headed|codenamed|named|marked|subtitled)$/.test(before) ||
      (before !== "called" && c.lead === null)
    );
  }
  return (
    c.lead?.kind === "passive" &&
    !c.lead.source &&
    /^(?:sometimes|often|commonly|also|widely)$/.test(word(c, c.lead.cue.to - 2))
  );
}

/** Tom “Salty” Marsh: a word or two with capitals, and a name goes on behind them. */
function insideName(c: Case): boolean {
  if (c.tag || /^(?:headline|deck|heading)$/.test(zone(c))) return false;
  const name = (i: number) =>
    /^NNPS?$/.test(tagAt(c.text.reading, c.frame.items, i)) && !TIME_WORDS.has(word(c, i));
  if (!name(c.q - 1) || !name(c.q + 1)) return false;
  const words = c.inner.split(/\s+/);
  return words.length < 3 && words.every((w) => /^\p{Lu}[\p{L}’'-]*$/u.test(w));
}

/**
 * + The word “strike” does not appear in the text.
 * + The only “no” vote came from the mayor.
 * + It was put out under the heading “Plan 12”.
 * + The council kept the town’s motto, “By Sail and Oar,” on its seal.
 * + A vote to keep “By Sail and Oar” as the town motto failed.
 * + She never uses the words “quota” and “limit” in her speeches.
 * - “No ships” was the answer of the minister, said Ann Bell.
 */
function mentioned(c: Case): boolean {
  const before = word(c, c.q - 1);
  const after = word(c, c.q + 1);
  const isShort = () => wordsIn(c) <= 4;
  if (NAMING.test(before) && !c.tag) return true;
  if (!c.tag && before === "," && /^(?:motto|slogan|nickname|codename|hashtag)$/.test(word(c, c.q - 2)))
    return true;
  if (
    /^(?:and|or|nor)$/.test(before) &&
    c.frame.items[c.q - 2]! < 0 &&
    NAMING.test(word(c, c.q - 3)) &&
    isShort()
  )
    return true;
  if (calledMotto(c) && isShort()) return true;
  if (
    /^(?:vote|votes|answer|campaign|side|camp|voters|plea)$/.test(after) &&
    /^(?:yes|no|aye|nay|not guilty)[.,]?$/i.test(c.inner)
  )
    return true;
  return /^(?:vote|votes)$/.test(after) && !c.tag && isShort();
}

/** Nouns behind which words stand for themselves. */
const NAMING =
  /^(?:word|words|term|terms|phrase|phrases|letters|hashtag|label|heading|headline|title|titled|entitled|name|names|category|codename|nickname|abbreviation|acronym|motto)$/;

/** “X” is our motto, “X” as the national motto. */
function calledMotto(c: Case): boolean {
  if (!/^(?:is|as|was|be|became|becomes)$/.test(word(c, c.q + 1))) return false;
  for (let k = c.q + 2; k <= c.q + 6; k++) {
    const w = word(c, k);
    if (/^(?:motto|slogan|nickname|watchword)$/.test(w)) return true;
    if (!/^[\p{L}.’']+$/u.test(w)) return false;
  }
  return false;
}

/**
 * + A banner reads “NO PILOTS, NO SHIPS”.
 * + They wore shirts that said “No pilots, no ships”.
 * - They chanted “No pilots, no ships!”
 */
function inscribed(c: Case): boolean {
  if (c.tag) return false;
  const before = word(c, c.q - 1);
  if (
    /^(?:emblazoned|inscribed|stamped|printed|painted|reading|bearing|marked)$/.test(before) ||
    (/^(?:with|saying)$/.test(before) &&
      /^(?:emblazoned|inscribed|stamped|printed|painted)$/.test(word(c, c.q - 2)))
  ) {
    if (before !== "reading" && before !== "bearing") return true;
  }
  if (before !== ":" && !BEFORE_INSCRIPTION.test(before)) return false;
  const THING =
    /^(?:banners?|signs?|placards?|sheets?|posters?|stickers?|buttons?|t-shirts?|shirts?|hats?|caps?|plaques?|logos?|flags?|billboards?|label|tattoo|graffiti|headlines?)$/;
  for (let k = c.q - 1; k >= Math.max(0, c.q - 9); k--)
    if (THING.test(word(c, k)) && /^NN/.test(tagAt(c.text.reading, c.frame.items, k))) return true;
  return false;
}
const BEFORE_INSCRIPTION =
  /^(?:reads?|reading|said|says|saying|with|that|bearing|proclaiming|declaring|proclaimed|declared|demanding)$/;

/**
 * + He denied having described the pilots as “pirates”.
 * + He denied telling the crew that the union was “a club of fools”.
 * - He denied it. “There is no list,” he said.
 */
function denied(c: Case): boolean {
  const { lead } = c;
  if (c.tag || !lead?.verb) return false;
  for (let k = lead.cue.from - 1; k >= Math.max(0, lead.cue.from - 9); k--) {
    const w = word(c, k);
    if (w === "" || /^[;:]$/.test(w)) break;
    if (/^(?:deny|denied|denies|denying)$/.test(w))
      return lead.verb.form !== "finite" || takes(lead.verb, "as", "small");
    if (
      /^(?:if|whether)$/.test(w) &&
      /^(?:asked|asking|asks|ask)$/.test(word(c, k - 1)) &&
      takes(lead.verb, "small", "as")
    )
      return true;
  }
  if (/^(?:deny|denied|denies|denying)$/.test(word(c, lead.verb.verb)) && lead.gap.to > lead.gap.from) {
    // Denied that it was “X”, denied telling them it was “X”: the words are those that are denied.
    for (let k = lead.gap.from; k < lead.gap.to; k++) if (/(?:ing)$/.test(word(c, k))) return true;
  }
  return false;
}
