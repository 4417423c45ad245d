// What is disputed: every claim with the readings of it, none of them the winner.
import { useMemo } from "preact/hooks";
import { disputesInOrder } from "../../core/render/order-rows.ts";
import { STANCE_WORDS } from "../../core/render/stance-words.ts";
import { Few, FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { BestWords, rowAttributes, StanceLabel, State, Tools, Who } from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** Readings of a claim that are shown at once. */
const READINGS = 8;

/** The disputes. */
export function Disputes() {
  const { index } = useStory();
  const filter = useFilter();
  const all = useMemo(() => disputesInOrder(index.record.disputes), [index]);
  const sides = [...new Set(all.flatMap((d) => d.readings.map((r) => r.by)))].filter((b) => b !== null);
  const shown = all.filter(
    (d) =>
      inState(filter, d) &&
      (filter.by === "" || d.readings.some((r) => r.by === filter.by)) &&
      holds(d, filter.q, () =>
        [
          d.about,
          ...d.readings.flatMap((r) => [index.name(r.by) ?? "", ...r.evidence.map((c) => c.exact)]),
        ].join(" "),
      ),
  );
  return (
    <>
      <ViewHead title="Disputed" data="disputes" />
      <FilterBar
        shown={shown.length}
        all={all.length}
        by={{ name: "Side", values: sides.map((s) => [s, index.name(s) ?? s] as const) }}
      />
      {shown.length === 0 && (
        <Nothing text={all.length === 0 ? "Nothing disputed was found." : "No dispute passes the filter."} />
      )}
      <Rows rows={shown}>
        {(d) => (
          <li class="row" key={d.id} {...rowAttributes(d)}>
            <h2 class="about">
              <State row={d.id} />
              <bdi>{d.about}</bdi> <Tools row={d.id} rule={d.rule} />
            </h2>
            <Few class="readings" items={d.readings} most={READINGS} noun="other reading">
              {(r) => (
                <li key={`${r.by} ${r.stance} ${r.evidence[0]?.report} ${r.evidence[0]?.start}`}>
                  <StanceLabel stance={r.stance} text={STANCE_WORDS[r.stance]} />{" "}
                  <b>{index.name(r.by) ?? "Somebody unnamed"}</b>{" "}
                  <BestWords evidence={r.evidence} row={d.id} />{" "}
                  <Who evidence={r.evidence} row={d.id} origins={r.origins} />
                </li>
              )}
            </Few>
          </li>
        )}
      </Rows>
    </>
  );
}
