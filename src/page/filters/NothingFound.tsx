import { useEffect, useState } from "react";
import { inTurns } from "../../export/inTurns";
import { clearFilters } from "../../selection/Selection";
import { nothingFoundWords } from "../../wording/views/nothingFoundWords";
import { Button } from "../Button";
import { type Page, usePage } from "../PageContext";
import { type NearSelection, nearSelections } from "./nearSelections";

interface Found {
  readonly of: Page;
  readonly near: readonly NearSelection[];
}

/** What is said of a view that the selection leaves empty: the way back, what else can be asked, and how much that finds. */
export function NothingFound() {
  const page = usePage();
  const { language, messages, select, address } = page;
  const words = nothingFoundWords[language];
  const [found, setFound] = useState<Found | null>(null);
  // What was found for another selection is no answer to this one.
  const near = found?.of === page ? found.near : [];
  useEffect(() => {
    const leaving = new AbortController();
    const some: NearSelection[] = [];
    void inTurns(
      nearSelections(page),
      (one) => {
        if (one !== null) some.push(one);
      },
      leaving.signal,
    ).then(() => {
      if (!leaving.signal.aborted) setFound({ of: page, near: some });
    });
    return () => leaving.abort();
  }, [page]);
  return (
    <div className="screen-only">
      <p>{words.advice}</p>
      {near.length === 0 ? null : (
        <>
          <p>{words.near}</p>
          <ul className="filter-chips">
            {near.map(({ text, change, figures, measures }) => (
              <li key={text}>
                <Button className="filter-chip" onClick={() => select(change)}>
                  {text} <small>{messages.areaCounts(figures, measures)}</small>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button onClick={() => select(clearFilters(address.selection))}>
        {messages.filter.clear}
      </Button>
    </div>
  );
}
