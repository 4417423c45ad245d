// The top of a report: headline, decks, byline and date, up to the first line of the body.
import { agencyAlone } from "./agency-credit.ts";
import { datelineOf } from "./dateline.ts";
import { WRITERS } from "./en/furniture.ts";
import { furniture, type Verdict } from "./furniture.ts";
import { isUpperCase, type Line, titleShare } from "./lines.ts";

/** How many lines the top of a page has at most. */
const MAX_HEAD = 14;
const MAX_HEADLINE_WORDS = 40;
const MAX_DECK_WORDS = 45;
const MAX_DECKS = 3;
/** From this share of capitals on a line is in title case. */
export const TITLE_CASE = 0.7;

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|la|van|von|der|den|bin|al|el|da|di|del|du)){1,3}";
const NAMES = `${NAME}(?:(?:, | and | & |, and )${NAME}){0,3}`;
const BY = /^(?:[Bb]y|BY|Written by|Story by|Text by|Report by)[: ]+(?:the )?\p{Lu}/u;
const BY_NAMES = new RegExp(`^(?:\\S+|\\S+ by)[: ]+(?:the )?${NAME}`, "u");
const NAME_IN_PLACE = new RegExp(`^${NAMES}(?:, [^,.]{3,40})? in \\p{Lu}[\\p{L}\\p{M} ,'’-]{2,60}$`, "u");
const NAME_AND_TITLE = new RegExp(`^${NAMES}(?:, | \\| | / | - | – )[\\p{L}&’' -]{3,60}$`, "u");
const NAME_ALONE = new RegExp(`^${NAMES}$`, "u");
const LIST_OR_STAMP = /^(?:[•·*▪●○‣-]\s|\d{1,2}[.:]\d{2}\b)/;

/** The verdicts on the lines before the body, in order; as many as there are such lines. */
export function readHead(lines: readonly Line[]): Verdict[] {
  const head: Verdict[] = [];
  const letterhead = readLetterhead(lines);
  if (letterhead) return letterhead;
  let headline: string | null = null;
  let decks = 0;
  while (head.length < Math.min(MAX_HEAD, lines.length - 1)) {
    const i = head.length;
    const line = lines[i]!;
    if (headline === null) {
      const found = furniture(line);
      // One lower-case word on top is the page's machinery, a name alone is no headline before there is one.
      if (found) head.push(found);
      else if (BY.test(line.text) && isByline(line, true)) head.push({ kind: "byline", rule: "by-name" });
      else if (isKicker(lines, i)) head.push({ kind: "boilerplate", rule: "kicker" });
      else if (isHeadline(lines, i)) {
        headline = line.text;
        head.push({ kind: "headline", rule: "first-line" });
      } else break;
      continue;
    }
    const found = headVerdict(lines, i, headline, decks < MAX_DECKS);
    if (!found) break;
    if (found.kind === "deck") decks++;
    head.push(found);
  }
  return head;
}

function headVerdict(lines: readonly Line[], i: number, headline: string, deckMay: boolean): Verdict | null {
  const line = lines[i]!;
  if (line.text === headline) return { kind: "headline", rule: "headline-again" };
  const byline = isByline(line, false);
  if (byline) return { kind: "byline", rule: byline };
  const found = furniture(line);
  if (found) return found;
  if (datelineOf(line.text) || LIST_OR_STAMP.test(line.text)) return null;
  const bodyFollows = i + 1 < lines.length;
  if (!line.stopped && deckMay && bodyFollows && line.words <= MAX_DECK_WORDS && !runsOn(lines, i)) {
    return { kind: "deck", rule: "no-full-stop" };
  }
  // A short sentence with more of the page's top after it stands under a picture, or under the headline.
  if (line.stopped && line.words <= 30 && topGoesOn(lines, i)) {
    const next = lines[i + 1]!;
    return isByline(next, false)
      ? { kind: "deck", rule: "sentence-before-byline" }
      : { kind: "caption", rule: "sentence-amid-furniture" };
  }
  return null;
}

/** True where one of the next three lines is a byline, a date or a stray word, and none before it is a paragraph. */
function topGoesOn(lines: readonly Line[], i: number): boolean {
  for (let n = i + 1; n <= i + 3 && n < lines.length - 1; n++) {
    const line = lines[n]!;
    const found = furniture(line);
    if (isSureByline(line) || found?.kind === "dateline" || found?.rule === "stray-word") return true;
    if (line.words > 30) return false;
  }
  return false;
}

/** True where the next line goes on in the middle of this one's sentence: the text is wrapped. */
export function runsOn(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  return next !== undefined && !lines[i]!.gapAfter && /^[\p{Ll},;)]/u.test(next.text);
}

/** A section's name over the headline: one or two words, then a longer line without a full stop. */
function isKicker(lines: readonly Line[], i: number): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]];
  if (line.words > 2 || line.stopped || !next || lines.length < i + 3) return false;
  return next.words >= 4 && isHeadline(lines, i + 1);
}

function isHeadline(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const next = lines[i + 1];
  if (!next || line.words > MAX_HEADLINE_WORDS || line.text.length > 400) return false;
  if (datelineOf(line.text) || LIST_OR_STAMP.test(line.text) || /^\p{Ll}/u.test(line.text)) return false;
  if (runsOn(lines, i) || /[,:]$/.test(line.text)) return false;
  const title = titleShare(line.text) >= TITLE_CASE || isUpperCase(line.text);
  if (!line.stopped) return title || line.gapAfter || next.stopped || next.words > line.words;
  if (/[.!?…]["”’'»)]*\s+["“‘'«(]?\p{Lu}/u.test(line.text.replace(/\b(?:\p{Lu}|\p{Lu}\p{L}{1,3})\./gu, "")))
    return false;
  if (isSureByline(next)) return line.words <= 25;
  // A question or a title-case line may end with its mark and still be a headline; a plain sentence is the lead.
  const asks = /[?!]["”’'»)]*$/.test(line.text);
  return line.gapAfter && line.words <= 25 && (asks ? line.words <= 20 : title);
}

/** True for a byline that says so itself; two capitalised words alone may be anything. */
function isSureByline(line: Line): boolean {
  const rule = isByline(line, false);
  return rule !== null && rule !== "name-alone";
}

/** The rule by which a line of the head is a byline, or null. `strict`: before any headline, only "By …" will do. */
function isByline(line: Line, strict: boolean): string | null {
  const { text } = line;
  if (line.words > 18 || text.length > 160 || /[“”"]/.test(text)) return null;
  if (BY.test(text)) {
    const plain = !line.stopped || line.words <= 6;
    const names = BY_NAMES.test(text);
    return plain && (names || WRITERS.test(text) || agencyAlone(text) || line.words <= 3) ? "by-name" : null;
  }
  if (strict || line.stopped) return null;
  if (NAME_IN_PLACE.test(text)) return "name-in-place";
  if (line.words <= 8 && WRITERS.test(text)) return "writers";
  if (line.words <= 12 && NAME_AND_TITLE.test(text) && WRITERS.test(text)) return "name-and-title";
  if (line.words <= 4 && NAME_ALONE.test(text) && line.gapAfter && !isUpperCase(text)) return "name-alone";
  return null;
}

const RELEASE =
  /^(?:press|news|media) (?:release|statement|notice|communiqu[eé])\b|^for immediate release\b|^communiqu[eé]\b|^statement (?:on|by|of|from)\b/i;
const ISSUER =
  /\b(?:Ministry|Department|Office|Embassy|Commission|Council|Government|Agency|Company|Institute|Bureau|Secretariat|Ltd|Inc|PLC|plc|AG|SA|EAD)\b/;

/** The head of an official statement: issuer, kind of paper and date in one block, title in it or under it; else null. */
function readLetterhead(lines: readonly Line[]): Verdict[] | null {
  let block = 0;
  while (block < Math.min(6, lines.length) && !lines[block]!.stopped && lines[block]!.words <= 20) {
    if (lines[block++]!.gapAfter) break;
  }
  const top = lines.slice(0, block);
  if (block < 2 || block >= lines.length || !top.at(-1)!.gapAfter) return null;
  if (!top.some((l) => RELEASE.test(l.text)) || !top.some((l) => furniture(l)?.kind === "dateline"))
    return null;
  const next = lines[block]!;
  const titleBelow = !next.stopped && next.words <= 30 && next.gapAfter && lines.length > block + 1;
  const title = titleBelow
    ? -1
    : top.findIndex((l) => !ISSUER.test(l.text) && !isUpperCase(l.text) && furniture(l) === null);
  const verdicts = top.map((l, i): Verdict => {
    if (i === title) return { kind: "headline", rule: "title-in-letterhead" };
    const found = furniture(l);
    return found ?? { kind: "boilerplate", rule: "letterhead" };
  });
  if (titleBelow) verdicts.push({ kind: "headline", rule: "title-under-letterhead" });
  return verdicts;
}
