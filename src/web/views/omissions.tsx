// What a complete report has not, though it could have been known when it was published.
import { FilterBar, Rows, useFilter } from "../list.tsx";
import { Siglum } from "../parts.tsx";
import { holds } from "../rows.ts";
import { rowAddress, useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** The omissions, report by report. */
export function Omissions() {
  const story = useStory();
  const { index } = story;
  const filter = useFilter();
  const all = index.record.omissions;
  const shown = all
    .filter(
      (o) =>
        (filter.by === "" || o.report === filter.by) &&
        holds(o, filter.q, () => `${index.outlet(o.report)} ${o.why}`),
    )
    .map((o) => ({ ...o, id: `${o.report} ${o.missing}` }));
  const reports = index.reports.filter((r) => all.some((o) => o.report === r.id));
  return (
    <>
      <ViewHead title="Not in a report" data="omissions" />
      <FilterBar
        shown={shown.length}
        all={all.length}
        by={{ name: "Report", values: reports.map((r) => [r.id, index.outlet(r.id)] as const) }}
      />
      {shown.length === 0 && (
        <Nothing
          text={
            all.length === 0
              ? "Nothing is claimed to be left out: that takes two others who had it before, and a complete text."
              : "Nothing passes the filter."
          }
        />
      )}
      <Rows rows={shown}>
        {(o) => (
          <li class="row" key={o.id} data-row={o.id} tabIndex={-1}>
            <Siglum report={o.report} /> has not: <a href={rowAddress(story, o.missing)}>{o.why}</a>
          </li>
        )}
      </Rows>
    </>
  );
}
