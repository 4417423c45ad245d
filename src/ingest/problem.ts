// Something a door could not use: the rest of the work goes on without it.

/** One line for a person about something that was left out. It stays at the door: no machine path enters a record. */
export interface Problem {
  readonly code:
    | "missing"
    | "unreadable"
    | "empty"
    | "not-text"
    | "unknown-kind"
    | "too-large"
    | "no-reports-in-folder"
    | "left-out"
    | "metadata";
  /** The path as it was given. */
  readonly file: string;
  /** Names the file and, where there is one, the place in it. */
  readonly message: string;
}

/** The problem that a failed read of the path is. */
export function systemProblem(file: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR")
    return { code: "missing", file, message: `${file}: no such file or folder` };
  const why = code === "EACCES" || code === "EPERM" ? "no permission to read it" : String(code ?? error);
  return { code: "unreadable", file, message: `${file}: cannot be read: ${why}` };
}
