// Texts on the table: plans, drafts, agreements, and who tells of them.
import { FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { BestWords, Label, rowAttributes, State, Tools, Who } from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** The texts on the table. */
export function Texts() {
  const { index } = useStory();
  const filter = useFilter();
  const all = index.record.texts;
  const shown = all.filter(
    (t) =>
      inState(filter, t) &&
      (filter.by === "" || t.kind === filter.by) &&
      holds(t, filter.q, () => [t.name, t.kind, ...t.evidence.map((c) => c.exact)].join(" ")),
  );
  const values = [...new Set(all.map((t) => t.kind))].map((k) => [k, k] as const);
  return (
    <>
      <ViewHead title="Texts on the table" data="texts" />
      <FilterBar shown={shown.length} all={all.length} by={{ name: "Kind", values }} />
      {shown.length === 0 && (
        <Nothing text={all.length === 0 ? "No texts on the table found." : "No text passes the filter."} />
      )}
      <Rows rows={shown}>
        {(t) => (
          <li class="row" key={t.id} {...rowAttributes(t)}>
            <h2 class="about">
              <State row={t.id} />
              <bdi>{t.name}</bdi> <Label text={t.kind} /> <Tools row={t.id} rule={t.rule} />
            </h2>
            <BestWords evidence={t.evidence} row={t.id} />{" "}
            <Who evidence={t.evidence} row={t.id} origins={t.origins} />
          </li>
        )}
      </Rows>
    </>
  );
}
