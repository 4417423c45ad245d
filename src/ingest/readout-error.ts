// The one error class of the doors: a code for programs, one line for people.

/** An error that a person can mend: the message is what to print, `code` is what a program tests. */
export class ReadoutError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "ReadoutError";
    this.code = code;
  }
}
