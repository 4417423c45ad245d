// Words that have but one tag: the tagger need not look at what stands around them (a tag dictionary, as in Ratnaparkhi 1996).
import { TAGS } from "../../src/core/syntax/inventory.ts";
import type { Example } from "./examples.ts";

/** Seen less often, a word may have tags that were not seen. */
const LEAST_SEEN = 50;
/** The rest are slips of the annotators and uses that no reader of news meets. */
const LEAST_SHARE = 0.99;
/** Classes of words that get no new members; a noun or an adjective may be used as a verb tomorrow. */
const CLOSED: ReadonlySet<string> = new Set(
  ". , : `` '' -LRB- -RRB- CC DT EX IN MD PRP PRP$ TO WDT WP WRB".split(" "),
);

/** Returns the words of closed classes in small letters (with a capital they may be names, as May and Will are) that have one tag wherever they stand in the examples, in their alphabetical order. */
export function onlyTags(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, Map<number, number>>();
  for (const { text, tokens, tags } of examples)
    for (let i = 0; i < tokens.length; i++) {
      const word = text.slice(tokens.starts[i], tokens.ends[i]);
      const counts = seen.get(word) ?? new Map<number, number>();
      seen.set(word, counts.set(tags[i]!, (counts.get(tags[i]!) ?? 0) + 1));
    }
  const only = new Map<string, number>();
  for (const [word, counts] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [tag, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    const all = [...counts.values()].reduce((a, b) => a + b);
    if (word !== word.toLowerCase()) continue;
    if (CLOSED.has(TAGS[tag]!) && all >= LEAST_SEEN && most >= LEAST_SHARE * all) only.set(word, tag);
  }
  return only;
}
