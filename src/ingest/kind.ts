// What a kind of file is, and what reading a file gives. The kinds themselves are in kinds.ts.
import type { ReportInput } from "../core/index.ts";
import type { NotText } from "./decode.ts";

/** What a file of some kind gives: a report without its name, and what was guessed on the way. */
export interface FileContent {
  readonly report: Omit<ReportInput, "file">;
  readonly note: string | null;
}
/** A file of the kind that holds nothing to read, and why: the rest of one line behind the file's name. */
export interface Refused {
  readonly refused: string;
}
/** A file that holds several reports, each with a name inside it, and what in it could not be used. */
export interface Several {
  readonly several: readonly { readonly entry: string; readonly content: FileContent }[];
  readonly lost: readonly string[];
}
/** What reading the bytes of a file gives. */
export type Answer = FileContent | NotText | Refused | Several;
/** Reads the bytes of a file. */
export type Reader = (bytes: Uint8Array) => Answer | Promise<Answer>;

/** How to read one kind of file: at once, or with a reader that is loaded when the first such file comes. */
export interface Kind {
  /** As in "is no PDF file". */
  readonly name: string;
  /** Lower case, with the point; "" is a name without extension. */
  readonly extensions: readonly string[];
  /** The largest file of the kind that is read; without it MAX_FILE_BYTES. */
  readonly maxBytes?: number;
  readonly read?: (bytes: Uint8Array) => Answer;
  readonly load?: () => Promise<Reader>;
}
