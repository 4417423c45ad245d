// The one way into the core.
export { makeReport } from "./annotate/make-report.ts";
export type { Brief, BriefLine, Footnote } from "./brief/brief.ts";
export {
  briefToMarkdown,
  CANDIDATE_MARK,
  CITE_BREAK,
  footnoteText,
  moreText,
  nothingText,
  sourceText,
} from "./brief/brief-to-markdown.ts";
export { briefToTerminal } from "./brief/brief-to-terminal.ts";
export { type BriefOptions, makeBrief } from "./brief/make-brief.ts";
export { agreementToTerminal, disagreementsToCsv } from "./export/agreement-to-terminal.ts";
export { coderAgreement, codersOf } from "./export/coder-agreement.ts";
export { EXPORT_FORMATS, type ExportFile } from "./export/formats.ts";
export { PACK_LIMITS, type Pack, packRecord } from "./export/pack.ts";
export { type ReadAnnotations, readAnnotations } from "./export/read-annotations.ts";
export { type ReadCodebookQdc, readCodebookQdc } from "./export/read-codebook-qdc.ts";
export { schemaOrg } from "./export/schema-org.ts";
export type { Table } from "./export/table.ts";
export { tablesOf } from "./export/tables.ts";
export { type TakenAnnotations, takeAnnotations } from "./export/take-annotations.ts";
export { takenToTerminal } from "./export/taken-to-terminal.ts";
export { readPack, unpackRecord } from "./export/unpack.ts";
export { tableToCsv } from "./export/write-tables.ts";
export { type GroupOptions, groupReports } from "./group/group-reports.ts";
export { CODEBOOKS } from "./knowledge/codebooks/built-in.ts";
export { type Annotation, type Quotation, type ReadReport, TURN } from "./model/annotation.ts";
export type { Changes, RowChange } from "./model/changes.ts";
export type { Reading } from "./model/reading.ts";
export type { Codebook, Party, ReadoutRecord } from "./model/record.ts";
export type { Note, Report, ReportInput } from "./model/report.ts";
export {
  ADD_LISTS,
  type AddList,
  DECISION_KINDS,
  type Decision,
  type DecisionBody,
  MERGE_LISTS,
  REVIEW_LISTS,
  type ReviewList,
  ROW_STATES,
  type RowKey,
  type RowState,
} from "./model/review.ts";
export type { Citation, Span } from "./model/span.ts";
export type { ReportSketch, StoryDecision, StoryGroup } from "./model/story-group.ts";
export type { Trace, TraceRow } from "./model/trace.ts";
export {
  annotateReport,
  assemble,
  joinParts,
  type ReadoutOptions,
  type ReportParts,
  readout,
  readoutOf,
  readReport,
  readReportParts,
  readStored,
  sketchOf,
} from "./readout.ts";
export { type KnownReports, knownReports } from "./record/as-of/known-reports.ts";
export { type Moment, readMoment } from "./record/as-of/moment.ts";
export { recordAsOf } from "./record/as-of/record-as-of.ts";
export { findChanges } from "./record/changes/find-changes.ts";
export { type CitationCheck, checkCitations } from "./record/check-citations.ts";
export { checkCodebook } from "./record/check-codebook.ts";
export { type PageParts, renderHtml } from "./render/html/render-html.ts";
export { type Look, plainLook, RICH } from "./render/terminal/lines.ts";
export { renderChanges } from "./render/terminal/render-changes.ts";
export { renderCodebookCheck, renderCodebooks } from "./render/terminal/render-codebook.ts";
export { renderStories } from "./render/terminal/render-stories.ts";
export { renderSummary } from "./render/terminal/render-summary.ts";
export { renderTrace } from "./render/terminal/render-trace.ts";
export { renderView, VIEWS } from "./render/terminal/render-view.ts";
export { removedReports, undoneIds } from "./review/active.ts";
export { applyDecisions, type DecidedRow } from "./review/apply-decisions.ts";
export { NEEDED, storeFields } from "./review/fields.ts";
export { noteGone } from "./review/note-gone.ts";
export { type AnyRow, findRow, rowId, rowKey } from "./review/row-key.ts";
export { formatQuery, parseQuery, QUERY_KEYS } from "./search/parse-query.ts";
export { type Hit, phrasesOf, searchRecord } from "./search/search-record.ts";
export { loadSyntax, type Syntax } from "./syntax/syntax.ts";
export { canonicalJson } from "./text/canonical-json.ts";
export { contentId } from "./text/hash.ts";
export { byCodeUnit, foldedWords } from "./text/normalise.ts";
export { VERSION } from "./version.ts";
