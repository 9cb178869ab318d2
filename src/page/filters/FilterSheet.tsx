import { facetWords } from "../../wording/views/facetWords";
import { Dialog } from "../Dialog";
import { usePage } from "../PageContext";
import { AreaButtons } from "./AreaButtons";
import { Facets } from "./Facets";
import { FilterChips } from "./FilterChips";
import { Button } from "../Button";

/** All filters in a sheet, for a screen that has no room for them beside what they leave. */
export function FilterSheet({ onClose }: { readonly onClose: () => void }) {
  const { language, messages, selected, measures } = usePage();
  return (
    <Dialog title={messages.filter.label} onClose={onClose} className="filter-sheet">
      <FilterChips />
      <AreaButtons />
      <Facets />
      <Button className="button button-strong button-wide" onClick={onClose}>
        {facetWords[language].show(selected.rows.length, measures.length)}
      </Button>
    </Dialog>
  );
}
