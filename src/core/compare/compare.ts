// Many reports: who is the same, what was said once and told often, what was copied, what does not agree.
import type { ReadReport } from "../model/annotation.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Party } from "../model/record.ts";
import { byPlace } from "../text/cite.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { makeVocabulary } from "./body.ts";
import { linkEntities } from "./entities.ts";
import { findCorrections } from "./facts/corrections.ts";
import { findFacts } from "./facts/find-facts.ts";
import { findOffices } from "./facts/offices.ts";
import { globalQuotations, takeSides } from "./parties.ts";
import { sharedSayings } from "./passages/shared-sayings.ts";
import { findReuse } from "./reuse.ts";
import { findUtterances } from "./utterances/find-utterances.ts";

/** The comparison of reports. `parties` are the reader's own, known before any built-in one. The order of reports never matters. */
export function compare(reports: readonly ReadReport[], own: readonly Party[]): Comparison {
  const linked = linkEntities(reports, own);
  const sides = takeSides(reports, linked, own);
  const vocabulary = makeVocabulary();
  const bodies = reports.map(vocabulary.body);
  const reuse = findReuse(bodies, vocabulary);
  const quotations = globalQuotations(reports, linked, sides);
  const said = {
    bodies,
    vocabulary,
    reuse,
    quotations,
    entities: sides.entities,
    parties: sides.parties,
    anonymous: anonymousIds(reports, linked.entityOf),
  };
  const utterances = findUtterances(said);
  return {
    entities: sides.entities,
    parties: sides.parties,
    quotations,
    utterances,
    passages: [...reuse.passages, ...sharedSayings(utterances, reuse.passages, reuse.pairs)].sort(
      (p, q) => byPlace(p.a, q.a) || byPlace(p.b, q.b),
    ),
    dependence: reuse.dependence,
    origins: reuse.origins,
    facts: [
      ...findFacts({ bodies, vocabulary, reuse, utterances }),
      ...findCorrections(
        reports.map((r) => r.report),
        reuse.originOf,
      ),
      ...findOffices(
        sides.entities,
        reuse.originOf,
        new Map(reports.map(({ report }) => [report.id, report.text])),
        new Set(sides.parties.filter((p) => p.kind === "state").map((p) => p.id)),
      ),
    ].sort((a, b) => byCodeUnit(a.id, b.id)),
    entityOf: linked.entityOf,
    originOf: reuse.originOf,
    notes: [],
  };
}

/** Ids of the entities that are a role without a name in every report. */
function anonymousIds(reports: readonly ReadReport[], entityOf: Comparison["entityOf"]): ReadonlySet<string> {
  const anonymous = new Set<string>();
  const named = new Set<string>();
  for (const { report, annotation } of reports)
    for (const e of annotation.entities) {
      const id = entityOf.get(report.id)?.get(e.id);
      if (id !== undefined) (e.anonymous ? anonymous : named).add(id);
    }
  for (const id of named) anonymous.delete(id);
  return anonymous;
}
