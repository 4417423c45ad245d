// Who “he”, “she”, “they” and “it” are in a source, where the mentions leave it open: the one the text is about just before.
import { GIVEN_NAMES } from "../../../knowledge/en/given-names.ts";
import type { Mention } from "../../../model/annotation.ts";
import type { Reading } from "../../../model/reading.ts";
import { foldedWords } from "../../../text/normalise.ts";
import type { MentionIndex } from "./mention-index.ts";

/** A statement whose speaker is known, for the pronouns after it. */
export interface Said {
  readonly at: number;
  readonly paragraph: number;
  readonly speaker: string;
  /** All who speak together, where there are several. */
  readonly joint: readonly string[];
  /** The source in lower case. */
  readonly words: string;
}

/** What a report shows of whether an entity is called he, she, or they: from titles, given names and pronouns. */
export interface Genders {
  /** By titles, roles and pronouns. */
  readonly shown: ReadonlyMap<string, "he" | "she">;
  /** By given names: Jan and Andrea are either, by country. */
  readonly likely: ReadonlyMap<string, "he" | "she">;
}

const HE =
  /\b(?:mr|sir|lord|king|prince|father|brother|rabbi|imam|spokesman|chairman|congressman|businessman)\b/i;
const SHE =
  /\b(?:ms|mrs|miss|dame|lady|baroness|queen|princess|sister|spokeswoman|chairwoman|congresswoman|businesswoman)\b/i;

/** A part of each of these words: most mentions have none. */
const HE_OR_SHE =
  /m[rsi]|sir|lord|king|prin|father|bro|rabbi|imam|sman|rman|dame|lady|baron|queen|sis|woman/i;

/** Genders of people as far as a title, a role, a given name or a resolved pronoun tells; contradictions are left out. */
export function gendersOf(text: string, index: MentionIndex): Genders {
  const votes = new Map<string, number>();
  const vote = (id: string, n: number) => votes.set(id, (votes.get(id) ?? 0) + n);
  for (const m of index.mentions) {
    if (m.entity === null) continue;
    if (m.kind !== "person" && m.form !== "pronoun" && !index.entity.get(m.entity)?.anonymous) continue;
    if (m.form === "pronoun") {
      vote(m.entity, /^(?:he|him|his)$/i.test(m.exact) ? 1 : /^(?:she|her|hers)$/i.test(m.exact) ? -1 : 0);
      continue;
    }
    const from = Math.max(0, m.start - 12);
    if (!HE_OR_SHE.test(text.slice(from, m.end))) continue;
    const before = text.slice(from, m.start);
    const words = `${/(\b\p{L}+)\.?\s*$/u.exec(before)?.[1] ?? ""} ${m.exact}`;
    if (HE.test(words)) vote(m.entity, 5);
    else if (SHE.test(words)) vote(m.entity, -5);
  }
  const shown = new Map<string, "he" | "she">();
  for (const [id, n] of votes) if (n !== 0) shown.set(id, n > 0 ? "he" : "she");
  const likely = new Map<string, "he" | "she">();
  for (const e of index.entity.values()) {
    const sex = e.kind === "person" ? GIVEN_NAMES.get(foldedWords(e.name)[0] ?? "") : undefined;
    if (sex) likely.set(e.id, sex === "m" ? "he" : "she");
  }
  return { shown, likely };
}

/** How many statements back a speaker is remembered. */
const RECENT = 20;
/** How many sentences back a subject is looked for. */
const BACK = 4;

/** Where pronouns are looked up. `outside` holds the mentions that stand outside quotation marks: whom somebody speaks of is not who speaks. */
export interface Scene {
  readonly reading: Reading;
  readonly index: MentionIndex;
  readonly outside: MentionIndex;
  readonly genders: Genders;
}

/** Who a pronoun at `offset` speaks for, or null: the subject of the sentences just before, else the last who spoke. */
export function antecedentOf(
  scene: Scene,
  pronoun: string,
  offset: number,
  paragraph: number,
  saidBefore: readonly Said[],
): Pick<Said, "speaker" | "joint"> | null {
  const said = saidBefore.slice(-RECENT).filter((x) => x.at < offset);
  if (pronoun === "they") {
    const together = said.at(-1);
    if (together && together.joint.length > 1 && together.paragraph >= paragraph - 1) return together;
  }
  // A given name only hints at who is he or she: who it speaks against is taken where nobody else is near.
  const found =
    search(scene, pronoun, true, offset, paragraph, said) ??
    search(scene, pronoun, false, offset, paragraph, said);
  return found === null ? null : { speaker: found, joint: [] };
}

/** The person whom the text has just spoken of or quoted, of the sex that is asked for, if any ("" for either); null where there is none. */
export function nearest(
  scene: Scene,
  offset: number,
  saidBefore: readonly Said[],
  pronoun: "he" | "she" | "",
): string | null {
  const { reading } = scene;
  const said = saidBefore.slice(-RECENT).filter((x) => x.at < offset);
  const paragraph = reading.sentences[reading.sentenceOf(reading.tokenAt(offset))]?.paragraph ?? 0;
  return search(scene, pronoun, true, offset, paragraph, said);
}

/** The mention that is the subject of its sentence, where several people are named before it or beside it; else the first. */
function subjectAmong(reading: Reading, sentence: number, here: readonly Mention[]): Mention {
  const first = here[0]!;
  const s = reading.sentences[sentence]!;
  if (s.last - s.first > LONGEST || here.every((m) => m.entity === first.entity)) return first;
  // What opens the sentence is its subject, but for a sentence that opens with something else.
  if (!/^(?:IN|VBG|VBN|RB|WRB|TO)$/.test(reading.tag(s.first))) return first;
  const tree = reading.parse(sentence);
  let root = 0;
  while (root < tree.heads.length && tree.heads[root]! >= 0) root++;
  for (let i = 0; i < tree.heads.length; i++) {
    if (tree.heads[i] !== tree.first + root || !/^nsubj/.test(tree.labels[i]!)) continue;
    const at = reading.tokens.starts[s.first + i]!;
    const found = here.find((m) => m.start <= at && at < m.end);
    if (found) return found;
  }
  return first;
}

/** "An army officer shrugged. He said": somebody new who has no name, told of before; "the candidate" is somebody whom the text knows. */
const mayOpen = (m: Mention, before: boolean): boolean =>
  m.form !== "anonymous" || (before && m.rule === "role-phrase");

/** "Of Bell, he said", "asked about Bell, she said": whom somebody speaks of is not who speaks. */
function fronted(reading: Reading, m: Mention, offset: number): boolean {
  if (reading.text.slice(m.end, offset).trim() !== ",") return false;
  let t = reading.tokenAt(m.start) - 1;
  while (t > 0 && /^\p{Lu}/u.test(reading.word(t)) && !/^(?:IN|VBG|VBN|TO)$/.test(reading.tag(t))) t--;
  return /^(?:IN|VBG|TO)$/.test(reading.tag(t)) && !/^according$/.test(reading.lower(t - 1));
}

/** "The Bell campaign", "a Bell aide": a name that only tells which one is meant. */
function modifies(reading: Reading, m: Mention): boolean {
  if (m.form !== "name" || m.kind !== "person") return false;
  const next = reading.tokenAt(m.end);
  const before = reading.lower(reading.tokenAt(m.start) - 1);
  return (
    /^(?:the|an?|this|that)$/.test(before) && /^NNS?$/.test(reading.tag(next)) && reading.text[m.end] === " "
  );
}

/** Tokens of the longest sentence that is parsed for it. */
const LONGEST = 120;

function search(
  { reading, index, outside, genders }: Scene,
  pronoun: string,
  strict: boolean,
  offset: number,
  paragraph: number,
  said: readonly Said[],
): string | null {
  const fits = (id: string | null) => {
    const e = id === null ? undefined : index.entity.get(id);
    if (!e) return false;
    if (pronoun === "it") return e.kind === "organisation";
    if (pronoun === "they") return e.kind === "organisation" || e.kind === "group";
    // A surname that stands alone all over the report may not be known for a person; who is called he is one.
    const called = !e.anonymous && genders.shown.has(e.id) && !/\s/.test(e.name);
    if (pronoun === "") return e.kind === "person" || called;
    const gender = genders.shown.get(e.id) ?? (strict ? genders.likely.get(e.id) : undefined);
    return (e.kind === "person" || e.anonymous || called) && (gender === undefined || gender === pronoun);
  };
  // A state that acts, as a sentence begins: "Norland wants …, where it says …".
  const acts = (m: Mention, s: { readonly start: number }) =>
    pronoun === "it" && m.form === "metonym" && m.start === s.start;
  const sentence = reading.sentenceOf(reading.tokenAt(offset));
  for (let n = sentence; n >= 0 && n >= sentence - BACK; n--) {
    const s = reading.sentences[n]!;
    if (n < sentence && s.paragraph < paragraph - 1) break;
    const end = Math.min(s.end, offset);
    const spoke = said.findLast((x) => x.at >= s.start && x.at < end && fits(x.speaker));
    const first =
      spoke && index.entity.get(spoke.speaker)?.anonymous ? outside.mentions[outside.at(s.start)] : undefined;
    // “Bell is seen as a man asks him whether …”: whom the sentence is about, not who speaks in a clause of it.
    const other =
      first &&
      first.end <= spoke!.at &&
      first.form === "name" &&
      first.kind === "person" &&
      fits(first.entity);
    if (spoke && !other) return spoke.speaker;
    const here: Mention[] = [];
    for (let i = outside.at(s.start); i < outside.mentions.length && outside.mentions[i]!.start < end; i++) {
      const m = outside.mentions[i]!;
      if (m.start < s.start || modifies(reading, m) || (n === sentence && fronted(reading, m, offset)))
        continue;
      if ((fits(m.entity) && mayOpen(m, n < sentence)) || acts(m, s)) here.push(m);
    }
    const named = here.filter((m) => m.form !== "anonymous");
    if (here.length > 0) return subjectAmong(reading, n, named.length > 0 ? named : here).entity;
  }
  return said.findLast((x) => x.paragraph >= paragraph - 2 && fits(x.speaker))?.speaker ?? null;
}
