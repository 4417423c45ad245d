// A file's bytes to its reports, whatever its kind; what is damaged is one line and never an exception.
import type { FileContent, Kind } from "./kind.ts";
import type { Problem } from "./problem.ts";

/** What was in a file: reports, each with its name inside the file or null, and what could not be used. */
export interface FileReports {
  readonly reports: readonly { readonly entry: string | null; readonly content: FileContent }[];
  /** `what` stands behind the file's name. */
  readonly problems: readonly { readonly code: Problem["code"]; readonly what: string }[];
}

/** The reports in the bytes of a file that has to be waited for. */
export async function readFileBytes(kind: Kind, bytes: Uint8Array): Promise<FileReports> {
  try {
    if (kind.read) return settled(kind.read(bytes));
    return settled(await (await kind.load!())(bytes));
  } catch (error) {
    return damaged(kind, error);
  }
}

/** The reports in the bytes of a file whose kind is read at once. */
export function readTextBytes(kind: Kind, bytes: Uint8Array): FileReports {
  if (!kind.read) return problem("unknown-kind", `a ${kind.name} is not read here`);
  return settled(kind.read(bytes));
}

/** True where there is nothing for a reader in a text. */
export function isBlank(text: string): boolean {
  return /^[\s\ufeff\p{Cc}]*$/u.test(text);
}

function settled(answer: Awaited<ReturnType<NonNullable<Kind["read"]>>>): FileReports {
  if ("notText" in answer) return problem("not-text", `${answer.notText}, not a text`);
  if ("refused" in answer) return problem("unreadable", answer.refused);
  if ("several" in answer) {
    const { several, lost } = answer;
    const reports = several.filter((s) => !isBlank(s.content.report.text));
    const problems = lost.map((what) => ({ code: "unreadable" as const, what }));
    if (reports.length === 0 && problems.length === 0) return problem("empty", "no report in it");
    return { reports, problems };
  }
  if (isBlank(answer.report.text)) return problem("empty", "nothing but blanks in the file");
  return { reports: [{ entry: null, content: answer }], problems: [] };
}

function problem(code: Problem["code"], what: string): FileReports {
  return { reports: [], problems: [{ code, what }] };
}

/** Longest piece of a library's message that is shown. */
const MAX_MESSAGE = 120;

function damaged(kind: Kind, error: unknown): FileReports {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
  const why = message === "" ? "" : ` (${message.slice(0, MAX_MESSAGE)})`;
  return problem("unreadable", `damaged, or no ${kind.name}${why}`);
}
