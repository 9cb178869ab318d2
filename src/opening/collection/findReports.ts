import type { CatalogueHead, MetricEntry, ReportEntry } from "../../export/collection/Catalogue";
import { foldText, searchTerms } from "../../selection/searchKey";

/** What a reader asks of the catalogue; `null` and an empty text ask for nothing. */
export interface ReportQuery {
  readonly words: string;
  /** Position in `CatalogueHead.places`. */
  readonly place: number | null;
  /** Position in `CatalogueHead.areas`. */
  readonly area: number | null;
  readonly year: string | null;
}

/** Whether a text holds every word of a search, whatever their case and width. */
function holds(texts: readonly string[], terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const text = foldText(texts.join("\n"));
  return terms.every((term) => text.includes(term));
}

const both = (text: { readonly zh: string; readonly en: string } | undefined | null): string[] =>
  text ? [text.zh, text.en] : [];

/** The reports that a query asks for, in their order: by place, area, year, and words of title, publisher, places, areas. */
export function findReports(
  reports: readonly ReportEntry[],
  { places, areas }: Pick<CatalogueHead, "places" | "areas">,
  { words, place, area, year }: ReportQuery,
): readonly ReportEntry[] {
  const terms = searchTerms(words);
  return reports.filter(
    (report) =>
      (place === null || report.places.includes(place)) &&
      (area === null || report.areas.includes(area)) &&
      (year === null ||
        (report.from !== null && report.to !== null && report.from <= year && year <= report.to)) &&
      holds(
        [
          ...both(report.title),
          ...both(report.publisher),
          ...[report.published, report.from, report.to].flatMap((date) => date ?? []),
          ...report.places.flatMap((at) => both(places[at])),
          ...report.areas.flatMap((at) => both(areas[at]?.name)),
        ],
        terms,
      ),
  );
}

/** The metrics whose name, unit or population holds every word, in their order. */
export function findMetrics(
  metrics: readonly MetricEntry[],
  words: string,
): readonly MetricEntry[] {
  const terms = searchTerms(words);
  return metrics.filter(({ name, unit, population }) =>
    holds([...both(name), ...both(unit), ...both(population)], terms),
  );
}
