// One spelling for each English word: British and American forms meet in one key, which is for comparing, never for showing.
import { fold } from "../normalise.ts";

/** Verbs that double their l in British spelling; "filled" and "filed" must stay two words, so these are named. */
const DOUBLED =
  /^(travel|cancel|label|level|model|signal|counsel|dial|fuel|tunnel|channel|total|marvel|quarrel|rival|equal|initial|jewel|panel|pedal|shovel|snorkel|swivel|unravel)l(ed|ing|er|ers|or|ors|ery)$/;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|er|ers|ation|ations|ational)$/, "iz$1"],
  [/ys(e|ed|es|ing|er|ers)$/, "yz$1"],
  [/^(\p{L}{3,})our(s|ed|ing|able|ably|ite|ites|ful|less|hood|hoods|ly|er|ers)?$/u, "$1or$2"],
  [/^(cent|theat|met|lit|fib|calib|sab|kilomet|centimet|spect|lust|manoeuv)re(s|d)?$/, "$1er$2"],
  [/^(def|off|pret|lic)enc(e|es|ed|ing)$/, "$1ens$2"],
  [DOUBLED, "$1$2"],
  [/^scept/, "skept"],
  [/^(.*)ogue(s?)$/, "$1og$2"],
  [/^programme/, "program"],
];
const WORDS: ReadonlyMap<string, string> = new Map([
  ["grey", "gray"],
  ["towards", "toward"],
  ["afterwards", "afterward"],
  ["backwards", "backward"],
  ["forwards", "forward"],
  ["amongst", "among"],
  ["whilst", "while"],
  ["judgement", "judgment"],
  ["acknowledgement", "acknowledgment"],
  ["ageing", "aging"],
  ["tyre", "tire"],
  ["tyres", "tires"],
  ["plough", "plow"],
  ["cheque", "check"],
  ["enrol", "enroll"],
  ["fulfil", "fulfill"],
  ["fulfilment", "fulfillment"],
  ["learnt", "learned"],
  ["burnt", "burned"],
  ["spelt", "spelled"],
  ["dreamt", "dreamed"],
  ["aluminium", "aluminum"],
  ["aeroplane", "airplane"],
  ["jewellery", "jewelry"],
  ["kerb", "curb"],
  ["mum", "mom"],
  ["sulphur", "sulfur"],
  ["gaol", "jail"],
  ["ok", "okay"],
  ["%", "percent"],
  ["pct", "percent"],
  ["jan", "january"],
  ["feb", "february"],
  ["mar", "march"],
  ["apr", "april"],
  ["aug", "august"],
  ["sept", "september"],
  ["sep", "september"],
  ["oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
  ["mr", "mr"],
  ["mister", "mr"],
]);

/**
 * A key under which two spellings of one word are equal: folded (case, diacritics), British and American forms as one, a
 * closing point dropped. "criticised" and "criticized", "Nov." and "November", "Bjørn" and "Bjorn" have one key each.
 */
export function spellingKey(word: string): string {
  let w = fold(word.replace(/[’ʼ]/g, "'"));
  if (w.length > 1 && w.endsWith(".")) w = w.replace(/\./g, "");
  const known = WORDS.get(w);
  if (known !== undefined) return known;
  if (w.length < 4) return w;
  for (const [ending, one] of ENDINGS) if (ending.test(w)) return w.replace(ending, one);
  return w;
}

/**
 * The consonants of a name as they sound, roughly: "Qaddafi" and "Gadhafi", "Stoychev" and "Stoichev" have one
 * key each. For telling transliterations from other names, never for joining two people.
 */
export function soundOfName(name: string): string {
  return fold(name)
    .replace(/['’.-]/g, "")
    .replace(/tz|ts|cz|zh|j/g, "z")
    .replace(/sch|sh|ch/g, "s")
    .replace(/ph/g, "f")
    .replace(/[qkgc]h?/g, "k")
    .replace(/[wvb]/g, "v")
    .replace(/[aeiouyh]/g, "")
    .replace(/(.)\1+/g, "$1");
}
