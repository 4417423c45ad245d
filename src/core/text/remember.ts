// What is worked out of a word is kept with it: texts repeat their words again and again.
import type { Word } from "../model/reading.ts";

/** Words kept at once; then all are forgotten (and worked out again), so that a long run keeps its size. */
const MOST = 50_000;
const words = new Map<string, Word>();

/** The word that is written so. */
export function wordOf(form: string): Word {
  let word = words.get(form);
  if (!word) {
    word = { form, plain: form.toLowerCase().replace(/’/g, "'"), kept: [] };
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
