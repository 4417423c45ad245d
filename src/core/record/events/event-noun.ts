// Nouns that name an event by themselves.
import { EVENT_COMPOUNDS, EVENT_NOUNS } from "../../knowledge/en/event-words.ts";
import type { EventKind } from "../../model/record.ts";
import type { StoryReport } from "../story.ts";

/** The kind of event that the noun at a token names, or undefined. */
export function eventNoun(report: StoryReport, i: number): EventKind | undefined {
  const { reading } = report;
  if (!reading.tag(i).startsWith("NN")) return undefined;
  // "in March": a month.
  if (reading.lemma(i) === "march" && isTime(report, i)) return undefined;
  // "locker-room talk", "all the talk of war"
  if (reading.lemma(i) === "talk" && reading.tag(i) === "NN") return undefined;
  // "the Liberal presidential nomination": a prize. - "her nomination", "the nomination of Ada Brandt"
  if (reading.lemma(i) === "nomination" && isPrize(report, i)) return undefined;
  // "leads the Harbour Caucus", "runs the caucus": a body. - "the Hallum caucuses"
  if (reading.lemma(i) === "caucus" && /^NNP?$/.test(reading.tag(i))) return undefined;
  // "a departure from long practice"
  if (
    reading.lemma(i) === "departure" &&
    [2, 3, 4].some((n) => reading.lower(i + 1) === "from" && CUSTOM.test(reading.lemma(i + n)))
  )
    return undefined;
  // "a campaign stop", "a stop in Hallum": a visit.
  if (reading.lemma(i) === "stop") return isVisit(report, i) ? "visit" : undefined;
  // "after the arguments", "the oral arguments", "Tuesday’s arguments": a hearing. - "the arguments of the critics"
  if (reading.lemma(i) === "argument") return isPleading(report, i) ? "decision" : undefined;
  // "had a long conversation about it", "his conversations with her": talk. - "a separate conversation with the minister"
  if (
    reading.lemma(i) === "conversation" &&
    !(reading.tag(i) === "NN" && /^(with|between)$/.test(reading.lower(i + 1)))
  )
    return undefined;
  const kind = EVENT_NOUNS.get(reading.lemma(i));
  const before = i > 0 ? EVENT_COMPOUNDS.get(reading.lower(i - 1)) : undefined;
  if (reading.lemma(i) === "conference" && before !== "statement") return kind;
  if ((reading.lemma(i) === "call" || reading.lemma(i) === "conference") && before) return before;
  return kind;
}

/** "the 2031 Liberal nomination" - "won the Liberal nomination", "the nomination of Ada Brandt", "her nomination", "confirmed two nominations" */
function isPrize({ reading }: StoryReport, i: number): boolean {
  if (reading.tag(i) === "NNS" || reading.lower(i + 1) === "of") return false;
  let k = i - 1;
  while (k > 0 && /^(JJ|NN|CD|HYPH)/.test(reading.tag(k))) k--;
  if (!/^(the|a|an)$/.test(reading.lower(k))) return false;
  return !/^(win|clinch|secure|accept|lose|capture|confirm|reject|block)$/.test(reading.lemma(k - 1));
}

const CUSTOM = /^(practice|tradition|norm|policy|precedent|past|custom|protocol|habit|rule|convention)$/;

function isVisit({ reading }: StoryReport, i: number): boolean {
  if (/^(campaign|tour|whistle)$/.test(reading.lower(i - 1))) return true;
  return (
    /^(a|an|his|her|their)$/.test(reading.lower(i - 1)) &&
    /^(in|at)$/.test(reading.lower(i + 1)) &&
    /^NNP/.test(reading.tag(i + 2))
  );
}

function isPleading({ reading }: StoryReport, i: number): boolean {
  if (/^oral$/.test(reading.lower(i - 1))) return true;
  if (
    reading.tag(i) !== "NNS" ||
    /^(of|for|against|that|about|over|in|from|made|by)$/.test(reading.lower(i + 1))
  )
    return false;
  const k = /^(the|['’]s)$/.test(reading.lower(i - 1)) ? i - 2 : i - 1;
  return /^(during|after|before|following|hear|heard|hears)$|day$/.test(reading.lower(k));
}

/** True for a word inside an expression of time: "[Friday] morning", "in [March]". */
export function isTime({ annotation, reading }: StoryReport, i: number): boolean {
  const at = reading.tokens.starts[i]!;
  return annotation.times.some((t) => t.start <= at && at < t.end);
}
