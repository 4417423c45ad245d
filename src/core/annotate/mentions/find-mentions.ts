// Who and what a report names, and which mentions name the same one within it.
import type { EntityKind, LocalEntity, Mention, MentionForm, RoleText } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { cite } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { attachRoles } from "./attach-roles.ts";
import { habitsOf } from "./capital-runs.ts";
import { classifyNames, nameKey } from "./classify-names.ts";
import { findNames } from "./find-names.ts";
import { findRoles } from "./find-roles.ts";
import { leaveOut } from "./leave-out.ts";
import { actsAsSide } from "./metonyms.ts";
import type { Name } from "./name.ts";
import { type Group, groupNames } from "./name-groups.ts";
import { type PersonPlace, resolvePronouns } from "./pronouns.ts";
import { recallNames } from "./recall-names.ts";
import { resolveOffices } from "./resolve-offices.ts";
import { unitsOf } from "./units.ts";

/** Mentions of a report, sorted by place, and the entities they name in this report. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

interface Entry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly forms: Map<string, number>;
  readonly roles: Map<string, RoleText>;
  readonly anonymous: boolean;
  name: string;
}

/** The mentions and entities of a report. */
export function findMentions(report: Report, reading: Reading, trace: MaybeTrace): Mentions {
  const units = unitsOf(reading);
  const habits = habitsOf(units, reading);
  const found = leaveOut(findNames(units, habits, reading), units, report);
  const names = recallNames(classifyNames(found, units, habits, reading, trace), units, habits);
  const byUnit = new Map<number, Name>();
  for (const n of names) for (let i = n.first; i < n.next; i++) byUnit.set(i, n);
  const roles = findRoles(units, reading, (i) => byUnit.get(i));
  const groups = groupNames(names, units);
  const groupOf = new Map<Name, Group>();
  for (const g of groups) for (const n of g.names) groupOf.set(n, g);
  const people = new Map<Name, Group>();
  for (const g of groups) if (g.kind === "person") for (const n of g.names) people.set(n, g);
  const given = attachRoles(units, roles, names, people);
  const offices = resolveOffices(units, roles, given, groups);

  const mentions: Mention[] = [];
  const entries = new Map<string, Entry>();
  const entry = (key: string, kind: EntityKind, anonymous: boolean): Entry => {
    const known = entries.get(key);
    if (known) return known;
    const id = contentId("m", report.id, key);
    const made: Entry = { id, kind, forms: new Map(), roles: new Map(), anonymous, name: "" };
    entries.set(key, made);
    return made;
  };
  const mention = (
    start: number,
    end: number,
    e: Entry | null,
    kind: EntityKind,
    form: MentionForm,
    rule: string,
  ) => {
    const exact = report.text.slice(start, end);
    mentions.push({ start, end, exact, kind, form, entity: e?.id ?? null, rule });
  };
  const states = new Set(names.filter((n) => n.class === "state").map((n) => n.known?.name));
  const groupEntry = (g: Group): Entry | null => {
    if (g.kind === "other") return null;
    return entry(`${g.kind} ${g.key}`, g.kind, false);
  };

  for (const n of names) {
    const g = groupOf.get(n);
    if (!g) {
      // A bare surname that two share: a person, nobody knows which.
      if (n.class === "person") mention(n.start, n.end, null, "person", "name", "surname-of-several");
      continue;
    }
    const exact = report.text.slice(n.start, n.end);
    if (g.kind === "person") {
      const e = groupEntry(g)!;
      count(e.forms, exact);
      mention(n.start, n.end, e, "person", "name", n.rule);
    } else if (g.kind === "place") {
      const acts = actsAsSide(units, n, reading);
      const side = acts ? sideOfCapital(n, states) : null;
      const city = n.known?.kind === "capital" && side === null;
      const e = side
        ? entry(`${side.kind} ${side.kind} ${side.name}`, side.kind, false)
        : city
          ? entry(`place city ${nameKey(n.words)}`, "place", false)
          : groupEntry(g)!;
      if (side && e.name === "") e.name = side.name;
      count(e.forms, exact);
      mention(n.start, n.end, e, e.kind, acts ? "metonym" : "name", acts ? "acts-as-side" : n.rule);
    } else if (g.kind === "organisation") {
      const e = groupEntry(g)!;
      const party = n.known?.body?.kind === "group";
      count(e.forms, exact);
      mention(n.start, n.end, e, "organisation", party ? "group" : "name", n.rule);
    } else if (n.class === "demonym" && n.known?.kind === "people") {
      const e = entry(`group ${nameKey(n.words)}`, "group", false);
      count(e.forms, exact);
      mention(n.start, n.end, e, "group", "group", "people-of-state");
    } else if (n.class === "unknown" && speaks(n, units)) {
      const e = entry(`organisation unknown ${nameKey(n.words)}`, "organisation", false);
      count(e.forms, exact);
      mention(n.start, n.end, e, "organisation", "name", "unknown-that-speaks");
    }
  }
  const roleEvidence = (e: Entry, start: number, end: number) => {
    const text = report.text.slice(start, end);
    const known = e.roles.get(text.toLowerCase());
    const citation = cite(report, start, end);
    e.roles.set(text.toLowerCase(), {
      text: known?.text ?? text,
      evidence: [...(known?.evidence ?? []), citation],
    });
  };
  const places: PersonPlace[] = [];
  for (const n of names) {
    const g = groupOf.get(n);
    if (g?.kind === "person")
      places.push({
        start: n.start,
        sentence: n.sentence,
        group: g,
        quoted: n.quoted,
        possessive: units[n.next - 1]!.possessive,
      });
  }
  for (const g of given) {
    const e = groupEntry(g.group)!;
    roleEvidence(e, g.start, g.end);
    if (g.phrase && g.rule !== "title-shared")
      mention(g.phrase.start, g.phrase.end, e, "person", "role", g.rule);
  }
  for (const [r, referent] of offices) {
    if ("group" in referent) {
      const e =
        groupEntry(referent.group) ??
        entry(`organisation unknown ${referent.group.key.replace(/^other /, "")}`, "organisation", false);
      mention(r.start, r.end, e, e.kind, "role", referent.rule);
      if (referent.group.kind === "person") {
        roleEvidence(e, r.start, r.end);
        places.push({
          start: r.start,
          sentence: r.sentence,
          group: referent.group,
          quoted: r.quoted,
          possessive: units[r.head]!.possessive,
        });
      }
      continue;
    }
    const kind: EntityKind = r.kind === "organisation" ? "organisation" : "group";
    const anonymous = r.kind !== "organisation" && r.kind !== "group";
    const e = entry(`${kind} phrase ${referent.phrase}`, kind, anonymous);
    count(e.forms, report.text.slice(r.start, r.end));
    if (anonymous && r.kind !== "person") roleEvidence(e, r.start, r.end);
    mention(
      r.start,
      r.end,
      e,
      kind,
      anonymous ? "anonymous" : r.kind === "group" ? "group" : "name",
      referent.rule,
    );
  }
  places.sort((a, b) => a.start - b.start);
  for (const p of resolvePronouns(units, places, reading))
    mention(p.start, p.end, groupEntry(p.group), "person", "pronoun", "pronoun");

  mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
  const entities = [...entries.values()].map((e): LocalEntity => {
    const forms = [...e.forms.keys()];
    const name = e.name !== "" ? e.name : fullest(forms, e.kind);
    return {
      id: e.id,
      kind: e.kind,
      name,
      aliases: forms.filter((f) => f !== name).sort(),
      roles: [...e.roles.values()],
      anonymous: e.anonymous,
    };
  });
  return { mentions, entities };
}

/** Whose side a capital stands for where it acts: its state; Brussels for the Union unless the report speaks of Belgium. */
function sideOfCapital(
  n: Name,
  states: ReadonlySet<string | undefined>,
): { name: string; kind: EntityKind } | null {
  const state = n.known?.kind === "capital" ? n.known.state : null;
  if (!state) return null;
  if (nameKey(n.words) === "brussels" && !states.has(state.name))
    return { name: "European Union", kind: "organisation" };
  return { name: state.name, kind: "place" };
}

function count(forms: Map<string, number>, form: string): void {
  forms.set(form, (forms.get(form) ?? 0) + 1);
}

/** The fullest form: for people the one of most words, for others the first that is no acronym. */
function fullest(forms: readonly string[], kind: EntityKind): string {
  let best = forms[0] ?? "";
  for (const f of forms) {
    if (
      kind === "person"
        ? f.split(/\s/).length > best.split(/\s/).length
        : f.length > best.length && /^[\p{Lu}.]+$/u.test(best)
    )
      best = f;
  }
  return best;
}

const SPEECH =
  /^(?:said|says|told|added|reported|reports|announced|warned|argued|confirmed|denied|claimed|stated|wrote|tweeted|declined|insisted|noted|urged|called)$/;

function speaks(
  n: Name,
  units: readonly { lower: string; sentence: number; possessive: boolean; text: string }[],
): boolean {
  const after = units[n.next];
  if (after?.sentence === n.sentence && !units[n.next - 1]!.possessive && SPEECH.test(after.lower))
    return true;
  const before = units[n.first - 1];
  const to = units[n.first - 2];
  return (
    before?.sentence === n.sentence &&
    ((before.lower === "to" && to?.lower === "according") ||
      (SPEECH.test(before.lower) && /^[,.”"]$/.test(after?.text ?? "")))
  );
}
