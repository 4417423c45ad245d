// Whom somebody serves: "Holm’s aide", "his adviser", "the president’s counselor", one title for several. The side goes with it.
import type { ReadReport } from "../model/annotation.ts";
import type { Reading } from "../model/reading.ts";
import type { Entity } from "../model/record.ts";
import type { Citation, Span } from "../model/span.ts";
import { fold } from "../text/normalise.ts";
import type { LinkedEntities } from "./entities.ts";
import { atHome, type Home } from "./home-state.ts";
import type { Chosen } from "./known-sides.ts";
import { OPPOSED } from "./side-of-office.ts";

const PAST = /\b(?:former|formerly|ex|late|onetime|previous|then|retired)\b/;
/** Rounds in which a side may be handed on: the aide of the aide. */
const ROUNDS = 2;

/** Gives people without a side that of the person whom their role names; changes `found`. */
export function handOnSides(
  entities: readonly Entity[],
  found: Map<string, Chosen>,
  reports: readonly ReadReport[],
  linked: LinkedEntities,
  homes: ReadonlyMap<string, Home>,
): void {
  const people = entities.filter((e) => e.kind === "person");
  const persons = new Set(people.map((e) => e.id));
  const inside = placesOf(reports, linked);
  const readings = new Map(reports.map((r) => [r.report.id, r.reading]));
  const shared = new Map<string, Entity[]>();
  for (const e of people)
    for (const r of e.roles)
      for (const c of r.evidence) shared.set(placeKey(c), [...(shared.get(placeKey(c)) ?? []), e]);
  const before = (c: Citation) => bodiesBefore(c, readings, inside, persons);
  const still = new Set(
    entities.filter((e) => e.kind === "place" && !found.get(e.id)?.party).map((e) => e.id),
  );
  const acting = (c: Citation) => before(c).filter((m) => !still.has(m.entity));
  const quoted = illustrationsOf(reports, linked, persons);
  for (let round = 0; round < ROUNDS; round++)
    for (const e of people) {
      const now = found.get(e.id);
      if (now?.party || now?.rule === "above-the-sides") continue;
      const chosen =
        principal(e, inside, found) ??
        titleShared(e, shared, found) ??
        possessor(e, before, found) ??
        ofBodyBefore(e, acting, found) ??
        illustration(e, quoted, found) ??
        atHome(e, homes);
      if (chosen) found.set(e.id, chosen);
    }
}

const placeKey = (c: Citation) => `${c.report} ${c.start} ${c.end}`;

/** What a report mentions, by place. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** The mentions that lie inside a citation, in order of their beginning. */
type Inside = (c: Citation) => readonly Place[];

function placesOf(reports: readonly ReadReport[], linked: LinkedEntities): Inside {
  const byReport = new Map<string, Place[]>();
  for (const r of reports) {
    const ids = linked.entityOf.get(r.report.id);
    const places = r.annotation.mentions.flatMap((m): Place[] => {
      const entity = m.entity === null ? undefined : ids?.get(m.entity);
      return entity ? [{ start: m.start, end: m.end, entity }] : [];
    });
    byReport.set(r.report.id, places);
  }
  return (c) => {
    const places = byReport.get(c.report) ?? [];
    const found: Place[] = [];
    for (let i = firstFrom(places, c.start); i < places.length && places[i]!.start < c.end; i++)
      if (places[i]!.end <= c.end) found.push(places[i]!);
    return found;
  };
}

/** The number of the first span that begins at `start` or behind it. */
function firstFrom(spans: readonly Span[], start: number): number {
  let lo = 0;
  let hi = spans.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (spans[mid]!.start < start) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

const KIN =
  /\b(?:wife|husband|son|daughter|mother|father|brother|sister|widow|cousin|friend|partner)\b[^'’]* of\b/;
/** Nobody speaks for the side of a spouse or friend, and least for that of an opponent. */
const APART =
  /(?<![-\w])(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|cousin|nephew|niece|girlfriend|boyfriend|friend|neighbou?r|critic|opponent|rival|challenger|foe|enemy|nemesis|accuser|victim|predecessor|successor|counterpart|biographer|interviewer|host|donor|supporter|voter|fan|backer|admirer|ally)s?(?![-\w])(?! (?:and|of staff)\b)/;

function principal(e: Entity, inside: Inside, found: ReadonlyMap<string, Chosen>): Chosen | null {
  for (const role of e.roles) {
    const text = fold(role.text);
    // "Leading the inquiry into Bell’s campaign"
    if (/\b(?:into|against|about|whether|over)\b/.test(text)) continue;
    if (PAST.test(text) || KIN.test(text) || APART.test(text) || OPPOSED.test(text)) continue;
    for (const c of role.evidence)
      for (const m of inside(c)) {
        const party = m.entity === e.id ? undefined : found.get(m.entity)?.party;
        if (party) return { party, rule: "role-names-entity" };
      }
  }
  return null;
}

/**
 * "Their minister", "its general secretary": of the first body named in the sentence before the role, else in the one before it; "whose
 * leader": of the last one before.
 */
function possessor(
  e: Entity,
  bodies: (c: Citation) => readonly Place[],
  found: ReadonlyMap<string, Chosen>,
): Chosen | null {
  for (const role of e.roles) {
    const whose = /^whose\b/i.test(role.text);
    if (!whose && !/^(?:its|their)\b/i.test(role.text)) continue;
    const text = fold(role.text);
    if (PAST.test(text) || APART.test(text)) continue;
    for (const c of role.evidence) {
      const named = bodies(c);
      for (const m of whose ? named.filter((x) => x.end <= c.start).slice(-1) : named) {
        const party = found.get(m.entity)?.party;
        if (party) return { party, rule: "possessor-before" };
      }
    }
  }
  return null;
}

/** "The group’s co-founder": a body that is named by its kind. */
const OF_KIND =
  /^(?:the )?(?:group|company|firm|organi[sz]ation|party|agency|charity|union|association|federation|club|council|campaign|movement|body|network|institute|foundation|league|coalition|board|bank|society|team)['’]s\b/i;

/** "Union president Ann Bell": a post in a body that is named by its kind. */
const POST_OF_KIND =
  /^(?:the )?(?:group|company|firm|organi[sz]ation|agency|charity|union|association|federation|club|council|network|institute|foundation|league|coalition|board|bank|society) (?:vice[- ])?(?:president|chairman|chairwoman|chair|chairperson|leader|chief|boss|head|director|secretary|treasurer|spokesman|spokeswoman|spokesperson|founder|official|organi[sz]er)$/i;

/** Posts of an organisation that stand before a name without it. */
const POST =
  /^(?:(?:chief|finance|financial|managing|executive|operations?|operating|marketing|medical|deputy|acting) )*(?:executive|officer|director|manager|chairman|chairwoman|chair|chairperson|spokesman|spokeswoman|spokesperson|ceo|boss)$/;
/** "AARP chief", "a lawyer at Patton Boggs": a name inside the words of a role. */
const NAMES_BODY = /\p{Lu}{2}|[\p{L}’'.]\s\p{Lu}\p{Ll}+(?! \p{Lu})/u;

/**
 * "The Harbour Trust will close it. Chief executive Ann Bell said …", "the group’s co-founder": of the one side that the sentences
 * before name, where they name no other body.
 */
function ofBodyBefore(
  e: Entity,
  bodies: (c: Citation) => readonly Place[],
  found: ReadonlyMap<string, Chosen>,
): Chosen | null {
  if (e.roles.some((r) => NAMES_BODY.test(r.text) && !POST.test(fold(r.text)))) return null;
  for (const role of e.roles) {
    if (!POST.test(fold(role.text)) && !OF_KIND.test(role.text) && !POST_OF_KIND.test(role.text)) continue;
    if (PAST.test(fold(role.text))) continue;
    for (const c of role.evidence) {
      const sides = bodies(c).map((m) => found.get(m.entity)?.party ?? null);
      const side = sides[0];
      if (side && side.kind !== "state" && sides.every((p) => p?.id === side.id))
        return { party: side, rule: "body-before" };
    }
  }
  return null;
}

/** Statements that illustrate what a group is told to have said or done just before: the group by the speaker of the statement. */
type Illustrations = ReadonlyMap<string, readonly string[]>;

/** "Growers were furious. “Nobody asked us,” said Petra Lund": the group that opens the sentence before a quotation. */
function illustrationsOf(
  reports: readonly ReadReport[],
  linked: LinkedEntities,
  persons: ReadonlySet<string>,
): Illustrations {
  const found = new Map<string, string[]>();
  for (const { report, reading, annotation } of reports) {
    const ids = linked.entityOf.get(report.id);
    for (const q of annotation.quotations) {
      const speaker = q.speaker === null ? undefined : ids?.get(q.speaker);
      const content = q.content[0];
      if (q.type !== "direct" || !content || !speaker || !persons.has(speaker)) continue;
      const n = reading.sentenceOf(reading.tokenAt(content.start));
      const [here, before] = [reading.sentences[n], reading.sentences[n - 1]];
      if (!here || !before || here.paragraph - before.paragraph > 1 || content.start - here.start > 1)
        continue;
      const first = annotation.mentions[firstFrom(annotation.mentions, before.start)];
      if (!first || first.start > before.start + OPENING || first.kind === "person" || first.end > before.end)
        continue;
      const group = first.entity === null ? undefined : ids?.get(first.entity);
      if (group) found.set(speaker, [...(found.get(speaker) ?? []), group]);
    }
  }
  return found;
}
/** Characters before the mention that a sentence still opens with: "Other", "Many of the". */
const OPENING = 12;

/** Those whose words may stand for the group’s: nobody told anything of them, or they sit in a parliament or run for it. */
const ILLUSTRATES =
  /^(?:(?:former )?(?:sen|senator|rep|representative|congressman|congresswoman|lawmaker|mp|deputy|delegate|candidate)\b|(?:of|from) )/;

/** "Norland denied it. “It is a lie,” said a Defence Ministry spokesman, Tom Marsh" */
const FOR_STATE =
  /\b(?:ministry|army|military|government|foreign|defen[cs]e) (?:\w+ )?(?:spokesman|spokeswoman|spokesperson|official|minister)\b/;

function illustration(e: Entity, quoted: Illustrations, found: ReadonlyMap<string, Chosen>): Chosen | null {
  if (
    e.roles.some(
      (r) =>
        !ILLUSTRATES.test(fold(r.text)) &&
        !FOR_STATE.test(fold(r.text)) &&
        !/^col(?:onel|\.)?$|^gen(?:eral|\.)?$/i.test(r.text),
    )
  )
    return null;
  for (const group of quoted.get(e.id) ?? []) {
    const party = found.get(group)?.party;
    if (party && (party.kind !== "state" || e.roles.some((r) => FOR_STATE.test(fold(r.text)))))
      return { party, rule: "illustrates-group" };
  }
  return null;
}

/** Most sentences of a quotation that a tag closes. */
const MOST_QUOTED = 6;

/** The sentence in which the quotation begins that ends in sentence `n` before `at`; `n` itself where none runs over sentences. */
function beforeQuotation(reading: Reading, n: number, at: number): number {
  const start = reading.sentences[n]?.start ?? at;
  const marks = reading.text.slice(start, at).match(/[“”"]/g) ?? [];
  if (marks[0] !== "”" && !(marks[0] === '"' && marks.length % 2 === 1)) return n;
  for (let k = n - 1; k >= Math.max(0, n - MOST_QUOTED); k--)
    if (/[“"]/.test(reading.text.slice(reading.sentences[k]!.start, reading.sentences[k]!.end))) return k;
  return n;
}

/** What is named before a citation and is no person: in its sentence, then in the sentence before that or before its quotation. */
function bodiesBefore(
  c: Citation,
  readings: ReadonlyMap<string, Reading>,
  inside: Inside,
  persons: ReadonlySet<string>,
): readonly Place[] {
  const reading = readings.get(c.report);
  if (!reading) return [];
  const n = reading.sentenceOf(reading.tokenAt(c.start));
  const from = (k: number) => reading.sentences[k]?.start ?? c.start;
  const between = (start: number, end: number) =>
    inside({ ...c, start, end }).filter((m) => !persons.has(m.entity));
  const here = between(from(n), c.start);
  const k = beforeQuotation(reading, n, c.start);
  return [...here, ...between(from(k - 1), from(k))];
}

/** "Senior aides A and B": where one serves a side, so does the other under the same title. */
function titleShared(
  e: Entity,
  shared: ReadonlyMap<string, readonly Entity[]>,
  found: ReadonlyMap<string, Chosen>,
): Chosen | null {
  for (const role of e.roles)
    for (const c of role.evidence)
      for (const other of shared.get(placeKey(c)) ?? []) {
        const party = other === e ? null : found.get(other.id)?.party;
        if (party) return { party, rule: "title-shared" };
      }
  return null;
}
