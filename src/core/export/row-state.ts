// Whether a person stands behind a row.

/** The state of a row: "candidate" where nobody has decided on it. */
export function stateOf(row: object): string {
  return "state" in row && typeof row.state === "string" ? row.state : "candidate";
}

/** True for a row that a person accepted, corrected or added. */
export function isVetted(row: object): boolean {
  const state = stateOf(row);
  return state === "accepted" || state === "corrected" || state === "added";
}
