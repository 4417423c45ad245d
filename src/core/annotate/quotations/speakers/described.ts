// “The 43-year-old said”, “the Texas governor continues”, “the grower added”: who is called so, where nothing else in the text is.
import { ROLE_NOUNS, type RoleClass } from "../../../knowledge/en/titles.ts";
import type { Span } from "../../../model/span.ts";
import type { Said, Scene } from "./pronouns.ts";
import { nearest } from "./pronouns.ts";

/** Offices and ranks: who holds one is not called by another. */
const OFFICE: ReadonlySet<RoleClass> = new Set([
  "head",
  "minister",
  "legislator",
  "governor",
  "envoy",
  "officer",
  "clergy",
]);
/** Those who serve somebody told of before, and those who are not named on purpose. */
const OTHERS: ReadonlySet<RoleClass> = new Set(["spokesperson", "aide", "official", "lawyer", "kin"]);
const NOBODY_NAMED =
  /^(?:source|insider|witness|reporter|interviewer|moderator|host|man|woman|boy|girl|diplomat|judge|author|writer|member|colleague|voter|victim|critic|supporter|opponent|other|rival|successor|predecessor|counterpart)$/;
const SEATS =
  /^(?:senator|sen|representative|rep|congressman|congresswoman|lawmaker|legislator|mp|mep|deputy|parliamentarian)$/;
const AGE = /^\d+-year-old$/;

/** The words of a description: its head noun, and all words. */
function partsOf(text: string): { noun: string; words: readonly string[] } | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  if (!/^(?:the|this)$/.test(words[0] ?? "") || words.length < 2 || words.length > MOST_WORDS) return null;
  return words.some((w) => /^(?:of|for|who|in|from|at|with|and|whose|that)$/.test(w))
    ? null
    : { noun: words.at(-1)!, words: words.slice(1) };
}
const MOST_WORDS = 6;

/**
 * The person whom a description stands for: the one whom the text has just told of or quoted, if nothing that is told of him speaks
 * against it.
 */
export function describedBefore(scene: Scene, source: Span, said: readonly Said[]): string | null {
  const { reading, index } = scene;
  const text = reading.text.slice(source.start, source.end);
  const parts = partsOf(text);
  if (!parts) return null;
  const { noun, words } = parts;
  const role = ROLE_NOUNS.get(noun);
  const trade = !role && !AGE.test(noun);
  if (role && (OTHERS.has(role.kind) || NOBODY_NAMED.test(noun))) return null;
  const found = nearest(scene, source.start, said, role?.sex === "m" ? "he" : role?.sex === "f" ? "she" : "");
  const e = found === null ? undefined : index.entity.get(found);
  if (!e || e.anonymous) return null;
  const told = e.roles.map((r): readonly string[] => r.text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []);
  const called = (n: string) => told.some((ws) => ws.includes(n));
  if (trade) return called(noun) ? e.id : null;
  if (role && OFFICE.has(role.kind)) {
    const offices = told.flat().filter((w) => OFFICE.has(ROLE_NOUNS.get(w)?.kind ?? "person"));
    const same = offices.includes(noun) || (SEATS.test(noun) && offices.some((w) => SEATS.test(w)));
    if (offices.length > 0 && !same && !/^(?:former|ex)$/.test(words[0]!)) return null;
  }
  if (noun === "democrat" && called("republican")) return null;
  if (noun === "republican" && called("democrat")) return null;
  // “The Texas governor” tells of a place: only of somebody who was speaking just before, under the same heading.
  const place = /\s\p{Lu}/u.test(text) && !AGE.test(noun);
  if (!place || called(noun)) return e.id;
  const last = said.at(-1);
  if (last?.speaker !== e.id) return null;
  const between = reading.sentences.slice(
    reading.sentenceOf(reading.tokenAt(last.at)),
    reading.sentenceOf(reading.tokenAt(source.start)),
  );
  return between.some((s) => s.zone === "heading") ? null : e.id;
}
