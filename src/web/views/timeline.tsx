// All events in order of time; those without a date stand at the end.
import { useMemo } from "preact/hooks";
import type { EventRow } from "../../core/model/record.ts";
import { listed } from "../../core/render/count.ts";
import { formatTime } from "../../core/render/format-time.ts";
import { eventsInTime } from "../../core/render/order-rows.ts";
import { FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { BestWords, Label, rowAttributes, State, Tools, Who, Words } from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** The timeline. */
export function Timeline() {
  const { index } = useStory();
  const filter = useFilter();
  const all = useMemo(() => eventsInTime(index.record.events), [index]);
  const kinds = [...new Set(all.map((e) => e.kind))];
  const shown = all.filter(
    (e) =>
      inState(filter, e) &&
      (filter.by === "" || e.kind === filter.by || e.status === filter.by) &&
      holds(e, filter.q, () =>
        [
          e.what,
          e.where,
          e.when.value,
          formatTime(e.when),
          e.status,
          ...e.participants.map((p) => index.name(p.entity)),
        ].join(" "),
      ),
  );
  const values = [...kinds, "planned", "possible", "denied"].map((k) => [k, k] as const);
  return (
    <>
      <ViewHead title="Timeline" data="events" />
      <FilterBar shown={shown.length} all={all.length} by={{ name: "Kind or status", values }} />
      {shown.length === 0 && (
        <Nothing text={all.length === 0 ? "No events found." : "No event passes the filter."} />
      )}
      <Rows rows={shown} class="timeline">
        {(e, before) => (
          <EventItem event={e} key={e.id} sameDay={before !== undefined && day(before) === day(e)} />
        )}
      </Rows>
    </>
  );
}

function day(e: EventRow): string {
  return formatTime(e.when);
}

/** One event as an item of a list; `sameDay` where the one before it has the same date. */
export function EventItem(props: { event: EventRow; sameDay?: boolean }) {
  const { index } = useStory();
  const e = props.event;
  // What happened is mostly told in the words of a report: then they are the link, and not shown twice.
  const told = e.evidence.find((c) => c.exact.replace(/\s+/g, " ").trim() === e.what);
  return (
    <li class="row event" {...rowAttributes(e)}>
      <div class={`when ${props.sameDay ? "same" : ""}`}>{formatTime(e.when)}</div>
      <div>
        <State row={e.id} />
        {e.status !== "happened" && <Label text={e.status} tone="status" />} <Label text={e.kind} />{" "}
        {told ? <Words c={told} row={e.id} /> : <span class="what">{e.what}</span>}
        {e.where !== null && <span class="also">, {e.where}</span>} <Tools row={e.id} rule={e.rule} />
        {e.participants.length > 0 && (
          <div class="names">
            {e.participants.map((p) => (
              <span
                class="name"
                key={p.entity}
                title={`named by ${listed(p.reports.slice(0, 8).map((r) => index.outlet(r)))}`}
              >
                {index.name(p.entity)}
              </span>
            ))}
          </div>
        )}
        {!told && <BestWords evidence={e.evidence} row={e.id} />}{" "}
        <Who evidence={e.evidence} row={e.id} origins={e.origins} />
      </div>
    </li>
  );
}
