// The keys of the app: one table, from which the help is made as well.
import { useLayoutEffect } from "preact/hooks";
import { type Address, go, withQuery } from "./address.ts";
import { closeWords, stepWords } from "./reader.tsx";
import { selectedPlace } from "./report-text.tsx";
import { rowsOf } from "./rows.ts";
import type { OpenStory } from "./story.tsx";

/** A key, what it does, and whether it needs a desk. */
interface Key {
  readonly key: string;
  readonly what: string;
  readonly deskOnly?: boolean;
  readonly run: (story: OpenStory, address: Address) => void;
}

/** The keys in the order of the help. */
export const KEYS: readonly Key[] = [
  { key: "j", what: "next row", run: (s, a) => stepRow(1, s, a) },
  { key: "k", what: "previous row", run: (s, a) => stepRow(-1, s, a) },
  { key: "o", what: "open the words of the row", run: () => openWords(currentRow()) },
  { key: "w", what: "next words", run: () => stepWords(1) },
  { key: "W", what: "words before these", run: () => stepWords(-1) },
  { key: "a", what: "accept the row", deskOnly: true, run: (s, a) => decide("accept", s, a) },
  { key: "r", what: "reject the row", deskOnly: true, run: (s, a) => decide("reject", s, a) },
  {
    key: "e",
    what: "edit the row",
    deskOnly: true,
    run: (s) => withRow(s, (row) => s.show({ kind: "edit", row })),
  },
  {
    key: "c",
    what: "comment on the row",
    deskOnly: true,
    run: (s) => withRow(s, (row) => s.show({ kind: "comment", row })),
  },
  {
    key: "m",
    what: "add a missed row: the words that are selected in a report",
    deskOnly: true,
    run: (s, a) => markWords(s, a),
  },
  { key: "u", what: "undo the last decision", deskOnly: true, run: (s) => s.undo().catch(() => {}) },
  { key: "n", what: "add reports", deskOnly: true, run: (s) => s.show({ kind: "add" }) },
  { key: "/", what: "search", run: () => document.getElementById("search")?.focus() },
  {
    key: "f",
    what: "filter this view",
    run: () => document.querySelector<HTMLElement>("[data-filter]")?.focus(),
  },
  {
    key: "v",
    what: "to the views",
    run: () => document.querySelector<HTMLElement>("nav.views [aria-current], nav.views a")?.focus(),
  },
  { key: "?", what: "this help", run: (s) => s.show({ kind: "help" }) },
];

const OFF = "readout-keys-off";

/** True where a person has turned the single keys off. */
export function keysAreOff(): boolean {
  try {
    return localStorage.getItem(OFF) === "1";
  } catch {
    return false;
  }
}

/** Turns the single keys off or on, for this browser. */
export function turnKeys(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, "1");
    else localStorage.removeItem(OFF);
  } catch {
    // A page opened from disk may have no storage; then the keys stay on.
  }
}

/** Listens to the keys while a story is open; a dialog keeps them to itself. */
export function useKeys(story: OpenStory, address: Address): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      // Asked of the page: a dialog that has just been closed keeps no key.
      if (document.querySelector("dialog[open]")) return;
      const target = event.target as Element;
      const writing = target.closest("input, select, textarea, [contenteditable]");
      if (event.key === "Escape") {
        if (writing) (writing as HTMLElement).blur();
        else if (address.query["words"]) closeWords(address);
        return;
      }
      if (writing || keysAreOff()) return;
      if (event.key === "Enter" && target.matches("[data-row]")) {
        event.preventDefault();
        openWords(target);
        return;
      }
      const key = KEYS.find((k) => k.key === event.key);
      if (!key || (key.deskOnly && !story.canChange)) return;
      event.preventDefault();
      key.run(story, address);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [story, address]);
}

/** The row that has the focus, or whose words are open; null for none. */
function currentRow(): HTMLElement | null {
  return (
    document.activeElement?.closest<HTMLElement>("main [data-row]") ??
    document.querySelector<HTMLElement>("main [data-row][data-open]")
  );
}

function rowElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main [data-row]")].filter((e) => e.checkVisibility());
}

function stepRow(by: 1 | -1, story: OpenStory, address: Address): void {
  const all = rowElements();
  const now = currentRow();
  const at = now ? all.indexOf(now) : -1;
  const next = at < 0 ? firstInSight(all) : all[at + by];
  if (next) goTo(next, story, address);
}

/** The first row that is not above the window. */
function firstInSight(all: readonly HTMLElement[]): HTMLElement | undefined {
  return all.find((e) => e.getBoundingClientRect().bottom > 60) ?? all[0];
}

/** Moves to a row; where words are open, or the rows are reviewed, its words are opened too. */
function goTo(row: HTMLElement, story: OpenStory, address: Address): void {
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
  if (!address.query["words"] && address.view !== "review") return;
  const words = row.querySelector<HTMLElement>("[data-words]")?.dataset["words"];
  if (words) go(withQuery(story.here, { words, row: row.dataset["row"]! }), true);
}

function openWords(row: Element | null): void {
  row?.querySelector<HTMLElement>("[data-words]")?.click();
}

function withRow(story: OpenStory, act: (row: string) => void): void {
  const row = currentRow()?.dataset["row"];
  if (row && rowsOf(story.index).has(row)) act(row);
}

/** Decides on the current row and goes on to the next one; what goes wrong is said by the story. */
function decide(kind: "accept" | "reject", story: OpenStory, address: Address): void {
  const element = currentRow();
  const row = element?.dataset["row"];
  if (!element || !row || !rowsOf(story.index).has(row)) return;
  const all = rowElements();
  const next = all[all.indexOf(element) + 1];
  story.decide({ kind, row }).catch(() => {});
  if (next) goTo(next, story, address);
}

function markWords(story: OpenStory, address: Address): void {
  const place = selectedPlace();
  const report = address.query["words"]?.split(":")[0] ?? (address.view === "reports" ? address.id : "");
  if (place) story.show({ kind: "mark", ...place });
  else story.show({ kind: "mark", report: report || story.index.reports[0]?.id || "", start: 0, end: 0 });
}
