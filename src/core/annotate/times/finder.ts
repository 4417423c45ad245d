// What a finder is: a pattern over a line and the reading of what it matched.
import type { TimeType } from "../../model/annotation.ts";
import type { Meaning } from "./meaning.ts";

/** What a finder makes of a match. `cut` leaves so many code units of its end out. */
export interface Found {
  readonly type: TimeType;
  readonly meaning: Meaning;
}

/** The words around a match, within its line and at most AROUND code units. */
export interface Around {
  readonly before: string;
  readonly after: string;
}
export const AROUND = 48;

/** A class of time expressions. The pattern is sticky; `read` gives null where it is none after all. */
export interface Finder {
  readonly name: string;
  /**
   * A line without a word for each of these is not searched: most lines have no time of most classes. Every match holds a word for
   * the first. Without flag g.
   */
  readonly needs: readonly RegExp[];
  /** Every word that a match may begin with, in small letters between spaces; 0 stands for any digit, a sign for itself. */
  readonly opens: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, around: Around): Found | null;
}

/** A time expression before it is resolved; offsets into the text. */
export interface Candidate extends Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** A pattern between word edges; upper and lower case are told apart only by `read`. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_$£€#])(?:${source})(?![\\p{L}\\p{N}_])`, "iuy");
}

/** The match of a finder that begins at that place of a line, or null. */
export function matchAt({ pattern }: Finder, line: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(line);
}

/** The first match of a finder in a line, or null. */
export function firstMatch(finder: Finder, line: string): RegExpExecArray | null {
  for (let place = 0; place < line.length; place++) {
    const m = matchAt(finder, line, place);
    if (m) return m;
  }
  return null;
}

/** True where the word begins with a capital letter. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** −1, 0 or 1 for last, this, next and their like; undefined for anything else. */
export function shiftOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const w = word.toLowerCase().replace(/^the /, "").trim();
  if (/^(?:last|past|this past|previous|preceding)$/.test(w)) return -1;
  if (/^(?:this|current|present)$/.test(w)) return 0;
  if (/^(?:next|coming|this coming|upcoming|following)$/.test(w)) return 1;
  return undefined;
}
