// Words that the treebanks cut in two: don't → do n't, Moscow's → Moscow 's, cannot → can not.
import { classOf, DIGIT, isApostrophe } from "./characters.ts";

const CLITIC = /^(?:s|m|d|re|ve|ll)$/i;
const JOINED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
]);
/** Units that are cut from their number: 10am, 16bn. */
const UNIT = /^(?:[ap]m|[ap]\.m\.?|bn|mn|tn|m|k|km|kg|mph|kph|mm|cm)$/i;
const LONGEST_UNIT = 4;
/** No clitic is longer than n't with its apostrophe. */
const LONGEST_CLITIC = 3;

/** Adds the tokens of the word from `p` to `q` to `starts` and `ends`. */
export function cutWord(text: string, p: number, q: number, starts: number[], ends: number[]): void {
  const first = starts.length;
  starts.push(p);
  ends.push(q);
  let end = q;
  // From the right, because there may be two: I'd've. The cuts are put in order as they are found.
  for (let cuts = 0; cuts < 3; cuts++) {
    const at = cliticStart(text, p, end);
    if (at <= p) break;
    ends[first] = at;
    starts.splice(first + 1, 0, at);
    ends.splice(first + 1, 0, end);
    end = at;
  }
  if (classOf(text.charCodeAt(p)) === DIGIT) {
    const at = unitStart(text, p, end);
    if (at > p) {
      starts.splice(first + 1, 0, at);
      ends.splice(first, 1, at, end);
    }
    return;
  }
  const cut = joinedAt(text, p, end);
  if (cut > p) {
    starts.splice(first + 1, 0, cut);
    ends.splice(first, 1, cut, end);
  }
}

/** Where the second of two words that are written as one (cannot, gonna) starts, or -1. */
export function joinedAt(text: string, p: number, q: number): number {
  const length = q - p;
  if (length !== 5 && length !== 6) return -1;
  // All have a double n or t in the middle.
  const third = text.charCodeAt(p + 2) | 0x20;
  if ((third !== 0x6e && third !== 0x74) || (text.charCodeAt(p + 3) | 0x20) !== third) return -1;
  const cut = JOINED.get(text.slice(p, q).toLowerCase());
  return cut === undefined ? -1 : p + cut;
}

/** Where the last clitic of the word starts, or -1. */
function cliticStart(text: string, p: number, q: number): number {
  for (let i = q - 1; i > p && i >= q - LONGEST_CLITIC; i--) {
    if (!isApostrophe(text.charCodeAt(i))) continue;
    const tail = text.slice(i + 1, q);
    if (CLITIC.test(tail)) return i;
    const n = text[i - 1];
    return (tail === "t" || tail === "T") && (n === "n" || n === "N") && i - 1 > p ? i - 1 : -1;
  }
  return -1;
}

/** Where the unit after a number starts, or -1. */
function unitStart(text: string, p: number, q: number): number {
  let at = q;
  while (at > p && q - at <= LONGEST_UNIT && classOf(text.charCodeAt(at - 1)) !== DIGIT) at--;
  return at > p && at < q && UNIT.test(text.slice(at, q)) ? at : -1;
}
