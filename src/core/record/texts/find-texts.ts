// Papers on the table: noun phrases that name a plan, a draft, a bill, an agreement, grouped to one row a paper.
import type { TextFamily } from "../../knowledge/en/text-nouns.ts";
import type { TableText } from "../../model/record.ts";
import { sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import type { Story } from "../story.ts";
import { stem, type TextMention, textMentions, type Version } from "./text-mentions.ts";

/** A paper named once in a story must be told apart by its words; else two mentions are asked for. */
const MIN_MENTIONS = 2;

/** Words that one paper may be told by and another too. */
const COMMON_SHARE = 0.5;

/** The papers on the table in a story, sorted by id. */
export function findTexts(story: Story): TableText[] {
  const mentions = story.reports.flatMap((r) =>
    r.reading.sentences
      .filter((s) => s.zone === "body" || s.zone === "headline" || s.zone === "deck")
      .flatMap((s) => textMentions(r, s.first, s.last)),
  );
  const groups = new Map<string, TextMention[]>();
  for (const m of spokenOf(mentions)) {
    const key = `${m.family} ${m.version}`;
    groups.set(key, [...(groups.get(key) ?? []), m]);
  }
  const rows: TableText[] = [];
  for (const [key, group] of groups) {
    const [family, version] = key.split(" ") as [TextFamily, Version];
    const papers = version === "plain" ? apart(group) : [group];
    for (const paper of papers) {
      const firm = paper.filter((m) => m.firm);
      if (firm.length === 0) continue;
      if (version === "plain" && paper.length < MIN_MENTIONS) continue;
      const evidence = sortedCitations((version === "plain" ? paper : firm).map((m) => m.citation));
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
  }
  return rows.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** How often, and in how many reports, a hope must be told of before it is a paper. */
const SPOKEN_TIMES = 3;
const SPOKEN_REPORTS = 2;

/** The mentions without the hopes that only one report has; "a nuclear deal" of which all speak is on the table. */
function spokenOf(mentions: readonly TextMention[]): TextMention[] {
  const places = new Map<string, string[]>();
  const keys = (m: TextMention) => m.marks.map((w) => `${m.family} ${stem(w)}`);
  for (const m of mentions)
    for (const k of keys(m)) places.set(k, [...(places.get(k) ?? []), m.citation.report]);
  const often = (k: string) => {
    const all = places.get(k) ?? [];
    return all.length >= SPOKEN_TIMES && new Set(all).size >= SPOKEN_REPORTS;
  };
  return mentions.flatMap((m) => (!m.soft ? [m] : keys(m).some(often) ? [{ ...m, firm: true }] : []));
}

/**
 * The mentions of one family as papers: those that share what tells them apart are one, in two reports or three places;
 * all others, and what only says "the bill", are of the paper that is told of most.
 */
function apart(mentions: readonly TextMention[]): TextMention[][] {
  const told = mentions.map((m) => new Set([...m.marks.map(stem), ...m.purpose]));
  const count = new Map<string, number>();
  for (const set of told) for (const s of set) count.set(s, (count.get(s) ?? 0) + 1);
  const group = mentions.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i]!));
  const first = new Map<string, number>();
  const most = Math.max(3, mentions.length * COMMON_SHARE);
  told.forEach((set, i) => {
    for (const s of set) {
      if (count.get(s)! > most) continue;
      const before = first.get(s);
      if (before === undefined) first.set(s, i);
      else group[root(i)] = root(before);
    }
  });
  // "the bill", "the measure": the one that its report spoke of last.
  let spoken = -1;
  mentions.forEach((m, i) => {
    if (i > 0 && mentions[i - 1]!.citation.report !== m.citation.report) spoken = -1;
    if (told[i]!.size > 0) spoken = i;
    else if (spoken >= 0) group[root(i)] = root(spoken);
  });
  const papers = new Map<number, TextMention[]>();
  mentions.forEach((m, i) => {
    const r = root(i);
    papers.set(r, [...(papers.get(r) ?? []), m]);
  });
  const [main = [], ...others] = [...papers.values()].sort((a, b) => b.length - a.length);
  const named = (p: readonly TextMention[]) => p.some((m) => m.proper);
  const own = others.filter((p) => {
    if (named(p) !== named(main)) return false;
    const firm = p.filter((m) => m.firm && (m.marks.length > 0 || m.proper));
    const reports = new Set(firm.map((m) => m.citation.report)).size;
    return firm.length >= 3 || (firm.length === 2 && reports === 2);
  });
  const rest = others.filter((p) => !own.includes(p)).flat();
  return [[...main, ...rest], ...own];
}

/** The words that tell most of a paper: those that its mentions share most, the shortest and first of these. */
function nameOf(group: readonly TextMention[]): string {
  const count = new Map<string, number>();
  for (const m of group) for (const w of m.marks) count.set(w, (count.get(w) ?? 0) + 1);
  // By the words that most of its mentions share, a proper name first.
  const weight = (m: TextMention) =>
    m.marks.reduce((sum, w) => sum + count.get(w)!, 0) / Math.sqrt(1 + m.marks.length) + (m.proper ? 2 : 0);
  const best = [...group].sort(
    (a, b) =>
      weight(b) - weight(a) ||
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
