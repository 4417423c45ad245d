// Who credits which agency, under one name each, and which agency's own report is among the reports.
import type { Report } from "../../model/report.ts";
import { byCodeUnit, fold } from "../../text/normalise.ts";

/** What a credit says: the agency's text as such, or a contribution among the report's own words. */
export type CreditKind = "whole" | "part";

/** The agencies of a set. */
export interface Credits {
  /** Agencies that a report credits and is not itself: name → kind. */
  credited(report: string): ReadonlyMap<string, CreditKind>;
  /** The agency whose own report this is, or null. */
  own(report: string): string | null;
  /** Every credited agency, sorted. */
  readonly names: readonly string[];
}

const PART = /additional|contribut|also|includ|further|with (?:reports?|inputs?|reporting|files)|via/i;

/** The credits of a set. "Rila Press (RP)", "Rila Press" and "RP" are one agency, shown under its longest name without brackets. */
export function readCredits(reports: readonly Report[]): Credits {
  const canonical = nameAgencies(reports);
  const credited = new Map<string, Map<string, CreditKind>>();
  const own = new Map<string, string>();
  const names = new Set<string>();
  for (const r of reports) {
    const publisher = r.publisher === null ? null : (canonical.get(plain(r.publisher)) ?? null);
    const mine = new Map<string, CreditKind>();
    for (const a of r.agencies) {
      const name = canonical.get(plain(a))!;
      if (name === publisher) own.set(r.id, name);
      else {
        const kind = creditKind(r, a);
        if (mine.get(name) !== "part") mine.set(name, kind);
        names.add(name);
      }
    }
    if (publisher !== null && !own.has(r.id)) own.set(r.id, publisher);
    credited.set(r.id, mine);
  }
  const none: ReadonlyMap<string, CreditKind> = new Map();
  return {
    credited: (id) => credited.get(id) ?? none,
    own: (id) => own.get(id) ?? null,
    names: [...names].sort(byCodeUnit),
  };
}

/** Folded forms of an agency's name ("Rila Press (RP)": the whole, the part before the bracket, the part in it) → the name to show. */
function nameAgencies(reports: readonly Report[]): Map<string, string> {
  const group = new Map<string, Set<string>>();
  const join = (forms: readonly string[]) => {
    const all = new Set(forms);
    for (const f of forms) for (const g of group.get(plain(f)) ?? []) all.add(g);
    for (const f of all) group.set(plain(f), all);
  };
  const agencies = new Set(reports.flatMap((r) => r.agencies));
  for (const a of [...agencies].sort(byCodeUnit)) join(formsOf(a));
  for (const r of reports) {
    if (r.publisher === null) continue;
    const short = initials(r.publisher);
    if (group.has(plain(r.publisher)) || (short.length > 1 && [...agencies].some((a) => a === short)))
      join(group.has(short.toLowerCase()) && short.length > 1 ? [r.publisher, short] : [r.publisher]);
  }
  const shown = new Map<string, string>();
  for (const [form, all] of group) {
    const bare = [...all].filter((f) => !f.includes("("));
    shown.set(form, bare.sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0]!);
  }
  return shown;
}

function formsOf(agency: string): string[] {
  const m = agency.match(/^(.+?)\s*\(([^()]+)\)$/);
  return m ? [agency, m[1]!, m[2]!] : [agency];
}

const plain = (name: string) => fold(name).replace(/^the /, "").trim();
const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join("");

/** A credit is partial where the words around the name say so. */
function creditKind(report: Report, agency: string): CreditKind {
  for (const form of formsOf(agency)) {
    let at = report.text.indexOf(form);
    while (at >= 0) {
      const before = report.text
        .slice(Math.max(0, at - 60), at)
        .split("\n")
        .at(-1)!;
      const after = report.text.slice(at + form.length, at + form.length + 40).split("\n")[0]!;
      if (PART.test(before) || /^\W*(?:also )?contribut/i.test(after)) return "part";
      at = report.text.indexOf(form, at + 1);
    }
  }
  return "whole";
}
