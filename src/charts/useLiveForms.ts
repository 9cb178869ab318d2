import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type * as LiveForms from "./liveForms";

/**
 * The forms that recharts draws, once the chart has been woken: reached by a pointer, a finger or the keyboard.
 * Until then, on paper, and where the library cannot be fetched it is `null`, and the poster stays, which answers
 * as well: who only reads a page pays for no drawing library.
 */
export function useLiveForms(): {
  readonly forms: typeof LiveForms | null;
  readonly wake: () => void;
} {
  const [forms, setForms] = useState<typeof LiveForms | null>(null);
  useEffect(() => {
    // Paper is laid out anew before anything can be drawn again: posters take its width by themselves.
    const rest = (): void => flushSync(() => setForms(null));
    window.addEventListener("beforeprint", rest);
    return () => window.removeEventListener("beforeprint", rest);
  }, []);
  const wake = useCallback((): void => {
    import("./liveForms").then(setForms, () => undefined);
  }, []);
  return { forms, wake };
}
