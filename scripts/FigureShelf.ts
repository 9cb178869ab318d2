import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../src/dataset/Dataset";
import { type DatasetLookup, type Figure, lookUp } from "../src/dataset/DatasetLookup";
import type { MetricEntry } from "../src/export/collection/Catalogue";
import {
  figureFile,
  metricKey,
  type ShelvedMetric,
  type ShelvedRow,
  shelfColumns,
  shelvedRows,
} from "../src/export/collection/figureFile";
import type { CatalogueNames } from "../src/export/collection/reportEntry";
import { type ParquetColumn, parquetColumns } from "../src/export/serializeParquet";

/** How much is held at once. */
interface ShelfLimits {
  /** Rows of a file, more where a metric alone has more: it is found by some 60 kB of its end. */
  readonly rowsInFile: number;
  /** Length of the rows, as text, that are held before they are laid into their boxes. */
  readonly heldText: number;
}

const LIMITS: ShelfLimits = { rowsInFile: 40_000, heldText: 32 * 2 ** 20 };

/** Boxes that rows wait in, by their metric; a power of two. */
const BOXES = 256;

interface Counted extends ShelvedMetric {
  readonly definitions: Set<string>;
  reports: number;
}

/** The same box for the same metric on every machine (FNV-1a). */
export function boxOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash % BOXES;
}

/**
 * Sorts the figures of any number of reports by metric while holding those of a few: rows wait in boxes on the disk, each
 * metric in one, and are sorted a box at a time.
 */
export class FigureShelf {
  readonly #folder: string;
  readonly #metrics = new Map<string, Counted>();
  readonly #held = new Map<number, string[]>();
  #heldText = 0;
  #columns: readonly ParquetColumn[] = [];

  readonly #limits: ShelfLimits;

  /** @param folder for what waits */
  constructor(folder: string, limits: ShelfLimits = LIMITS) {
    this.#folder = folder;
    this.#limits = limits;
    mkdirSync(folder, { recursive: true });
  }

  /** Takes the figures of one more report, published in a folder. */
  add(dataset: Dataset, folder: string): void {
    if (this.#columns.length === 0) {
      // With the columns of all languages, whichever the first report is in.
      const { language: _, ...told } = dataset;
      this.#columns = shelfColumns(parquetColumns(lookUp(told)));
    }
    for (const metric of this.#metricsOf(lookUp(dataset))) metric.reports += 1;
    for (const row of shelvedRows(dataset, folder, this.#columns)) this.#hold(row);
  }

  /** The metrics that the dataset has figures of. */
  #metricsOf(lookup: DatasetLookup): ReadonlySet<Counted> {
    const oneRowOfEach = new Map(Array.from(lookup.columns.metric, (metric, row) => [metric, row]));
    return new Set(
      Array.from(oneRowOfEach.values(), (row) => this.#metricOf(lookup.figureAt(row))),
    );
  }

  #metricOf({ metric, unit, area }: Figure): Counted {
    const { name, kind, polarity, population, definition } = metric;
    const key = metricKey({ metric, unit });
    const known = this.#metrics.get(key) ?? {
      rows: { metric: { name, kind, polarity, population, definition }, unit },
      area,
      definitions: new Set<string>(),
      reports: 0,
    };
    known.definitions.add(definition.zh);
    this.#metrics.set(key, known);
    return known;
  }

  #hold(row: ShelvedRow): void {
    const line = JSON.stringify(row);
    const box = boxOf(row.metric);
    const lines = this.#held.get(box);
    if (lines === undefined) this.#held.set(box, [line]);
    else lines.push(line);
    this.#heldText += line.length;
    if (this.#heldText > this.#limits.heldText) this.#putAway();
  }

  #boxFile(box: number): string {
    return join(this.#folder, `${box}.jsonl`);
  }

  #putAway(): void {
    for (const [box, lines] of this.#held)
      appendFileSync(this.#boxFile(box), `${lines.join("\n")}\n`);
    this.#held.clear();
    this.#heldText = 0;
  }

  #takeOut(box: number): Map<string, ShelvedRow[]> {
    const byMetric = new Map<string, ShelvedRow[]>();
    const path = this.#boxFile(box);
    if (!existsSync(path)) return byMetric;
    for (const line of readFileSync(path, "utf8").trimEnd().split("\n")) {
      const row: ShelvedRow = JSON.parse(line);
      const rows = byMetric.get(row.metric);
      if (rows === undefined) byMetric.set(row.metric, [row]);
      else rows.push(row);
    }
    rmSync(path);
    return byMetric;
  }

  /** Writes all figures into `out/figures` and gives the metrics that they are found by, those of most reports first. */
  publish(out: string, { areas }: CatalogueNames): readonly MetricEntry[] {
    this.#putAway();
    mkdirSync(join(out, "figures"), { recursive: true });
    const entries: MetricEntry[] = [];
    let number = 0;
    let waiting: ShelvedRow[] = [];
    const write = (): void => {
      if (waiting.length === 0) return;
      number += 1;
      const name = `figures/${String(number).padStart(4, "0")}`;
      const { parquet, file, metrics } = figureFile(waiting, this.#columns, this.#metrics);
      writeFileSync(join(out, `${name}.parquet`), parquet);
      writeFileSync(join(out, `${name}.json`), JSON.stringify(file));
      for (const [at, { known, rows }] of metrics.entries())
        entries.push({
          name: rows.metric.name,
          unit: rows.unit.symbol,
          population: rows.metric.population,
          area: areas.positionOf(known.area.name.zh, known.area),
          figures: rows.places.reduce((sum, { figures }) => sum + figures, 0),
          reports: known.reports,
          places: rows.places.length,
          from: rows.from,
          to: rows.to,
          file: name,
          at,
        });
      waiting = [];
    };
    for (const box of Array(BOXES).keys()) {
      for (const rows of this.#takeOut(box).values()) {
        if (waiting.length + rows.length > this.#limits.rowsInFile) write();
        waiting = waiting.concat(rows);
      }
    }
    write();
    return entries.sort(
      (left, right) => right.reports - left.reports || right.figures - left.figures,
    );
  }
}
