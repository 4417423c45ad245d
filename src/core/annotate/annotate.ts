// One report alone: who is named, who said what, when, how much. Another report never changes this.
import type { Annotation } from "../model/annotation.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { MaybeTrace } from "../model/trace.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { withDocuments } from "./quotations/speakers/documents.ts";
import { findTimes } from "./times/find-times.ts";

/** The annotation of a report whose text has been read. */
export function annotate(report: Report, reading: Reading, trace?: MaybeTrace): Annotation {
  const { mentions, entities } = findMentions(report, reading, trace);
  const times = findTimes(report, reading, trace);
  const quotations = findQuotations(report, reading, { mentions, entities }, trace);
  return {
    report: report.id,
    ...withDocuments(report, reading, { mentions, entities, quotations }),
    times,
    quantities: findQuantities(report, reading, trace, times),
    notes: [],
  };
}
