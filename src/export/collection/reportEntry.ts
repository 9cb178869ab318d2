import type { Bilingual, Dataset, Source } from "../../dataset/Dataset";
import { lookUp } from "../../dataset/DatasetLookup";
import { languagesOf } from "../../dataset/languagesOf";
import { byCode } from "../serializeParquet";
import type { ReportEntry } from "./Catalogue";

/** Gives each different name a position, in the order in which they come. */
export class NameList<Item> {
  readonly items: Item[] = [];
  readonly #positions = new Map<string, number>();

  positionOf(name: string, item: Item): number {
    const known = this.#positions.get(name);
    if (known !== undefined) return known;
    this.#positions.set(name, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** The lists that entries point into. */
export interface CatalogueNames {
  readonly places: NameList<Bilingual>;
  readonly areas: NameList<Pick<Dataset["areas"][number], "name" | "color">>;
}

/** The source that was published last; of several of a day the first. */
function latestOf(sources: readonly Source[]): Source | undefined {
  return [...sources].sort((left, right) => byCode(right.published ?? "", left.published ?? ""))[0];
}

/** First and last year of some dates. */
export function yearsOf(dates: readonly string[]): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const years = dates.map((date) => date.slice(0, 4)).sort();
  return { from: years[0] ?? null, to: years.at(-1) ?? null };
}

/** What the catalogue tells of a report; names that are new are added to the lists. */
export function reportEntry(
  dataset: Dataset,
  folder: string,
  { places, areas }: CatalogueNames,
): ReportEntry {
  const lookup = lookUp(dataset);
  const { columns } = lookup;
  const latest = latestOf(dataset.sources);
  const seen = new Set(columns.place);
  const fields = new Set([
    ...dataset.metrics.map((metric) => metric.field),
    ...dataset.measures.flatMap((measure) => measure.fields),
  ]);
  const ownAreas = new Set([...fields].map((id) => lookup.field(id).area));
  return {
    id: dataset.id,
    folder,
    title: dataset.title,
    hasEnglish: languagesOf(dataset).includes("en"),
    publisher: latest?.publisher ?? null,
    published: latest?.published?.slice(0, 10) ?? null,
    ...yearsOf(
      columns.periods.flatMap((period) =>
        period.basis === "not_stated" ? [] : [period.start, period.end ?? period.start],
      ),
    ),
    places: dataset.places.flatMap(({ name }, at) =>
      seen.has(at) ? [places.positionOf(name.zh, name)] : [],
    ),
    areas: [...ownAreas].map((id) => {
      const { name, color } = lookup.area(id);
      return areas.positionOf(name.zh, { name, color });
    }),
    figures: columns.size,
    measures: dataset.measures.length,
  };
}
