// What an amount or a day is said of: the telling words of the clause that it stands in, and whether the clause denies.
import { type Body, type BodySentence, FUNCTION, NUMBER, type Vocabulary } from "../body.ts";
import { LIGHT_WORDS } from "../en/function-words.ts";
import { NEGATORS } from "../en/polarity.ts";

/** The clause of an item: its telling words by key, without the item's own. */
export interface Clause {
  readonly keys: ReadonlySet<number>;
  /** Those that are nouns and name no person. */
  readonly nouns: ReadonlySet<number>;
  /** Of something that was said: a day of saying, and many things are said on many days. */
  readonly said: boolean;
  /** "would not be held on Tuesday": that it takes place then is denied. */
  readonly denied: boolean;
}

/** Marks between two words that end a clause. */
export const MARK = /[,;:()[\]]|[–—]|--|\s-\s/;
/** Words that begin another clause, in lower case. */
export const BEGINS: ReadonlySet<string> = new Set(
  "and but while which who whom whose because since although though as where when after before until if so or than".split(
    " ",
  ),
);
/** No clause of an item reaches farther than so many words to either side. */
const REACH = 14;
const WEEKDAY = /^~(?:mon|tues|wednes|thurs|fri|satur|sun)day?$/;

/** The clause around the words `first` to `last` (exclusive) of a body's sentence. */
export function clauseAround(
  body: Body,
  s: BodySentence,
  first: number,
  last: number,
  vocabulary: Vocabulary,
): Clause {
  const keys = new Set<number>();
  const nouns = new Set<number>();
  const { reading, annotation } = body.read;
  let said = false;
  const people = annotation.mentions.filter((m) => m.kind === "person" && m.start < s.end && s.start < m.end);
  const text = body.report.text;
  const add = (i: number) => {
    const word = vocabulary.words[body.spelled[i]!]!;
    if (SAYING.has(word) || SAYING.has(reading.lemma(reading.tokenAt(body.starts[i]!)))) said = true;
    const kind = body.kinds[i]!;
    const key = body.keys[i]!;
    if (kind === FUNCTION || kind === NUMBER || WEEKDAY.test(vocabulary.words[key]!) || LIGHT_WORDS.has(word))
      return;
    keys.add(key);
    if (!reading.tag(reading.tokenAt(body.starts[i]!)).startsWith("NN")) return;
    if (!people.some((m) => m.start <= body.starts[i]! && body.ends[i]! <= m.end)) nouns.add(key);
  };
  for (let i = first - 1; i >= Math.max(s.first, first - REACH); i--) {
    if (MARK.test(text.slice(body.ends[i]!, body.starts[i + 1]!))) break;
    if (BEGINS.has(vocabulary.words[body.spelled[i]!]!)) break;
    add(i);
  }
  for (let i = last; i < Math.min(s.last, last + REACH); i++) {
    if (i > 0 && MARK.test(text.slice(body.ends[i - 1]!, body.starts[i]!))) break;
    if (BEGINS.has(vocabulary.words[body.spelled[i]!]!)) break;
    add(i);
  }
  return { keys, nouns, said, denied: deniesBefore(body, s, first, vocabulary) };
}

const SAYING: ReadonlySet<string> = new Set(
  `say tell announce add note write tweet post report warn declare argue claim call ask urge email interview statement tweet reporter briefing remark comment
suggest decline respond reply insist deny confirm acknowledge admit`.split(/\s+/),
);
/** Verbs of taking place. */
const HAPPENS: ReadonlySet<string> = new Set(
  "hold take happen occur meet convene begin start open resume speak deliver vote visit travel come arrive play sign".split(
    " ",
  ),
);
/** Between "not" and the day stand so many words at most. */
const DENIAL = 6;

/** True where a verb of taking place stands between a word that denies and the day: "will not be held this Tuesday", not "not by Tuesday". */
function deniesBefore(body: Body, s: BodySentence, first: number, vocabulary: Vocabulary): boolean {
  const { reading } = body.read;
  let happens = false;
  for (let i = first - 1; i >= Math.max(s.first, first - DENIAL); i--) {
    const word = vocabulary.words[body.spelled[i]!]!;
    if (/^(?:by|until|before|after|since|if)$/.test(word)) return false;
    if (MARK.test(body.report.text.slice(body.ends[i]!, body.starts[i + 1]!))) return false;
    if (HAPPENS.has(reading.lemma(reading.tokenAt(body.starts[i]!)))) happens = true;
    else if (happens && NEGATORS.has(word)) return true;
  }
  return false;
}
