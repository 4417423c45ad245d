// The one way into the core.
export type { Annotation, Quotation, ReadReport } from "./model/annotation.ts";
export type { Reading } from "./model/reading.ts";
export type { Codebook, Party, ReadoutRecord } from "./model/record.ts";
export type { Note, Report, ReportInput } from "./model/report.ts";
export type { Citation, Span } from "./model/span.ts";
export type { Trace, TraceRow } from "./model/trace.ts";
export { annotateReport, assemble, type ReadoutOptions, readout, readReport } from "./readout.ts";
export { type CitationCheck, checkCitations } from "./record/check-citations.ts";
export { renderHtml } from "./render/html/render-html.ts";
export { type Look, plainLook, RICH } from "./render/terminal/lines.ts";
export { renderSummary } from "./render/terminal/render-summary.ts";
export { renderTrace } from "./render/terminal/render-trace.ts";
export { renderView, VIEWS } from "./render/terminal/render-view.ts";
export { loadSyntax, type Syntax } from "./syntax/syntax.ts";
export { canonicalJson } from "./text/canonical-json.ts";
export { VERSION } from "./version.ts";
