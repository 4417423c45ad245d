// The story that is open, for every view below: its record, its rows, and what can be done with them.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { RecordIndex } from "../core/render/index-record.ts";
import { type Address, withQuery, writeAddress } from "./address.ts";
import type { Action } from "./desk.ts";
import { rowsOf, VIEW_OF } from "./rows.ts";

/** What a dialog is open for. */
export type Dialog =
  | { readonly kind: "help" }
  | { readonly kind: "add" | "annotations"; readonly files?: readonly File[] }
  | { readonly kind: "edit" | "comment"; readonly row: string }
  | { readonly kind: "mark"; readonly report: string; readonly start: number; readonly end: number };

/** The open story. */
export interface OpenStory {
  readonly id: string;
  readonly name: string;
  readonly index: RecordIndex;
  /** True where rows can be decided on. */
  readonly canChange: boolean;
  /** The address of the view, without the words that are open in it. */
  readonly here: Address;
  decide(action: Action): Promise<void>;
  undo(decision?: string): Promise<void>;
  /** Fetches the record again. */
  refresh(): Promise<void>;
  show(dialog: Dialog | null): void;
}

export const StoryContext = createContext<OpenStory | null>(null);

/** The open story. Throws outside of one. */
export function useStory(): OpenStory {
  const story = useContext(StoryContext);
  if (!story) throw new Error("no story is open");
  return story;
}

/** The address of a view of this story. */
export function viewAddress(
  story: OpenStory,
  view: string,
  query: Record<string, string> = {},
  id = "",
): string {
  return writeAddress({ story: story.id, view, id, query });
}

/** The address at which a row is seen in its view, or of the review where no view has it. */
export function rowAddress(story: OpenStory, row: string): string {
  const entry = rowsOf(story.index).get(row);
  if (!entry) {
    // What was told once stands with the statements.
    const once = story.index.record.utterances.find((u) => u.id === row)?.renderings[0];
    if (once) return viewAddress(story, "statements", { row: once.quotation });
    return viewAddress(story, "reports", {}, story.index.report(row) ? row : "");
  }
  return viewAddress(story, VIEW_OF[entry.list], { row });
}

/** The same view with other values in its query. */
export function hereWith(story: OpenStory, change: Readonly<Record<string, string>>): string {
  return writeAddress(withQuery(story.here, change));
}
