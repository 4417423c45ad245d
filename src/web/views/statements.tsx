// Every statement, by the speaker whose words they are, with cue, channel and who stands between.
import { useMemo } from "preact/hooks";
import type { Quotation } from "../../core/model/annotation.ts";
import { namesSomebody, type RecordIndex } from "../../core/render/index-record.ts";
import { FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { Label, rowAttributes, State, Tools, Who, Words } from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** The statements of all reports. */
export function Statements() {
  const { index } = useStory();
  const filter = useFilter();
  const { list, sayer } = useMemo(() => bySpeaker(index), [index]);
  const shown = list.filter(
    (q) =>
      inState(filter, q) &&
      (filter.by === "" || q.type === filter.by || q.act === filter.by || q.speaks_for === filter.by) &&
      holds(q, filter.q, () =>
        [
          sayer.get(q),
          index.name(q.speaks_for),
          q.act,
          q.type,
          q.source?.exact,
          ...q.content.map((c) => c.exact),
          index.outlet(q.report),
        ].join(" "),
      ),
  );
  const parties = index.record.parties.filter((p) => list.some((q) => q.speaks_for === p.id));
  const acts = [...new Set(list.map((q) => q.act))].sort();
  const values = [
    ...(["direct", "indirect", "mixed"] as const).map((t) => [t, t] as const),
    ...acts.map((a) => [a, a] as const),
    ...parties.map((p) => [p.id, `for ${p.name}`] as const),
  ];
  return (
    <>
      <ViewHead title="Statements" data="quotations" />
      <FilterBar shown={shown.length} all={list.length} by={{ name: "Type, act or side", values }} />
      {shown.length === 0 && (
        <Nothing text={list.length === 0 ? "No statements found." : "No statement passes the filter."} />
      )}
      <Rows rows={shown} class="statements">
        {(q, before) => (
          <StatementItem
            key={q.id}
            quotation={q}
            speaker={before !== undefined && sayer.get(before) === sayer.get(q) ? null : (sayer.get(q) ?? "")}
          />
        )}
      </Rows>
    </>
  );
}

/** One statement as an item of a list; `speaker` heads it where it is not null. */
export function StatementItem(props: { quotation: Quotation; speaker: string | null }) {
  const { index } = useStory();
  const q = props.quotation;
  const party = index.name(q.speaks_for);
  return (
    <li class="row statement" {...rowAttributes(q)}>
      {props.speaker !== null && (
        <h2 class="speaker">
          <bdi>{props.speaker}</bdi>
          {party !== null && party !== props.speaker && <span class="also"> for {party}</span>}
        </h2>
      )}
      <State row={q.id} />
      <Label text={q.act} /> <Label text={q.type} />{" "}
      {q.content.map((c, i) => (
        <span key={c.start}>
          {i > 0 && " … "}
          <Words c={c} row={q.id} />
        </span>
      ))}{" "}
      {q.channel !== null && <span class="also">{q.channel.exact.trim()} </span>}
      {q.chain.length > 0 && (
        <span class="also">through {q.chain.map((l) => l.by.exact.trim()).join(", ")} </span>
      )}
      {q.content[0] && <Who evidence={[q.content[0]]} row={q.id} />} <Tools row={q.id} rule={q.rule} />
    </li>
  );
}

/** Who said a statement, for a reader. */
export function sayerOf(index: RecordIndex, q: Quotation): string {
  const source = q.source?.exact ?? "";
  return index.name(q.speaker) ?? (namesSomebody(source) ? source : "Nobody named");
}

function bySpeaker(index: RecordIndex): {
  list: readonly Quotation[];
  sayer: ReadonlyMap<Quotation, string>;
} {
  const place = new Map(index.reports.map((r, i) => [r.id, i]));
  const sayer = new Map<Quotation, string>();
  const often = new Map<string, number>();
  const first = new Map<string, number>();
  index.record.quotations.forEach((q, i) => {
    const who = sayerOf(index, q);
    sayer.set(q, who);
    often.set(who, (often.get(who) ?? 0) + 1);
    if (!first.has(who)) first.set(who, i);
  });
  const list = [...index.record.quotations].sort((a, b) => {
    const [x, y] = [sayer.get(a)!, sayer.get(b)!];
    return (
      often.get(y)! - often.get(x)! ||
      first.get(x)! - first.get(y)! ||
      place.get(a.report)! - place.get(b.report)! ||
      (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)
    );
  });
  return { list, sayer };
}
