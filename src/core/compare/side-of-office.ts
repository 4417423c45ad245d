// The reader's own government, parliament, ministry, council or police, for those whose office is one of it and names no side.
import { OFFICES_OF_ONE_STATE } from "../knowledge/en/titles.ts";
import type { Entity, Party } from "../model/record.ts";
import { fold } from "../text/normalise.ts";
import { type Chosen, type Sides, sideWords } from "./known-sides.ts";

/** Words of an office or rank that is over. */
export const PAST = /\b(?:former|formerly|ex|late|onetime|previous|then|retired|until)\b/;
/** Who leads the opposition speaks neither for the state nor for whom he opposes. */
export const OPPOSED = /\b(?:opposition|shadow|dissident|exiled)\b/;
/** Last words of a side that is called after its head. */
export const GOVERNMENT = /^(?:administration|government|cabinet|campaign|camp|team|office)$/;

const PRESIDENT = /^(?:the |us |u\.s\. |american |vice )*president(?:-elect)?$/;
const EXECUTIVE =
  /^(?:the )?(?:us |u\.s\. |white house |acting |deputy |principal |senior )*(?:press secretary|chief of staff|(?:secretary|undersecretary) of \w+|(?:\w+ ){1,2}secretary|national security advis[eo]r|attorney general|(?:deputy )?(?:director|head|chief|commissioner|administrator) of the (?:bureau|department|office) of)\b/;
const LEGISLATIVE =
  /\b(?:sens?|senators?|reps?|representatives?|congressman|congresswoman|speaker|majority leader|minority leader|whip)\b/;
const MINISTER = /\b(?:minister|secretary)\b/;

/** Without a side in any role: the reader's own sides for a government, a parliament or a ministry, where the office fits. */
export function byOffice(e: Entity, sides: Sides): Chosen | null {
  const current = e.roles
    .map((r) => (/^[DRI]-\p{Lu}/u.test(r.text) ? "representative" : fold(r.text)))
    .filter((t) => !PAST.test(t));
  const own = (name: string) => {
    const p = sides.partyOf(name);
    return p && sides.own.includes(p) ? p : null;
  };
  const government = own("White House");
  if (government) {
    // A government called after its head has no other president.
    const head = [government.name, ...government.aliases].some((n) => {
      const words = sideWords(n);
      return (
        words.length > 1 &&
        GOVERNMENT.test(words.at(-1)!) &&
        !/^(?:the|us|usa|white|current|federal)$/.test(words[0]!)
      );
    });
    if (
      current.some(
        (t) =>
          EXECUTIVE.test(t) ||
          (PRESIDENT.test(t) && (!head || t.includes("vice"))) ||
          /\bpresident'?’?s\b/.test(t),
      )
    )
      return { party: government, rule: "office-of-government" };
  }
  const parliament = own("Congress") ?? own("Senate") ?? own("House of Representatives");
  if (parliament && current.some((t) => LEGISLATIVE.test(t)))
    return { party: parliament, rule: "seat-in-parliament" };
  return (
    ministry(current, sides) ??
    ofGovernment(current, sides) ??
    ofBody(current, sides) ??
    ofOneState(current, sides)
  );
}

/** "Secretary of State Ada Holm" serves the one state that has such an office. */
function ofOneState(roles: readonly string[], sides: Sides): Chosen | null {
  for (const text of roles)
    for (const { office, state } of OFFICES_OF_ONE_STATE) {
      const party = office.test(text) ? sides.partyOf(state) : null;
      const hit = party && sides.atHome({ party, via: "name", from: 0, to: 0 });
      if (hit && (hit.party === party || !/\bcounsel\b/.test(text)))
        return { party: hit.party, rule: "office-of-one-state" };
    }
  return null;
}

/** "Transport Minister" for the reader's side "Ministry of Transport"; a bare "minister" where there is one ministry. */
function ministry(roles: readonly string[], sides: Sides): Chosen | null {
  const ministries = sides.own.filter((p) => /\b(?:ministry|department)\b/i.test(p.name));
  for (const text of roles) {
    if (!MINISTER.test(text)) continue;
    const words = sideWords(text).filter(
      (w) => !MINISTER.test(w) && !/^(?:deputy|of|for|senior|junior|acting|prime)$/.test(w),
    );
    if (/\bprime\b/.test(text)) continue;
    for (const p of ministries) {
      const name = new Set(sideWords(p.name));
      if (words.length > 0 ? words.some((w) => name.has(w)) : ministries.length === 1)
        return { party: p, rule: "minister-of-ministry" };
    }
  }
  return null;
}

/** The one side among the reader's own, states left out, a name of which ends in such a word; null for none or several. */
function ownCalled(sides: Sides, word: RegExp): Party | null {
  const called = sides.own.filter(
    (p) => p.kind !== "state" && [p.name, ...p.aliases].some((n) => word.test(sideWords(n).at(-1) ?? "")),
  );
  return called.length === 1 ? called[0]! : null;
}

const CABINET = /^(?:government|cabinet|coalition|administration)$/;
const OF_CABINET = /\b(?:prime minister|premier|chancellor|taoiseach|minister)\b/;
const NOT_OF_CABINET = /\b(?:opposition|shadow|local|regional|state premier|provincial|church)\b/;

/** "Finance Minister Ada Holm" for the reader's side "Government", where the story has no states for sides. */
function ofGovernment(roles: readonly string[], sides: Sides): Chosen | null {
  if (sides.own.some((p) => p.kind === "state")) return null;
  if (!roles.some((t) => OF_CABINET.test(t) && !NOT_OF_CABINET.test(t))) return null;
  const party = ownCalled(sides, CABINET);
  return party && { party, rule: "minister-of-government" };
}

/** Offices of a body that need not name it, and what its name ends in. */
const MEMBERS: readonly { readonly office: RegExp; readonly body: RegExp }[] = [
  { office: /\b(?:councillor|councilor|councilman|councilwoman|alderman|alderwoman)\b/, body: /^council$/ },
  { office: /\b(?:justice|judge)\b/, body: /^court$/ },
  {
    office:
      /^(?:police |chief |senior |deputy )*(?:officer|constable|detective|sergeant|inspector|superintendent)\b(?! of\b)/,
    body: /^police$/,
  },
  {
    office:
      /(?<!(?:attorney|secretary|director|surgeon|solicitor|inspector|consul|auditor)[- ])\b(?:general|admiral|colonel|brigadier)\b(?! (?:manager|secretary|counsel|director|practitioner))/,
    body: /^(?:army|military|navy|forces)$/,
  },
  {
    office: /\b(?:mp|lawmaker|deputy|senator|representative|speaker of (?:the )?parliament)\b/,
    body: /^(?:parliament|legislature|assembly)$/,
  },
];

/** "Councillor Ada Holm" for the reader's side "City Council", "Officer Tom Marsh" for "Police". */
function ofBody(roles: readonly string[], sides: Sides): Chosen | null {
  for (const { office, body } of MEMBERS) {
    if (!roles.some((t) => office.test(t)) || roles.some((t) => /\b(?:opposition|party)\b/.test(t))) continue;
    const party = ownCalled(sides, body);
    if (party) return { party, rule: "member-of-body" };
  }
  return null;
}
