// The text of a report as it was stored, always as text nodes: what is lit is cut out of it, nothing is put in.
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Report } from "../core/model/report.ts";
import { type Lit, segments } from "./segments.ts";
import { useStory } from "./story.tsx";

/** Zones that are not the report's own words. */
const SIDE: ReadonlySet<string> = new Set([
  "byline",
  "credit",
  "related",
  "caption",
  "boilerplate",
  "dateline",
]);

/** The report's text with its statements underlined and `lit` on top of that; scrolls to the first mark inside `scroller`. */
export function ReportText(props: {
  report: Report;
  lit: readonly Lit[];
  label: string;
  /** CSS selector of the element that scrolls; none: nothing is scrolled. */
  scroller?: string;
}) {
  const { index } = useStory();
  const { report, lit } = props;
  const box = useRef<HTMLDivElement>(null);
  const own = useMemo(
    () => [
      ...report.zones.map((z) => ({
        start: z.start,
        end: z.end,
        className: z.kind === "headline" ? "headline" : SIDE.has(z.kind) ? "side" : "",
      })),
      ...index.record.quotations
        .filter((q) => q.report === report.id)
        .flatMap((q) => q.content.map((c) => ({ start: c.start, end: c.end, className: "spoken" }))),
    ],
    [report, index],
  );
  const parts = useMemo(() => segments(report.text, [...own, ...lit]), [report, own, lit]);
  useLayoutEffect(() => {
    const mark = box.current?.querySelector("mark");
    const pane = props.scroller ? box.current?.closest(props.scroller) : null;
    if (!pane) return;
    if (mark)
      pane.scrollBy({
        top: mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3,
      });
    else pane.scrollTo({ top: 0 });
  }, [parts]);
  return (
    <div
      ref={box}
      class="report-text"
      lang={report.language}
      dir="auto"
      data-report={report.id}
      tabIndex={0}
      role="region"
      aria-label={props.label}
    >
      {parts.map((s) =>
        s.mark ? (
          <mark class={s.classNames.join(" ")} key={s.start} data-start={s.start}>
            {s.text}
          </mark>
        ) : (
          <span class={s.classNames.join(" ")} key={s.start} data-start={s.start}>
            {s.text}
          </span>
        ),
      )}
    </div>
  );
}

/** The stretch of a shown report's text that is selected in the page, or null. */
export function selectedPlace(): { report: string; start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const holder = (node: Node) => (node instanceof Element ? node : node.parentElement);
  const box = holder(range.commonAncestorContainer)?.closest<HTMLElement>("[data-report]");
  const at = (node: Node, offset: number): number | null => {
    const element = holder(node)?.closest<HTMLElement>("[data-start]");
    return element ? Number(element.dataset["start"]) + offset : null;
  };
  const start = at(range.startContainer, range.startOffset);
  const end = at(range.endContainer, range.endOffset);
  if (!box || start === null || end === null || end <= start) return null;
  return { report: box.dataset["report"]!, start, end };
}
