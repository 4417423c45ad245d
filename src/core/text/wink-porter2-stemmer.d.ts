// The types that the package does not bring.
declare module "wink-porter2-stemmer" {
  /** Porter’s second English stemmer: the stem of a lower-case word. */
  function stem(word: string): string;
  export = stem;
}
