// The apparatus: one utterance, the base reading, every outlet's wording with the changed words marked.
import type { Rendering } from "../../core/model/record.ts";
import { byChange, meaningOf } from "../../core/render/order-rows.ts";
import { FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { EditWords, Marked } from "../marked.tsx";
import { Label, rowAttributes, State, Tools, Who, Words, WordsLink } from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** Every utterance that more than one report tells; those whose meaning changes first. */
export function Apparatus() {
  const { index } = useStory();
  const filter = useFilter();
  const all = index.record.utterances.filter((u) => u.renderings.length > 1).sort(byChange);
  const changed = all.filter((u) => meaningOf(u) > 0).length;
  const shown = all.filter(
    (u) =>
      inState(filter, u) &&
      (filter.by === "" || (filter.by === "meaning" ? meaningOf(u) > 0 : u.speaker === filter.by)) &&
      holds(u, filter.q, () => [index.sayer(u), ...u.renderings.map((r) => r.citation.exact)].join(" ")),
  );
  const speakers = [...new Set(all.map((u) => u.speaker))].filter((s) => s !== null);
  return (
    <>
      <ViewHead
        title="The same words in different outlets"
        aside={changed > 0 ? `${changed} with another meaning` : ""}
        data="utterances"
      />
      <FilterBar
        shown={shown.length}
        all={all.length}
        by={{
          name: "Which",
          values: [
            ["meaning", "with another meaning"],
            ...speakers.map((s) => [s, index.name(s) ?? s] as const),
          ],
        }}
      />
      {shown.length === 0 && (
        <Nothing
          text={
            all.length === 0 ? "No words were told by more than one report." : "Nothing passes the filter."
          }
        />
      )}
      <Rows rows={shown}>
        {(u) => {
          const base = u.renderings.find((r) => r.difference === "base") ?? u.renderings[0]!;
          return (
            <li class="row" key={u.id} {...rowAttributes(u)}>
              <h2 class="about">
                <State row={u.id} />
                <bdi>{index.sayer(u) ?? "Somebody unnamed"}</bdi> <Tools row={u.id} rule={u.rule} />
              </h2>
              <p class="base">
                <Words c={base.citation} row={u.id} /> <Who evidence={[base.citation]} row={u.id} />
              </p>
              <ul class="variants">
                {u.renderings
                  .filter((r) => r !== base)
                  .map((r) => (
                    <Variant rendering={r} row={u.id} key={r.quotation} />
                  ))}
              </ul>
            </li>
          );
        }}
      </Rows>
    </>
  );
}

function Variant(props: { rendering: Rendering; row: string }) {
  const { index } = useStory();
  const r = props.rendering;
  const strong = r.difference === "altered" || r.difference === "speaker";
  return (
    <li>
      <WordsLink c={r.citation} row={props.row} class="siglum">
        {index.siglum(r.citation.report)}
      </WordsLink>{" "}
      <Label text={r.difference} tone={strong ? "clash" : undefined} />{" "}
      <Words c={r.citation} row={props.row}>
        <Marked text={r.citation.exact.trim()} edits={r.edits} />
      </Words>
      {r.edits.length > 0 && (
        <span class="edits">
          {r.edits.map((e, i) => (
            <EditWords edit={e} key={i} />
          ))}
        </span>
      )}
    </li>
  );
}
