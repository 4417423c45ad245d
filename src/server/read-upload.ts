// Uploaded files and pasted texts as reports. A file's name is a label here and never a path.
import type { z } from "@hono/zod-openapi";
import type { ReportInput } from "../core/index.ts";
import { kindOf } from "../ingest/kinds.ts";
import { isBlank, readFileBytes } from "../ingest/read-file.ts";
import { MAX_FILE_BYTES } from "../ingest/read-inputs.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import { MAX_FILES, type PastedReport } from "./schemas.ts";

/** What was in a form: reports, and a line for each file that is none. */
export interface UploadContent {
  readonly inputs: ReportInput[];
  readonly problems: { file: string; code: string; message: string }[];
  readonly who: string | null;
}

/** What is used of a File, whose type Node and its fetch do not agree on. */
interface UploadedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The longest name of a file that is kept. */
const MAX_FILE_NAME = 120;

/** The last part of a name, whatever separators it has, without control characters; "report" where nothing is left. */
export function safeFileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).pop()!;
  const clean = last.replace(/\p{C}/gu, "").trim();
  return /^\.*$/.test(clean) ? "report" : clean.slice(-MAX_FILE_NAME);
}

/** The reports of a form with `files`; other fields hold for all of them. Throws "too-many-files" where they are `counted`. */
export async function readUpload(form: FormData, counted: boolean): Promise<UploadContent> {
  const files = [...form.values()].filter((v) => typeof v !== "string") as unknown as UploadedFile[];
  if (counted && files.length > MAX_FILES)
    throw new ReadoutError(
      "too-many-files",
      `${files.length} files; a request may have ${MAX_FILES} at most`,
    );
  const inputs: ReportInput[] = [];
  const problems: { file: string; code: string; message: string }[] = [];
  const text = (field: string) => {
    const value = form.get(field);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const shared = {
    publisher: text("publisher"),
    published: text("published"),
    url: text("url"),
    agency: text("agency"),
  };
  for (const upload of files) {
    const file = safeFileName(upload.name);
    const fail = (code: string, what: string) => problems.push({ file, code, message: `${file}: ${what}` });
    const kind = kindOf(file);
    if (!kind) fail("unknown-kind", "not a kind of file that is read");
    else if (upload.size > (kind.maxBytes ?? MAX_FILE_BYTES))
      fail(
        "too-large",
        `${upload.size} bytes; files of more than ${kind.maxBytes ?? MAX_FILE_BYTES} are not read${kind.maxBytes ? "" : " as one report"}`,
      );
    else if (upload.size === 0) fail("empty", "the file is empty");
    else {
      const { reports, problems: lost } = await readFileBytes(
        kind,
        new Uint8Array(await upload.arrayBuffer()),
      );
      for (const { code, what } of lost) fail(code, what);
      const known = Object.entries(shared).filter(([, value]) => value !== null);
      for (const { entry, content } of reports)
        inputs.push({
          ...content.report,
          ...Object.fromEntries(known),
          file: entry === null ? file : `${file}/${entry}`,
        });
    }
  }
  return { inputs, problems, who: text("who") };
}

/** A pasted text as report. Throws "empty". */
export function pastedInput(given: z.infer<typeof PastedReport>): ReportInput {
  if (isBlank(given.text)) throw new ReadoutError("empty", "nothing but blanks in the text");
  const { text, publisher, published, url, agency, headline, language, revises } = given;
  const known = Object.entries({ publisher, published, url, agency, headline, language, revises });
  return {
    file: safeFileName(given.fileName ?? "pasted.txt"),
    text,
    ...Object.fromEntries(known.filter(([, value]) => value)),
  };
}
