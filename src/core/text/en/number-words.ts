// Numbers that are written out, and their digits.

const UNITS: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((w, i) => [w, i]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((w, i) => [w, (i + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** The value of one number word below a hundred ("four", "twenty"), or null. */
export function numberWord(word: string): number | null {
  return UNITS.get(word) ?? TENS.get(word) ?? null;
}

/** True for "twenty" to "ninety": a unit may follow. */
export function isTens(word: string): boolean {
  return TENS.has(word);
}

/** The value of "hundred", "thousand", "million", "billion", "trillion", or null. */
export function scaleWord(word: string): number | null {
  return SCALES.get(word) ?? null;
}

/** The value of digits as printed: "1,140", "9", "5.7"; null for anything else (times, dates, "97-1"). */
export function digitsValue(word: string): number | null {
  if (!startsWithDigit(word)) return null;
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) return null;
  return Number(word.replace(/,/g, ""));
}

/** True where the word begins with a digit of ASCII: asked of every word, a pattern would cost more than it finds. */
export function startsWithDigit(word: string): boolean {
  const c = word.charCodeAt(0);
  return c >= 0x30 && c <= 0x39;
}
