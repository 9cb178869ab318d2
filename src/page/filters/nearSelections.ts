import type { View } from "../../selection/Address";
import { clearFilters, type Selection } from "../../selection/Selection";
import { searchParts } from "../../selection/searchParts";
import { selectFigures } from "../../selection/selectFigures";
import { filterWords } from "../../wording/views/filterWords";
import { nothingFoundWords } from "../../wording/views/nothingFoundWords";
import { describeSelection } from "../describeSelection";
import { doorOf } from "../doors";
import type { Page } from "../PageContext";

/** A selection near the one asked for, told by what it changes, and how much it finds; never nothing. */
export interface NearSelection {
  readonly text: string;
  readonly change: Partial<Selection>;
  readonly figures: number;
  readonly measures: number;
}

type Asked = Pick<
  Page,
  "lookup" | "index" | "language" | "messages" | "address" | "selected" | "countMeasures"
>;

/** Whether a view that shows what the filters leave has anything to show of so many figures and measures. */
function showsSome(view: View, figures: number, measures: number): boolean {
  const isOfMeasures = doorOf(view).id === "measures";
  return (!isOfMeasures && figures > 0) || ((isOfMeasures || view === "overview") && measures > 0);
}

/**
 * Where a selection finds nothing, those near it that find something the view shows: with all words of the search
 * that can be found, together and alone, without one of several limits; with the search or its words
 * in everything, where the other limits leave none of them. Each takes a pass over all figures; `null` stands
 * for one that is not told, or not yet, so that the page has its turn between them.
 */
export function* nearSelections(page: Asked): Generator<NearSelection | null> {
  const { index, language, address, countMeasures } = page;
  const { selection, view } = address;
  const { search } = selection;
  const words = nothingFoundWords[language];
  const found = (text: string, change: Partial<Selection>): NearSelection | null => {
    const figures = selectFigures(index, { ...selection, ...change }, language).rows.length;
    const measures = countMeasures(change);
    return showsSome(view, figures, measures) ? { text, change, figures, measures } : null;
  };
  /** Among what the change leaves; says how many parts find something. */
  function* searchedInParts(
    tell: (search: string) => string,
    change: Partial<Selection>,
  ): Generator<NearSelection | null, number> {
    const some: { readonly part: string; readonly near: NearSelection }[] = [];
    for (const part of searchParts(search)) {
      const near = found(tell(part), { ...change, search: part });
      if (near !== null) some.push({ part, near });
      yield null;
    }
    const together = some.map(({ part }) => part).join(" ");
    if (some.length > 1) yield found(tell(together), { ...change, search: together });
    yield* some.map(({ near }) => near);
    return some.length;
  }
  const some = yield* searchedInParts(words.search, {});
  const limits = describeSelection(page).flatMap(({ label, parts }) =>
    parts.map((part) => ({ ...part, label })),
  );
  if (limits.length === 1) return;
  for (const { label, text, without } of limits)
    yield found(filterWords[language].remove(label, text), without);
  if (search.trim() === "") return;
  const all = clearFilters(selection);
  // Of two limits, the search is one: in everything it has been looked for when the other was taken away.
  if (limits.length > 2) yield found(words.searchAll(search.trim()), { ...all, search });
  if (some === 0) yield* searchedInParts(words.searchAll, all);
}
