// Everybody and every body that is named: who speaks for whom, in which role, and who names them.
import { useMemo } from "preact/hooks";
import type { Citation } from "../../core/model/span.ts";
import { firstRole } from "../../core/render/first-role.ts";
import { FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { rowAttributes, State, Tools, Who } from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** People, organisations and groups; people first, those that are named most first. */
export function People() {
  const { index } = useStory();
  const filter = useFilter();
  const all = useMemo(
    () =>
      index.record.entities
        .filter((e) => e.kind !== "place")
        .sort(
          (a, b) =>
            Number(b.kind === "person") - Number(a.kind === "person") ||
            b.mentions.length - a.mentions.length,
        ),
    [index],
  );
  const shown = all.filter(
    (e) =>
      inState(filter, e) &&
      (filter.by === "" || e.kind === filter.by || e.party === filter.by) &&
      holds(e, filter.q, () =>
        [e.name, ...e.aliases, index.partyOf(e.id), ...e.roles.map((r) => r.text)].join(" "),
      ),
  );
  const parties = index.record.parties.filter((p) => all.some((e) => e.party === p.id));
  const values = [
    ...(["person", "organisation", "group"] as const).map((k) => [k, k] as const),
    ...parties.map((p) => [p.id, `for ${p.name}`] as const),
  ];
  return (
    <>
      <ViewHead title="People and bodies" data="entities" />
      <FilterBar shown={shown.length} all={all.length} by={{ name: "Kind or side", values }} />
      {shown.length === 0 && (
        <Nothing text={all.length === 0 ? "Nobody is named." : "Nobody passes the filter."} />
      )}
      <Rows rows={shown} class="people">
        {(e) => {
          const also = e.aliases.filter((a) => a !== e.name);
          const side = index.partyOf(e.id);
          return (
            <li class="row person" key={e.id} {...rowAttributes(e)}>
              <div>
                <State row={e.id} />
                <b>
                  <bdi>{e.name}</bdi>
                </b>
                {e.kind !== "person" && <span class="also"> {e.kind}</span>}
                {also.length > 0 && <div class="also">also {also.slice(0, 4).join(", ")}</div>}
              </div>
              <div>{side !== null && side !== e.name && <>for {side}</>}</div>
              <div class="also">{firstRole(e)}</div>
              <div>
                <Who evidence={firstOfEach(e.mentions)} row={e.id} /> <Tools row={e.id} rule={e.rule} />
              </div>
            </li>
          );
        }}
      </Rows>
    </>
  );
}

function firstOfEach(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter((c) => !seen.has(c.report) && seen.add(c.report));
}
