// A number at a token, in digits or written out.
import type { Reading } from "../../model/reading.ts";
import { digitsValue, isTens, numberWord, scaleWord, startsWithDigit } from "../../text/en/number-words.ts";
import { remembering } from "../../text/remember.ts";
import { SCALE_LETTERS } from "./en/words.ts";

/** A number: tokens from where it was read up to `next` (exclusive). */
export interface NumberAt {
  readonly value: number;
  readonly next: number;
  /** True where it is digits as printed. */
  readonly digits: boolean;
}

/** The number that begins at token i, or null: "1,140", "5.7 million", "twenty-five", "a hundred and twenty", "a dozen", "half a million". */
export function readNumber(reading: Reading, i: number, last: number): NumberAt | null {
  const { entry } = reading;
  if (!opensNumber(entry(i))) return null;
  const article = entry(i).plain === "a" || entry(i).plain === "an";
  // Hardly ever does it open one.
  if (article && !(i + 1 < last && isMultiple(reading.lower(i + 1)))) return null;
  const word = (k: number) => (k < last ? reading.lower(k) : "");
  const digits = digitsValue(word(i));
  if (digits !== null) return scaled(word, digits, i + 1, true);
  const joined = startsWithDigit(word(i)) ? word(i).match(/^(\d[\d,.]*\d|\d)(k|m|mn|bn|b|tn)$/) : null;
  const scale = joined && digitsValue(joined[1]!);
  if (joined && scale !== null)
    return {
      value: Number((scale * SCALE_LETTERS.get(joined[2]!)!).toPrecision(12)),
      next: i + 1,
      digits: true,
    };
  if ((article || word(i) === "one") && isMultiple(word(i + 1)))
    return word(i + 1) === "dozen"
      ? { value: 12, next: i + 2, digits: false }
      : scaled(word, 1, i + 1, false);
  if (word(i) === "half" && word(i + 1) === "a" && scaleWord(word(i + 2)) !== null)
    return { value: scaleWord(word(i + 2))! / 2, next: i + 3, digits: false };
  const first = numberWord(word(i));
  if (first === null) return null;
  let value = first;
  let next = i + 1;
  if (isTens(word(i))) {
    const at = word(next) === "-" || word(next) === "‑" ? next + 1 : next;
    const unit = numberWord(word(at));
    if (unit !== null && unit > 0 && unit < 10) {
      value += unit;
      next = at + 1;
    }
  }
  if (word(next) === "dozen") return { value: value * 12, next: next + 1, digits: false };
  return scaled(word, value, next, false);
}

/** Whether a number may begin with the word: few words of a text do. */
const opensNumber = remembering(
  ({ plain }) => startsWithDigit(plain) || /^(?:an?|half)$/.test(plain) || numberWord(plain) !== null,
);

/** True for what there may be one of as a number: "a hundred", "one dozen". */
function isMultiple(word: string): boolean {
  return scaleWord(word) !== null || word === "dozen";
}

/** The number with the scales that follow it ("billion", "bn") and what is added after them ("two hundred and six"). */
function scaled(word: (k: number) => string, start: number, at: number, digits: boolean): NumberAt {
  let value = start;
  let next = at;
  for (;;) {
    const scale = scaleWord(word(next)) ?? (digits ? (SCALE_LETTERS.get(word(next)) ?? null) : null);
    if (scale === null) break;
    value *= scale;
    next++;
    if (digits) continue;
    const more = word(next) === "and" ? next + 1 : next;
    const unit = numberWord(word(more));
    if (unit !== null && unit > 0 && scale >= 100 && scaleWord(word(more + 1)) === null) {
      value += unit;
      next = more + 1;
      if (isTens(word(more)) && (word(next) === "-" || numberWord(word(next)) !== null)) {
        const k = word(next) === "-" ? next + 1 : next;
        const one = numberWord(word(k));
        if (one !== null && one > 0 && one < 10) {
          value += one;
          next = k + 1;
        }
      }
      break;
    }
  }
  // Binary fractions of decimals ("5.7 million") must not show: twelve digits are kept.
  const exact = Number.isInteger(value) && value < 1e12;
  return { value: exact ? value : Number(value.toPrecision(12)), next, digits };
}
