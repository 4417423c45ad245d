// Lines that are furniture wherever they stand: credits, calls to subscribe, captions, stray words of a page's machinery.
import type { ZoneKind } from "../../model/report.ts";
import { agencyAlone } from "./agency-credit.ts";
import { datelineOf, isDateLine } from "./dateline.ts";
import { BOILERPLATE, CAPTION, CREDIT, STAMP_LINE } from "./en/furniture.ts";
import type { Line } from "./lines.ts";

/** What a line is for, and the rule that says so. */
export interface Verdict {
  readonly kind: ZoneKind;
  readonly rule: string;
}

/** Furniture is short; a longer line is read as the report's own whatever it begins with. */
const MAX_WORDS = 45;
const MAX_LENGTH = 400;

/** One word without capitals ("user") or an identifier ("google_badge"): the page's machinery. */
const STRAY = /^[\p{Ll}\d]+(?:[_-][\p{Ll}\d]+)*$/u;
/** Signs only ("* * *"), or what cannot be seen. */
const SIGNS = /^[^\p{L}\p{N}]{1,60}$/u;

/** What a line is where its own words show it to be furniture, or null. */
export function furniture(line: Line): Verdict | null {
  if (line.words > MAX_WORDS || line.text.length > MAX_LENGTH) return null;
  let verdict = KNOWN.get(line);
  if (verdict === undefined) KNOWN.set(line, (verdict = look(line)));
  return verdict;
}
/** Rules ask of a line's neighbours too; each line is looked at once. */
const KNOWN = new WeakMap<Line, Verdict | null>();

/** One of these matches where one of all phrases does: most lines have none, and few patterns are quicker to try than many. */
const PHRASES = together([...CREDIT, ...BOILERPLATE, ...CAPTION]);

/** The patterns as few: those with the same flags as one, and those that match only at the beginning apart from the others. */
function together(patterns: readonly RegExp[]): RegExp[] {
  const alike = new Map<string, RegExp[]>();
  for (const p of patterns) {
    const key = `${p.flags} ${p.source.startsWith("^")}`;
    alike.set(key, [...(alike.get(key) ?? []), p]);
  }
  return [...alike.values()].map(
    (some) => new RegExp(some.map((p) => `(?:${p.source})`).join("|"), some[0]!.flags),
  );
}

function look(line: Line): Verdict | null {
  const { text } = line;
  if (STRAY.test(text)) return { kind: "boilerplate", rule: "stray-word" };
  if (SIGNS.test(text)) return { kind: "boilerplate", rule: "signs-only" };
  if (line.words <= 4 && agencyAlone(text) !== null) return { kind: "credit", rule: "agency-alone" };
  if (PHRASES.some((p) => p.test(text))) {
    if (CREDIT.some((p) => p.test(text))) return { kind: "credit", rule: "credit-phrase" };
    if (BOILERPLATE.some((p) => p.test(text))) return { kind: "boilerplate", rule: "boilerplate-phrase" };
    return { kind: "caption", rule: "caption-phrase" };
  }
  if (STAMP_LINE.test(text)) return { kind: "dateline", rule: "page-stamp" };
  if (datelineOf(text)?.textAt === text.length) return { kind: "dateline", rule: "dateline-alone" };
  if (isDateLine(text)) return { kind: "dateline", rule: "date-line" };
  return null;
}
