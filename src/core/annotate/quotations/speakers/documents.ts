// “The letter said …” where nobody is told to have written it: the paper itself is who speaks.
import type { LocalEntity, Mention, Quotation } from "../../../model/annotation.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Report } from "../../../model/report.ts";
import { contentId } from "../../../text/hash.ts";
import { byId, indexMentions } from "./mention-index.ts";
import { headOf } from "./source-head.ts";

/** Papers that have a text of their own, whoever wrote it. */
const PAPER =
  /^(?:(?:letter|memo|cable|e-?mail|document|filing)s?|memorandum|report|review|study|audit|survey|dispatch|petition|complaint|indictment|affidavit|lawsuit|resolution|ruling|verdict|dossier|draft|notice|bulletin|newsletter|advisory|communiqu[eé]|manifesto|editorial|manual|handbook|brochure|leaflet|pamphlet)$/;
/** Words with which a paper is brought in that was not told of before. */
const ANOTHER = /^(?:an?|another|one|separate|second)\b/i;
/** Most words of a name: “draft Harbour Board report”. */
const MOST_WORDS = 5;

/** What the annotation of a report is with the papers that speak in it. */
export interface WithDocuments {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly quotations: readonly Quotation[];
}

interface Paper {
  readonly id: string;
  readonly noun: string;
  readonly names: Set<string>;
}

/** Gives statements without a speaker the paper that their source names; “the letter” is the last letter that spoke. */
export function withDocuments(report: Report, reading: Reading, found: WithDocuments): WithDocuments {
  const open = found.quotations.filter((q) => q.speaker === null && q.source !== null);
  if (open.length === 0) return found;
  const index = indexMentions(found.mentions, byId(found.entities));
  const papers: Paper[] = [];
  const mentions: Mention[] = [];
  const speaker = new Map<Quotation, string>();
  for (const q of open.sort((a, b) => a.source!.start - b.source!.start)) {
    const source = q.source!;
    const { span, mention } = headOf(reading, index, source);
    const noun = reading.text.slice(span.start, span.end).toLowerCase();
    if (mention || !PAPER.test(noun) || span.start < source.start) continue;
    const kind = noun.replace(/^(letter|memo|cable|e-?mail|document|filing)s$/, "$1");
    const known = ANOTHER.test(source.exact) ? undefined : papers.findLast((p) => p.noun === kind);
    const paper = known ?? {
      id: contentId("m", report.id, `paper ${kind} ${papers.length}`),
      noun: kind,
      names: new Set<string>(),
    };
    if (!known) papers.push(paper);
    const phrase = reading.text
      .slice(source.start, span.end)
      .replace(/^(?:the|an?|another|one|this|that|these|those|its|his|her|their)\s+/i, "");
    // “The Marsh report”: a name there tells what it is about.
    const name = phrase.split(/\s+/).length > MOST_WORDS || /[,;:“”"\p{Lu}]/u.test(phrase) ? noun : phrase;
    paper.names.add(name);
    speaker.set(q, paper.id);
    mentions.push({
      start: span.start,
      end: span.end,
      exact: reading.text.slice(span.start, span.end),
      kind: "group",
      form: "anonymous",
      entity: paper.id,
      rule: "document",
    });
  }
  if (papers.length === 0) return found;
  const all = new Map(mentions.map((m) => [m.start, m]));
  return {
    mentions: [...found.mentions, ...all.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: [...found.entities, ...papers.map(entityOf)],
    quotations: found.quotations.map((q) => ({ ...q, speaker: speaker.get(q) ?? q.speaker })),
  };
}

function entityOf({ id, names }: Paper): LocalEntity {
  const [name = "", ...aliases] = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { id, kind: "group", name, aliases, roles: [], anonymous: true };
}
