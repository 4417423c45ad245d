// How the views say what a side does with a claim.
import type { ReadingStance } from "../model/record.ts";

/** The words for each stance of a reading, to stand after the name of the side. */
export const STANCE_WORDS: Readonly<Record<ReadingStance, string>> = {
  asserts: "asserts",
  denies: "denies",
  qualifies: "qualifies",
  "leaves-open": "leaves open",
  declines: "declines to confirm",
};
