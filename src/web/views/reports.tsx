// The reports, with what each credits and has not, and what the run has to say of them.
import { formatEdtf } from "../../core/render/format-time.ts";
import { FilterBar, Rows, useFilter } from "../list.tsx";
import { Label, Siglum } from "../parts.tsx";
import { holds } from "../rows.ts";
import { rowAddress, useStory, viewAddress } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** The reports of the story. */
export function Reports() {
  const story = useStory();
  const { index } = story;
  const filter = useFilter();
  const shown = index.reports.filter((r) =>
    holds(r, filter.q, () => [r.headline, index.outlet(r.id), r.published, ...r.agencies, r.file].join(" ")),
  );
  const notes = index.record.notes;
  return (
    <>
      <ViewHead title="Reports" data="reports">
        {index.reports.length > 1 && <a href={viewAddress(story, "side-by-side")}>Two side by side</a>}
      </ViewHead>
      <FilterBar shown={shown.length} all={index.reports.length} />
      {shown.length === 0 && (
        <Nothing text={index.reports.length === 0 ? "No reports yet." : "No report passes the filter."} />
      )}
      <Rows rows={shown} class="reports">
        {(r) => (
          <li class="row report-line" key={r.id} data-row={r.id} tabIndex={-1}>
            <div>
              <Siglum report={r.id} />
            </div>
            <div>
              <a href={rowAddress(story, r.id)}>
                <bdi>{r.headline ?? "Without headline"}</bdi>
              </a>{" "}
              {!r.complete && <Label text="not complete" />}
              {r.revises !== null && <Label text="newer version" />}
              {index.isGone(r.id) && <Label text="no longer at its address" />}
            </div>
            <div>{index.outlet(r.id)}</div>
            <div class="number">{r.published === null ? "date unknown" : formatEdtf(r.published)}</div>
            <div class="also">{r.agencies.join(", ")}</div>
          </li>
        )}
      </Rows>
      {notes.length > 0 && (
        <>
          <h2>Notes</h2>
          <Rows rows={notes.map((n, i) => ({ ...n, id: `${i}` }))} class="notes">
            {(n) => (
              <li key={n.id}>
                {n.report !== null && <Siglum report={n.report} />} {n.message}
              </li>
            )}
          </Rows>
        </>
      )}
    </>
  );
}
