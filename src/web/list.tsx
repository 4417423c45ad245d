// Long lists and their filters: only what is near the window is in the page, and typing never waits for rows out of sight.
import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { ROW_STATES, type RowState } from "../core/model/review.ts";
import { count } from "../core/render/count.ts";
import { go, withQuery } from "./address.ts";
import { usePrinting } from "./printing.ts";
import { stateOf } from "./rows.ts";
import { useStory } from "./story.tsx";

/** Rows that are in the page at first, and by how many it grows: more than a window of a large screen. */
const STEP = 24;

/** The row that the address names, "" for none: a list begins there. */
export const WantedRow = createContext("");

/** The rows of a list around where the reader is; more come as the end of them comes near. */
export function Rows<T extends { readonly id: string }>(props: {
  rows: readonly T[];
  class?: string;
  children: (row: T, before: T | undefined) => ComponentChildren;
}) {
  const { rows } = props;
  const row = useContext(WantedRow);
  const wanted = row === "" ? -1 : rows.findIndex((r) => r.id === row);
  const around = (): [number, number] => (wanted < STEP ? [0, STEP] : [wanted - 5, wanted + STEP]);
  const [range, setRange] = useState<[number, number]>(around);
  const seen = useRef(row);
  const printing = usePrinting();
  // Another row asked for by the address, and it is not in the page: begin there.
  if (seen.current !== row) {
    seen.current = row;
    if (wanted >= 0 && (wanted < range[0] || wanted >= range[1])) setRange(around());
  }
  const [from, to] = printing
    ? [0, rows.length]
    : [Math.min(range[0], Math.max(0, rows.length - 1)), range[1]];
  const top = useRef<HTMLLIElement>(null);
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        for (const e of entries)
          if (e.isIntersecting)
            setRange(([a, b]) => (e.target === top.current ? [Math.max(0, a - STEP), b] : [a, b + STEP]));
      },
      { rootMargin: "1200px" },
    );
    if (top.current) watch.observe(top.current);
    if (end.current) watch.observe(end.current);
    return () => watch.disconnect();
  }, [from, to, rows.length]);
  const before = from > 0;
  const after = to < rows.length;
  return (
    <ul class={`rows ${props.class ?? ""}`}>
      {before && <li ref={top} class="more" key="top">{`${from} rows before these`}</li>}
      {rows.slice(from, to).map((row, i) => props.children(row, rows[from + i - 1]))}
      {after && <li ref={end} class="more" key="end">{`${rows.length - to} more rows`}</li>}
    </ul>
  );
}

/** A list inside a row: the first few items, and a button for the others. */
export function Few<T>(props: {
  items: readonly T[];
  most: number;
  /** What the others are called. */
  noun: string;
  class: string;
  children: (item: T) => ComponentChildren;
}) {
  const [all, setAll] = useState(false);
  const whole = usePrinting();
  const shown = all || whole ? props.items : props.items.slice(0, props.most);
  const left = props.items.length - shown.length;
  return (
    <ul class={props.class}>
      {shown.map(props.children)}
      {left > 0 && (
        <li>
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {`and ${count(left, props.noun)}`}
          </button>
        </li>
      )}
    </ul>
  );
}

/** What the filter of a view lets through. */
export interface Filter {
  readonly q: string;
  readonly state: RowState | "";
  /** The value of a further choice of the view, "" for all. */
  readonly by: string;
}

/** The filter that the address names. */
export function useFilter(): Filter {
  const { query } = useStory().here;
  const state = ROW_STATES.find((s) => s === query["state"]) ?? "";
  return { q: query["q"] ?? "", state, by: query["by"] ?? "" };
}

/** True where the row is in the state that is asked for. Rejected rows stay in sight, struck out, until they are filtered. */
export function inState(filter: Filter, row: { readonly state?: RowState }): boolean {
  return filter.state === "" || stateOf(row) === filter.state;
}

/** The line of filters of a view. `shown` of `all` rows pass it. */
export function FilterBar(props: {
  shown: number;
  all: number;
  /** A further choice: its name and its values with their words. */
  by?: { readonly name: string; readonly values: readonly (readonly [string, string])[] };
  children?: ComponentChildren;
}) {
  const story = useStory();
  const filter = useFilter();
  const [typed, setTyped] = useState(filter.q);
  const last = useRef(filter.q);
  useLayoutEffect(() => {
    // The address changed by itself: a link, or the way back.
    if (filter.q !== last.current) {
      last.current = filter.q;
      setTyped(filter.q);
    }
  }, [filter.q]);
  const set = (change: Record<string, string>) => go(withQuery(story.here, change), true);
  const choose = (key: string) => (e: Event) => set({ [key]: (e.target as HTMLSelectElement).value });
  return (
    <div class="filter" role="search" aria-label="Filter of this view">
      <label>
        <span class="hidden">Only rows with these words</span>
        <input
          type="search"
          data-filter
          placeholder="Only rows with …"
          autocomplete="off"
          value={typed}
          onInput={(e) => {
            const q = e.currentTarget.value;
            setTyped(q);
            last.current = q.trim();
            set({ q: q.trim() });
          }}
        />
      </label>
      {props.by && (
        <label>
          <span class="hidden">{props.by.name}</span>
          <select value={filter.by} onChange={choose("by")}>
            <option value="">{props.by.name}: all</option>
            {props.by.values.map(([value, text]) => (
              <option value={value} key={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      {(story.canChange || story.index.record.review) && (
        <label>
          <span class="hidden">State</span>
          <select value={filter.state} onChange={choose("state")}>
            <option value="">State: all</option>
            {ROW_STATES.map((s) => (
              <option value={s} key={s}>
                {s}
              </option>
            ))}
          </select>
        </label>
      )}
      {props.children}
      <span class="count" role="status">
        {props.shown === props.all ? `${props.all}` : `${props.shown} of ${props.all}`}
      </span>
    </div>
  );
}
