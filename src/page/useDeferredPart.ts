import { type ComponentType, useCallback, useEffect, useState } from "react";

export type DeferredPart<Props> =
  | { readonly status: "idle" | "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly Part: ComponentType<Props> };

/**
 * A part of the page that is fetched when it is first wanted. Unlike `lazy` it can say that the
 * fetch failed and try again, and it does not hold up what is already on the page.
 *
 * @param load a function that stays the same between renders
 */
export function useDeferredPart<Props>(
  wanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): DeferredPart<Props> {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || Part !== null || failed) return undefined;
    let left = false;
    load().then(
      (loaded) => {
        if (!left) setPart(() => loaded);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, Part, failed, load]);
  const retry = useCallback(() => setFailed(false), []);
  if (Part !== null) return { status: "ready", Part };
  if (failed) return { status: "failed", retry };
  return { status: wanted ? "loading" : "idle" };
}
