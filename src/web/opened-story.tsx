// A story of the server while it is open: its record is fetched, decisions are shown at once and then made sure of.
import { useCallback, useContext, useEffect, useRef, useState } from "preact/hooks";
import type { ReadoutRecord } from "../core/model/record.ts";
import type { RowState } from "../core/model/review.ts";
import type { Address } from "./address.ts";
import type { Action, StoryLine } from "./desk.ts";
import { DeskContext } from "./desk-context.ts";
import { ROW_LISTS } from "./rows.ts";
import { StoryPage } from "./story-page.tsx";
import { TopBar } from "./top-bar.tsx";

const EMPTY: ReadoutRecord = {
  schema: "readout/1",
  offsets: "utf-16",
  engine: { name: "readout", version: "", knowledge: "" },
  codebook: { name: "", issues: [] },
  reports: [],
  entities: [],
  parties: [],
  quotations: [],
  utterances: [],
  passages: [],
  dependence: [],
  origins: [],
  disputes: [],
  facts: [],
  positions: [],
  texts: [],
  events: [],
  omissions: [],
  notes: [],
};

/** The page of a story that the server keeps; `again` opens it anew after a failure. */
export function OpenedStory(props: { address: Address; again: () => void }) {
  const desk = useContext(DeskContext)!;
  const id = props.address.story;
  const [line, setLine] = useState<StoryLine | null>(null);
  const [record, setRecord] = useState<ReadoutRecord | null>(null);
  const [fault, setFault] = useState("");
  const [said, setSaid] = useState({ text: "", bad: false });
  // What the server has answered last wins over an answer that was asked for before.
  const asked = useRef(0);

  const fetchRecord = useCallback(async () => {
    const mine = ++asked.current;
    const fresh = await desk.record(id);
    if (mine === asked.current) setRecord(fresh ?? EMPTY);
  }, [desk, id]);

  /** The record as it is, and once more when the one that is being made is there. */
  const settle = useCallback(async () => {
    const [story] = await Promise.all([desk.story(id), fetchRecord()]);
    setLine(story);
    if (story.job === null) return;
    await desk.wait(story.job, (p) => setSaid({ text: p.said, bad: false }));
    await fetchRecord();
    setSaid({ text: "The record is up to date.", bad: false });
  }, [desk, id, fetchRecord]);

  useEffect(() => {
    let here = true;
    settle().catch((error: Error) => here && setFault(error.message));
    return () => {
      here = false;
    };
  }, [settle]);

  const tried = useCallback(async (what: string, work: () => Promise<void>) => {
    try {
      await work();
      setSaid({ text: what, bad: false });
    } catch (error) {
      setSaid({ text: error instanceof Error ? error.message : String(error), bad: true });
      throw error;
    }
  }, []);

  const decide = useCallback(
    (action: Action) =>
      tried(DONE[action.kind], async () => {
        if (action.kind !== "accept" && action.kind !== "reject") {
          await desk.decide(id, action);
          return settle();
        }
        // Shown at once: whoever goes through hundreds of rows does not wait for each.
        const state = action.kind === "accept" ? "accepted" : "rejected";
        setRecord((r) => r && withState(r, action.row, state));
        try {
          await desk.decide(id, action);
        } catch (error) {
          await fetchRecord();
          throw error;
        }
      }),
    [desk, id, tried, fetchRecord, settle],
  );
  const undo = useCallback(
    (decision?: string) =>
      tried("Undone.", async () => {
        const wanted =
          decision ?? (await desk.decisions(id)).findLast((d) => d.stands && d.kind !== "undo")?.id;
        if (wanted === undefined) throw new Error("There is no decision to undo.");
        await desk.undo(id, wanted);
        await settle();
      }),
    [desk, id, tried, settle],
  );
  if (fault !== "")
    return (
      <>
        <TopBar address={props.address} story={null} />
        <main id="main" class="page">
          <h1>This story cannot be shown</h1>
          <p>{fault}</p>
          <button type="button" onClick={props.again}>
            Try again
          </button>
        </main>
      </>
    );
  if (record === null)
    return (
      <>
        <TopBar address={props.address} story={null} />
        <main id="main" class="page" aria-busy="true">
          <p class="waiting">Opening the story …</p>
        </main>
      </>
    );
  return (
    <StoryPage
      record={record}
      name={line?.name ?? ""}
      address={props.address}
      canChange={true}
      decide={decide}
      undo={undo}
      refresh={settle}
      said={said}
    />
  );
}

const DONE: Readonly<Record<Action["kind"], string>> = {
  accept: "Accepted. u undoes it.",
  reject: "Rejected. u undoes it.",
  correct: "Corrected. u undoes it.",
  merge: "Merged. u undoes it.",
  split: "Split. u undoes it.",
  add: "Added. u undoes it.",
  comment: "Comment kept.",
  "remove-report": "Report taken out. u undoes it.",
};

/** The record with one row in another state; the other rows stay the same objects. */
function withState(record: ReadoutRecord, id: string, state: RowState): ReadoutRecord {
  for (const list of ROW_LISTS) {
    const rows: readonly { readonly id: string }[] = record[list];
    if (rows.some((r) => r.id === id))
      return { ...record, [list]: rows.map((r) => (r.id === id ? { ...r, state, unseen: 0 } : r)) };
  }
  return record;
}
