// The apparatus: one utterance, the base reading, every outlet's wording with the changed words marked.
import { useMemo } from "preact/hooks";
import type { Rendering, Utterance } from "../../core/model/record.ts";
import { byChange, meaningOf } from "../../core/render/order-rows.ts";
import { Few, FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { EditWords, Marked } from "../marked.tsx";
import { Label, rowAttributes, State, Tools, Who, Words } from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** Every utterance that more than one report tells; those whose meaning changes first. */
export function Apparatus() {
  const { index } = useStory();
  const filter = useFilter();
  const all = useMemo(
    () => index.record.utterances.filter((u) => u.renderings.length > 1).sort(byChange),
    [index],
  );
  const changed = useMemo(() => all.filter((u) => meaningOf(u) > 0).length, [all]);
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
              <Variants utterance={u} base={base} />
            </li>
          );
        }}
      </Rows>
    </>
  );
}

/** Wordings of an utterance that are shown at once. */
const SHOWN = 6;

/** The other renderings: those in the same words are one line, with the sigla of all that have them. */
function Variants(props: { utterance: Utterance; base: Rendering }) {
  const wordings = new Map<string, Rendering[]>();
  for (const r of props.utterance.renderings) {
    if (r === props.base) continue;
    const key = `${r.difference} ${r.citation.exact.trim()}`;
    const list = wordings.get(key);
    if (list) list.push(r);
    else wordings.set(key, [r]);
  }
  const groups = [...wordings.values()].sort((a, b) => Number(isStrong(b[0]!)) - Number(isStrong(a[0]!)));
  return (
    <Few class="variants" items={groups} most={SHOWN} noun="other wording">
      {(group) => <Variant renderings={group} row={props.utterance.id} key={group[0]!.quotation} />}
    </Few>
  );
}

/** Those that say something else than the base, or are given to somebody else. */
function isStrong(r: Rendering): boolean {
  return r.difference === "altered" || r.difference === "speaker";
}

function Variant(props: { renderings: readonly Rendering[]; row: string }) {
  const r = props.renderings[0]!;
  return (
    <li>
      <Who evidence={props.renderings.map((x) => x.citation)} row={props.row} bare />{" "}
      <Label text={r.difference} tone={isStrong(r) ? "clash" : undefined} />{" "}
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
