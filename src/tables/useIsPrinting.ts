import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed: what is shown in parts on the screen stands whole on paper. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser takes the page as it is when this event is over.
    const print = (): void => flushSync(() => setIsPrinting(true));
    const printed = (): void => setIsPrinting(false);
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("beforeprint", print, { signal });
    window.addEventListener("afterprint", printed, { signal });
    return () => listening.abort();
  }, []);
  return isPrinting;
}
