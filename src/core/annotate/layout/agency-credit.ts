// Which news agencies a credit, a byline or a dateline names.
import { AGENCIES, agencyName, UNNAMED_AGENCY } from "../../knowledge/agencies.ts";

const literal = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const FORMS = AGENCIES.flatMap((a) => [a.name, ...a.forms])
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(literal);
const KNOWN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS.join("|")})(?![\\p{L}\\p{N}])`, "gu");
/** A name with a word that agencies are called by: "Agence Nord-Mer", "Rila Press", "Skagerrak News Agency". */
const CALLED_AGENCY =
  /(?<![\p{L}\p{N}])(?:(?:Agence|Agencia|Agenzia|Agentur)(?:[ -]\p{Lu}[\p{L}\p{M}]*)+|(?!(?:With|The|This|By|From|Via|Additional|Source|Includes?) )(?:\p{Lu}[\p{L}\p{M}]*[ –-]){1,4}(?:News Agency|Press Agency|Agency|Newswires?|News Service|Wire Service|Wire|Press))(?![\p{L}\p{N}])/gu;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$/u;
const UNNAMED = /\b(?:agenc(?:y|ies)|wires?|wire services?)\b/i;

/** The agencies that a line of credits names, and UNNAMED_AGENCY where it speaks of agencies and names none. */
export function agenciesInCredit(line: string): string[] {
  const found = new Set<string>();
  for (const m of line.matchAll(KNOWN)) found.add(agencyName(m[0])!);
  for (const m of line.matchAll(CALLED_AGENCY)) found.add(agencyName(m[0]) ?? m[0]);
  const inputs = /\b(?:inputs? (?:from|by)|with)\s+(\p{Lu}{2,6})(?:\s+inputs?)?\W*$/u.exec(line);
  if (inputs && found.size === 0) found.add(inputs[1]!);
  if (found.size === 0 && UNNAMED.test(line)) found.add(UNNAMED_AGENCY);
  return [...found];
}

/**
 * The agencies in the brackets of a dateline: known ones, names that say so, and capitals alone ("SNA"). Another name there is
 * the outlet's own.
 */
export function agenciesInBrackets(brackets: string): string[] {
  const found = new Set<string>();
  for (const part of brackets.split(/\s*(?:,|;|\/|&|\+|\band\b)\s*/)) {
    const name = agencyName(part);
    if (name) found.add(name);
    else if (ACRONYM.test(part)) found.add(part);
    else for (const m of part.matchAll(CALLED_AGENCY)) found.add(m[0]);
  }
  return [...found];
}

/** The agency that a short line or bracket names and nothing else, or null. */
export function agencyAlone(text: string): string | null {
  const name = text.replace(/^[\s(—–―-]+|[\s).]+$/gu, "").replace(/^[Bb][Yy]:? /, "");
  return agencyName(name);
}
