// Words of a report for a line of the brief: short enough for a page, whole enough to be understood alone.
import type { Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { formatEdtf } from "../render/format-time.ts";
import type { RecordIndex } from "../render/index-record.ts";
import { mostTelling } from "../render/order-rows.ts";
import { sentencesAround } from "../render/sentence-around.ts";
import { cite } from "../text/cite.ts";
import type { BriefCite } from "./brief.ts";

/** Code units of a line's own words; of a sentence that stands for a fragment; of the words in a footnote. */
const LINE = 150;
const SENTENCE = 190;
const NOTE = 230;
/** Words shorter than this seldom say anything without the sentence around them. */
const ALONE = 28;
/** Words shorter than this are a name or a "no". */
const FEW = 12;
/** Code units shown on either side of a value; of a sentence up to this length all is shown. */
const BESIDE = 42;
const SHORT = 110;
const CUT = " […]";

/** What turns citations into words; each report's sentences are found once. */
export interface Excerpts {
  /** The words for a line: the citation where it can stand alone, else its sentence. */
  line(c: Citation): string;
  /** The words alone, without the sentence: what one side says of a thing, and not what is answered in the same sentence. */
  own(c: Citation): string;
  /** The words around a value, cut at words. */
  around(c: Citation): string;
  /** The citation with its sentence, for a footnote. */
  cite(c: Citation): BriefCite;
  /** The sentence that holds the citation, to tell whether two lines stand on the same words. */
  place(c: Citation): string;
  /** Of several citations the one to show; null of none. */
  best(evidence: readonly Citation[]): Citation | null;
}

/** The excerpts of a record. */
export function excerptsOf(index: RecordIndex): Excerpts {
  const finders = new Map<string, (c: Citation) => Citation>();
  const sentence = (c: Citation): Citation => {
    const report = index.report(c.report);
    if (!report) return c;
    const find = finders.get(c.report) ?? sentencesAround(report);
    finders.set(c.report, find);
    return withMarks(report, find(c), c);
  };
  const whole = (c: Citation) => /^[\p{Lu}\p{N}“"‘']/u.test(c.exact.trim()) && c.exact.trim().length >= ALONE;
  /** The citation, with … where its sentence goes on before or after it; the end of a quotation is an end. */
  const own = (c: Citation): string => {
    const s = sentence(c);
    const before = s.exact.slice(0, c.start - s.start).trimEnd();
    const after = s.exact.slice(c.end - s.start);
    const lead = before === "" || /[“"‘'«(]$/u.test(before) ? "" : "… ";
    const words = cut(tidy(c.exact), LINE);
    const ends = !/\p{L}/u.test(after) || /^[.,;:!?…]*[”"’'»)]/u.test(after) || words.endsWith(CUT);
    return `${lead}${words}${ends ? "" : " …"}`;
  };
  return {
    line(c) {
      const around = tidy(sentence(c).exact);
      // Half a sentence may say the contrary of the whole.
      const short = around.length <= (whole(c) ? SHORT : SENTENCE);
      return short || tidy(c.exact).length < ALONE ? cut(around, SENTENCE) : own(c);
    },
    own(c) {
      const around = tidy(sentence(c).exact);
      return tidy(c.exact).length < FEW && around.length <= SENTENCE ? around : own(c);
    },
    around(c) {
      const s = sentence(c);
      if (tidy(s.exact).length <= SHORT) return tidy(s.exact);
      const at = c.start - s.start;
      const before = s.exact.slice(Math.max(0, at - BESIDE), at);
      const end = at + (c.end - c.start);
      const after = s.exact.slice(end, end + BESIDE);
      const from = at > BESIDE ? `… ${before.slice(before.indexOf(" ") + 1)}` : before;
      const to =
        end + BESIDE < s.exact.length ? `${after.slice(0, Math.max(0, after.lastIndexOf(" ")))} …` : after;
      return tidy(`${from}${s.exact.slice(at, end)}${to}`);
    },
    cite(c) {
      const s = sentence(c);
      const report = index.report(c.report);
      return {
        outlet: outletOf(index, c.report),
        date: report?.published ? formatEdtf(report.published.slice(0, 10)) : "no date",
        exact: windowOf(s.exact, c.start - s.start, c.end - s.start),
        report: c.report,
      };
    },
    place: (c) => {
      const s = sentence(c);
      return `${s.report} ${s.start}`;
    },
    best(evidence) {
      const alone = evidence.filter(whole);
      return mostTelling(alone.length > 0 ? alone : evidence);
    },
  };
}

/** The sentence of words with the partner of its quotation mark where that stands just outside; a mark at an end that has none is left out. */
function withMarks(report: Report, s: Citation, words: Citation): Citation {
  const { text } = report;
  let { start, end } = s;
  const [open, close] = [s.exact.indexOf("“"), s.exact.indexOf("”")];
  if (close >= 0 && (open < 0 || open > close)) {
    if (text[start - 1] === "“") start--;
    else if (close === s.exact.length - 1 && end > words.end) end--;
  }
  if (s.exact.lastIndexOf("“") > s.exact.lastIndexOf("”")) {
    const beyond = /^[.!?,…]?”/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    if (beyond > 0) end += beyond;
    else if (s.exact.lastIndexOf("“") === 0 && start < words.start) start++;
  }
  return cite(report, start, end);
}

/** A sentence for a footnote; of a long one the words at a place with what stands beside them, cuts marked. */
function windowOf(text: string, start: number, end: number): string {
  if (tidy(text).length <= NOTE) return tidy(text);
  if (end - start >= NOTE / 2) return cut(tidy(text.slice(start, end)), NOTE);
  const room = Math.floor((NOTE - (end - start)) / 2);
  const from = start <= room ? 0 : text.indexOf(" ", start - room) + 1;
  const head = from === 0 || from > start ? "" : "[…] ";
  return head + cut(tidy(text.slice(head === "" ? Math.min(start, from) : from)), NOTE);
}

/** The publisher of a report; where nobody says who, its siglum, which the annex explains. */
export function outletOf(index: RecordIndex, report: string): string {
  return index.report(report)?.publisher ?? index.siglum(report);
}

/** On one line, without what would steer a page, without punctuation that another clause left at the ends. */
export function tidy(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/^[\s,;:–—-]+/u, "")
    .replace(/[\s,;:–—]+$/u, "")
    .trim();
}

/** The text cut at a word, the cut marked; as it is where it is short enough. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most - CUT.length);
  const at = part.lastIndexOf(" ");
  return `${(at > most / 2 ? part.slice(0, at) : part.replace(/[\ud800-\udbff]$/, "")).replace(/[\s,;:–—]+$/u, "")}${CUT}`;
}

/** The parts as one sentence: a stop at its end, unless quoted words that end in one stand there. */
export function stopped(text: string): string {
  return /[.!?…][”’)]*$/u.test(text) ? text : `${text}.`;
}

/** The words in quotation marks; marks of the words themselves are single ones, and one that is open at their end is closed. */
export function quoted(text: string): string {
  const open = text.split("“").length - text.split("”").length;
  const inner = text.replace(/[“”]/g, (m) => (m === "“" ? "‘" : "’"));
  return `“${inner}${"’".repeat(Math.max(0, open))}”`;
}
