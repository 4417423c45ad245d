// Offsets in UTF-16 code units, as the record has them, and in Unicode code points, as other programs count.

/** Turns offsets into one text from code units into code points and back. */
export interface CodePoints {
  /** Code points before a UTF-16 offset; one inside a surrogate pair counts the pair. */
  fromUtf16(offset: number): number;
  /** The UTF-16 offset of the n-th code point; the text's length where there are fewer. */
  toUtf16(codePoint: number): number;
}

/** The two ways of counting into a text. A lone surrogate is a code point of its own, as in JavaScript's own iteration. */
export function codePointsOf(text: string): CodePoints {
  /** Offsets of the second halves of all pairs, ascending. */
  const seconds: number[] = [];
  for (let i = 0; i + 1 < text.length; i++)
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) seconds.push(++i);
  return {
    fromUtf16: (offset) => offset - countBelow(seconds, offset, (at) => at),
    // Pair number k is the code point that its first half stands at, less the k code units that earlier pairs added.
    toUtf16: (codePoint) =>
      Math.min(text.length, codePoint + countBelow(seconds, codePoint, (at, k) => at - 1 - k)),
  };
}

/** How many of the sorted places, as `place` counts them, are below a limit. */
function countBelow(places: readonly number[], limit: number, place: (at: number, k: number) => number) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(places[middle]!, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** True for an offset that stands between two halves of one character. */
export function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isLow(text.charCodeAt(offset)) &&
    isHigh(text.charCodeAt(offset - 1))
  );
}
