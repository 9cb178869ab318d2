import { useEffect, useState } from "react";
import { PartNotRead, type ReadFault } from "../../opening/collection/RangedFile";

/** What is fetched, or why it could not be. */
export type Fetched<Content> =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly fault: ReadFault; readonly retry: () => void }
  | { readonly status: "ready"; readonly content: Content };

/**
 * Fetches something, and anew when `load` is another function.
 *
 * @param load a function that stays the same between renders; rejects with `PartNotRead`
 */
export function useFetched<Content>(load: () => Promise<Content>): Fetched<Content> {
  const [last, setLast] = useState<{
    readonly of: typeof load;
    readonly fetched: Fetched<Content>;
  } | null>(null);
  const fetched = last?.of === load ? last.fetched : null;
  useEffect(() => {
    if (fetched !== null) return undefined;
    let left = false;
    const put = (now: Fetched<Content>): void => {
      if (!left) setLast({ of: load, fetched: now });
    };
    load().then(
      (content) => put({ status: "ready", content }),
      (error: unknown) => {
        const fault = error instanceof PartNotRead ? error.fault : "unreachable";
        put({ status: "failed", fault, retry: () => setLast(null) });
      },
    );
    return () => {
      left = true;
    };
  }, [load, fetched]);
  return fetched ?? { status: "loading" };
}
