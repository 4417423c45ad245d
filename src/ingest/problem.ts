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
    | "metadata";
  /** The path as it was given. */
  readonly file: string;
  /** Names the file and, where there is one, the place in it. */
  readonly message: string;
}
