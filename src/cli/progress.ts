// How far a long run is, on standard error where that is a terminal: one line that is written over and gone at the end.

const EVERY_MS = 200;

/** Counts pieces of work; `what` is their plural. Nothing is written where standard error is no terminal. */
export function progress(what: string): { step(): void; end(): void } {
  const shown = process.stderr.isTTY === true;
  const began = performance.now();
  let done = 0;
  let last = began;
  return {
    step() {
      done++;
      const now = performance.now();
      if (!shown || now - last < EVERY_MS) return;
      last = now;
      const rate = Math.round((1000 * done) / (now - began));
      process.stderr.write(`\r\u001b[K${done} ${what}, ${rate} a second`);
    },
    end() {
      if (shown) process.stderr.write("\r\u001b[K");
    },
  };
}
