import type { Language, Place } from "../../src/dataset/Dataset";
import { type DatasetLookup, type Figure, membersOf } from "../../src/dataset/DatasetLookup";
import { sortValueOf } from "../../src/dataset/quantity";
import { metricKinds } from "../../src/dataset/facetLists";
import type { Selection, SortColumn } from "../../src/selection/Selection";
import { searchTerms, foldText } from "../../src/selection/searchKey";
import { catalogues } from "../../src/wording/Messages";
import { formatPeriod, periodOrder } from "../../src/wording/formatPeriod";

/** What the engine should give, worked out figure by figure with filter and sort. */
export function naiveSelection(
  lookup: DatasetLookup,
  selection: Selection,
  language: Language,
): readonly number[] {
  const collator = new Intl.Collator(language === "zh" ? "zh-CN" : "en", { numeric: true });
  const textOf = (figure: Figure): string => {
    const { metric, field, area, place, measure, unit, observation } = figure;
    const { attribution, period, printed } = observation;
    const kind = { zh: catalogues.zh.kinds[metric.kind], en: catalogues.en.kinds[metric.kind] };
    const both = [metric.name, metric.definition, metric.population, field.name, area.name, kind];
    const joined = lookup.dataset.relations
      .filter(({ kind: of }) => of !== "comparison" && of !== "model")
      .map((relation) => membersOf(relation).map((id) => lookup.figure(id).metric))
      .filter((metrics) => metrics.includes(metric))
      .flatMap((metrics) => metrics.map(({ name }) => name));
    const others = [...joined, place.name, unit.symbol, ...(measure ? [measure.name] : [])];
    const who = attribution.by === "report" ? [] : [attribution.who];
    return [
      ...[...both, ...others, ...who].flatMap(({ zh, en }) => [zh, en]),
      formatPeriod(period, "zh"),
      formatPeriod(period, "en"),
      period.expression ?? "",
      printed,
    ]
      .map(foldText)
      .join("\n");
  };
  const isAsked = (asked: string | null, value: string): boolean =>
    asked === null || asked === value;
  const isCovered = (place: Place): boolean =>
    selection.places.includes(place.id) ||
    (!selection.ownOnly && place.within !== undefined && isCovered(lookup.place(place.within)));
  const isInPeriod = ({ period }: Figure["observation"]): boolean => {
    const { from, to, undated } = selection;
    if (from === null && to === null) return true;
    if (period.basis === "not_stated") return undated;
    const { start, end = start, timing } = period;
    const begins = `${timing === "as_of" ? end : start}-01-01`.slice(0, 10);
    const ends = end.length === 4 ? `${end}-12-31` : `${end}-31`.slice(0, 10);
    return (from === null || ends >= from) && (to === null || begins.slice(0, to.length) <= to);
  };
  const keyOf: Readonly<Record<SortColumn, (figure: Figure) => number | string>> = {
    paragraph: ({ row }) => row,
    value: ({ observation }) => sortValueOf(observation.quantity),
    period: ({ observation }) => periodOrder(observation.period),
    area: ({ area }) => lookup.dataset.areas.indexOf(area),
    kind: ({ metric }) => metricKinds.indexOf(metric.kind),
    place: ({ place }) => place.name[language],
    name: ({ metric }) => metric.name[language],
  };
  const { column, descending } = selection.sort;
  const compare = (left: Figure, right: Figure): number => {
    const [a, b] = [keyOf[column](left), keyOf[column](right)];
    if (typeof a === "string" || typeof b === "string")
      return (descending ? -1 : 1) * collator.compare(String(a), String(b));
    if (a === b) return 0;
    if (a === Number.POSITIVE_INFINITY) return 1;
    if (b === Number.POSITIVE_INFINITY) return -1;
    return descending ? b - a : a - b;
  };
  return lookup.figures
    .filter(
      ({ area, field, place, metric, measure, source, observation }) =>
        (selection.areas.length === 0 || selection.areas.includes(area.id)) &&
        isAsked(selection.field, field.id) &&
        (selection.places.length === 0 || isCovered(place)) &&
        isAsked(selection.source, source.id) &&
        isInPeriod(observation) &&
        (selection.status === null || measure?.status === selection.status) &&
        selection.figures !== "without" &&
        isAsked(selection.kind, metric.kind),
    )
    .filter((figure) =>
      searchTerms(selection.search).every((term) => {
        const paragraph = String(figure.observation.paragraph ?? "");
        return (
          textOf(figure).includes(term) ||
          (paragraph !== "" && [paragraph, `第${paragraph}段`, `${paragraph}段`].includes(term))
        );
      }),
    )
    .sort((left, right) => compare(left, right) || left.row - right.row)
    .map(({ row }) => row);
}
