// Review: the rows that nobody has looked at, one after another; orphans; the log of decisions.
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { LoggedDecision } from "../desk.ts";
import { DeskContext } from "../desk-context.ts";
import { FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { BestWords, Label, rowAttributes, State, Tools, Who, Words } from "../parts.tsx";
import { isCalled, LIST_NAMES, ROW_LISTS, rowsOf } from "../rows.ts";
import { rowAddress, useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** Why a decision bears on no row, for a reader. */
const REASONS: Readonly<Record<string, string>> = {
  "report-gone": "the report with its words is not in the story",
  "row-gone": "no row stands on these words any more",
  regrouped: "its words are now spread over several rows",
  "not-applicable": "what it sets is not there any more",
  "no-kind": "marked elsewhere, without what a row of its kind needs: mark the words again with m",
};

/** The review of a story. */
export function Review() {
  const story = useStory();
  const desk = useContext(DeskContext)!;
  const { index } = story;
  const filter = useFilter();
  const [log, setLog] = useState<readonly LoggedDecision[]>([]);
  useEffect(() => {
    let here = true;
    desk.decisions(story.id).then(
      (d) => here && setLog(d),
      () => here && setLog([]),
    );
    return () => {
      here = false;
    };
  }, [desk, story.id, index]);
  const all = useMemo(() => [...rowsOf(index).values()], [index]);
  const shown = all.filter(
    (e) => inState(filter, e.row) && (filter.by === "" || e.list === filter.by) && isCalled(e, filter.q),
  );
  const orphans = index.record.review?.orphans ?? [];
  const undo = (decision: string) => {
    story.undo(decision).catch(() => {});
  };
  const standing = log.filter((d) => d.kind !== "undo");
  const left = all.filter((e) => (e.row.state ?? "candidate") === "candidate").length;
  return (
    <>
      <ViewHead title="Review" aside={`${left} candidates left`}>
        <button type="button" onClick={() => story.show({ kind: "annotations" })}>
          Import annotations
        </button>
      </ViewHead>
      <p class="also">
        <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>a</kbd> accept, <kbd>r</kbd> reject, <kbd>e</kbd>{" "}
        edit, <kbd>c</kbd> comment, <kbd>u</kbd> undo, <kbd>?</kbd> all keys
      </p>
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
      {shown.length === 0 && <Nothing text="No row passes the filter." />}
      <Rows rows={shown}>
        {(e) => (
          <li class="row" key={e.id} {...rowAttributes(e.row)}>
            <State row={e.id} />
            <Label text={LIST_NAMES[e.list]} /> <span class="what">{e.what}</span>
            <div>
              <BestWords evidence={e.words} row={e.id} />{" "}
              <Who evidence={e.list === "entities" ? e.words.slice(0, 8) : e.words} row={e.id} />{" "}
              <Tools row={e.id} rule={e.row.rule} />
            </div>
          </li>
        )}
      </Rows>
      {orphans.length > 0 && (
        <section aria-labelledby="orphans">
          <h2 id="orphans">
            Decisions that bear on no row <span class="count">{orphans.length}</span>
          </h2>
          <ul class="rows">
            {orphans.map((o) => (
              <li class="row" key={o.decision}>
                <bdi>{o.what}</bdi> <span class="also">{REASONS[o.reason] ?? o.reason}</span>{" "}
                {o.words
                  .filter((c) => index.report(c.report))
                  .slice(0, 2)
                  .map((c) => (
                    <Words c={c} row={o.decision} key={c.start} />
                  ))}
                {o.near.length > 0 && (
                  <span class="also">
                    {" "}
                    near:{" "}
                    {o.near.slice(0, 3).map((id) => (
                      <a href={rowAddress(story, id)} key={id}>
                        {rowsOf(index).get(id)?.what ?? id}
                      </a>
                    ))}
                  </span>
                )}{" "}
                <button type="button" onClick={() => undo(o.decision)}>
                  Undo it
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {standing.length > 0 && (
        <section aria-labelledby="log">
          <h2 id="log">
            Decisions <span class="count">{standing.length}</span>
          </h2>
          <ul class="rows log">
            {[...standing]
              .reverse()
              .slice(0, SHOWN)
              .map((d) => (
                <li class={d.stands ? "row" : "row undone"} key={d.id}>
                  <span class="when">{d.when.slice(0, 16).replace("T", " ")}</span> {d.who}{" "}
                  <Label text={d.kind} /> <span class="what">{whatOf(d)}</span>{" "}
                  {d.why && <span class="also">{d.why}</span>}{" "}
                  {d.stands ? (
                    <button type="button" onClick={() => undo(d.id)}>
                      Undo
                    </button>
                  ) : (
                    <span class="also">undone</span>
                  )}
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Decisions of the log that are listed. */
const SHOWN = 100;

function whatOf(d: LoggedDecision): string {
  switch (d.kind) {
    case "merge":
      return d.targets.map((t) => t.what).join(" = ");
    case "add":
    case "suggest":
      return d.words.map((c) => c.exact).join(" … ");
    case "comment":
      return `${d.text}${d.target ? ` (${d.target.what})` : ""}`;
    case "remove-report":
      return d.report;
    case "undo":
      return "";
    default:
      return d.target.what;
  }
}
