// What a fact is about, in words of a report that a reader understands: "railway workers outside the ministry", "when mediation will resume".
import { byCodeUnit } from "../../text/normalise.ts";
import { BEGINS, MARK } from "./clause.ts";
import type { Item } from "./items.ts";

/** Words of a label, and of the clause before a value that go into one. */
const WORDS = 8;
const LEADS = 7;
/** Words that a label does not end with. */
const TRAILING =
  /(?:^|\s+)(?:on|at|in|by|for|of|to|from|with|about|around|roughly|approximately|nearly|almost|some|more than|less than|up to|at least|as many as|the|an?|just|only|over|under|than|that|its|their|his|her|later|early|late|as|and|or|is|are|was|were|be|been|has|have|had|will|would|said|not|fully|also|into|after|before|until|since|again|later|who|which|outside|against|per|another|some time)$/i;
/** The word that shows that a report speaks of talks, as it has it. */
const TALKS =
  /\b(?:talks|meeting|session|negotiations?|discussions?|summit|round|conversation|consultations|sitting)\b/i;

/** What one statement offers as a label, and how good that is: 0 a noun with what belongs to it, 1 the clause before the value, 2 the bare noun. */
interface Offer {
  readonly label: string;
  readonly rank: number;
}

/** The label of a fact from its items: the best that the reports offer, the same whatever their order. */
export function labelOf(items: readonly Item[]): string {
  const offered = items.map(offer).filter((o): o is Offer => o !== null);
  offered.sort(
    (p, q) =>
      p.rank - q.rank ||
      Math.abs(p.label.length - GOOD) - Math.abs(q.label.length - GOOD) ||
      byCodeUnit(p.label, q.label),
  );
  const best = offered[0];
  if (best && best.rank < 2) return best.label;
  const plain = best?.label ?? plainLabel(items[0]!);
  const words = items
    .map(wordsAround)
    .filter((w) => w !== "")
    .sort((p, q) => Math.abs(p.length - GOOD) - Math.abs(q.length - GOOD) || byCodeUnit(p, q))[0];
  return words === undefined ? plain : `${plain}: ${words}`;
}

/** What stands where the value is left out of words that are shown around it. */
const GAP = "…";
/** Words of the clause that are shown on either side of a value. */
const BESIDE = 4;
/** The nearest words of an item's clause, with a gap for the value: "the bridge was closed for … by the flood". */
function wordsAround(x: Item): string {
  const lead = before(x).open.split(" ").slice(-BESIDE).join(" ");
  const rest = trim(after(x).split(" ").slice(0, BESIDE).join(" "));
  return lead === "" && rest === "" ? "" : [lead, GAP, rest].filter((part) => part !== "").join(" ");
}
/** Labels of about so many characters say enough and fit a line. */
const GOOD = 32;

function plainLabel({ slot, unit }: Item): string {
  if (slot === "duration") return "length of time";
  return slot === "date" ? "day" : slot === "place" ? "place" : plural(unitName(unit));
}
const unitName = (unit: string) => unit.replace(/^(?:money|place):/, "").replace(/^[~=]/, "");

function offer(x: Item): Offer | null {
  switch (x.slot) {
    case "date":
      return said(x, "when");
    case "place":
      return said(x, "where");
    case "duration":
      return lengthOf(x);
    default:
      return amountOf(x);
  }
}

/** "when the House voted": what stands before the value, where that is somebody or something and a verb. */
function said(x: Item, word: string): Offer | null {
  const { from, lead, joined } = before(x);
  // "Norway and Iceland met at": what follows "and" is half of who did it.
  if (joined || lead.split(" ").length < 2) return null;
  const { reading } = x.body.read;
  const start = reading.tokenAt(x.body.starts[from]!);
  const end = start + lead.split(" ").length;
  if (!/^(?:NN|DT|PRP|JJ|CD)/.test(reading.tag(start)) || reading.tag(start) === "PRP" || HALF.test(lead))
    return null;
  for (let i = start + 1; i < end; i++)
    if (/^(?:VB[DPZ]?|MD)$/.test(reading.tag(i)) && !/^\p{Lu}/u.test(reading.word(i)))
      return { label: `${word} ${lowered(lead, reading.tag(start))}`, rank: 1 };
  return null;
}

/** Half a comparison, or somebody of whom the verb is still to come. */
const HALF = /\bthan\b|\b(?:we|they|he|she|it|I|you|who)$/i;

/** Without the capital of a sentence's first word, unless it may be a name. */
const lowered = (lead: string, tag: string) =>
  tag.startsWith("NNP") || !/^(?:A |\p{Lu}\p{Ll})/u.test(lead)
    ? lead
    : lead[0]!.toLowerCase() + lead.slice(1);

const LASTING =
  "strike|talks|meeting|session|negotiations?|ceasefire|truce|shutdown|sentence|term|delay|walkout|visit|trip|war|siege|deal|extension|struggle|ban|period|rest|round";
const HAS_LENGTH = new RegExp(
  `^(?:of )?((?:(?!(?:while|when|as|and|of|for|in|after|before|that|or|but|if)\\b)[\\p{Ll}’'-]+ ){0,2}(?:${LASTING}))\\b`,
  "u",
);
const ENDS_IN_LENGTH = new RegExp(`\\b(${LASTING})\\b`, "iu");

function lengthOf(x: Item): Offer | null {
  const noun = HAS_LENGTH.exec(after(x));
  if (noun)
    return { label: `length of the ${noun[1]!.replace(/^(?:the|an?|his|her|its|their) /, "")}`, rank: 0 };
  if (x.ofTalks) {
    const word = TALKS.exec(`${before(x).lead} ${after(x)}`);
    if (word) return { label: `length of the ${word[0].toLowerCase()}`, rank: 0 };
  }
  const lasting = ENDS_IN_LENGTH.exec(before(x).lead);
  return lasting ? { label: `length of the ${lasting[1]!.toLowerCase()}`, rank: 1 } : said(x, "how long");
}

/** Units that are of something else: a share, a sum, the points of a plan. */
const MEASURE = /^(?:percent|percentage point|point|page|third|quarter|fifth|vote tally|time)$/;

/** What is counted, with what follows it; for shares and sums what they are of, or what stands before them. */
function amountOf(x: Item): Offer {
  const own = x.body.report.text.slice(x.start, x.end);
  const noun = own
    .replace(
      /^[^\p{L}]*(?:[\d.,]+[\s-]*)?(?:(?:hundred|thousand|million|billion|trillion|[bmk]n?)\b\s*)?/iu,
      "",
    )
    .replace(/^of (?:the |its |those )?/i, "");
  const rest = after(x);
  const { from, lead, open: begun } = before(x);
  const { reading } = x.body.read;
  const open = begun === "" ? "" : lowered(begun, reading.tag(reading.tokenAt(x.body.starts[from]!)));
  const follows =
    /^(?:of|for|in|from|to|outside|over|per|against|by|\p{Ll}+ed)\b/iu.test(rest) &&
    rest.split(" ").length > 1
      ? rest
      : "";
  const unit = plural(unitName(x.unit));
  if (x.unit.startsWith("money:") || MEASURE.test(x.unit)) {
    const whole = /-/.test(own)
      ? /^(?:\p{Ll}+ ){0,2}?(?:plan|text|draft|document|paper|proposal|agreement|deal|report|statement|list|letter|memorandum)\b/u.exec(
          rest,
        )
      : null;
    if (whole) return { label: `${unit} of the ${whole[0]}`, rank: 0 };
    if (/^(?:of|for|from|in)\b/i.test(follows)) return { label: `${unit} ${follows}`, rank: 0 };
    return lead.split(" ").length >= 2
      ? { label: `${open} ${GAP} ${unit}`, rank: 1 }
      : { label: unit, rank: 2 };
  }
  const counted = wordsOnly(noun) ? noun : unit;
  if (follows) return { label: trim(`${counted} ${follows}`), rank: 0 };
  return lead.split(" ").length >= 2
    ? { label: `${open} ${GAP} ${counted}`, rank: 1 }
    : { label: counted, rank: counted.includes(" ") ? 1 : 2 };
}

const wordsOnly = (noun: string) =>
  /^[\p{L}][\p{L} ’'-]*$/u.test(noun) && !/^(?:hundred|thousand|million)/i.test(noun);
const plural = (unit: string) =>
  unit === "percent" ? "per cent" : unit === "vote tally" ? "votes" : /s$/.test(unit) ? unit : `${unit}s`;

/** Words that weigh a value and are part of it. */
const WEIGHING =
  /(?:^|\s+)(?:about|around|roughly|approximately|nearly|almost|some|more than|less than|fewer than|up to|at least|as many as|as much as|just|only|over|under|a|an|the|its|their|his|her)$/i;

/** The words before a value in its clause (`open`: with the preposition before it), where they begin, and whether it may be half of who did it: "and" stands before, or the clause is longer. */
function before({ body, sentence, first }: Item): {
  readonly from: number;
  readonly lead: string;
  readonly open: string;
  readonly joined: boolean;
} {
  const s = body.sentences[sentence]!;
  const text = body.report.text;
  let from = first;
  let joined = first - s.first > LEADS;
  for (let i = first - 1; i >= Math.max(s.first, first - LEADS); i--) {
    if (MARK.test(text.slice(body.ends[i]!, body.starts[i + 1]!))) {
      joined = false;
      break;
    }
    const word = text.slice(body.starts[i]!, body.ends[i]!).toLowerCase();
    if (word !== "than" && BEGINS.has(word)) {
      joined = word === "and" || word === "or";
      break;
    }
    from = i;
  }
  const whole = from === first ? "" : clean(text.slice(body.starts[from]!, body.ends[first - 1]!));
  return { from, joined, lead: trim(whole), open: without(WEIGHING, whole) };
}

/** The words after a value in its clause. */
function after({ body, sentence, last }: Item): string {
  const s = body.sentences[sentence]!;
  const text = body.report.text;
  let to = last;
  for (let i = last; i < Math.min(s.last, last + WORDS - 2); i++) {
    if (MARK.test(text.slice(body.ends[i - 1]!, body.starts[i]!))) break;
    if (BEGINS.has(text.slice(body.starts[i]!, body.ends[i]!).toLowerCase()) && i > last) break;
    to = i + 1;
  }
  return to === last ? "" : trim(clean(text.slice(body.starts[last]!, body.ends[to - 1]!)));
}

const clean = (text: string) =>
  text
    .replace(/[“”"«»‘]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const trim = (label: string) =>
  without(TRAILING, label).replace(/^(?:on|at|in|by|of|to|that|the|an?) (?=\S+ \S)/i, "");

/** The words without those at their end that the pattern finds. */
function without(ending: RegExp, words: string): string {
  for (let s = words; ; ) {
    const t = s.replace(ending, "");
    if (t === s) return s;
    s = t;
  }
}
