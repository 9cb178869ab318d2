import { type RefObject, useEffect, useRef, useState } from "react";

/** How many items are put on the page at a time. */
const STEP = 80;

interface GrowingCount {
  readonly count: number;
  /** Stands below the last item; when it comes near the window, more follow. */
  readonly end: RefObject<HTMLDivElement | null>;
  readonly grow: () => void;
}

/** How many items of a long list are on the page: more as the reader nears the end of them. */
export function useGrowingCount(total: number): GrowingCount {
  const [count, setCount] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  // Watched anew after every step: the end may still be near the window, and then nothing crosses it.
  useEffect(() => {
    if (total <= count || end.current === null) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCount((now) => now + STEP);
      },
      { rootMargin: "600px" },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [total, count]);
  return { count, end, grow: () => setCount((now) => now + STEP) };
}
