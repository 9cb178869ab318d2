import { type ReactElement, useMemo } from "react";
import type { Kind } from "../../dataset/Dataset";
import { asksForPeriod, clearFilters, isFiltered, kinds } from "../../selection/Selection";
import { periodChoices } from "../../selection/periodRange";
import { AreaIcon } from "../AreaIcon";
import { useAsked } from "../AskedContext";
import { usePage } from "../PageContext";
import { FacetSelect } from "./FacetSelect";
import { PeriodFilter } from "./PeriodFilter";
import { PlaceFilter } from "./PlaceFilter";

/** More places than these are searched rather than read through. */
const MOST_LISTED = 12;

/**
 * What is asked: area, field, place, kind, period and report, and how many figures that leaves. What
 * leaves no choice, such as the one report of a dataset, is not asked for.
 */
export function Filters(): ReactElement {
  const { lookup, language, messages, selected, select, countMeasures } = usePage();
  const { selection } = useAsked();
  const { dataset } = lookup;
  const areaTotal = [...selected.counts.area.values()].reduce((sum, count) => sum + count, 0);
  // Where nothing else is asked, an area of which the report prints no figure says what it has instead.
  const isWhole = !isFiltered({ ...selection, area: null, field: null });
  const isBare = (area: string): boolean =>
    dataset.metrics.every((metric) => lookup.field(metric.field).area !== area);
  const measuresOf = (area: string): number =>
    dataset.measures.filter((measure) => lookup.areaOfMeasure(measure).id === area).length;
  const dates = useMemo(
    () =>
      periodChoices([
        ...lookup.columns.periods,
        ...dataset.measures.flatMap(({ milestones }) => milestones.map(({ period }) => period)),
      ]),
    [lookup, dataset],
  );
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
                {isWhole && isBare(area.id) && measuresOf(area.id) > 0
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
          options={fields.map((field) => {
            const count = selected.counts.field.get(field.id) ?? 0;
            const measures = count > 0 ? 0 : countMeasures({ area: field.area, field: field.id });
            return { value: field.id, name: field.name[language], count, measures };
          })}
          onChange={(field) =>
            select({ field, ...(field === null ? {} : { area: lookup.field(field).area }) })
          }
        />
        {dataset.places.length > MOST_LISTED || selection.places.length > 1 ? (
          <PlaceFilter />
        ) : (
          <FacetSelect
            label={messages.filter.place}
            value={selection.places[0] ?? null}
            options={dataset.places.map((place) => ({
              value: place.id,
              name: place.name[language],
              count: selected.counts.place.get(place.id) ?? 0,
              measures: countMeasures({ places: [place.id] }),
            }))}
            onChange={(place) => select({ places: place === null ? [] : [place] })}
          />
        )}
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
        {dates.length > 1 || asksForPeriod(selection) ? <PeriodFilter choices={dates} /> : null}
        {dataset.sources.length > 1 ? (
          <FacetSelect
            label={messages.filter.source}
            value={selection.source}
            options={dataset.sources.map((source) => ({
              value: source.id,
              name: source.title[language],
              count: selected.counts.source.get(source.id) ?? 0,
              measures: countMeasures({ source: source.id }),
            }))}
            onChange={(source) => select({ source })}
          />
        ) : null}
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
