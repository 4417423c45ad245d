// Two reports side by side: aligned passages numbered and lit up in both, quotations underlined.
import { useMemo } from "preact/hooks";
import { count } from "../../core/render/count.ts";
import type { RecordIndex } from "../../core/render/index-record.ts";
import { go, withQuery } from "../address.ts";
import { ReportText } from "../report-text.tsx";
import type { Lit } from "../segments.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";
import { relation } from "./dependence.tsx";

/** The two reports that the address names; those that share most where it names none. */
export function SideBySide() {
  const { index, here } = useStory();
  const most = useMemo(() => mostShared(index), [index]);
  const known = (id: string | undefined) => (id !== undefined && index.report(id) ? id : undefined);
  const a = known(here.query["a"]) ?? most[0];
  const b = known(here.query["b"]) ?? (most[1] !== a ? most[1] : most[0]);
  const shared = useMemo(
    () =>
      index.record.passages
        .filter((p) => (p.a.report === a && p.b.report === b) || (p.a.report === b && p.b.report === a))
        .map((p) => (p.a.report === a ? p : { ...p, a: p.b, b: p.a }))
        .sort((x, y) => x.a.start - y.a.start),
    [index, a, b],
  );
  // "3": the pair of passages that is looked at.
  const at = Number(here.query["passage"] ?? "") - 1;
  const lit = useMemo(() => {
    const side = (end: "a" | "b"): Lit[] =>
      shared.map((p, i) => ({
        start: p[end].start,
        end: p[end].end,
        className: p.rule === "same-saying" ? "shared quoted" : `shared ${p.kind}`,
        mark: i === at,
      }));
    return { a: [...side("a"), ...told(index, a, b)], b: [...side("b"), ...told(index, b, a)] };
  }, [shared, at, index, a, b]);
  if (a === undefined || b === undefined || a === b)
    return <Nothing text="It takes two reports to set them side by side." />;
  const pair = index.record.dependence.find((d) => (d.a === a && d.b === b) || (d.a === b && d.b === a));
  const choose = (key: string) => (e: Event) =>
    go(withQuery(here, { a, b, [key]: (e.target as HTMLSelectElement).value, passage: "" }), true);
  const step = (by: number) => {
    const next = at < 0 ? (by > 0 ? 0 : shared.length - 1) : (at + by + shared.length) % shared.length;
    go(withQuery(here, { a, b, passage: `${next + 1}` }), true);
  };
  const options = index.reports.map((r) => (
    <option value={r.id} key={r.id}>
      {`${index.siglum(r.id)} ${index.outlet(r.id)}`}
    </option>
  ));
  return (
    <>
      <ViewHead title="Side by side" data="passages" />
      <div class="filter">
        <label>
          Left{" "}
          <select value={a} onChange={choose("a")}>
            {options}
          </select>
        </label>
        <label>
          Right{" "}
          <select value={b} onChange={choose("b")}>
            {options}
          </select>
        </label>
        <span class="count" role="status">
          {count(shared.length, "shared passage")}
          {at >= 0 &&
            shared[at] &&
            `, at ${at + 1} (${shared[at].kind}, ${Math.round(shared[at].similarity * 100)} %)`}
          {pair && pair.relation !== "independent" && ` · ${relation(index, pair)}`}
        </span>
        {shared.length > 0 && (
          <>
            <button type="button" onClick={() => step(-1)}>
              Previous passage
            </button>
            <button type="button" onClick={() => step(1)}>
              Next passage
            </button>
          </>
        )}
      </div>
      <p class="legend also">
        Shaded: passages of both; with a line below, in the same words. Dotted: what both quote.
      </p>
      {pair && pair.evidence.length > 0 && <p class="also">{pair.evidence.join("; ")}</p>}
      <div class="beside">
        {(["a", "b"] as const).map((side) => {
          const id = side === "a" ? a : b;
          return (
            <section class="beside-pane" key={side} aria-label={`${side === "a" ? "Left" : "Right"} report`}>
              <h2>
                <span class="siglum">{index.siglum(id)}</span> {index.outlet(id)}
              </h2>
              <ReportText
                report={index.report(id)!}
                lit={lit[side]}
                label={`${side === "a" ? "Left" : "Right"}: ${index.outlet(id)}`}
                scroller={at >= 0 ? ".beside-pane" : ".none"}
              />
            </section>
          );
        })}
      </div>
    </>
  );
}

/** The quotations of a report that the other one has as well, in whatever wording. */
function told(index: RecordIndex, own: string | undefined, other: string | undefined): Lit[] {
  return index.record.utterances
    .filter((u) => u.renderings.some((r) => r.citation.report === other))
    .flatMap((u) => u.renderings.filter((r) => r.citation.report === own))
    .map((r) => ({ start: r.citation.start, end: r.citation.end, className: "shared quoted" }));
}

function mostShared(index: RecordIndex): readonly [string | undefined, string | undefined] {
  const pairs = new Map<string, number>();
  let best = "";
  for (const p of index.record.passages) {
    const key = `${p.a.report} ${p.b.report}`;
    const n = (pairs.get(key) ?? 0) + 1;
    pairs.set(key, n);
    if (n > (pairs.get(best) ?? 0)) best = key;
  }
  const [a, b] = best.split(" ");
  return b ? [a, b] : [index.reports[0]?.id, index.reports[1]?.id];
}
