// A form on its way to the server: while it is, and what went wrong, said in the form.
import { useState } from "preact/hooks";

/** Whether something is being sent, what went wrong last, and a function that sends. */
export function useSending(close: () => void): {
  readonly busy: boolean;
  readonly fault: string;
  readonly say: (fault: string) => void;
  readonly send: (work: () => Promise<void>) => Promise<void>;
} {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  return {
    busy,
    fault,
    say: setFault,
    async send(work) {
      setBusy(true);
      setFault("");
      try {
        await work();
        close();
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error));
        setBusy(false);
      }
    },
  };
}
