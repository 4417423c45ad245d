// What the views need of whoever keeps the stories: the server, or the one record inside a file.
import type { Brief } from "../core/brief/brief.ts";
import type { ReadoutRecord } from "../core/model/record.ts";
import type { AddList, Decision, RowFields, RowState } from "../core/model/review.ts";
import type { Citation } from "../core/model/span.ts";
import type { Place } from "./address.ts";

/** A story in the list of stories. */
export interface StoryLine {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly reports: number;
  /** Rows by list; empty before there is a record. */
  readonly counts: Readonly<Record<string, number>>;
  /** Rows that nobody has looked at yet, of the lists that are reviewed; null before there is a record. */
  readonly candidates: number | null;
  /** The job that is making a newer record, or null. */
  readonly job: string | null;
}

/** What a person does with a row. */
export type Action =
  | { readonly kind: "accept" | "reject"; readonly row: string; readonly why?: string }
  | { readonly kind: "correct"; readonly row: string; readonly fields: RowFields; readonly why?: string }
  | { readonly kind: "merge"; readonly rows: readonly string[]; readonly why?: string }
  | { readonly kind: "split"; readonly row: string; readonly words: readonly Place[]; readonly why?: string }
  | {
      readonly kind: "add";
      readonly list: AddList;
      readonly words: readonly Place[];
      readonly fields: RowFields;
      readonly why?: string;
    }
  | { readonly kind: "comment"; readonly row: string | null; readonly text: string }
  | { readonly kind: "remove-report"; readonly report: string; readonly why?: string };

/** A decision of the log, with what it bears on now. */
export type LoggedDecision = Decision & {
  /** False once it was undone. */
  readonly stands: boolean;
  readonly rows: readonly string[];
  /** Why it bears on no row, or null. */
  readonly orphan: string | null;
};

/** Reports on their way in. */
export type Incoming =
  | { readonly kind: "paste"; readonly text: string; readonly about: Readonly<Record<string, string>> }
  | { readonly kind: "files"; readonly files: readonly File[] }
  | { readonly kind: "url"; readonly url: string };

/** A file that could not be used. */
export interface Fault {
  readonly file: string;
  readonly message: string;
}

/** How far adding has come. */
export interface Progress {
  readonly said: string;
  /** 0 to 1, or null where nobody knows. */
  readonly share: number | null;
}

/** What came of adding. */
export interface Added {
  readonly reports: number;
  readonly faults: readonly Fault[];
}

/** What a search found. */
export interface Hit {
  /** The list of the row, or "report". */
  readonly kind: string;
  readonly id: string;
  readonly state: RowState | null;
  readonly what: string;
  readonly words: Citation | null;
}
export interface Hits {
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** What became of annotations, or would. */
export interface Taken {
  readonly dry: boolean;
  /** Rows and decisions that are there already. */
  readonly same: number;
  readonly known: number;
  readonly decisions: readonly object[];
  readonly candidates: readonly object[];
  readonly orphans: readonly { readonly reason: string; readonly quotes?: readonly string[] }[];
  readonly unplaced: readonly { readonly reason: string; readonly what: string }[];
}

/** Whoever keeps the stories. Every promise is rejected with an Error whose message can be shown. */
export interface Desk {
  /** False where nothing can be changed: the one-file report. */
  readonly canChange: boolean;
  /** True where pages of the web may be fetched. */
  mayFetch(): Promise<boolean>;
  stories(): Promise<readonly StoryLine[]>;
  story(id: string): Promise<StoryLine>;
  createStory(name: string): Promise<StoryLine>;
  /** The record with decisions laid over it; null before the first. */
  record(story: string): Promise<ReadoutRecord | null>;
  add(story: string, incoming: Incoming, tell: (p: Progress) => void): Promise<Added>;
  /** Waits for a job that is under way. */
  wait(job: string, tell: (p: Progress) => void): Promise<Added>;
  decisions(story: string): Promise<readonly LoggedDecision[]>;
  decide(story: string, action: Action): Promise<LoggedDecision>;
  undo(story: string, decision: string): Promise<void>;
  /** Web Annotations as JSON into the story; `dry` says what they would do. */
  takeAnnotations(story: string, json: string, dry: boolean): Promise<Taken>;
  search(story: string, query: string): Promise<Hits>;
  /** The address of a view as data, or null where there is none. */
  download(story: string, view: string, form: "json" | "csv"): string | null;
  /** The brief as it would be printed; `options` as a query: vetted, since. */
  brief(story: string, options: string): Promise<Brief>;
  /** The address of the brief or of an export, as under /api/stories/:id/; null where there is none. */
  exported(story: string, name: string): string | null;
}
