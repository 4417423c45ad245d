// From the comparison to the record: positions, disputes, events, texts on the table, omissions.
import type { ReadReport } from "../model/annotation.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Codebook, Engine, ReadoutRecord } from "../model/record.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { findDisputes } from "./disputes/find-disputes.ts";
import { eventDates } from "./events/event-dates.ts";
import { findEvents, tellingsOf } from "./events/find-events.ts";
import { findOmissions } from "./omissions.ts";
import { findPositions } from "./positions/find-positions.ts";
import { findRevisions } from "./revisions.ts";
import { makeStory } from "./story.ts";
import { findTexts } from "./texts/find-texts.ts";

/** The record of compared reports. Every list is sorted by content, so that the order of reports never matters. */
export function makeRecord(
  reports: readonly ReadReport[],
  comparison: Comparison,
  codebook: Codebook,
  engine: Engine,
): ReadoutRecord {
  const story = makeStory(reports, comparison);
  const disputes = findDisputes(story);
  const tellings = tellingsOf(story);
  const events = findEvents(story, tellings);
  const revisions = findRevisions(reports, comparison);
  return {
    schema: "readout/1",
    offsets: "utf-16",
    engine,
    codebook: {
      name: codebook.name,
      issues: codebook.issues.map(({ code, name, cues }) => ({ code, name, cues })),
    },
    reports: story.reports.map((r) => r.report),
    entities: comparison.entities,
    parties: comparison.parties,
    quotations: comparison.quotations,
    utterances: comparison.utterances,
    passages: comparison.passages,
    dependence: comparison.dependence,
    origins: comparison.origins,
    disputes,
    facts: [...comparison.facts, ...eventDates(story, tellings, comparison.facts)].sort((a, b) =>
      byCodeUnit(a.id, b.id),
    ),
    positions: findPositions(story, codebook),
    texts: findTexts(story),
    events,
    omissions: findOmissions(story, { events, disputes, utterances: comparison.utterances }),
    notes: comparison.notes,
    ...(revisions.length > 0 ? { revisions } : {}),
  };
}
