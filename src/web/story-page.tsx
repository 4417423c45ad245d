// An open story: the navigation, the view that the address names, the words beside it, the dialogs over it.
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ReadoutRecord } from "../core/model/record.ts";
import { indexRecord } from "../core/render/index-record.ts";
import { type Address, readPlace, writeAddress } from "./address.ts";
import type { Action } from "./desk.ts";
import { Dialogs } from "./edit/dialogs.tsx";
import { holdsAnnotations } from "./edit/take-annotations.tsx";
import { useKeys } from "./keys.ts";
import { WantedRow } from "./list.tsx";
import { PrintContext } from "./printing.ts";
import { Reader } from "./reader.tsx";
import { type Dialog, type OpenStory, StoryContext, viewAddress } from "./story.tsx";
import { TopBar } from "./top-bar.tsx";
import { ReportPage } from "./views/report.tsx";
import { VIEWS, type View } from "./views.ts";

/** What the page of a story is given. */
export interface StoryPageProps {
  readonly record: ReadoutRecord;
  readonly name: string;
  readonly address: Address;
  readonly canChange: boolean;
  readonly decide: (action: Action) => Promise<void>;
  readonly undo: (decision?: string) => Promise<void>;
  /** Fetches the record again, after reports came in. */
  readonly refresh?: () => Promise<void>;
  /** What was last done, or what went wrong; said aloud by screen readers. */
  readonly said: { readonly text: string; readonly bad: boolean };
}

/** The page of a story. */
export function StoryPage(props: StoryPageProps) {
  const { record, address } = props;
  const [dialog, setDialog] = useState<{ readonly of: Dialog; readonly nth: number } | null>(null);
  const index = useMemo(() => indexRecord(record), [record]);
  const { words = "", row = "", ...rest } = address.query;
  const isReport = address.view === "reports" && address.id !== "";
  // Views do not depend on which words are open: `here` stays the same object while only these change.
  const key = writeAddress({ ...address, query: rest });
  const here = useMemo(() => ({ ...address, query: rest }), [key]);
  const { decide, undo, refresh = stay } = props;
  const opened = useRef(0);
  const show = useCallback((d: Dialog | null) => setDialog(d && { of: d, nth: ++opened.current }), []);
  // Only its own: the end of one dialog is told when the next may be open already.
  const close = useCallback((nth: number) => setDialog((d) => (d?.nth === nth ? null : d)), []);
  const story: OpenStory = useMemo(
    () => ({
      id: address.story,
      name: props.name,
      index,
      canChange: props.canChange,
      here,
      decide,
      undo,
      refresh,
      show,
    }),
    [address.story, props.name, index, props.canChange, here, decide, undo, refresh, show],
  );
  useKeys(story, address);
  useEffect(() => {
    if (!props.canChange) return;
    // Files may be dropped anywhere on the page; the browser would open them instead.
    const over = (e: DragEvent) => e.dataTransfer?.types.includes("Files") && e.preventDefault();
    const drop = (e: DragEvent) => {
      const files = [...(e.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      e.preventDefault();
      show({ kind: files.every(holdsAnnotations) ? "annotations" : "add", files });
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [props.canChange, show]);
  const view = VIEWS.find((v) => v.name === address.view) ?? VIEWS[0]!;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const title = isReport ? (index.report(address.id)?.headline ?? "Report") : view.title;
    document.title = `${title} · ${props.name || "Readout"}`;
  }, [address.view, address.id, props.name, index]);
  useEffect(() => {
    // To the row that the address names, once it is there.
    if (row === "" || document.activeElement?.closest(`[data-row="${CSS.escape(row)}"]`)) return;
    const target = main.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  }, [row, address.view]);
  const place = readPlace(words);
  const beside = place !== null && !isReport && index.report(place.report) !== undefined;
  const shown = useMemo(
    () =>
      address.view === "whole" ? (
        <Whole />
      ) : isReport ? (
        <ReportPage id={address.id} words={words} />
      ) : (
        <view.component />
      ),
    [view, address.view, address.id, isReport, words && isReport],
  );
  return (
    <StoryContext.Provider value={story}>
      <TopBar address={address} story={story} />
      <div class={`desk ${beside ? "reading" : ""}`}>
        <Navigation story={story} address={address} />
        <main ref={main} id="main" tabIndex={-1}>
          <WantedRow.Provider value={row}>{shown}</WantedRow.Provider>
        </main>
        {beside && <Reader place={place} row={row} address={address} />}
      </div>
      <p class={`notice ${props.said.bad ? "bad" : ""}`} role="status" aria-live="polite">
        {props.said.text}
      </p>
      {dialog && <Dialogs key={dialog.nth} dialog={dialog.of} close={() => close(dialog.nth)} />}
    </StoryContext.Provider>
  );
}

const stay = async () => {};

/** Everything on one page, for paper. */
function Whole() {
  return (
    <PrintContext.Provider value={true}>
      {VIEWS.filter((v) => v.whole).map((v) => (
        <section class="whole" key={v.name}>
          <v.component />
        </section>
      ))}
    </PrintContext.Provider>
  );
}

function Navigation(props: { story: OpenStory; address: Address }) {
  const { story, address } = props;
  const { index } = story;
  const counts = useMemo(() => new Map(VIEWS.map((v) => [v.name, v.count(index)])), [index]);
  const link = (v: View) => (
    <li key={v.name}>
      <a href={viewAddress(story, v.name)} {...(address.view === v.name ? { "aria-current": "page" } : {})}>
        {v.title}
        {counts.get(v.name) !== null && <span class="count">{counts.get(v.name)}</span>}
      </a>
    </li>
  );
  return (
    <nav class="views" aria-label="Views">
      <ul>
        {VIEWS.filter((v) => story.canChange || !v.deskOnly).map(link)}
        <li>
          <a
            href={viewAddress(story, "whole")}
            {...(address.view === "whole" ? { "aria-current": "page" } : {})}
          >
            Everything
          </a>
        </li>
      </ul>
    </nav>
  );
}
