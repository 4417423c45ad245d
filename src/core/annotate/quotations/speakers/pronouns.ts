// Who “he”, “she”, “they” and “it” are in a source, where the mentions leave it open: the one the text is about just before.
import type { Mention } from "../../../model/annotation.ts";
import type { Reading } from "../../../model/reading.ts";
import type { MentionIndex } from "./mention-index.ts";

/** A statement whose speaker is known, for the pronouns after it. */
export interface Said {
  readonly at: number;
  readonly paragraph: number;
  readonly speaker: string;
  /** The source in lower case. */
  readonly words: string;
}

/** What a report shows of whether an entity is called he, she, or they: from titles and earlier pronouns. */
export type Genders = ReadonlyMap<string, "he" | "she">;

const HE =
  /\b(?:mr|sir|lord|king|prince|father|brother|rabbi|imam|spokesman|chairman|congressman|businessman)\b/i;
const SHE =
  /\b(?:ms|mrs|miss|dame|lady|baroness|queen|princess|sister|spokeswoman|chairwoman|congresswoman|businesswoman)\b/i;

/** Genders of people as far as a title right before a name, a role or a resolved pronoun tells; contradictions are left out. */
export function gendersOf(text: string, index: MentionIndex): Genders {
  const votes = new Map<string, number>();
  const vote = (id: string, n: number) => votes.set(id, (votes.get(id) ?? 0) + n);
  for (const m of index.mentions) {
    if (m.entity === null || m.kind !== "person") continue;
    const before = text.slice(Math.max(0, m.start - 12), m.start);
    const words = `${/(\b\p{L}+)\.?\s*$/u.exec(before)?.[1] ?? ""} ${m.exact}`;
    if (m.form === "pronoun")
      vote(m.entity, /^(?:he|him|his)$/i.test(m.exact) ? 1 : /^(?:she|her|hers)$/i.test(m.exact) ? -1 : 0);
    else if (HE.test(words)) vote(m.entity, 5);
    else if (SHE.test(words)) vote(m.entity, -5);
  }
  const found = new Map<string, "he" | "she">();
  for (const [id, n] of votes) if (n !== 0) found.set(id, n > 0 ? "he" : "she");
  return found;
}

/** The entity a pronoun at `offset` speaks for, or null: the subject of the sentences just before, else the last who spoke. */
export function antecedentOf(
  reading: Reading,
  index: MentionIndex,
  genders: Genders,
  pronoun: string,
  offset: number,
  paragraph: number,
  saidBefore: readonly Said[],
): string | null {
  const said = saidBefore.slice(-20);
  const fits = (id: string | null): id is string => {
    const e = id === null ? undefined : index.entity.get(id);
    if (!e) return false;
    if (pronoun === "it") return e.kind === "organisation" || e.kind === "place";
    if (pronoun === "they") return e.kind !== "place";
    const gender = genders.get(e.id);
    return e.kind === "person" && (gender === undefined || gender === pronoun);
  };
  const sentence = reading.sentenceOf(reading.tokenAt(offset));
  for (let n = sentence; n >= 0 && n >= sentence - 4; n--) {
    const s = reading.sentences[n]!;
    if (n < sentence && s.paragraph < paragraph - 1) break;
    const subject = firstFitting(index, s.start, Math.min(s.end, offset), fits);
    const spoke = said.findLast((x) => x.at >= s.start && x.at < Math.min(s.end, offset) && fits(x.speaker));
    if (spoke) return spoke.speaker;
    if (subject) return subject.entity;
  }
  const last = said.findLast((x) => x.at < offset && x.paragraph >= paragraph - 2 && fits(x.speaker));
  return last?.speaker ?? null;
}

function firstFitting(
  index: MentionIndex,
  start: number,
  end: number,
  fits: (id: string | null) => id is string,
): Mention | null {
  for (let i = index.at(start); i < index.mentions.length && index.mentions[i]!.start < end; i++) {
    const m = index.mentions[i]!;
    if (m.start >= start && fits(m.entity)) return m;
  }
  return null;
}
