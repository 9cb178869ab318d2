import type { Cell } from "../../columns/Column";
import type { Bilingual, Dataset, Place } from "../../dataset/Dataset";
import { type DatasetLookup, type Figure, lookUp } from "../../dataset/DatasetLookup";
import { languagesOf } from "../../dataset/languagesOf";
import {
  byCode,
  type ParquetColumn,
  type ParquetTable,
  parquetTable,
  UNDATED,
  writeParquet,
} from "../serializeParquet";
import { type FigureFile, type MetricRows, type PlaceRows, reportColumns } from "./Catalogue";
import { yearsOf } from "./reportEntry";

/** A figure of one of many reports: by what it is put in order, and its cells under `shelfColumns`. */
export interface ShelvedRow {
  readonly metric: string;
  readonly place: string;
  readonly start: string;
  readonly cells: readonly Cell[];
}

/** What is known of a metric before its rows lie in a file. */
export interface ShelvedMetric {
  readonly rows: Pick<MetricRows, "metric" | "unit">;
  readonly area: Dataset["areas"][number];
  readonly definitions: ReadonlySet<string>;
}

/**
 * Rows of a row group: what a browser fetches at least, some 150 kB. A file has one entry for each of its columns
 * and groups, which a browser fetches first.
 */
const ROWS_IN_GROUP = 4000;

/** Levels of which the names are known throughout a country; those below are told apart by what they lie in. */
const KNOWN_BY_NAME: ReadonlySet<Place["level"]> = new Set(["country", "province", "city"]);

/** Long texts that no chart asks for; at the end, so that what one asks for lies in one piece. */
const ASIDE: ReadonlySet<string> = new Set(["statement_zh", "statement_en"]);

const text = (id: string): ParquetColumn => ({ id, datatype: "text", required: false });

/** The columns of the figures of many reports, given those of one that has texts in all languages. */
export function shelfColumns(columns: readonly ParquetColumn[]): readonly ParquetColumn[] {
  // A report in Chinese alone leaves columns of others empty.
  const open = columns.map((column) => ({
    ...column,
    required: column.required && !column.id.endsWith("_en"),
  }));
  return [
    ...open.filter(({ id }) => !ASIDE.has(id)),
    ...reportColumns.map(text),
    ...open.filter(({ id }) => ASIDE.has(id)),
  ];
}

/** One name, one unit, one kind, one population: the same metric in whichever report. */
export function metricKey({ metric, unit }: Pick<Figure, "metric" | "unit">): string {
  return [metric.name.zh, unit.symbol.zh, metric.kind, metric.population.zh].join("\n");
}

function placeWithin({ place }: Figure, lookup: DatasetLookup): Bilingual | null {
  return place.within === undefined || KNOWN_BY_NAME.has(place.level)
    ? null
    : lookup.place(place.within).name;
}

/**
 * The figures of a report as rows among those of others; columns that it has not are left empty.
 *
 * @param folder as `ReportEntry.folder`
 */
export function shelvedRows(
  dataset: Dataset,
  folder: string,
  columns: readonly ParquetColumn[],
): readonly ShelvedRow[] {
  const lookup = lookUp(dataset);
  const table = parquetTable(lookup);
  const at = new Map(table.columns.map(({ id }, position) => [id, position]));
  return table.rows.map((cells): ShelvedRow => {
    const cellOf = (column: string): Cell => cells[at.get(column) ?? -1] ?? null;
    const figure = lookup.figure(String(cellOf("figure_id")));
    const within = placeWithin(figure, lookup);
    const own: Readonly<Record<(typeof reportColumns)[number], Cell>> = {
      report_id: dataset.id,
      report_folder: folder,
      report_title_zh: dataset.title.zh,
      report_title_en: languagesOf(dataset).includes("en") ? dataset.title.en : null,
      publisher_zh: figure.source.publisher?.zh ?? null,
      publisher_en: figure.source.publisher?.en ?? null,
      source_kind: figure.source.kind,
      place_level: figure.place.level,
      place_within_zh: within?.zh ?? null,
      place_within_en: within?.en ?? null,
      direction: figure.observation.direction ?? null,
    };
    const added = new Map<string, Cell>(Object.entries(own));
    return {
      metric: metricKey(figure),
      place: `${within?.zh ?? ""}\n${figure.place.name.zh}`,
      start: String(cellOf("period_start") ?? UNDATED),
      cells: columns.map(({ id }) => added.get(id) ?? cellOf(id)),
    };
  });
}

/** Rows of each group: groups begin with a metric where the one before it fills a part of its own. */
function groupSizes(metrics: readonly (readonly unknown[])[]): readonly number[] {
  const sizes: number[] = [];
  let open = 0;
  const close = (): void => {
    if (open > 0) sizes.push(open);
    open = 0;
  };
  for (const { length } of metrics) {
    if (open + length > ROWS_IN_GROUP && open >= ROWS_IN_GROUP / 4) close();
    open += length;
    while (open > ROWS_IN_GROUP) {
      sizes.push(ROWS_IN_GROUP);
      open -= ROWS_IN_GROUP;
    }
  }
  close();
  return sizes;
}

function groupBy(rows: readonly ShelvedRow[], keyOf: (row: ShelvedRow) => string): ShelvedRow[][] {
  const groups = new Map<string, ShelvedRow[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return [...groups.values()];
}

/** 南京市鼓楼区; Gulou, Nanjing: a name that others may have as well is told with what it lies in. */
export function fullPlaceName(name: Bilingual, within: Bilingual | null): Bilingual {
  return within === null ? name : { zh: `${within.zh}${name.zh}`, en: `${name.en}, ${within.en}` };
}

/**
 * Writes the figures of some metrics as one Parquet file, sorted by metric, place, time and publication, and what is to
 * be known of it.
 *
 * @param known what is known of each metric, by its key
 */
export function figureFile<Known extends ShelvedMetric>(
  rows: readonly ShelvedRow[],
  columns: readonly ParquetColumn[],
  known: ReadonlyMap<string, Known>,
): {
  readonly parquet: Uint8Array;
  readonly file: FigureFile;
  /** `file.metrics`, each with what was known of it. */
  readonly metrics: readonly { readonly known: Known; readonly rows: MetricRows }[];
} {
  const at = new Map(columns.map(({ id }, position) => [id, position]));
  const cell = ({ cells }: ShelvedRow, id: string): string => String(cells[at.get(id) ?? -1] ?? "");
  const sorted = [...rows].sort(
    (left, right) =>
      byCode(left.metric, right.metric) ||
      byCode(left.place, right.place) ||
      byCode(left.start, right.start) ||
      byCode(cell(left, "source_date"), cell(right, "source_date")) ||
      byCode(cell(left, "report_id"), cell(right, "report_id")) ||
      byCode(cell(left, "figure_id"), cell(right, "figure_id")),
  );
  const byMetric = groupBy(sorted, ({ metric }) => metric);
  let first = 0;
  const metrics = byMetric.map((ofMetric) => {
    const metric = found(known, ofMetric[0]?.metric ?? "");
    const places = groupBy(ofMetric, ({ place }) => place).map((ofPlace): PlaceRows => {
      const [row] = ofPlace;
      if (row === undefined) throw new Error("A place has no rows");
      const [zh, within] = [cell(row, "place"), cell(row, "place_within_zh")];
      const name = { zh, en: cell(row, "place_en") || zh };
      const withinName = { zh: within, en: cell(row, "place_within_en") || within };
      const own: PlaceRows = {
        name: fullPlaceName(name, within === "" ? null : withinName),
        first,
        figures: ofPlace.length,
      };
      first += ofPlace.length;
      return own;
    });
    const starts = ofMetric.flatMap(({ start }) => (start === UNDATED ? [] : [start]));
    const definitions = metric.definitions.size;
    return { known: metric, rows: { ...metric.rows, ...yearsOf(starts), definitions, places } };
  });
  const table: ParquetTable = { columns, rows: sorted.map(({ cells }) => cells) };
  const parquet = writeParquet(table, groupSizes(byMetric));
  // The last eight bytes are the length of what stands before them, and the sign of the format.
  const view = new DataView(parquet.buffer, parquet.byteOffset, parquet.byteLength);
  const tail = view.getUint32(parquet.byteLength - 8, true) + 8;
  const file = { bytes: parquet.byteLength, tail, metrics: metrics.map(({ rows: of }) => of) };
  return { parquet, file, metrics };
}

function found<Known>(known: ReadonlyMap<string, Known>, key: string): Known {
  const metric = known.get(key);
  if (metric === undefined) throw new Error(`Nothing is known of the metric ${key}`);
  return metric;
}
