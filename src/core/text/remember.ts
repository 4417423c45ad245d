// What is worked out of a word is kept: texts repeat their words again and again.

/** Words kept at once by a function; then all are forgotten, so that a long run keeps its size. */
const MOST = 50_000;

/** A function that gives what `workOut` gives, and works it out once for each word that it still remembers. */
export function remembering<T>(workOut: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    let found = kept.get(word);
    if (found === undefined) {
      found = workOut(word);
      if (kept.size >= MOST) kept.clear();
      kept.set(word, found);
    }
    return found;
  };
}
