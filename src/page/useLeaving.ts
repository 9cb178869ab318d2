import { useCallback, useEffect, useRef } from "react";

interface Leaving {
  /** Begins work; its signal aborts once other work begins, it is left, or the view is gone. */
  readonly begin: () => AbortSignal;
  readonly leave: () => void;
}

/** One work at a time: what was begun before, or in a view that is gone, is nobody's any more. */
export function useLeaving(): Leaving {
  const current = useRef<AbortController | null>(null);
  const leave = useCallback((): void => current.current?.abort(), []);
  const begin = useCallback((): AbortSignal => {
    leave();
    current.current = new AbortController();
    return current.current.signal;
  }, [leave]);
  useEffect(() => leave, [leave]);
  return { begin, leave };
}
