// Papers on the table: noun phrases that name a plan, a draft, a bill, an agreement, grouped to one row a paper.
import {
  HYPOTHETICAL_WORDS,
  IDLE_WORDS,
  TEXT_NOUNS,
  type TextFamily,
  VERSION_WORDS,
} from "../../knowledge/en/text-nouns.ts";
import type { Reading } from "../../model/reading.ts";
import type { TableText } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { cite, sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import type { Story } from "../story.ts";

type Version = "first" | "revised" | "counter" | "plain";

/** A noun phrase that names a paper. */
interface TextMention {
  readonly citation: Citation;
  readonly family: TextFamily;
  readonly version: Version;
  /** Lower-case modifiers that tell which paper: "28-point", "peace", "spending", "mediator's". */
  readonly marks: readonly string[];
  /** True where the phrase by itself says that there is a paper, not a hope of one. */
  readonly firm: boolean;
}

/** A paper named once in a story must be told apart by its words; else two mentions are asked for. */
const MIN_MENTIONS = 2;

/** The papers on the table in a story, sorted by id. */
export function findTexts(story: Story): TableText[] {
  const mentions = story.reports.flatMap((r) =>
    r.reading.sentences
      .filter((s) => s.zone === "body" || s.zone === "headline" || s.zone === "deck")
      .flatMap((s) => textMentions(r.report, r.reading, s.first, s.last)),
  );
  const groups = new Map<string, TextMention[]>();
  for (const m of mentions) {
    const key = `${m.family} ${m.version}`;
    groups.set(key, [...(groups.get(key) ?? []), m]);
  }
  const rows: TableText[] = [];
  for (const [key, group] of groups) {
    const firm = group.filter((m) => m.firm);
    if (firm.length === 0) continue;
    const plainVersion = key.endsWith(" plain");
    if (plainVersion && group.length < MIN_MENTIONS) continue;
    const [family, version] = key.split(" ") as [TextFamily, Version];
    const evidence = sortedCitations((plainVersion ? group : firm).map((m) => m.citation));
    const name = nameOf(firm);
    rows.push({
      id: contentId("text", family, version, evidence),
      name,
      kind: kindOf(family, version, name),
      evidence,
      origins: story.originsOf(evidence),
      rule: `text-${version === "plain" ? "named" : version}`,
    });
  }
  return rows.sort((a, b) => byCodeUnit(a.id, b.id));
}

function textMentions(
  report: { readonly id: string; readonly text: string },
  reading: Reading,
  first: number,
  last: number,
): TextMention[] {
  const found: TextMention[] = [];
  for (let i = first; i < last; i++) {
    const tag = reading.tag(i);
    if (!tag.startsWith("NN")) continue;
    const noun = TEXT_NOUNS.get(reading.lemma(i)) ?? TEXT_NOUNS.get(reading.lower(i));
    if (!noun) continue;
    // "plan ahead", "draft law": the last noun of a run is the head.
    if (i + 1 < last && reading.tag(i + 1).startsWith("NN") && TEXT_NOUNS.has(reading.lemma(i + 1))) continue;
    const from = phraseStart(reading, first, i);
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
    const version =
      VERSION_WORDS.get(reading.lower(i)) ??
      marks
        .map((w) => VERSION_WORDS.get(w.split("-")[0]!) ?? VERSION_WORDS.get(w))
        .find((v) => v !== undefined) ??
      "plain";
    const end = of < 0 ? i : of;
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
    if (hypothetical || (noun.weak && !firm && !definite)) continue;
    found.push({
      citation: cite(report, reading.tokens.starts[from]!, reading.tokens.ends[end]!),
      family,
      version,
      marks,
      firm,
    });
  }
  return found;
}

function phraseStart(reading: Reading, first: number, head: number): number {
  let from = head;
  for (let k = head - 1; k >= first && head - k <= 8; k--) {
    const tag = reading.tag(k);
    if (/^(JJ[RS]?|NN.*|CD|VBN|VBG|PRP\$|DT|HYPH|POS)$/.test(tag) || reading.word(k) === "-") from = k;
    else break;
    if (tag === "DT" || tag === "PRP$") break;
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

/** The words that tell most of a paper: the mention with the most marks, the shortest and first of those. */
function nameOf(group: readonly TextMention[]): string {
  const best = [...group].sort(
    (a, b) =>
      b.marks.length - a.marks.length ||
      a.citation.exact.length - b.citation.exact.length ||
      byCodeUnit(a.citation.exact, b.citation.exact),
  )[0]!;
  return best.citation.exact.replace(/\s+/g, " ");
}

function kindOf(family: TextFamily, version: Version, name: string): TableText["kind"] {
  if (version === "counter") return "counter-proposal";
  if (family === "agreement") return "agreement";
  if (family === "law" || version === "revised" || /\b(draft|text|paper|document)\b/i.test(name))
    return "draft";
  return "plan";
}
