// The kinds of file that are read: one row a kind. A new kind is a new row here and nothing else.
import type { ReportInput } from "../core/index.ts";
import { decode, type NotText } from "./decode.ts";

/** What a file of some kind gives: a report without its name, and what was guessed on the way. */
export interface FileContent {
  readonly report: Omit<ReportInput, "file">;
  readonly note: string | null;
}

/** How to read one kind of file. */
export interface Kind {
  /** Lower case, with the point; "" is a name without extension. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array): FileContent | NotText;
}

const plainText: Kind = {
  extensions: [".txt", ".text", ""],
  read(bytes) {
    const decoded = decode(bytes);
    return "notText" in decoded ? decoded : { report: { text: decoded.text }, note: decoded.note };
  },
};

/** The kinds of file that are read, in no order that matters: an extension belongs to one kind. */
export const KINDS: readonly Kind[] = [plainText];

/** The kind of a file by its name, or undefined where files of that name are not read. */
export function kindOf(name: string): Kind | undefined {
  const dot = name.lastIndexOf(".");
  const extension = dot > 0 ? name.slice(dot).toLowerCase() : "";
  return KINDS.find((kind) => kind.extensions.includes(extension));
}

/** The kind of standard input, which has no name. */
export const STANDARD_INPUT_KIND: Kind = plainText;
