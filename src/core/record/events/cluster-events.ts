// Tellings of one event to one group: same kind, no clash, enough in common.
import { TALKS } from "../../knowledge/en/event-words.ts";
import type { Passage } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { byPlace } from "../../text/cite.ts";
import type { EventMention } from "./event-mention.ts";
import { isOfSeveral, sameSides } from "./sides.ts";

/** Points that two tellings need to be taken for one event. Measured on the invented stories. */
const ENOUGH = 3.5;

/** True for "the talks", "attended the meeting": it says neither when nor where nor between whom, and is of an event only with others. */
function isBare(m: EventMention): boolean {
  if (m.rule === "attendance") return true;
  return (
    (m.people.length <= 1 || isKnownTable(m)) &&
    (isKnownDay(m) || (m.time === null && m.place === null)) &&
    m.kind === "meeting" &&
    m.rule !== "event-verb" &&
    m.status === "happened"
  );
}

/** "Brandt and Stellan, both of the League, held the talks": one side of talks known from before. */
function isKnownTable(m: EventMention): boolean {
  return m.known && m.sides.length < 2 && isTalks(m);
}

/** "Tuesday’s meeting": talks known from before, and the day on which they were. */
function isKnownDay(m: EventMention): boolean {
  return m.known && m.time !== null && isTalks(m);
}

/** Groups of tellings, each of one event. The order of the tellings makes no difference. */
export function clusterEvents(
  mentions: readonly EventMention[],
  passages: readonly Passage[] = [],
): EventMention[][] {
  const sorted = [...mentions].sort(
    (a, b) => byPlace(a.citation, b.citation) || (a.trigger < b.trigger ? -1 : 1),
  );
  const rarity = rarityOf(sorted);
  const pairs: { a: number; b: number; points: number }[] = [];
  const twins = twinsIn(sorted, passages);
  for (const [a, b] of candidates(sorted, twins)) {
    const points =
      likeness(sorted[a]!, sorted[b]!, rarity) +
      (twins.has(a * sorted.length + b) ? twinPoints(sorted[a]!, sorted[b]!) : 0);
    if (points >= ENOUGH) pairs.push({ a, b, points });
  }
  pairs.sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b);
  const group = sorted.map((_, i) => i);
  const members = sorted.map((_, i) => [i]);
  for (const { a, b } of pairs) {
    const x = group[a]!;
    const y = group[b]!;
    if (x === y) continue;
    if (members[x]!.some((i) => members[y]!.some((j) => clash(sorted[i]!, sorted[j]!)))) continue;
    for (const j of members[y]!) group[j] = x;
    members[x]!.push(...members[y]!);
    members[y] = [];
  }
  const groups = members.filter((m) => m.length > 0);
  const full = groups.filter((m) => m.some((i) => !isBare(sorted[i]!)));
  // "the talks broke up": of the meeting that its report tells most of.
  for (const bare of groups.filter((m) => !full.includes(m))) {
    const { report, rule } = sorted[bare[0]!]!;
    const present = rule === "attendance";
    const day = bare.some((i) => isKnownDay(sorted[i]!));
    const fits = (m: number[]) => !m.some((i) => bare.some((j) => clash(sorted[i]!, sorted[j]!)));
    const own = full.filter(
      (m) =>
        m.some((i) => sorted[i]!.report === report && (!(present || day) || isTalks(sorted[i]!))) && fits(m),
    );
    // A report that says who was there and not that they met: of the talks that the others tell of.
    // "Wednesday’s meeting was to calm them": the talks of that day that the others tell of.
    const others =
      (present || day) && own.length === 0
        ? full.filter(
            (m) =>
              (day
                ? m.some((i) =>
                    isOnDay(
                      sorted[i]!,
                      bare.map((j) => sorted[j]!),
                    ),
                  )
                : m.length > 1) &&
              m.some((i) => isTalks(sorted[i]!)) &&
              fits(m),
          )
        : [];
    const home = [...own, ...others].sort((x, y) => y.length - x.length || x[0]! - y[0]!)[0];
    if (home) home.push(...bare);
    else if (!present && (day || bare.some((i) => sorted[i]!.people.length > 0))) full.push(bare);
  }
  return full.map((m) => m.sort((a, b) => a - b).map((i) => sorted[i]!));
}

/** True for a telling with the day of one of others. */
function isOnDay(m: EventMention, others: readonly EventMention[]): boolean {
  const day = m.time?.value?.slice(0, DAY);
  return day !== undefined && day.length === DAY && others.some((o) => o.time?.value?.slice(0, DAY) === day);
}

/** True for a telling of talks between sides that took place. */
function isTalks(m: EventMention): boolean {
  return m.kind === "meeting" && m.status === "happened" && TALKS.has(m.trigger);
}

/** How many later tellings of one mark a telling is held against: groups of more are joined link by link. */
const MAX_NEXT = 40;
/** A word in more tellings than this brings no two together by itself. */
const COMMON_WORD = 100;

/** Pairs of tellings that share a person, a place, a day, a verb or a word: no other pair can have points enough. */
function candidates(sorted: readonly EventMention[], twins: ReadonlySet<number>): [number, number][] {
  const byMark = new Map<string, number[]>();
  sorted.forEach((m, i) => {
    const marks = new Set([
      `t ${m.trigger}`,
      ...m.people.map((p) => `p ${p}`),
      ...m.others.map((p) => `o ${p}`),
    ]);
    for (const s of m.sayings) marks.add(`u ${s}`);
    if (m.place) marks.add(`w ${m.place}`);
    if (m.time?.value) marks.add(`d ${m.time.value.slice(0, 10)}`);
    for (const s of m.stems) marks.add(`s ${s}`);
    for (const mark of marks) {
      const list = byMark.get(mark);
      if (list) list.push(i);
      else byMark.set(mark, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const key of twins) {
    seen.add(key);
    pairs.push([Math.floor(key / sorted.length), key % sorted.length]);
  }
  for (const [mark, list] of byMark) {
    if (mark.startsWith("s ") && list.length > COMMON_WORD) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length && y <= x + MAX_NEXT; y++) {
        const key = list[x]! * sorted.length + list[y]!;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([list[x]!, list[y]!]);
      }
  }
  return pairs;
}

/** What it is worth that two tellings are of a decision by one verb and one who decides, of no two days. */
const ONCE = 1.5;

/** True for tellings of what the same body, or the same person about nobody else, decided; one may leave the day open. */
function isOneDecision(a: EventMention, b: EventMention): boolean {
  if (a.status !== b.status) return false;
  const within = (x: readonly string[], y: readonly string[]) => x.every((p) => y.includes(p));
  if (!within(a.people, b.people) && !within(b.people, a.people)) return false;
  if (a.body !== null && a.body === b.body) return true;
  // "signed the bill", "signed a petition": one person decides many things.
  const rest = (m: EventMention) => [...m.stems].filter((s) => s !== m.trigger);
  const apart = rest(a).length > 0 && rest(b).length > 0 && !rest(a).some((s) => b.stems.has(s));
  return sameDoer(a, b) && (a.actors.length === 0 || !apart);
}

/** Stem of the verb and noun of announcing. */
const ANNOUNCED = "announc";
/** What it is worth that two tellings name the same sides at the table of talks. */
const SAME_SIDES = 2;
/** What it is worth that two tellings stand in one passage told twice. */
const TWIN = 2;

/** Points for tellings of one passage in two reports: the same word in both, or words enough in common. */
function twinPoints(a: EventMention, b: EventMention): number {
  if (clash(a, b)) return 0;
  if (a.trigger === b.trigger) return TWIN + 1;
  const shared = [...a.stems].filter((s) => b.stems.has(s)).length;
  return shared >= 2 && shared >= Math.min(a.stems.size, b.stems.size) / 2 ? TWIN : 0;
}

/** Pairs of tellings (first times all plus second) that one passage holds, one on each of its sides. */
function twinsIn(sorted: readonly EventMention[], passages: readonly Passage[]): Set<number> {
  const byReport = new Map<string, number[]>();
  sorted.forEach((m, i) => {
    const list = byReport.get(m.report);
    if (list) list.push(i);
    else byReport.set(m.report, [i]);
  });
  const within = (c: Citation) =>
    (byReport.get(c.report) ?? []).filter((i) => {
      const m = sorted[i]!.citation;
      return m.start < c.end && c.start < m.end;
    });
  const found = new Set<number>();
  for (const p of passages)
    for (const x of within(p.a))
      for (const y of within(p.b)) if (x !== y) found.add(Math.min(x, y) * sorted.length + Math.max(x, y));
  return found;
}

/** In how many tellings a stem stands, turned into a weight from 0 (everywhere) to 1 (here alone). */
function rarityOf(mentions: readonly EventMention[]): (stem: string) => number {
  const count = new Map<string, number>();
  for (const m of mentions) for (const s of m.stems) count.set(s, (count.get(s) ?? 0) + 1);
  const all = Math.max(2, mentions.length);
  return (stem) => Math.log(all / (count.get(stem) ?? 1)) / Math.log(all);
}

/** True where two tellings cannot be of one event: other kinds, other days, or one is over and the other is not. */
function clash(a: EventMention, b: EventMention): boolean {
  if (a.kind !== b.kind && a.kind !== "other" && b.kind !== "other") return true;
  // Who left an office did not meet by it.
  if ((a.rule === "ending" && b.kind === "meeting") || (b.rule === "ending" && a.kind === "meeting"))
    return true;
  if (a.kind === "meeting" && b.kind === "meeting" && isOfSeveral(a) !== isOfSeveral(b)) return true;
  const x = a.time?.value;
  const y = b.time?.value;
  if (x && y && !datesMeet(x, y)) return true;
  if (a.kind === "statement" && b.kind === "statement") {
    if (a.actors.length > 0 && b.actors.length > 0 && !a.actors.some((p) => b.actors.includes(p)))
      return true;
    // "heard testimony from the two", "pressed one of them": to turn to somebody is a thing of its own.
    if (
      (a.rule === "addressed") !== (b.rule === "addressed") &&
      a.trigger !== b.trigger &&
      (a.actors.length === 0 || b.actors.length === 0)
    )
      return true;
    // What one report tells of a post is not what he said aloud.
    if (a.report === b.report && isPosted(a) !== isPosted(b)) return true;
    // What somebody said in January is not what he said on the 25th.
    const once = a.rule === "event-verb" && b.rule === "event-verb" && a.trigger === b.trigger;
    if (x && y && x.length !== y.length && Math.min(x.length, y.length) < DAY && !once) return true;
  }
  const dayX = weekdayIn(a);
  const dayY = weekdayIn(b);
  if (dayX && dayY && dayX !== dayY && !(x && y)) return true;
  // Who signs a bill does not pass it.
  // What a committee approves in March the house approves at the end of it.
  if (a.body !== null && b.body !== null && a.body !== b.body) return true;
  const [p, q] = [STAGES.get(a.trigger), STAGES.get(b.trigger)];
  if (p !== undefined && q !== undefined && p !== q) return true;
  if ((a.status === "happened") === (b.status === "happened")) return false;
  // What one report plans, a later one may tell as done; what is denied is another thing.
  const [open, done] = a.status === "happened" ? [b, a] : [a, b];
  if (a.report === b.report || open.status === "denied") return true;
  if (open.status === "planned" && x && y) return !datesMeet(x, y);
  // "she may veto it", and the next day's report: "she vetoed it".
  const later = open.published !== null && done.published !== null && open.published < done.published;
  const once = open.kind === "decision" && open.trigger === done.trigger && open.time === null;
  return !(later && once && sameDoer(open, done));
}

/** True where both say who decides and it is the same person or body. */
function sameDoer(a: EventMention, b: EventMention): boolean {
  if (a.actors.some((p) => b.actors.includes(p))) return true;
  return a.actors.length === 0 && b.actors.length === 0 && a.others.some((p) => b.others.includes(p));
}

/** What becomes of a bill, by the stem of the verb or noun that tells it: two stages are two events. */
const STAGES: ReadonlyMap<string, number> = new Map(
  [
    "introduc reintroduc",
    "pass passag adopt",
    "reject defeat fail",
    "sign",
    "veto",
    "overrid",
    "repeal",
  ].flatMap((stems, n) => stems.split(" ").map((s) => [s, n] as const)),
);

/** True for words written on a network: "tweeted", "said on Twitter". */
function isPosted(m: EventMention): boolean {
  return /\b(?:tweet\w*|twitter|facebook|instagram|telegram|mastodon)\b/i.test(m.citation.exact);
}

/** The weekday in the words of a time that nothing fixes, or null. */
function weekdayIn(m: EventMention): string | null {
  return m.time?.exact.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i)?.[0].toLowerCase() ?? null;
}

/** True where two EDTF values can be of one time. */
export function datesMeet(x: string, y: string): boolean {
  const [a, b] = [spanOf(x), spanOf(y)];
  return a[0] <= b[1] && b[0] <= a[1];
}

/** First and last day of an EDTF value as text; a month or year ends with a sign behind every day. */
function spanOf(value: string): [string, string] {
  const [from, to] = value.split("/");
  const day = (v: string) => v.split("T")[0]!.replace(/~$/, "");
  const last = day(to ?? from!);
  return [day(from!), last.length < DAY ? `${last}~` : last];
}
const DAY = "2031-05-07".length;

function likeness(a: EventMention, b: EventMention, rarity: (stem: string) => number): number {
  if (clash(a, b)) return 0;
  let points = 0;
  const met = a.people.some((p) => b.people.includes(p));
  // One deed of one person told twice in a report, or on one day in two; one speaker's words of one occasion.
  const sameDay = a.time?.value != null && a.time.value === b.time?.value;
  const said = a.kind === "statement" && b.kind === "statement";
  // What one announced and what else he said that day are two things.
  const news = (a.trigger === ANNOUNCED) !== (b.trigger === ANNOUNCED);
  if (met && (a.report === b.report || sameDay) && (a.trigger === b.trigger || (said && !news))) points += 3;
  // A decision is taken once: "the assembly passed a bill", "passed it on Thursday".
  if (a.kind === "decision" && b.kind === "decision" && a.trigger === b.trigger && isOneDecision(a, b))
    points += ONCE;
  // The same words in two reports were said once.
  if (said && a.sayings.some((s) => b.sayings.includes(s))) points += 3;
  // A deed that is done once: "passed the bill last week", "passed it on Thursday".
  if (
    a.kind === "decision" &&
    b.kind === "decision" &&
    a.trigger === b.trigger &&
    a.time?.value &&
    b.time?.value
  )
    points += STAGES.has(a.trigger) ? 1.5 : 1;
  const shared = a.people.filter((p) => b.people.includes(p)).length;
  // What one said to another in one report, and something that he said to him in another: two sayings.
  const apart = said && a.report !== b.report && !sameDay && a.rule !== b.rule;
  points += apart ? Math.min(1.5, shared * 1.5) : Math.min(3, shared * 1.5);
  points += Math.min(3, a.others.filter((p) => b.others.includes(p)).length * 0.75);
  if (a.place && b.place) points += a.place === b.place ? 1.5 : -1;
  if (a.trigger === b.trigger) points += 1;
  // "the Hallum shooting", "the massacre at the school in Hallum"
  if (a.kind === "attack" && b.kind === "attack" && a.place && a.place === b.place) points += 1.5;
  if (a.time?.value && b.time?.value)
    points += a.time.value.length >= 10 && !a.time.value.includes("/") ? 2 : 1;
  else if (weekdayIn(a) !== null && weekdayIn(a) === weekdayIn(b)) points += 1.5;
  if (a.people.length > 0 && b.people.length > 0 && shared === 0) points -= 1.5;
  // "the ministers’ session on Wednesday", "Wednesday’s talks": one day holds one round of talks.
  if (
    sameDay &&
    isTalks(a) &&
    isTalks(b) &&
    a.time!.value!.length >= DAY &&
    shared === Math.min(a.people.length, b.people.length)
  )
    points += 1.5;
  const oneTable = sameSides(a, b);
  if (oneTable) points += SAME_SIDES;
  const oneToCome =
    a.status === "planned" &&
    b.status === "planned" &&
    a.kind === "meeting" &&
    b.kind === "meeting" &&
    sameDay;
  // One day holds one meeting that is still to come, and seldom two.
  if (oneToCome) points += 1.5;
  // A deed that is only thought of is one deed, whoever speaks of it: "to veto it", "she would veto the bill".
  const open = a.status === b.status && a.status !== "happened";
  const nobody = a.people.length === 0 || b.people.length === 0;
  if (open && a.trigger === b.trigger && (met || (a.report === b.report && nobody))) points += 1.5;
  let words = 0;
  for (const s of a.stems) if (b.stems.has(s)) words += rarity(s);
  points += Math.min(4, words);
  // Two verbs of one report are two deeds, unless their words say otherwise.
  if (a.report === b.report && a.trigger !== b.trigger && !said && !oneToCome && !oneTable && words < 1)
    points -= 1.5;
  // Two deeds of two verbs on one day by the same people are one only if their words say so.
  else if (a.trigger !== b.trigger && a.kind === "other" && b.kind === "other" && words < 0.7) points -= 2;
  // Within one report a second telling of the same deed is seldom in the same words unless it is the same deed.
  return points;
}
