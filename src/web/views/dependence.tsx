// Who depends on whom, and the origins that are left when copies count once.
import type { Dependence as Pair } from "../../core/model/record.ts";
import { count } from "../../core/render/count.ts";
import type { RecordIndex } from "../../core/render/index-record.ts";
import { DependenceGraph } from "../graph-view.tsx";
import { Rows } from "../list.tsx";
import { Label, Siglum } from "../parts.tsx";
import { useStory, viewAddress } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** The graph, the origins and the pairs of reports with the evidence in words. */
export function Dependence() {
  const story = useStory();
  const { index } = story;
  const { origins, dependence } = index.record;
  const outlets = new Set(index.reports.map((r) => index.outlet(r.id))).size;
  const pairs = dependence
    .filter((d) => d.relation !== "independent")
    .map((d) => ({ ...d, id: `${d.a} ${d.b}` }))
    .sort((a, b) => Number(a.relation === "unknown") - Number(b.relation === "unknown") || b.share - a.share);
  return (
    <>
      <ViewHead
        title="Who depends on whom"
        aside={`${count(outlets, "outlet")}, ${count(origins.length, "independent origin")}`}
        data="dependence"
      />
      {origins.length > 0 && <DependenceGraph />}
      <p class="legend also">
        A lane is one origin. An arrow leads from a source to what copies it; a dashed line joins reports with
        a common source.
      </p>
      <h2>Origins</h2>
      <ul class="origins">
        {origins.slice(0, MOST_ORIGINS).map((o) => (
          <li key={o.id}>
            {o.reports.map((r) => (
              <Siglum report={r} key={r} />
            ))}
            {o.named !== null && <span class="also">from {o.named}</span>}
          </li>
        ))}
        {origins.length > MOST_ORIGINS && <li class="also">{`and ${origins.length - MOST_ORIGINS} more`}</li>}
      </ul>
      <h2>Pairs of reports</h2>
      {pairs.length === 0 && <Nothing text="No pair of reports was found to depend on one another." />}
      <Rows rows={pairs} class="pairs">
        {(d) => (
          <li key={d.id}>
            <Siglum report={d.a} /> <Siglum report={d.b} /> <Label text={relation(index, d)} />{" "}
            <a
              href={viewAddress(story, "side-by-side", { a: d.a, b: d.b })}
            >{`${Math.round(d.share * 100)} % shared`}</a>
            <div class="also">{d.evidence.join("; ")}</div>
          </li>
        )}
      </Rows>
    </>
  );
}

/** Origins that are listed by their sigla. */
const MOST_ORIGINS = 60;

/** A relation in words. */
export function relation(index: RecordIndex, d: Pair): string {
  if (d.relation !== "copies") return d.relation === "common-source" ? "common source" : d.relation;
  if (d.direction === "a-from-b") return `${index.siglum(d.a)} copies ${index.siglum(d.b)}`;
  if (d.direction === "b-from-a") return `${index.siglum(d.b)} copies ${index.siglum(d.a)}`;
  return "copies";
}
