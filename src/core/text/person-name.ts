// Names of people as strings: their parts, and whether two spellings may be one name. Rules of spelling only, no lists of people.
import { fold } from "./normalise.ts";

/** A person's name cut into parts, folded. */
export interface NameParts {
  /** Given names and initials, particles left out; empty for a bare surname. */
  readonly given: readonly string[];
  /** Surname without particles. */
  readonly surname: string;
  /** Surname with its particles ("van roosbeke"). */
  readonly full: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq|qc|kc)$/;
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|les|el|al|bin|bint|ibn|ben|abu|ul|ur|ter|ten|te|af|av|zu|zum|y|e|i|st)$/;

const partsKept = new Map<string, NameParts>();

/** The parts of a name. "Josef R. Brandt Jr." gives given ["josef", "r"], surname "brandt". */
export function nameParts(name: string): NameParts {
  const kept = partsKept.get(name);
  if (kept) return kept;
  const words = fold(name.replace(/[’ʼ`´]/g, "'"))
    .replace(/[.,]/g, " ")
    .split(/\s+/)
    .filter((w) => w !== "" && !SUFFIX.test(w));
  let last = words.length - 1;
  if (last < 0) return { given: [], surname: "", full: "" };
  const surname = words[last]!;
  let from = last;
  while (from > 0 && PARTICLE.test(words[from - 1]!)) from--;
  // A name of particles only ("Ben Ali", "Al Gore") keeps its first word as given name, "Van der Roos" has none.
  const given = /^(?:al|ben|van|del|della|la|di)$/.test(words[0]!) && !(words[0] === "van" && last > 1);
  if (from === 0 && last > 0 && given) from = 1;
  last = from;
  const made: NameParts = {
    given: words.slice(0, last).filter((w) => !PARTICLE.test(w)),
    surname: surname.replace(/^(?:al|el|as|ash|an|ar|at|az)-/, ""),
    full: words.slice(from).join(" "),
  };
  if (partsKept.size > 5000) partsKept.clear();
  partsKept.set(name, made);
  return made;
}

/**
 * The sounds of a folded word as transliterations share them: kh/ch/h, ts/tz/c, y/i/j, ph/f, w/v, doubled letters once,
 * final vowels left out. "zelensky" and "zelenskyy", "tsankov" and "tzankov" have one skeleton.
 */
export function soundOf(word: string): string {
  const kept = soundsKept.get(word);
  if (kept !== undefined) return kept;
  const sound = spellOut(word);
  if (soundsKept.size > 20000) soundsKept.clear();
  soundsKept.set(word, sound);
  return sound;
}
const soundsKept = new Map<string, string>();

function spellOut(word: string): string {
  return word
    .replace(/[^\p{L}\uFFFD]/gu, "")
    .replace(/^kh|^ch(?=r)|kh/g, "h")
    .replace(/^h(?=r)/, "h")
    .replace(/sch|sh|shch/g, "S")
    .replace(/tch|tsch|tsh|ch/g, "C")
    .replace(/dzh|dj|zh/g, "J")
    .replace(/ts|tz|cz/g, "c")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/ck|qu|q|k/g, "k")
    .replace(/c(?=[aou])/g, "k")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/ou|oo|u/g, "u")
    .replace(/(.)\1+/g, "$1")
    .replace(/[aeiou]+$/, "");
}

const consonants = (sound: string) => sound.replace(/[aeiouh]/g, "");

/** Are two folded words spellings of one name? Lost letters (U+FFFD) fit any letter. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.includes("\ufffd") || b.includes("\ufffd")) return fitsLost(a, b);
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 4) return false;
  const x = soundOf(a);
  const y = soundOf(b);
  if (x === y && x.length >= 2) return true;
  if (x[0] !== y[0]) return false;
  // Vowels are what transliterations and slips change; a long name may differ in one further letter.
  const p = consonants(x);
  const q = consonants(y);
  if (p === q && p.length >= 3 && Math.abs(a.length - b.length) <= 2 && distance(x, y, 2) <= 2) return true;
  return Math.min(a.length, b.length) >= 7 && distance(a, b, 1) <= 1;
}

function fitsLost(a: string, b: string): boolean {
  if (a.length !== b.length)
    return distance(a.replace(/\ufffd+/g, ""), b.replace(/\ufffd+/g, ""), 3) <= 2 && a[0] === b[0];
  for (let i = 0; i < a.length; i++)
    if (a[i] !== b[i] && a[i] !== "\ufffd" && b[i] !== "\ufffd") return false;
  return true;
}

/** Edit distance of two words (Levenshtein 1966), or limit + 1 where it is greater than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const v = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(v);
      if (v < best) best = v;
    }
    if (best > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** Short forms of given names: `shortForms.get("dick")` holds "richard". */
export type ShortForms = ReadonlyMap<string, ReadonlySet<string>>;

/** May two given names belong to one person: the same, an initial, a short form, a spelling? */
export function sameGiven(a: string, b: string, short: ShortForms): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const x = a.length <= b.length ? a : b;
  const y = x === a ? b : a;
  if (x.length >= 3 && y.startsWith(x) && y.length - x.length <= 6) return true;
  if (short.get(a)?.has(b) || short.get(b)?.has(a)) return true;
  const p = short.get(a);
  const q = short.get(b);
  if (p && q) for (const w of p) if (q.has(w)) return true;
  return sameSpelling(a, b) || soundOf(a) === soundOf(b);
}

/**
 * May two names be one person's? Both have given names: surname and first given name must agree, in spelling or sound, and no
 * middle name may contradict. A bare surname is not decided here: false.
 */
export function mayBeOnePerson(a: NameParts, b: NameParts, short: ShortForms): boolean {
  if (a.given.length === 0 || b.given.length === 0) return false;
  const surname = a.surname === b.surname || a.full === b.full || sameSpelling(a.surname, b.surname);
  if (!surname) return doubleSurname(a, b, short);
  const exact = a.surname === b.surname;
  const first = sameGiven(a.given[0]!, b.given[0]!, short);
  if (first) {
    if (!exact && (a.given[0]!.length === 1 || b.given[0]!.length === 1)) return false;
    return !(a.given.length > 1 && b.given.length > 1 && !middlesAgree(a, b, short));
  }
  // "Paul Ryan Davis": known by the second given name.
  return (
    exact &&
    (a.given.slice(1).some((g) => g.length > 2 && g === b.given[0]) ||
      b.given.slice(1).some((g) => g.length > 2 && g === a.given[0]))
  );
}

function middlesAgree(a: NameParts, b: NameParts, short: ShortForms): boolean {
  return sameGiven(a.given[1]!, b.given[1]!, short);
}

/** "Ana Ferreiro" and "Ana Ferreiro Costa": the second surname of Spanish and Portuguese names may be left out. */
function doubleSurname(a: NameParts, b: NameParts, short: ShortForms): boolean {
  const [x, y] = a.given.length <= b.given.length ? [a, b] : [b, a];
  return (
    y.given.length >= 2 &&
    sameGiven(x.given[0]!, y.given[0]!, short) &&
    x.given[0]!.length > 1 &&
    y.given.at(-1) === x.surname &&
    x.surname.length > 3
  );
}
