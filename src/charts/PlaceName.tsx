import { useContext } from "react";
import { ChartActionsContext } from "./ChartActions";

interface PlaceNameProps {
  /** Id of the place; `null` where the text names none. */
  readonly place: string | null;
  readonly children: string;
}

/**
 * A name in a chart; pressing the name of a place narrows the page to it. The keyboard has a key for
 * that on the marks themselves, so that a chart stays one stop of it.
 */
export function PlaceName({ place, children }: PlaceNameProps) {
  const actions = useContext(ChartActionsContext);
  if (place === null || actions === null) return <span>{children}</span>;
  return (
    <button
      type="button"
      className="place-name"
      tabIndex={-1}
      title={actions.words.narrowTo(children)}
      onClick={(event) => {
        event.stopPropagation();
        actions.narrowTo(place);
      }}
    >
      {children}
    </button>
  );
}
