// What is worked out of a word is kept with it: texts repeat their words again and again.
import type { Word } from "../model/reading.ts";

/** Words kept at once; then all are forgotten (and worked out again), so that a long run keeps its size. */
const MOST = 50_000;
const words = new Map<string, Word>();

/** The word that is written so. */
export function wordOf(form: string): Word {
  let word = words.get(form);
  if (!word) {
    word = { form, plain: form.toLowerCase().replace(/’/g, "'"), kept: [], marks: 0 };
    if (words.size >= MOST) words.clear();
    words.set(form, word);
  }
  return word;
}

let numbers = 0;

/** A function that gives what `workOut` gives, and works it out once for each word. */
export function remembering<T>(workOut: (word: Word) => T): (word: Word) => T {
  const number = numbers++;
  return (word) => {
    let found = word.kept[number] as T | undefined;
    if (found === undefined) {
      found = workOut(word);
      word.kept[number] = found;
    }
    return found;
  };
}

/** Two bits for each question: V8 keeps no more than 31 within the object. */
const MOST_QUESTIONS = 15;
let questions = 0;

/**
 * A function that gives what `ask` says of a word, which is asked once for each word. For questions that are put to every word
 * of a text: the answer lies in the word itself, where it is at hand.
 */
export function marking(ask: (word: Word) => boolean): (word: Word) => boolean {
  if (questions === MOST_QUESTIONS) throw new RangeError(`more than ${MOST_QUESTIONS} questions`);
  const asked = 1 << (2 * questions++);
  const yes = asked << 1;
  return (word) => {
    if ((word.marks & asked) === 0) word.marks |= ask(word) ? asked | yes : asked;
    return (word.marks & yes) !== 0;
  };
}
