// “Prime Minister Ada Holm” in a paper of Norland: whose prime minister she is goes without saying there.
import { ROLE_NOUNS, type RoleClass } from "../knowledge/en/titles.ts";
import type { ReadReport } from "../model/annotation.ts";
import type { Entity, Party } from "../model/record.ts";
import { fold } from "../text/normalise.ts";
import { type Chosen, type Sides, sideWords } from "./known-sides.ts";
import { PAST } from "./side-of-office.ts";

/** The state that a report is at home in, as its publisher and its dateline tell. */
export interface Home {
  readonly publisher: Party | null;
  readonly dateline: Party | null;
}

/** The homes of reports by their ids. */
export function homesOf(reports: readonly ReadReport[], sides: Sides): ReadonlyMap<string, Home> {
  return new Map(
    reports.map(({ report: r }): [string, Home] => {
      const line = r.zones.find((z) => z.kind === "dateline");
      return [
        r.id,
        {
          publisher: stateIn(r.publisher ?? "", sides),
          dateline: line ? stateIn(r.text.slice(line.start, line.end), sides) : null,
        },
      ];
    }),
  );
}

function stateIn(text: string, sides: Sides): Party | null {
  const states = sides
    .find(sideWords(text))
    .filter((h) => h.party.kind === "state" && sides.own.includes(h.party));
  return states.length > 0 && states.every((h) => h.party === states[0]!.party) ? states[0]!.party : null;
}

/** Offices that a home paper gives without the state; of a dateline only the highest. */
const HIGH: ReadonlySet<RoleClass> = new Set(["head", "minister"]);
const OF_STATE: ReadonlySet<RoleClass> = new Set([...HIGH, "officer", "spokesperson"]);
/** An office with nothing beside it but what tells its rank and field. */
const BARE =
  /^(?:(?:deputy|vice|prime|first|acting|chief|senior|foreign|finance|defen[cs]e|interior|justice|health|education|transport|energy|water|agriculture|irrigation|environment|trade|economy|culture|labou?r|ministry|government) )*(?:president|premier|chancellor|king|queen|minister|secretary|spokesman|spokeswoman|spokesperson|general|colonel|col|gen|admiral|major|brigadier)\.?(?: (?:of|for) (?:the )?(?:foreign affairs|interior|defen[cs]e|finance|justice|health|education|transport|energy|water|agriculture|irrigation|environment|trade|culture|labou?r)(?: and \w+)?)?(?: colonel| general)?$/;

/** The home state of the report that gives somebody no more than a bare office, or null. */
export function atHome(e: Entity, homes: ReadonlyMap<string, Home>): Chosen | null {
  const found = new Set<Party | null>();
  for (const role of e.roles) {
    const text = fold(role.text);
    if (PAST.test(text) || /\b(?:opposition|shadow)\b/.test(text)) return null;
    if (!BARE.test(text)) continue;
    const kind = [...text.matchAll(/\p{L}+/gu)]
      .map((m) => ROLE_NOUNS.get(m[0])?.kind)
      .findLast((k) => k !== undefined);
    if (!kind || !OF_STATE.has(kind)) continue;
    for (const c of role.evidence) {
      const home = homes.get(c.report);
      const party = home?.publisher ?? (HIGH.has(kind) ? home?.dateline : null);
      if (party) found.add(party);
    }
  }
  const [party] = found;
  return party && found.size === 1 ? { party, rule: "office-at-home" } : null;
}
