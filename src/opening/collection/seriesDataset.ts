import type {
  Area,
  Attribution,
  Bilingual,
  Caution,
  Dataset,
  Language,
  Observation,
  Period,
  Place,
  Source,
} from "../../dataset/Dataset";
import {
  datedBases,
  directions,
  multipliers,
  observationStatuses,
  placeLevels,
  pointBounds,
  sourceKinds,
} from "../../dataset/codeLists";
import type { Quantity } from "../../dataset/quantity";
import type { MetricRows } from "../../export/collection/Catalogue";
import { fullPlaceName } from "../../export/collection/figureFile";
import { catalogues } from "../../wording/Messages";
import { PartNotRead } from "./RangedFile";
import type { SeriesColumn, SeriesRow } from "./readSeries";

/** Where a figure of a series stands. */
export interface FigurePlace {
  /** Folder of its report as seen from the root of what is published; empty for the root itself. */
  readonly folder: string;
  readonly hasEnglish: boolean;
  /** Its id within the report. */
  readonly figure: string;
}

/** One metric across reports as a dataset of its own, which all that draws a dataset can draw. */
export interface Series {
  readonly dataset: Dataset;
  /** By the ids that the figures have here, since two reports may give one id to two figures. */
  readonly standsIn: ReadonlyMap<string, FigurePlace>;
}

const VERDICTS = ["comparable", "with_caution", "not_comparable"] as const;

/** A row's cells, each as what its column says that it is; another edition's file is refused. */
class Cells {
  readonly #row: SeriesRow;

  constructor(row: SeriesRow) {
    this.#row = row;
  }

  text(id: SeriesColumn): string | null {
    const cell = this.#row[id];
    return typeof cell === "string" && cell !== "" ? cell : null;
  }

  number(id: SeriesColumn): number | null {
    const cell = this.#row[id];
    return typeof cell === "number" ? cell : typeof cell === "bigint" ? Number(cell) : null;
  }

  day(id: SeriesColumn): string | null {
    const cell = this.#row[id];
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : null;
  }

  one<Value>(id: SeriesColumn, values: readonly Value[], found: unknown): Value {
    const value = values.find((known) => known === found);
    return value ?? this.#refuse(id);
  }

  needed<Value>(id: SeriesColumn, value: Value | null): Value {
    return value ?? this.#refuse(id);
  }

  /** Both languages of a text; the Chinese where there is no English. */
  told(zh: SeriesColumn, en: SeriesColumn): Bilingual | null {
    const chinese = this.text(zh);
    return chinese === null ? null : { zh: chinese, en: this.text(en) ?? chinese };
  }

  #refuse(id: SeriesColumn): never {
    throw new PartNotRead("changed", `${id}: ${String(this.#row[id])}`);
  }
}

function quantityOf(cells: Cells): Quantity {
  if (cells.text("bound") === "range")
    return {
      bound: "range",
      low: cells.needed("value_low", cells.number("value_low")),
      high: cells.needed("value_high", cells.number("value_high")),
    };
  return {
    bound: cells.one("bound", pointBounds, cells.text("bound")),
    value: cells.needed("value", cells.number("value")),
  };
}

function periodOf(cells: Cells): Period {
  const expression = cells.text("period_expression");
  const said = expression === null ? {} : { expression };
  const iso = cells.text("period");
  if (iso === null) return { basis: "not_stated", ...said };
  const [start = iso, end] = iso.split("/");
  return {
    basis: cells.one("period_basis", datedBases, cells.text("period_basis")),
    timing: cells.one("period_timing", ["during", "as_of"], cells.text("period_timing")),
    start,
    ...(end === undefined ? {} : { end }),
    ...said,
  };
}

function attributionOf(cells: Cells): Attribution {
  const by = cells.text("attribution");
  const who = cells.told("attribution_who_zh", "attribution_who_en");
  if (who === null) return { by: "report" };
  return { by: cells.one("attribution", ["person", "official_statistics"], by), who };
}

/** What to mind of a figure: its cautions, and why it is no clean pair with another. */
function notesOf(cells: Cells): readonly Bilingual[] {
  const verdict = cells.text("comparability");
  const notes = [
    verdict === null ? null : verdictOf(cells.one("comparability", VERDICTS, verdict)),
    cells.told("cautions_zh", "cautions_en"),
    cells.told("comparability_zh", "comparability_en"),
  ];
  return notes.flatMap((note) => note ?? []);
}

/** 须谨慎比较。 of the pair that a figure is one of; `null` where nothing is to be minded. */
function verdictOf(verdict: (typeof VERDICTS)[number]): Bilingual | null {
  if (verdict === "comparable") return null;
  const said = (language: Language): string => catalogues[language].figure.verdicts[verdict];
  const en = said("en");
  return { zh: `${said("zh")}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}

/** One of each, by what it is called. */
class Records<Item extends { readonly id: string }> {
  readonly #records = new Map<string, Item>();

  add(name: string, make: (id: string) => Item): string {
    const known = this.#records.get(name);
    if (known !== undefined) return known.id;
    const made = make(`n${this.#records.size + 1}`);
    this.#records.set(name, made);
    return made.id;
  }

  get all(): Item[] {
    return [...this.#records.values()];
  }
}

/**
 * Makes a dataset of the rows of one metric: its bounds, periods, speakers and cautions are those of the
 * reports, each report is a source. Rejects rows of another edition by `PartNotRead`.
 */
export function seriesDataset(
  { metric, unit }: Pick<MetricRows, "metric" | "unit">,
  area: Pick<Area, "name" | "color">,
  rows: readonly SeriesRow[],
): Series {
  const places = new Records<Place>();
  const sources = new Records<Source>();
  const cautions = new Map<string, Caution>();
  const standsIn = new Map<string, FigurePlace>();
  const observations = rows.map((row): Observation => {
    const cells = new Cells(row);
    const report = cells.needed("report_id", cells.text("report_id"));
    const figure = cells.needed("figure_id", cells.text("figure_id"));
    const id = `${report}--${figure}`;
    const published = cells.day("source_date");
    const publisher = cells.told("publisher_zh", "publisher_en");
    standsIn.set(id, {
      folder: cells.text("report_folder") ?? "",
      hasEnglish: cells.text("report_title_en") !== null,
      figure,
    });
    for (const note of notesOf(cells)) {
      const known = cautions.get(note.zh);
      cautions.set(note.zh, {
        id: known?.id ?? `c${cautions.size + 1}`,
        figures: [...(known?.figures ?? []), id],
        kind: "scope",
        note,
      });
    }
    const name = fullPlaceName(
      cells.needed("place", cells.told("place", "place_en")),
      cells.told("place_within_zh", "place_within_en"),
    );
    const [paragraph, series] = [cells.number("paragraph"), cells.text("series")];
    const [direction, status] = [cells.text("direction"), cells.text("status")];
    const statement = { zh: metric.name.zh, en: metric.name.en };
    return {
      id,
      metric: METRIC,
      place: places.add(name.zh, (own) => ({
        id: own,
        name,
        level: cells.one("place_level", placeLevels, cells.text("place_level")),
      })),
      source: sources.add(`${report} ${published ?? ""}`, (own) => ({
        id: own,
        title: cells.needed("report_title_zh", cells.told("report_title_zh", "report_title_en")),
        kind: cells.one("source_kind", sourceKinds, cells.text("source_kind")),
        credits: [],
        ...(publisher === null ? {} : { publisher }),
        ...(published === null ? {} : { published }),
      })),
      ...(paragraph === null ? {} : { paragraph }),
      printed: cells.needed("printed", cells.text("printed")),
      quantity: quantityOf(cells),
      multiplier: cells.one("unit_multiplier", multipliers, cells.number("unit_multiplier")),
      decimals: cells.needed("decimals", cells.number("decimals")),
      period: periodOf(cells),
      attribution: attributionOf(cells),
      statement,
      ...(series === null ? {} : { series }),
      ...(direction === null ? {} : { direction: cells.one("direction", directions, direction) }),
      ...(status === null ? {} : { status: cells.one("status", observationStatuses, status) }),
    };
  });
  return {
    standsIn,
    dataset: {
      schemaVersion: "1",
      id: METRIC,
      title: metric.name,
      description: metric.definition,
      modified: "1970-01-01",
      license: metric.name,
      sources: sources.all,
      areas: [{ id: METRIC, ...area, icon: "growth" }],
      fields: [{ id: METRIC, area: METRIC, name: area.name }],
      places: places.all,
      units: [{ ...unit, id: METRIC }],
      measures: [],
      metrics: [{ ...metric, id: METRIC, unit: METRIC, field: METRIC }],
      observations,
      relations: [],
      cautions: [...cautions.values()],
      headlines: [],
      nonFigures: [],
    },
  };
}

/** The one metric, and all that goes with it. */
const METRIC = "metric";
