// Limits of time are of the processor's, so that a busy machine does not fail them.

/** A running count of this process's processor time: each call gives the milliseconds since it was begun. */
export function processorClock(): () => number {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
}
