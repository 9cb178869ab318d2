import type { Dataset, Language, Observation } from "../../dataset/Dataset";
import { formatPlainNumber } from "../../export/formatPlainNumber";
import { type AnyList, namesOf } from "./Assembly";
import { WITHIN_SIGN } from "../../dataset/punctuation";
import type { ReferenceList } from "../../dataset/Dataset";
import type { TemplateColumn } from "../../columns/TemplateColumn";
import { isPlaceholder } from "../placeholders";
import { joinTexts } from "./textList";
import { figuresSheet, type TemplateSheet } from "../../columns/sheets";
import { valueAt } from "./valueAt";

export type TemplateCell = string | number | null;

/** Writes the cells of a dataset: references by name where a name says which, and else by id. */
export class CellWriter {
  private readonly words = new Map<ReferenceList, ReadonlyMap<string, string>>();

  constructor(
    private readonly dataset: Dataset,
    private readonly language: Language,
    /** In a file without a sheet of units they go by their symbols. */
    private readonly unitsBySymbol = false,
  ) {}

  /** The cell of a value; `null` where there is none. */
  cell(value: unknown, column: TemplateColumn): TemplateCell {
    if (column.codes !== undefined) {
      const code = column.codes.find((known) => known.code === value);
      return code?.name[this.language] ?? (typeof value === "string" ? value : null);
    }
    if (typeof value === "number") return numberCell(value);
    if (typeof value === "boolean") return yesNo(value, this.language);
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      return items.length === 0
        ? null
        : joinTexts(items.map((item) => this.reference(String(item), column.to)));
    }
    return typeof value === "string" ? this.reference(value, column.to) : null;
  }

  private reference(text: string, to: ReferenceList | undefined): string {
    return to === undefined || to === "observations" ? text : (this.wordsOf(to).get(text) ?? text);
  }

  /** The word for each record of a list that no other record of it could be meant by. */
  private wordsOf(list: ReferenceList): ReadonlyMap<string, string> {
    const known = this.words.get(list);
    if (known !== undefined) return known;
    const records = this.dataset[list];
    const uses = new Map<string, number>();
    for (const record of records) {
      for (const word of new Set([record.id, ...namesOf(list, record)].map(lower))) {
        uses.set(word, (uses.get(word) ?? 0) + 1);
      }
    }
    const words = new Map<string, string>();
    for (const record of records) {
      const name = nameIn(list, record, this.language);
      // A name that is still to be written changes; its record's id does not.
      if (name !== "" && !isPlaceholder(name) && uses.get(lower(name)) === 1)
        words.set(record.id, name);
      // Where several areas have a field of one name, it is told with its area.
      else if (list === "fields" && "area" in record && !isPlaceholder(name))
        words.set(record.id, `${this.reference(record.area, "areas")} ${WITHIN_SIGN} ${name}`);
    }
    if (list === "units" && this.unitsBySymbol) {
      for (const { id, symbol } of this.dataset.units) words.set(id, symbol.zh);
    }
    this.words.set(list, words);
    return words;
  }
}

function lower(text: string): string {
  return text.toLowerCase();
}

function nameIn(list: AnyList, record: object, language: Language): string {
  const [zh = "", en = ""] = namesOf(list, record);
  return { zh, en }[language];
}

/** A number as a spreadsheet keeps it; one with more digits than that is written as text. */
function numberCell(value: number): TemplateCell {
  return Number(formatPlainNumber(value)) === value ? value : String(value);
}

function yesNo(value: boolean, language: Language): string {
  return (value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" })[language];
}

function recordRow(
  record: unknown,
  columns: readonly TemplateColumn[],
  writer: CellWriter,
): TemplateCell[] {
  return columns.map((column) => writer.cell(valueAt(record, column.path), column));
}

/** Whether metrics stand in the order in which the figures first name them, each of them named. */
function isNatural({ metrics, observations }: Dataset): boolean {
  const order = [...new Set(observations.map(({ metric }) => metric))];
  return order.length === metrics.length && metrics.every(({ id }, index) => order[index] === id);
}

/** What the helper columns of one figure hold. */
export type HelperCells = (observation: Observation) => Readonly<Record<string, TemplateCell>>;

/**
 * The rows of the figures, each with its metric. Metrics that no figure names, or that stand in another
 * order, are told first in rows without a number.
 */
export function figureRows(
  dataset: Dataset,
  writer: CellWriter,
  helpers: HelperCells,
  columns: readonly TemplateColumn[] = figuresSheet.columns,
): TemplateCell[][] {
  const metrics = new Map(dataset.metrics.map((metric) => [metric.id, metric]));
  const metricCells = (metric: unknown) =>
    columns.map((column) =>
      column.of === "metric" ? writer.cell(valueAt(metric, column.path), column) : null,
    );
  const rows = isNatural(dataset) ? [] : dataset.metrics.map(metricCells);
  const fields = new Map(dataset.fields.map(({ id, area }) => [id, area]));
  for (const observation of dataset.observations) {
    const metric = metrics.get(observation.metric);
    const help = helpers(observation);
    rows.push(
      columns.map((column) => {
        if (column.helper === "area") {
          return writer.cell(fields.get(metric?.field ?? ""), { ...column, to: "areas" });
        }
        if (column.helper !== undefined) return help[column.helper] ?? null;
        const record = column.of === "metric" ? metric : observation;
        return writer.cell(valueAt(record, column.path), column);
      }),
    );
  }
  return rows;
}

/** The rows of a sheet for a dataset, without its header. */
export function sheetRows(
  dataset: Dataset,
  sheet: TemplateSheet,
  writer: CellWriter,
): TemplateCell[][] {
  const { target, columns } = sheet;
  if (target.kind === "dataset") return [recordRow(dataset, columns, writer)];
  if (target.kind === "list") {
    return target.list === "observations"
      ? figureRows(dataset, writer, () => ({}), columns)
      : (dataset[target.list] ?? []).map((record) => recordRow(record, columns, writer));
  }
  return dataset[target.list].flatMap((owner) => {
    const items = valueAt(owner, [target.under]);
    const records: readonly unknown[] = Array.isArray(items) ? items : [];
    return records.map((record) =>
      columns.map((column) =>
        column.id === "owner"
          ? writer.cell(owner.id, column)
          : writer.cell(valueAt(record, column.path), column),
      ),
    );
  });
}
