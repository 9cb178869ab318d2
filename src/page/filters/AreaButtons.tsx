import { isFiltered } from "../../selection/Selection";
import { filterWords } from "../../wording/views/filterWords";
import { AreaIcon } from "../AreaIcon";
import { useAsked } from "../AskedContext";
import { doorOf } from "../doors";
import { usePage } from "../PageContext";
import { Button } from "../Button";

/** The areas, of which several can be chosen, each with how much it would show. */
export function AreaButtons() {
  const { lookup, language, messages, selected, select, countMeasures } = usePage();
  const { selection, view } = useAsked();
  const { dataset } = lookup;
  const { areas, field } = selection;
  const isOfMeasures = doorOf(view).id === "measures";
  // Where nothing else is asked, an area of which the report prints no figure says what it has instead.
  const isWhole = !isFiltered({ ...selection, areas: [], field: null });
  const isBare = (area: string): boolean =>
    dataset.metrics.every((metric) => lookup.field(metric.field).area !== area);
  const measuresOf = (chosen: readonly string[]): number =>
    countMeasures({ areas: chosen, field: null });
  const figuresOf = (area: string): number => selected.counts.area.get(area) ?? 0;
  const all = dataset.areas.reduce((sum, { id }) => sum + figuresOf(id), 0);
  // Where no figure is left, what is there are measures.
  const isWithout = all === 0 && measuresOf([]) > 0;
  const countOf = (area: string | null): number | string => {
    const chosen = area === null ? [] : [area];
    if (isOfMeasures) return measuresOf(chosen);
    const saysMeasures = isWithout || (area !== null && isWhole && isBare(area));
    const measures = saysMeasures ? measuresOf(chosen) : 0;
    if (measures > 0) return filterWords[language].measures(measures);
    return area === null ? all : figuresOf(area);
  };
  const choose = (chosen: readonly string[]): void => select({ areas: chosen, field: null });
  return (
    <fieldset className="areas">
      <legend className="visually-hidden">{messages.filter.area}</legend>
      <Button className="area-button" aria-pressed={areas.length === 0} onClick={() => choose([])}>
        <b>{messages.filter.all}</b>
        <span className="count">{countOf(null)}</span>
      </Button>
      {dataset.areas.map((area) => {
        const isChosen = areas.includes(area.id);
        return (
          <Button
            key={area.id}
            className="area-button"
            data-area={area.id}
            aria-pressed={isChosen}
            onClick={() => {
              // Beside another, the area of a field would be whole again.
              const others = field === null ? areas : [];
              choose(isChosen ? areas.filter((id) => id !== area.id) : [...others, area.id]);
            }}
          >
            <AreaIcon area={area} />
            <b>{area.name[language]}</b>
            <span className="count">{countOf(area.id)}</span>
          </Button>
        );
      })}
    </fieldset>
  );
}
