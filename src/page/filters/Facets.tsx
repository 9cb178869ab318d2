import { useMemo } from "react";
import type { Field, Kind, Measure } from "../../dataset/Dataset";
import { metricKinds, measureStatuses } from "../../dataset/facetLists";
import { asksForPeriod } from "../../selection/Selection";
import { periodChoices } from "../../selection/filterChoices";
import { retellOf } from "../../wording/retell";
import { facetWords } from "../../wording/views/facetWords";
import { filterWords } from "../../wording/views/filterWords";
import { useAsked } from "../AskedContext";
import { doorOf } from "../doors";
import { usePage } from "../PageContext";
import { FacetSelect } from "./FacetSelect";
import { PeriodFilter } from "./PeriodFilter";
import { PlaceFilter } from "./PlaceFilter";
import { adoptStyles } from "../adoptStyles";
import styles from "../styles/facets.css?inline";

adoptStyles(styles);

/** More places than these are searched rather than read through. */
const MOST_LISTED = 12;

/**
 * What can be asked besides the area: field, place, kind, period, report, status and figures of
 * measures. What leaves no choice, such as the one report of a dataset, is not asked for.
 */
export function Facets({ id }: { readonly id?: string }) {
  const { lookup, language, messages, selected, select, countMeasures, measuresByPlace } =
    usePage();
  const { selection, view } = useAsked();
  const { dataset } = lookup;
  const isOfMeasures = doorOf(view).id === "measures";
  // Where measures are shown, it is they alone that a value leaves.
  const leaves = (figures: number, measures: number) =>
    isOfMeasures ? { count: measures } : { count: figures, measures };
  const words = retellOf(dataset, language)(filterWords[language]);
  const dates = useMemo(
    () =>
      periodChoices([
        ...lookup.columns.periods,
        ...dataset.measures.flatMap(({ milestones }) => milestones.map(({ period }) => period)),
      ]),
    [lookup, dataset],
  );
  // Several areas may have a field of one name: then it is told with its area.
  const nameOfField = ({ area, name }: Field): string =>
    dataset.fields.filter((other) => other.name[language] === name[language]).length > 1
      ? `${lookup.area(area).name[language]} › ${name[language]}`
      : name[language];
  const ofPlace = useMemo(() => measuresByPlace(), [measuresByPlace]);
  const { areas, places, ownOnly } = selection;
  const holdOthers = dataset.places.some(
    ({ within }) => within !== undefined && places.includes(within),
  );
  return (
    <div className="facets" id={id}>
      <FacetSelect
        label={messages.filter.field}
        value={selection.field}
        options={dataset.fields
          .filter(({ area }) => areas.length === 0 || areas.includes(area))
          .map((field) => {
            const figures = selected.counts.field.get(field.id) ?? 0;
            const measures =
              figures > 0 && !isOfMeasures
                ? 0
                : countMeasures({ areas: [field.area], field: field.id });
            return { value: field.id, name: nameOfField(field), ...leaves(figures, measures) };
          })}
        onChange={(field) =>
          select({ field, areas: field === null ? [] : [lookup.field(field).area] })
        }
      />
      {dataset.places.length > MOST_LISTED || places.length > 1 ? (
        <PlaceFilter />
      ) : (
        <FacetSelect
          label={messages.filter.place}
          value={places[0] ?? null}
          options={dataset.places.map((place) => ({
            value: place.id,
            name: place.name[language],
            ...leaves(selected.counts.place.get(place.id) ?? 0, ofPlace.get(place.id) ?? 0),
          }))}
          onChange={(place) => select({ places: place === null ? [] : [place] })}
        />
      )}
      {holdOthers ? (
        <label className="own-only">
          <input
            type="checkbox"
            checked={ownOnly}
            onChange={(event) => select({ ownOnly: event.currentTarget.checked })}
          />
          {facetWords[language].ownOnly}
        </label>
      ) : null}
      {isOfMeasures ? null : (
        <FacetSelect<Kind>
          label={messages.filter.kind}
          value={selection.kind}
          options={metricKinds.map((kind) => ({
            value: kind,
            name: messages.kinds[kind],
            count: selected.counts.kind.get(kind) ?? 0,
          }))}
          onChange={(kind) => select({ kind })}
        />
      )}
      {dates.length > 1 || asksForPeriod(selection) ? <PeriodFilter choices={dates} /> : null}
      {dataset.sources.length > 1 ? (
        <FacetSelect
          label={messages.filter.source}
          value={selection.source}
          options={dataset.sources.map((source) => ({
            value: source.id,
            name: source.title[language],
            ...leaves(
              selected.counts.source.get(source.id) ?? 0,
              countMeasures({ source: source.id }),
            ),
          }))}
          onChange={(source) => select({ source })}
        />
      ) : null}
      {dataset.measures.length === 0 ? null : (
        <>
          <FacetSelect<Measure["status"]>
            label={words.status}
            value={selection.status}
            options={measureStatuses.map((status) => ({
              value: status,
              name: messages.measures.statuses[status],
              count: countMeasures({ status }),
            }))}
            onChange={(status) => select({ status })}
          />
          <FacetSelect<"with" | "without">
            label={words.figures}
            value={selection.figures}
            options={(["with", "without"] as const).map((figures) => ({
              value: figures,
              name: words.withFigures[figures],
              count: countMeasures({ figures }),
            }))}
            onChange={(figures) => select({ figures })}
          />
        </>
      )}
    </div>
  );
}
