// One report: its text, and beside it every row that stands on its words, in the order of the text.
import { useMemo } from "preact/hooks";
import { formatEdtf } from "../../core/render/format-time.ts";
import { go, readPlace } from "../address.ts";
import { FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { Label, rowAttributes, State, Tools, Words } from "../parts.tsx";
import { ReportText } from "../report-text.tsx";
import { isCalled, LIST_NAMES, ROW_LISTS, rowsOf } from "../rows.ts";
import { useStory, viewAddress } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** A report page; `address` of the words that are open lights them up in its own text. */
export function ReportPage(props: { id: string; words?: string | undefined }) {
  const story = useStory();
  const { index, here } = story;
  const filter = useFilter();
  const report = index.report(props.id);
  const place = readPlace(props.words);
  const lit = useMemo(
    () => (place && place.report === props.id ? [{ ...place, className: "", mark: true }] : []),
    [props.words, props.id],
  );
  const all = useMemo(
    () =>
      [...rowsOf(index).values()]
        .flatMap((entry) => {
          const c = entry.words.find((w) => w.report === props.id);
          return c && entry.list !== "entities" ? [{ ...entry, c }] : [];
        })
        .sort((a, b) => a.c.start - b.c.start || ROW_LISTS.indexOf(a.list) - ROW_LISTS.indexOf(b.list)),
    [index, props.id],
  );
  if (!report) return <Nothing text="This report is not in the story." />;
  const remove = () => {
    story
      .decide({ kind: "remove-report", report: report.id })
      .then(() => go({ ...here, view: "reports", id: "", query: {} }))
      .catch(() => {});
  };
  const shown = all.filter(
    (e) => inState(filter, e.row) && (filter.by === "" || e.list === filter.by) && isCalled(e, filter.q),
  );
  const about = [
    report.published === null ? "date unknown" : formatEdtf(report.published),
    report.byline,
    report.agencies.length > 0 ? `credits ${report.agencies.join(", ")}` : null,
    report.file,
  ].filter(Boolean);
  const earlier = report.revises === null ? undefined : index.report(report.revises);
  return (
    <>
      <ViewHead title={report.headline ?? index.outlet(report.id)}>
        <a href={viewAddress(story, "side-by-side", { a: report.id })}>Beside another report</a>
        {story.canChange && (
          <button type="button" onClick={remove}>
            Take it out of the story
          </button>
        )}
      </ViewHead>
      <p class="also">
        <span class="siglum">{index.siglum(report.id)}</span> {index.outlet(report.id)} ·{" "}
        <bdi>{about.join(" · ")}</bdi>{" "}
        {report.url !== null && /^https?:/.test(report.url) && (
          <a href={report.url} target="_blank" rel="noreferrer noopener">
            Where it was published
          </a>
        )}{" "}
        {!report.complete && <Label text="not complete" />}
        {index.isGone(report.id) && <Label text="no longer at its address" />}
        {earlier && (
          <a href={viewAddress(story, "side-by-side", { a: earlier.id, b: report.id })}>
            Beside its older version
          </a>
        )}
      </p>
      <div class="report-page">
        <div class="report-pane">
          <ReportText
            report={report}
            lit={lit}
            label="Text of the report"
            scroller={lit.length > 0 ? ".report-pane" : ".none"}
          />
        </div>
        <section aria-label="Rows that stand on this report">
          <FilterBar
            shown={shown.length}
            all={all.length}
            by={{
              name: "Kind",
              values: ROW_LISTS.filter((l) => all.some((e) => e.list === l)).map(
                (l) => [l, LIST_NAMES[l]] as const,
              ),
            }}
          />
          <Rows rows={shown}>
            {(e) => (
              <li class="row" key={e.id} {...rowAttributes(e.row)}>
                <State row={e.id} />
                <Label text={LIST_NAMES[e.list]} />{" "}
                {e.list !== "quotations" && <span class="what">{e.what} </span>}
                <Words c={e.c} row={e.id} /> <Tools row={e.id} rule={e.row.rule} />
              </li>
            )}
          </Rows>
        </section>
      </div>
    </>
  );
}
