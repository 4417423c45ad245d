// While the page is printed, and where the whole record is shown at once, lists are not cut.
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

/** True below a view that shows everything. */
export const PrintContext = createContext(false);

/** True where lists must be whole. */
export function usePrinting(): boolean {
  const whole = useContext(PrintContext);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return whole || printing;
}
