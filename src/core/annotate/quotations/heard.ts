// What the statements in marks leave no room for: a told statement whose verb tells words in marks is dropped (merge-told.ts), so its
// sentence needs no tree.
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { awaitsSource } from "./borrow-source.ts";
import type { Marks } from "./find-marked.ts";
import type { FramedText } from "./frame.ts";
import { LONGEST_CUE } from "./merge-told.ts";

/** What is known of the statements in marks before those outside them are looked for. */
export interface Heard {
  /** 1 for every token in the cue of a statement in marks. */
  readonly cues: Uint8Array;
  /** Numbers of the sentences whose told statements may give one in marks its source, although they are dropped afterwards. */
  readonly asked: ReadonlySet<number>;
}

function eachToken({ tokens, tokenAt }: Reading, { start, end }: Span, see: (i: number) => void): void {
  for (let i = tokenAt(start); i < tokens.length && tokens.starts[i]! < end; i++) see(i);
}

/** What the statements in marks tell of cues and of sentences that a source is taken from. */
export function heardIn(text: FramedText, marks: Marks): Heard {
  const { reading, frames } = text;
  const cues = new Uint8Array(reading.tokens.length);
  for (const { cue } of marks.found)
    if (cue && cue.end - cue.start <= LONGEST_CUE)
      eachToken(reading, cue, (i) => {
        cues[i] = 1;
      });
  const asked = new Set<number>();
  for (const n of awaitsSource(text, marks))
    if (n > 0) eachToken(reading, frames[n - 1]!, (i) => asked.add(reading.sentenceOf(i)));
  return { cues, asked };
}
