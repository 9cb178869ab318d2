import { __iconData as slidersHorizontalIcon } from "lucide-react/icons/sliders-horizontal";
import { useId } from "react";
import { filterWords } from "../../wording/views/filterWords";
import { useAsked } from "../AskedContext";
import { DeferredPart } from "../DeferredPart";
import { describeSelection } from "../describeSelection";
import { doorOf } from "../doors";
import { later } from "../firstView/firstView";
import { usePage } from "../PageContext";
import { AreaButtons } from "./AreaButtons";
import { FilterChips } from "./FilterChips";
import { useFiltersOpen } from "./FiltersOpen";
import { marks } from "../../wording/marks";
import { Button } from "../Button";
import { Icon } from "../Icon";

const loadFacets = later(({ loadPart }) => loadPart.facets);
const loadSheet = later(({ loadPart }) => loadPart.filterSheet);

/** How much is shown, of how much. */
function ShownCount() {
  const { language, messages, selected, measures, lookup } = usePage();
  const { view, selection } = useAsked();
  const words = filterWords[language];
  const isOfMeasures = doorOf(view).id === "measures";
  // What limits figures alone limits no measure: neither is its number told of them.
  const apart = isOfMeasures
    ? selection.kind && words.ofFigures
    : selected.fromWithin > 0 && words.fromWithin(selected.fromWithin);
  return (
    <output className="shown">
      {isOfMeasures
        ? words.shownMeasures(measures.length, lookup.dataset.measures.length)
        : selected.rows.length === 0 && measures.length > 0
          ? messages.holdings(0, measures.length)
          : messages.filter.shown(selected.rows.length, selected.total)}
      {apart ? (
        <small>
          {marks[language].comma}
          {apart}
        </small>
      ) : null}
    </output>
  );
}

/**
 * What is asked, always in reach: the areas, the way to the other filters, how much is shown, and
 * what it is limited to. On a narrow screen all filters stand in a sheet.
 */
export function FilterBar() {
  const page = usePage();
  const { language, messages } = page;
  const { open, show, close } = useFiltersOpen();
  const id = useId();
  const words = filterWords[language];
  const set = describeSelection(page).length;
  return (
    <section className="filter-bar" aria-label={messages.filter.label}>
      <div className="filter-row">
        <AreaButtons />
        <Button
          className="button filter-more"
          aria-expanded={open !== null}
          aria-controls={open === "here" ? id : undefined}
          onClick={open === null ? show : close}
        >
          <Icon of={slidersHorizontalIcon} />
          <span className="filter-wide">{open === "here" ? words.close : words.open}</span>
          <span className="filter-narrow">{messages.filter.label}</span>
          {set === 0 ? null : <span className="filter-narrow count">{set}</span>}
        </Button>
        <ShownCount />
      </div>
      <DeferredPart wanted={open === "here"} load={loadFacets} props={{ id }} />
      <FilterChips />
      <DeferredPart wanted={open === "sheet"} load={loadSheet} props={{ onClose: close }} />
    </section>
  );
}
