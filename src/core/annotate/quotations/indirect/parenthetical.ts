// A cue in a stretch of its own beside what it tells: ", he said", ", said the minister", "as he said".
import type { Reading } from "../../../model/reading.ts";
import { cueFormsOf } from "../cue-forms.ts";
import { cutAt } from "./edges.ts";
import type { Construction, Range, Site, Told } from "./site.ts";
import { canSpeak, phraseOf } from "./source.ts";
import { hasMainVerb, isBreak, opensQuotation } from "./stretches.ts";
import { FINITE, nounBefore, TIME } from "./surface.ts";
import { childBy, isVerb, type Tree } from "./tree.ts";

/** Tags of words that a name or another subject may begin with. */
export const OPENS_NAME = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|PDT)$/;
const breaks = (site: Site, i: number) => isBreak(site.tree.reading, site.masked, i);

/**
 * A stretch of its own with the verb, its subject and no other verb: the sentence around it is told.
 * + The bridge will close in May, the mayor said on Monday.
 * + The bridge, the mayor said, will close in May.
 * + The bridge will close in May, said Ann Lee, the mayor.
 * - After the bridge closed, the mayor said nothing.
 */
export const parenthetical: Construction = (site) => {
  if (!site.verb.frames.has("paren")) return null;
  const { tree, v } = site;
  const { reading } = tree;
  const tag = reading.tag(v);
  const stretch = stretchOf(site);
  const alone = stretch ? pastAlone(site, stretch) : -1;
  if (!FINITE.has(tag) && !tag.startsWith("NN") && childBy(tree, v, "aux", "aux:pass") < 0 && alone < 0)
    return null;
  if (stretch && reading.lower(stretch.from) === "as" && stretch.from <= tree.first + 1)
    return asTold(site, stretch);
  if (!stretch || stretch.from <= tree.first + 1) return null;
  const { from, to } = stretch;
  if (opensQuotation(site, to)) return null;
  if (
    !site.verb.frames.has("tell") &&
    tree.children(v).some((c) => c >= site.end && c < to && tree.label(c) === "obj") &&
    nounBefore(tree, v) >= from
  )
    return null;
  const left = { from: afterSemicolon(reading, tree.first, from - 1), to: from - 1 };
  const cut = cutAt(site, to - 1, tree.last);
  const right =
    to < tree.last - 1 && reading.lower(to) === "," && cut > to + 1 ? { from: to + 1, to: cut } : null;
  const before = reading.lower(from - 2);
  const ranges: Range[] = [];
  // "…, and, he said, the talks go on": only what follows is his.
  if (/^(?:and|but|when|that|which|where|because|while|although|or)$/.test(before)) {
    if (right) ranges.push(right);
  } else {
    if (!hasMainVerb(site, left) && right && /^(?:CC|VBG)$/.test(reading.tag(right.from))) return null;
    ranges.push(right && FINITE.has(reading.tag(right.from)) ? lastClause(site, left) : left);
    // Behind an inverted subject stands its apposition, not more of the content.
    if (
      right &&
      (GOES_ON.test(reading.lower(right.from)) ||
        (stretch.straight ? goesOnAfter(reading, right.from) : !hasMainVerb(site, left)))
    )
      ranges.push(right);
  }
  if (!ranges.some((r) => hasMainVerb(site, r))) return null;
  const next = reading.tag(site.end);
  if (
    stretch.straight &&
    !site.verb.frames.has("tell") &&
    site.end < to &&
    /^(?:DT|NN|NNS|NNP|NNPS|JJ|PRP|PRP\$|CD)$/.test(next) &&
    !TIME.test(reading.lower(site.end)) &&
    !/^(?:last|this|earlier)$/.test(reading.lower(site.end))
  )
    return null;
  const speaker = alone >= 0 ? alone : speakerIn(site, stretch);
  // "the sum he demanded": the stretch is more than cue and subject.
  if (stretch.straight && speaker >= 0) {
    const { first } = phraseOf(tree, speaker, (i) => i >= v);
    for (let i = from; i < first; i++)
      if (/^(?:NN|VB|CD|TO|W)/.test(reading.tag(i)) || (reading.tag(i) === "IN" && reading.lower(i) !== "as"))
        return null;
  }
  return speaker < 0 && !site.passive ? null : { ranges, frame: "paren", rule: "parenthetical", speaker };
};

/** Behind the last semicolon of the tokens, where there is one: what stands before it is a sentence of its own. */
function afterSemicolon(reading: Reading, first: number, to: number): number {
  for (let i = to - 2; i > first; i--) if (reading.word(i) === ";") return i + 1;
  return first;
}

/** ", the official added,": who, where nothing else stands beside a form in -ed that the tagger took for a participle; else -1. */
function pastAlone(site: Site, stretch: Range & { readonly straight: boolean }): number {
  const { tree, v, end } = site;
  const { reading } = tree;
  if (!stretch.straight || reading.tag(v) !== "VBN" || !/ed$/.test(reading.lower(v))) return -1;
  const rest = reading.lower(end);
  if (stretch.to !== end && !(stretch.to <= end + 2 && (TIME.test(rest) || rest === "on"))) return -1;
  return v - 1 >= stretch.from && canSpeak(tree, v - 1, []) ? v - 1 : -1;
}

/** What an interrupted clause begins with ("…, and the permit, he said, had been …"): the range from its last conjunction or dash. */
function lastClause(site: Site, range: Range): Range {
  const { reading } = site.tree;
  for (let i = range.to - 2; i > range.from; i--) {
    if (!breaks(site, i)) continue;
    if (/^(?:and|but|or|so)$/.test(reading.lower(i + 1)) && i + 2 < range.to)
      return { from: i + 2, to: range.to };
    if (reading.word(i) !== ",") return { from: i + 1, to: range.to };
  }
  return range;
}

/** "As the minister said, …": the rest of the sentence. */
function asTold(site: Site, stretch: Range): Told | null {
  const { tree } = site;
  const { reading } = tree;
  if (
    reading.lower(stretch.from) !== "as" ||
    reading.lower(stretch.to) !== "," ||
    stretch.to + 1 >= tree.last
  )
    return null;
  const range = { from: stretch.to + 1, to: cutAt(site, stretch.to, tree.last) };
  const speaker = speakerIn(site, stretch);
  if (speaker < 0 || range.to <= range.from || !hasMainVerb(site, range)) return null;
  return { ranges: [range], frame: "paren", rule: "parenthetical", speaker };
}

/** The one who speaks within the stretch of the cue: before the verb, or behind it where it is inverted; -1 for nobody. */
function speakerIn(site: Site, { from, to }: Range): number {
  const { tree, v } = site;
  const whole = subjectWithin(tree, v, from);
  if (whole >= 0) return whole;
  const before = nounBefore(tree, v);
  if (before >= from) return before;
  const subject = tree.children(v).find((c) => c >= from && c < to && /^nsubj/.test(tree.label(c)));
  if (subject !== undefined) return subject;
  for (let i = site.end; i < to; i++) {
    if (!/^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tree.reading.tag(i))) continue;
    const h = tree.head(i);
    return h > i && h < to && /^(?:compound|flat|amod|nmod)/.test(tree.label(i)) ? h : i;
  }
  return -1;
}

/** The subject of the verb that begins the stretch and has a clause of its own ("officials who saw it said"), or -1. */
function subjectWithin(tree: Tree, v: number, from: number): number {
  const subject = tree.children(v).find((c) => c >= from && c < v && /^nsubj/.test(tree.label(c)));
  if (subject === undefined || !tree.children(subject).some((c) => c > subject && /^acl/.test(tree.label(c))))
    return -1;
  return phraseOf(tree, subject, (i) => i >= v).first === from ? subject : -1;
}

/** True where the subject follows the verb (", said the minister, who …"): nothing on the right is content. */
export function isInverted(site: Site): boolean {
  const { tree, v, end } = site;
  const { reading } = tree;
  if (v - 2 <= tree.first || !/^VB[DZP]$/.test(reading.tag(v)) || !breaks(site, v - 1) || end >= tree.last)
    return false;
  if (
    !site.verb.frames.has("paren") ||
    (site.verb.frames.has("np") && /^(?:DT|PRP\$|JJ|NNS)$/.test(reading.tag(end)))
  )
    return false;
  if (!/^(?:NN|NNS|NNP|NNPS|DT|JJ|PRP|PRP\$|CD)$/.test(reading.tag(end)) || reading.lower(end) === "that")
    return false;
  let stop = end;
  while (stop < tree.last && !breaks(site, stop)) stop++;
  return hasMainVerb(site, { from: tree.first, to: v - 1 }) && !hasMainVerb(site, { from: end, to: stop });
}

const goesOnAfter = (reading: Reading, i: number) =>
  !(reading.tag(i) === "VBG" && cueFormsOf(reading.entry(i)) !== null) &&
  !/^(?:according|citing|who|whose)$/.test(reading.lower(i));

const GOES_ON =
  /^(?:and|but|or|because|while|though|although|if|unless|so|as|since|until|even|especially|including)$/;

/** The stretch between commas that the verb and its subject fill, or null where it holds more than that. */
function stretchOf(site: Site): (Range & { readonly straight: boolean }) | null {
  const { tree, v } = site;
  const { reading } = tree;
  let from = v;
  while (from > tree.first && !breaks(site, from - 1)) from--;
  // "But as the minister noted, …"
  if (from === tree.first && reading.tag(from) === "CC" && reading.lower(from + 1) === "as") from++;
  let to = site.end;
  while (to < tree.last && !breaks(site, to)) to++;
  if (from > tree.first && from === v - helpersBefore(tree, v)) {
    // ", Smith, the head of the union, said": the stretch begins with the name.
    const head = reading.lower(from - 1) === "," ? nounBefore(tree, v) : -1;
    if (head >= 0) {
      let name = phraseOf(tree, head, (i) => i >= v).first;
      while (name > tree.first && !breaks(site, name - 1) && tree.dominates(head, name - 1)) name--;
      if (name > tree.first && breaks(site, name - 1)) return { from: name, to, straight: true };
    }
    if (reading.tag(v) === "VBN") return null;
  }
  const whole = subjectWithin(tree, v, from);
  for (let i = from; i < v; i++)
    if (
      isVerb(reading, i) &&
      !/^(?:aux|cop)/.test(tree.label(i)) &&
      !(whole >= 0 && i > whole && tree.dominates(whole, i))
    )
      return null;
  if (/^(?:IN|WDT|WP|WRB|CC)$/.test(reading.tag(from)) && reading.lower(from) !== "as") return null;
  if (from === v && !OPENS_NAME.test(reading.tag(site.end))) return null;
  return { from, to, straight: from < v - helpersBefore(tree, v) };
}

function helpersBefore(tree: Tree, v: number): number {
  let n = 0;
  while (
    v - n - 1 >= tree.first &&
    (/^aux/.test(tree.label(v - n - 1)) || tree.reading.tag(v - n - 1) === "RB")
  )
    n++;
  return n;
}
