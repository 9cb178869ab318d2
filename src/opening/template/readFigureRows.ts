import type { FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { type Assembly, type Entry, copyRecord, entryAt, idOf } from "./Assembly";
import { fillCell } from "./fillRecord";
import { placeIn, type TableCell, type TableRow } from "./readTable";
import { isNamed, resolveReference } from "./resolveReference";
import { FreeIds, stableId } from "./stableId";
import { figuresSheet } from "../../columns/sheets";
import { withoutScale } from "./unitRecord";
import { isRecord, putAt, putDefault, textAt, valueAt } from "./valueAt";
import type { ReferenceList } from "../../dataset/Dataset";
import { COMMAS, PERCENT } from "../../dataset/punctuation";

/** A row of figures with what its helper columns say. */
export interface FigureRow {
  readonly row: TableRow;
  readonly place: FilePlace;
  readonly observation: Entry;
  readonly helpers: ReadonlyMap<string, TableCell>;
}

interface MetricRow {
  readonly entry: Entry;
  /** Row of each of the metric's cells, for a later row that says otherwise. */
  readonly rows: Map<string, { readonly text: string; readonly row: number }>;
}

const metricColumns = figuresSheet.columns.filter(({ of }) => of === "metric");
const observationColumns = figuresSheet.columns.filter(
  ({ of, helper }) => of === "record" && helper === undefined,
);

function textOf(row: TableRow, id: string): string {
  const cell = row.cells.get(id);
  return typeof cell?.value === "string" ? cell.value : "";
}

/** The unit of a metric by name; a scale before it belongs to the number: 亿元 is 元. */
function resolveUnit(assembly: Assembly, cell: TableCell, known: string): string | null {
  const symbol = withoutScale(cell.text);
  const inBase = assembly.base?.units.find(({ id }) => id === known);
  // 个 is the symbol of several units; the metric that is known by name says which.
  if (inBase !== undefined && inBase.symbol.zh === symbol && !assembly.given.has("units")) {
    const found = resolveReference(assembly, "units", inBase.id, cell.place);
    return found.ok ? found.id : null;
  }
  // A unit that has its scale in its own name, 万人次, is that unit; elsewhere the scale is the number's.
  const isKnown = isNamed(assembly, "units", cell.text);
  const bare = resolveReference(assembly, "units", isKnown ? cell.text : symbol, cell.place);
  if (bare.ok) return bare.id;
  if (bare.fault.rule === "ambiguous_name" && !assembly.given.has("units")) return null;
  assembly.faults.push(bare.fault);
  return null;
}

/** The field of a metric, in the area that the row names where the field is not known yet. */
function resolveField(assembly: Assembly, row: TableRow, metric: Entry): void {
  const named = row.cells.get("metric_field");
  const area = row.cells.get("area");
  const text = named?.text ?? area?.text;
  const place = named?.place ?? area?.place;
  if (text === undefined || place === undefined) return;
  const before = assembly.lists.fields.length;
  const field = resolveReference(assembly, "fields", text, place, area?.text);
  if (!field.ok) {
    assembly.faults.push(field.fault);
    metric.failed.add("field");
    putAt(metric.record, ["field"], undefined);
    return;
  }
  putAt(metric.record, ["field"], field.id);
  const made = assembly.lists.fields.slice(before).find(({ record }) => idOf(record) === field.id);
  if (made === undefined || textAt(made.record, "area") !== "") return;
  const owner = resolveReference(assembly, "areas", area?.text ?? text, area?.place ?? place);
  if (owner.ok) putAt(made.record, ["area"], owner.id);
  else assembly.faults.push(owner.fault);
}

/** Fields of a metric that name a record of another list. */
const REFERENCES: ReadonlyMap<string, ReferenceList> = new Map([
  ["unit", "units"],
  ["field", "fields"],
  ["measure", "measures"],
]);

class MetricRegister {
  private readonly byId = new Map<string, MetricRow>();
  private readonly idByName = new Map<string, string>();
  private readonly ids: FreeIds;

  constructor(
    private readonly assembly: Assembly,
    rows: readonly TableRow[],
  ) {
    const taken = new Set(assembly.base?.metrics.map(({ id }) => id));
    for (const row of rows) {
      const [id, name] = [textOf(row, "metric_id"), textOf(row, "metric_name_zh")];
      if (id === "") continue;
      taken.add(id);
      if (name !== "" && !this.idByName.has(name)) this.idByName.set(name, id);
    }
    this.ids = new FreeIds(taken);
  }

  /** The metric of a row: one that an earlier row gave, or a new one. */
  metricOf(row: TableRow): MetricRow | null {
    const given = textOf(row, "metric_id");
    const name = textOf(row, "metric_name_zh");
    if (given === "" && name === "") {
      if (!row.failed.has("metric_name_zh")) {
        const at = placeIn(row, ({ id }) => id === "metric_name_zh");
        this.assembly.faults.push(fileFault("no_metric", at, ""));
      }
      return null;
    }
    const id = given === "" ? this.idOfName(name) : given;
    const known = this.byId.get(id);
    if (known !== undefined) {
      this.hold(known, row);
      return known;
    }
    const made: MetricRow = { entry: entryAt(row), rows: new Map() };
    this.byId.set(id, made);
    this.assembly.lists.metrics.push(made.entry);
    this.start(made, row, id);
    return made;
  }

  /** The id of a metric that a row tells by its name alone: what another row or the vocabulary gives it, or a new one. */
  private idOfName(name: string): string {
    const known = this.idByName.get(name);
    if (known !== undefined) return known;
    const base = this.assembly.base?.metrics.find((metric) => metric.name.zh === name);
    const id = base?.id ?? this.ids.take(stableId("metric", name));
    this.idByName.set(name, id);
    return id;
  }

  private start(metric: MetricRow, row: TableRow, id: string): void {
    const { assembly } = this;
    const base = assembly.base?.metrics.find((known) => known.id === id);
    for (const column of metricColumns) {
      const cell = row.cells.get(column.id);
      if (row.failed.has(column.id)) metric.entry.failed.add(column.path.join("."));
      if (cell === undefined) continue;
      fillCell(metric.entry, cell);
      metric.rows.set(column.id, { text: cell.text, row: cell.place.row ?? 0 });
    }
    const { record } = metric.entry;
    putAt(record, ["id"], id);
    const unit = row.cells.get("metric_unit");
    if (unit !== undefined) {
      const resolved = resolveUnit(assembly, unit, base?.unit ?? "");
      putAt(record, ["unit"], resolved ?? undefined);
      if (resolved === null) metric.entry.failed.add("unit");
    }
    const measure = row.cells.get("metric_measure");
    if (measure !== undefined) {
      const found = resolveReference(assembly, "measures", measure.text, measure.place);
      putAt(record, ["measure"], found.ok ? found.id : undefined);
      if (!found.ok) assembly.faults.push(found.fault);
    }
    resolveField(assembly, row, metric.entry);
    if (base !== undefined) this.complete(metric.entry, base, row.place);
  }

  /** What the vocabulary knows of the metric and the row does not say. */
  private complete(entry: Entry, base: object, place: FilePlace): void {
    for (const [key, value] of Object.entries(copyRecord(base))) {
      if (isRecord(value)) {
        for (const [language, text] of Object.entries(value)) {
          putDefault(entry.record, [key, language], text);
        }
        continue;
      }
      if (valueAt(entry.record, [key]) !== undefined || entry.failed.has(key)) continue;
      putAt(entry.record, [key], value);
      const list = REFERENCES.get(key);
      if (list !== undefined) resolveReference(this.assembly, list, String(value), place);
    }
  }

  /** A later row of the same metric may leave its cells empty, but not contradict them. */
  private hold(metric: MetricRow, row: TableRow): void {
    for (const column of metricColumns) {
      const cell = row.cells.get(column.id);
      if (cell === undefined || column.id === "metric_unit") continue;
      const earlier = metric.rows.get(column.id);
      if (earlier === undefined) {
        if (column.to === undefined) {
          fillCell(metric.entry, cell);
          metric.rows.set(column.id, { text: cell.text, row: cell.place.row ?? 0 });
        }
      } else if (earlier.text !== cell.text) {
        this.assembly.faults.push(
          fileFault("metric_conflict", cell.place, cell.text, {
            earlier: earlier.text,
            row: earlier.row,
            metric: textAt(metric.entry.record, "name", "zh"),
          }),
        );
      }
    }
  }
}

const SEPARATORS = new RegExp(`[${COMMAS}\\s]`, "gu");
const ENDS_IN_PERCENT = new RegExp(`[${PERCENT}]$`, "u");

/** What is printed where a row only has a number and its unit: `5843` and `亿元` are `5843亿元`. */
function printFromValue(row: TableRow, observation: Entry): void {
  const value = row.cells.get("quantity_value");
  if (row.cells.has("printed") || value === undefined) return;
  const unit = row.cells.get("metric_unit")?.text ?? "";
  const plain = value.text.replace(SEPARATORS, "");
  const printed = ENDS_IN_PERCENT.test(plain) ? plain : `${plain}${unit}`;
  putAt(observation.record, ["printed"], printed);
  // The number stands in the scale of its unit, so base units follow from what is printed.
  if (withoutScale(unit) !== unit) putAt(observation.record, ["quantity"], undefined);
}

/** Reads the rows of the sheet of figures: metrics by first appearance, one observation a row that has a number. */
export function readFigureRows(
  assembly: Assembly,
  rows: readonly TableRow[],
): readonly FigureRow[] {
  const metrics = new MetricRegister(assembly, rows);
  const figures: FigureRow[] = [];
  for (const row of rows) {
    const metric = metrics.metricOf(row);
    if (metric === null) continue;
    const observation = entryAt(row);
    const helpers = new Map<string, TableCell>();
    for (const column of figuresSheet.columns) {
      const cell = row.cells.get(column.id);
      if (column.helper !== undefined && cell !== undefined) helpers.set(column.helper, cell);
    }
    let filled = false;
    for (const column of observationColumns) {
      const cell = row.cells.get(column.id);
      if (row.failed.has(column.id)) observation.failed.add(column.path.join("."));
      if (cell !== undefined) {
        fillCell(observation, cell);
        filled = true;
      }
    }
    const printed = ["printed", "quantity_value", "quantity_low"];
    if (!printed.some((id) => row.cells.has(id) || row.failed.has(id))) {
      // A row without a number only explains its metric.
      if (filled)
        assembly.faults.push(
          fileFault(
            "no_printed",
            placeIn(row, ({ id }) => id === "printed"),
            "",
          ),
        );
      continue;
    }
    putAt(observation.record, ["metric"], idOf(metric.entry.record));
    printFromValue(row, observation);
    assembly.lists.observations.push(observation);
    if (observation.cells.has("id")) assembly.figureIds.add(idOf(observation.record));
    figures.push({ row, place: row.place, observation, helpers });
  }
  return figures;
}
