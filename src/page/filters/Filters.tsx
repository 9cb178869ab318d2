import type { ReactElement } from "react";
import type { Kind } from "../../dataset/Dataset";
import { clearFilters, isFiltered, kinds } from "../../selection/Selection";
import { AreaIcon } from "../AreaIcon";
import { useAsked } from "../AskedContext";
import { usePage } from "../PageContext";
import { FacetSelect } from "./FacetSelect";

/** What is asked: area, field, place, kind, and how many figures that leaves. */
export function Filters(): ReactElement {
  const { lookup, language, messages, selected, select } = usePage();
  const { selection } = useAsked();
  const { dataset } = lookup;
  const areaTotal = [...selected.counts.area.values()].reduce((sum, count) => sum + count, 0);
  // An area of which the report prints no figure at all says what it has instead.
  const isBare = (area: string): boolean =>
    dataset.metrics.every((metric) => lookup.field(metric.field).area !== area);
  const measuresOf = (area: string): number =>
    dataset.measures.filter((measure) => lookup.areaOfMeasure(measure).id === area).length;
  const fields = dataset.fields.filter(
    (field) => selection.area === null || field.area === selection.area,
  );
  const areaButton = (area: string | null): { "aria-pressed": boolean; onClick: () => void } => ({
    "aria-pressed": selection.area === area,
    onClick: () => select({ area, field: null }),
  });
  return (
    <section className="filters" aria-label={messages.filter.label}>
      <fieldset className="areas">
        <legend className="visually-hidden">{messages.filter.area}</legend>
        <button type="button" className="area-button" {...areaButton(null)}>
          <b>{messages.filter.all}</b>
          <span className="count">{areaTotal}</span>
        </button>
        {dataset.areas.map((area) => {
          const count = selected.counts.area.get(area.id) ?? 0;
          return (
            <button
              key={area.id}
              type="button"
              className="area-button"
              data-area={area.id}
              {...areaButton(area.id)}
            >
              <AreaIcon area={area} />
              <b>{area.name[language]}</b>
              <span className="count">
                {selection.search === "" && isBare(area.id) && measuresOf(area.id) > 0
                  ? messages.filter.areaWithoutFigures(measuresOf(area.id))
                  : count}
              </span>
            </button>
          );
        })}
      </fieldset>
      <div className="facets">
        <FacetSelect
          label={messages.filter.field}
          value={selection.field}
          options={fields.map((field) => ({
            value: field.id,
            name: field.name[language],
            count: selected.counts.field.get(field.id) ?? 0,
          }))}
          onChange={(field) =>
            select({ field, ...(field === null ? {} : { area: lookup.field(field).area }) })
          }
        />
        <FacetSelect
          label={messages.filter.place}
          value={selection.place}
          options={dataset.places.map((place) => ({
            value: place.id,
            name: place.name[language],
            count: selected.counts.place.get(place.id) ?? 0,
          }))}
          onChange={(place) => select({ place })}
        />
        <FacetSelect<Kind>
          label={messages.filter.kind}
          value={selection.kind}
          options={kinds.map((kind) => ({
            value: kind,
            name: messages.kinds[kind],
            count: selected.counts.kind.get(kind) ?? 0,
          }))}
          onChange={(kind) => select({ kind })}
        />
        <output className="shown">
          {messages.filter.shown(selected.rows.length, selected.total)}
        </output>
        <button
          type="button"
          className="button clear"
          hidden={!isFiltered(selection)}
          onClick={() => select(clearFilters(selection))}
        >
          {messages.filter.clear}
        </button>
      </div>
    </section>
  );
}
