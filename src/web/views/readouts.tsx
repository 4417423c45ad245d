// Readout beside readout: topics down, the sides' own texts across, whole sentences in the cells.
import { useMemo } from "preact/hooks";
import { count } from "../../core/render/count.ts";
import { type ReadoutCell, readoutTable } from "../../core/render/readouts.ts";
import { Words } from "../parts.tsx";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** Sentences that a cell shows. */
const SHOWN = 3;
/** Columns above which nobody reads a table of outlets. */
const MOST = 12;

/** The table of the sides' own texts; the outlets' where fewer than two sides have one. */
export function Readouts() {
  const { index } = useStory();
  const { columns, rows, silent } = useMemo(() => readoutTable(index), [index]);
  const own = columns.filter((c) => c.official).length;
  return (
    <>
      <ViewHead title="Readout beside readout" aside={count(own, "text of a side", "texts of sides")} />
      {rows.length === 0 || columns.length > MOST ? (
        <Nothing text="No readouts to set side by side: fewer than two sides published a text of their own." />
      ) : (
        <div class="wide" tabIndex={0} role="region" aria-label="Topics by text">
          <table class="matrix readouts">
            <thead>
              <tr>
                <th scope="col">Topic</th>
                {columns.map((c) => (
                  <th scope="col" key={c.name}>
                    {c.name} {!c.official && <span class="also">outlet</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.id}>
                  <th scope="row">{r.topic}</th>
                  {r.cells.map((c, i) => (
                    <Cell cell={c} row={r.id} key={i} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {silent.length > 0 && rows.length > 0 && <p class="also">In none of them: {silent.join(", ")}.</p>}
    </>
  );
}

function Cell(props: { cell: ReadoutCell; row: string }) {
  const { state, words } = props.cell;
  if (state !== "says") return <td class="none">{state.replace("-", " ")}</td>;
  const more = words.length - SHOWN;
  return (
    <td>
      {words.slice(0, SHOWN).map((w) => (
        <div class="sentence" key={w.start}>
          <Words c={w} row={props.row} />
        </div>
      ))}
      {more > 0 && <span class="also">and {count(more, "other sentence")}</span>}
    </td>
  );
}
