// What is done by saying it: the speech act of a statement, from its cue and, where the cue is neutral, its content.
import type { SpeechAct } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Candidate } from "./candidate.ts";

/** The speech act of a statement; "asserts" where neither cue nor content says otherwise. */
export function actOf(_reading: Reading, candidate: Candidate): SpeechAct {
  return candidate.act ?? "asserts";
}
