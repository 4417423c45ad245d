// What becomes of a bill or a document, which needs nobody's name: "the bill failed", "the transcript was released".
import type { EventKind } from "../../model/record.ts";
import type { Clause } from "../clauses.ts";
import type { StoryReport } from "../story.ts";

const BILLS = new Set(
  "bill measure resolution motion amendment legislation referendum package act ordinance".split(" "),
);
/** What a house does with a bill, and what the bill itself does. */
const VOTED = new Set(
  "pass approve reject defeat veto sign introduce adopt block kill table repeal enact override".split(" "),
);
const FARED = new Set("pass fail stall die clear advance".split(" "));
const DOCUMENTS = new Set(
  "transcript report letter memo memorandum video tape recording audio document email e-mail file statement text draft footage photo photograph ruling opinion findings budget study poll survey list petition".split(
    " ",
  ),
);

/** The kind of event that a clause tells of a paper that is its subject, or null. */
export function fateOfPaper({ reading }: StoryReport, clause: Clause): EventKind | null {
  const is = (nouns: ReadonlySet<string>) => clause.subjects.some((x) => nouns.has(reading.lemma(x)));
  const past =
    /^VB[DN]$/.test(reading.tag(clause.verb)) &&
    // "is published under another name": all the time.
    !(clause.auxiliaries.length > 0 && clause.auxiliaries.every((a) => a === "is" || a === "are"));
  if (!past || clause.relation.startsWith("acl")) return null;
  if (is(BILLS) && (clause.passive ? VOTED : FARED).has(clause.lemma)) return "decision";
  return clause.passive && PUBLISHED.has(clause.lemma) && is(DOCUMENTS) ? "document" : null;
}

const PUBLISHED = new Set(
  "release publish leak issue post circulate unveil unseal declassify disclose deliver submit distribute".split(
    " ",
  ),
);
