// Where each side stands: issues down, parties across; a cell is a series in time with the words.
import type { Position } from "../../core/model/record.ts";
import { formatEdtf } from "../../core/render/format-time.ts";
import type { RecordIndex } from "../../core/render/index-record.ts";
import { partiesInOrder } from "../../core/render/order-rows.ts";
import { byCodeUnit } from "../../core/text/normalise.ts";
import { FilterBar, inState, useFilter } from "../list.tsx";
import {
  BestWords,
  Label,
  rowAttributes,
  StanceLabel,
  StanceMark,
  State,
  Tools,
  Who,
  WordsLink,
} from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** The positions matrix. */
export function Positions() {
  const { index } = useStory();
  const filter = useFilter();
  const all = index.record.positions;
  const shown = all.filter(
    (p) =>
      inState(filter, p) &&
      (filter.by === "" || p.issue === filter.by || p.party === filter.by) &&
      holds(p, filter.q, () =>
        [
          index.name(p.party),
          index.issue(p.issue),
          p.stance,
          p.firmness,
          p.object,
          ...p.evidence.map((c) => c.exact),
        ].join(" "),
      ),
  );
  const parties = partiesInOrder(shown);
  const issues = issuesInOrder(index, shown);
  const values = [
    ...partiesInOrder(all).map((p) => [p, index.name(p) ?? p] as const),
    ...issuesInOrder(index, all).map((i) => [i, index.issue(i)] as const),
  ];
  return (
    <>
      <ViewHead title="Positions" data="positions" />
      <FilterBar shown={shown.length} all={all.length} by={{ name: "Party or issue", values }} />
      {shown.length === 0 ? (
        <Nothing
          text={all.length === 0 ? "No positions found in these reports." : "No position passes the filter."}
        />
      ) : (
        <div class="wide" tabIndex={0} role="region" aria-label="Positions by issue and party">
          <table class="matrix">
            <thead>
              <tr>
                <th scope="col">Issue</th>
                {parties.map((p) => (
                  <th scope="col" key={p}>
                    {index.name(p)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {issues.map((issue) => (
                <tr key={issue}>
                  <th scope="row">{index.issue(issue)}</th>
                  {parties.map((party) => (
                    <Cell key={party} rows={shown.filter((p) => p.party === party && p.issue === issue)} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** The issues that have positions, in the order of the codebook. */
export function issuesInOrder(index: RecordIndex, positions: readonly Position[]): string[] {
  const there = new Set(positions.map((p) => p.issue));
  const known = index.record.codebook.issues.map((i) => i.code).filter((c) => there.has(c));
  return [...known, ...[...there].filter((c) => !known.includes(c)).sort(byCodeUnit)];
}

function Cell(props: { rows: readonly Position[] }) {
  if (props.rows.length === 0)
    return (
      <td class="none">
        <span aria-hidden="true">·</span>
        <span class="hidden">nothing found</span>
      </td>
    );
  return (
    <td>
      <Series rows={props.rows} />
      {props.rows.map((p) => (
        <div class="row position" key={p.id} {...rowAttributes(p)}>
          <div class="labels">
            <State row={p.id} />
            <StanceLabel stance={p.stance} /> {p.firmness && <Label text={p.firmness} />}
            <Tools row={p.id} rule={p.rule} />
          </div>
          <div class="words-line">
            <BestWords evidence={p.evidence} row={p.id} />{" "}
            <Who evidence={p.evidence} row={p.id} origins={p.origins} />
          </div>
        </div>
      ))}
    </td>
  );
}

/** When each stance was told, day by day: only where there is more than one day to tell apart. */
function Series(props: { rows: readonly Position[] }) {
  const { index } = useStory();
  const days = new Map<string, { position: Position; at: number }[]>();
  for (const position of props.rows)
    position.evidence.forEach((c, at) => {
      const day = index.report(c.report)?.published?.slice(0, 10) ?? "";
      const list = days.get(day) ?? [];
      if (!list.some((x) => x.position === position && x.position.evidence[x.at]!.report === c.report))
        list.push({ position, at });
      days.set(day, list);
    });
  if (days.size < 2) return null;
  return (
    <ol class="series" aria-label="In time">
      {[...days]
        .sort(([a], [b]) => byCodeUnit(a || "~", b || "~"))
        .map(([day, list]) => (
          <li key={day}>
            <span class="day">{day === "" ? "no date" : shortDay(day)}</span>
            {list.slice(0, 6).map(({ position, at }) => (
              <WordsLink
                key={`${position.id} ${at}`}
                c={position.evidence[at]!}
                row={position.id}
                class="point"
                title={`${position.stance}: “${position.evidence[at]!.exact.trim()}” (${index.outlet(position.evidence[at]!.report)})`}
              >
                <StanceMark stance={position.stance} />
              </WordsLink>
            ))}
            {list.length > 6 && <span class="count">{`+${list.length - 6}`}</span>}
          </li>
        ))}
    </ol>
  );
}

function shortDay(day: string): string {
  return formatEdtf(day).replace(/ \d{4}$/, "");
}
