// A person's decisions as annotations: for people and other programs a word on words, and inside it the decision whole, so that it can be taken over.
import type { ReadoutRecord } from "../model/record.ts";
import type { Decision, DecisionBody, RowKey } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { undoneIds } from "../review/active.ts";
import { reportUrn, type TargetOf } from "./annotation-names.ts";

/** Why somebody annotates, in the words of the model (§ 3.3.5), by kind of decision. */
const MOTIVATIONS: Readonly<Record<DecisionBody["kind"], string | null>> = {
  accept: "assessing",
  reject: "assessing",
  correct: "editing",
  merge: "linking",
  split: "editing",
  add: "editing",
  suggest: "highlighting",
  comment: "commenting",
  // Matters of the story's own log.
  "remove-report": null,
  undo: null,
};

/** An annotation for each decision of the log that stands, in its order; reports that were taken out are not told of. */
export function decisionAnnotations(
  record: ReadoutRecord,
  log: readonly Decision[],
  target: TargetOf,
): object[] {
  const undone = undoneIds(log);
  return log.flatMap((d) => {
    const motivation = MOTIVATIONS[d.kind];
    if (motivation === null || undone.has(d.id)) return [];
    const { id, who, when, why, ...body } = d;
    return [
      {
        id: `urn:readout:decision:${id}`,
        type: "Annotation",
        motivation,
        creator: { type: "Person", name: who },
        created: when,
        body: [
          ...plainBodies(d),
          ...(why === null ? [] : [{ type: "TextualBody", purpose: "describing", value: why }]),
          {
            type: "TextualBody",
            purpose: "describing",
            format: "application/json",
            value: JSON.stringify({ readout: 1, decision: body, why }),
          },
        ],
        target: targetsOf(record, d, target),
      },
    ];
  });
}

function plainBodies(d: Decision): object[] {
  if (d.kind === "accept" || d.kind === "reject")
    return [{ type: "TextualBody", purpose: "assessing", value: d.kind }];
  if (d.kind === "comment" || (d.kind === "suggest" && d.text !== ""))
    return [{ type: "TextualBody", purpose: "commenting", value: d.text }];
  return [{ type: "TextualBody", purpose: "tagging", value: d.kind }];
}

/** The words that the decision is about; reports where it is about reports, or about the story. */
function targetsOf(record: ReadoutRecord, d: Decision, target: TargetOf): (object | string)[] {
  const words = aboutOf(d).flatMap((c) => target(c, d.kind));
  if (words.length > 0) return words;
  const key = "target" in d ? d.target : null;
  const named = key === null ? [] : reportsIn(record, key);
  return (named.length > 0 ? named : record.reports.map((r) => r.id)).map(reportUrn);
}

function aboutOf(d: Decision): readonly Citation[] {
  if (d.kind === "merge") return d.targets.flatMap((t) => t.words);
  if (d.kind === "split" || d.kind === "add" || d.kind === "suggest") return d.words;
  return "target" in d && d.target !== null ? d.target.words : [];
}

/** The reports that a row without words joins: its class names them. */
function reportsIn(record: ReadoutRecord, key: RowKey): string[] {
  const named = new Set(key.class.split(" "));
  return record.reports.map((r) => r.id).filter((id) => named.has(id));
}
