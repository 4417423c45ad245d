// The pane beside the rows: the report that the open words stand in, at the place.
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Report } from "../core/model/report.ts";
import { citationText } from "../core/render/citation-text.ts";
import { formatEdtf } from "../core/render/format-time.ts";
import { type Address, go, type Place, withQuery } from "./address.ts";
import { ReportText } from "./report-text.tsx";
import { rowAddress, useStory } from "./story.tsx";

/** The reader pane; `address` has the words and the row. */
export function Reader(props: { place: Place; row: string; address: Address }) {
  const { index, ...story } = useStory();
  const { place, row } = props;
  const report = index.report(place.report);
  const lit = useMemo(
    () => [{ start: place.start, end: place.end, className: "", mark: true }],
    [place.start, place.end],
  );
  useEffect(() => {
    const open = [
      ...document.querySelectorAll(`[data-row="${CSS.escape(row)}"]`),
      ...document.querySelectorAll(
        `[data-words="${CSS.escape(`${place.report}:${place.start}-${place.end}`)}"]`,
      ),
    ];
    for (const e of open) e.setAttribute("data-open", "");
    return () => {
      for (const e of open) e.removeAttribute("data-open");
    };
  });
  if (!report) return null;
  const about = [report.headline, report.published && formatEdtf(report.published), report.byline].filter(
    Boolean,
  );
  return (
    <aside class="reader" aria-labelledby="reader-title">
      <div class="bar">
        <h2 id="reader-title">
          <a href={rowAddress({ ...story, index }, report.id)}>
            <span class="siglum">{index.siglum(report.id)}</span> {index.outlet(report.id)}
          </a>
        </h2>
        <button
          type="button"
          onClick={() => stepWords(-1)}
          title="Words before these (W)"
          aria-label="Words before these"
        >
          ↑
        </button>
        <button
          type="button"
          onClick={() => stepWords(1)}
          title="Next words of this row (w)"
          aria-label="Next words"
        >
          ↓
        </button>
        <CopyCitation report={report} place={place} />
        <button type="button" onClick={() => closeWords(props.address)} title="Close (Escape)">
          Close
        </button>
      </div>
      <p class="also">
        <bdi>{about.join(" · ")}</bdi>
        {!report.complete && " · not complete"}
        {index.isGone(report.id) && " · no longer at its address"}
      </p>
      <ReportText
        report={report}
        lit={lit}
        label={`Text of the report of ${index.outlet(report.id)}`}
        scroller=".reader"
      />
    </aside>
  );
}

/** The button that puts the open words with outlet, headline, date and address on the clipboard. */
function CopyCitation(props: { report: Report; place: Place }) {
  const { report, place } = props;
  const [said, setSaid] = useState("Copy as citation");
  useEffect(() => setSaid("Copy as citation"), [place.report, place.start, place.end]);
  const copy = async () => {
    const text = citationText(report, { ...place, exact: report.text.slice(place.start, place.end) });
    // A page that is opened from disk may have no clipboard.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? "Copied" : "Cannot copy here");
  };
  return (
    <button type="button" onClick={copy} title="Copy these words with outlet, headline, date and address">
      {said}
    </button>
  );
}

/** Closes the pane and gives the focus back to the row. */
export function closeWords(address: Address): void {
  const row = address.query["row"] ?? "";
  go(withQuery(address, { words: "", row: "" }), true);
  const link = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
  link?.focus({ preventScroll: true });
}

/** Opens the next (1) or last (-1) words in the page, in its order. */
export function stepWords(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLAnchorElement>("main a[data-words]")].filter((a) =>
    a.checkVisibility(),
  );
  const now = all.findIndex((a) => a.hasAttribute("data-open"));
  const current = document.activeElement?.closest("[data-row]");
  const first = current ? all.findIndex((a) => current.contains(a)) : 0;
  const next = all[now < 0 ? Math.max(0, first) : now + by];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  next.click();
}
