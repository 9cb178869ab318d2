import { useCallback, useState } from "react";
import { isNotLoaded } from "../edition/watchEdition";
import { useLeaving } from "../useLeaving";

interface Work<State> {
  readonly state: State;
  /**
   * Begins work, and leaves what was begun before.
   *
   * @param perform is told where it stands by `say`, which says nothing more once the work is left
   * @param broken where it stands when it broke down, or its code could not be fetched
   */
  readonly begin: (
    first: State,
    perform: (say: (next: State) => void, left: AbortSignal) => Promise<void>,
    broken: (isNotLoaded: boolean) => State,
  ) => void;
  /** Leaves what was begun. */
  readonly end: (next: (now: State) => State) => void;
}

/** Where one work at a time stands; only the last that was begun counts, and none once the view is left. */
export function useWork<State>(before: State): Work<State> {
  const [state, setState] = useState(before);
  const { begin: beginLeaving, leave } = useLeaving();
  const begin = useCallback<Work<State>["begin"]>(
    (first, perform, broken) => {
      const left = beginLeaving();
      const say = (next: State): void => {
        if (!left.aborted) setState(() => next);
      };
      say(first);
      void perform(say, left).catch((error: unknown) => say(broken(isNotLoaded(error))));
    },
    [beginLeaving],
  );
  const end = useCallback<Work<State>["end"]>(
    (next) => {
      leave();
      setState(next);
    },
    [leave],
  );
  return { state, begin, end };
}
