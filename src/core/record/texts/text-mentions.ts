// Noun phrases that name a paper on the table: a bill, a plan, a draft, an agreement.
import {
  HYPOTHETICAL_WORDS,
  IDLE_WORDS,
  TEXT_NOUNS,
  type TextFamily,
  VERSION_WORDS,
} from "../../knowledge/en/text-nouns.ts";
import type { Reading } from "../../model/reading.ts";
import type { Citation } from "../../model/span.ts";
import { cite } from "../../text/cite.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { StoryReport } from "../story.ts";

export type Version = "first" | "revised" | "counter" | "plain";

/** A noun phrase that names a paper. */
export interface TextMention {
  readonly citation: Citation;
  readonly family: TextFamily;
  readonly version: Version;
  /** Lower-case modifiers that tell which paper: "28-point", "peace", "spending", "mediator's". */
  readonly marks: readonly string[];
  /** Stems of what it is to do or is about: "to reopen the government", "on pay". */
  readonly purpose: readonly string[];
  /** True for a name in capitals or with a number: "Senate Bill 12", "Clean Harbours Act". */
  readonly proper: boolean;
  /** True where it may be no more than a hope. */
  readonly soft: boolean;
  /** True where the phrase by itself says that there is a paper, not a hope of one. */
  readonly firm: boolean;
}

/** The papers named in the tokens from `first` (inclusive) to `last` (exclusive) of a report. */
export function textMentions(story: StoryReport, first: number, last: number): TextMention[] {
  const { report, reading } = story;
  const found: TextMention[] = [];
  const title = reading.sentences[reading.sentenceOf(first)]?.zone !== "body";
  for (let i = first; i < last; i++) {
    const tag = reading.tag(i);
    if (!tag.startsWith("NN")) continue;
    const noun = TEXT_NOUNS.get(reading.lemma(i)) ?? TEXT_NOUNS.get(reading.lower(i));
    if (!noun || isPerson(story, i)) continue;
    // "the First Amendment" is in force.
    if (reading.lemma(i) === "amendment" && tag.startsWith("NNP")) continue;
    // "plan ahead", "draft law": the last noun of a run is the head.
    if (i + 1 < last && reading.tag(i + 1).startsWith("NN") && TEXT_NOUNS.has(reading.lemma(i + 1))) continue;
    // Words of a headline are all in capitals: they say that there is a paper, not what it is called.
    const from = title ? i : phraseStart(reading, first, i);
    if (
      tag.endsWith("S") &&
      !title &&
      !/^(DT|PRP\$|POS|CD)$/.test(reading.tag(from)) &&
      !/['’]s$/.test(reading.lower(from))
    )
      if (!reading.lower(from + 1).startsWith("'") && reading.tag(from + 1) !== "POS") continue;
    const words: string[] = [];
    for (let k = from; k < i; k++) words.push(reading.lower(k));
    const joined = words.join(" ").replace(/ - /g, "-");
    const marks = joined
      .split(" ")
      .filter(
        (w) => /[\p{L}\p{N}]/u.test(w) && !IDLE_WORDS.has(w) && w !== "'s" && !HYPOTHETICAL_WORDS.has(w),
      );
    const numbered = /(^|\s)[\p{L}\p{N}]+-(point|page|part|step|stage)\b/u.test(joined);
    const of = reading.lower(i + 1) === "of" && i + 2 < last ? ofNoun(reading, i + 2, last) : -1;
    if (reading.lemma(i) === "version" && of < 0) continue;
    const aim = purposeOf(reading, (of < 0 ? i : of) + 1, last);
    const version =
      VERSION_WORDS.get(reading.lower(i)) ??
      marks
        .map((w) => VERSION_WORDS.get(w.split("-")[0]!) ?? VERSION_WORDS.get(w))
        .find((v) => v !== undefined) ??
      "plain";
    // "Senate Bill 12": its number is part of its name.
    const byNumber = tag.startsWith("NNP") && /^\d{1,5}$/.test(reading.word(i + 1));
    const end = of < 0 ? (byNumber ? i + 1 : i) : of;
    const proper = byNumber || (tag.startsWith("NNP") && from < i && /^\p{Lu}/u.test(reading.word(i - 1)));
    const family = of < 0 ? noun.family : (TEXT_NOUNS.get(reading.lemma(of))?.family ?? noun.family);
    const purpose = reading.lower(i + 1) === "to" && reading.tag(i + 2).startsWith("VB");
    const would = reading.lower(i + 1) === "that" && reading.tag(i + 2) === "MD";
    const hypothetical =
      words.some((w) => HYPOTHETICAL_WORDS.has(w) && (w !== "peace" || noun.family === "agreement")) &&
      !numbered &&
      version === "plain";
    const definite = words.some(
      (w) => w === "the" || w === "this" || w === "'s" || w === "its" || w === "their",
    );
    const firm =
      !hypothetical &&
      (numbered ||
        version !== "plain" ||
        (noun.weak ? marks.length > 0 && definite : marks.length > 0 || purpose || would));
    // "a nuclear deal": a hope, unless report after report speaks of it.
    const soft = hypothetical || (noun.weak && !firm && !definite);
    if (soft && (marks.length === 0 || version !== "plain" || title)) continue;
    found.push({
      citation: cite(
        report,
        reading.tokens.starts[from]!,
        reading.tokens.ends[marks.length === 0 ? Math.max(end, aim.end) : end]!,
      ),
      family,
      version,
      marks,
      purpose: aim.stems,
      proper,
      firm: !soft && (firm || byNumber),
      soft,
    });
  }
  return found;
}

/** True inside somebody's name: "Bill Kristol". */
function isPerson(report: StoryReport, i: number): boolean {
  const at = report.reading.tokens.starts[i]!;
  for (const m of report.named) {
    if (m.start > at) return false;
    if (m.kind === "person" && m.form === "name" && m.end > at) return true;
  }
  return false;
}

/** Stems of the words by which a paper is told: "to reopen the government", "that would address …", "on pay". */
function purposeOf(reading: Reading, from: number, last: number): { stems: string[]; end: number } {
  if (
    !/^(to|that|which|on|for|over|with|allowing|letting|banning|requiring|about)$/.test(reading.lower(from))
  )
    return { stems: [], end: -1 };
  const found: string[] = [];
  let end = -1;
  for (let k = from + 1; k < Math.min(last, from + 9); k++) {
    if (/^[,.;:]$/.test(reading.word(k)) || (k > from + 3 && /^(VBD|VBZ|VBP|MD)$/.test(reading.tag(k))))
      break;
    if (!/^(NN|VB|JJ)/.test(reading.tag(k)) || reading.word(k).length <= 3) continue;
    found.push(stem(reading.word(k)));
    if (reading.tag(k).startsWith("NN") && !/^(NN|HYPH|POS)/.test(reading.tag(k + 1))) end = k;
  }
  return { stems: found, end };
}

/** The stem of a word, as papers are compared by it. */
export function stem(word: string): string {
  return stemmedWords(word)[0]?.stem ?? word;
}

function phraseStart(reading: Reading, first: number, head: number): number {
  let from = head;
  for (let k = head - 1; k >= first && head - k <= 8; k--) {
    const tag = reading.tag(k);
    if (/^(JJ[RS]?|NN.*|CD|VBN|VBG|PRP\$|DT|HYPH|POS)$/.test(tag) || reading.word(k) === "-") from = k;
    else break;
    if (tag === "DT" || tag === "PRP$") break;
  }
  // "pondering Senate Bill 12", "more, rejected Brandt’s plan": what stands before the name is a verb.
  while (
    from < head &&
    /^(VBG|VBN|JJR)$/.test(reading.tag(from)) &&
    !VERSION_WORDS.has(reading.lower(from)) &&
    !/^(DT|PRP\$|POS)$/.test(reading.tag(from - 1)) &&
    reading.tag(from + 1) !== "HYPH"
  )
    from++;
  if (/^NNP/.test(reading.tag(head)) && from < head && /^\p{Lu}/u.test(reading.word(head - 1))) {
    let run = head;
    while (run - 1 >= from && /^\p{Lu}/u.test(reading.word(run - 1))) run--;
    from = reading.lower(run - 1) === "the" || reading.tag(run - 1) === "CD" ? Math.max(from, run - 1) : run;
  }
  // "the Justice for Dockers Act": capitals on both sides of a small word are one name.
  while (
    /^NNP/.test(reading.tag(head)) &&
    from - 2 >= first &&
    /^(of|for|against|and|to|in|on)$/.test(reading.lower(from - 1)) &&
    /^\p{Lu}/u.test(reading.word(from)) &&
    /^\p{Lu}/u.test(reading.word(from - 2)) &&
    head - from < 8
  ) {
    from -= 2;
    while (
      from - 1 >= first &&
      /^\p{Lu}/u.test(reading.word(from - 1)) &&
      /^(NN|JJ)/.test(reading.tag(from - 1))
    )
      from--;
    if (reading.lower(from - 1) === "the") from--;
  }
  return from;
}

function ofNoun(reading: Reading, from: number, last: number): number {
  for (let k = from; k < Math.min(last, from + 6); k++) {
    if (reading.tag(k).startsWith("NN") && TEXT_NOUNS.has(reading.lemma(k))) return k;
    if (!/^(JJ[RS]?|NN.*|CD|VBN|PRP\$|DT|HYPH|POS)$/.test(reading.tag(k))) return -1;
  }
  return -1;
}
