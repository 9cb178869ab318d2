import { parsePrinted } from "../../reading/numerals/parsePrinted";
import { areaColors, areaIcons } from "../../dataset/schema";
import { formatPeriod } from "../../wording/formatPeriod";
import { cellReference } from "../cellReference";
import { fileFault } from "../fileFaults";
import { kindOfMetric } from "../kindOfMetric";
import {
  type AnyList,
  type Assembly,
  type Entry,
  englishOf,
  entryAt,
  idOf,
  sharingIds,
} from "./Assembly";
import { levelOf, otherArea, otherField, wholeArea } from "./makeRecord";
import { placeIn } from "./readTable";
import { addRecord, resolveReference } from "./resolveReference";
import { FreeIds, stableId } from "./stableId";
import { unitRecord } from "./unitRecord";
import { putAt, putDefault, textAt, valueAt, type RawRecord } from "./valueAt";

/** Gives a text both its halves: the words that stand for one that is missing, and English that is still to be written. */
export function completeText(
  assembly: Assembly,
  record: RawRecord,
  path: readonly string[],
  id: string,
  ifMissing = "",
): void {
  const zh = textAt(record, ...path, "zh") || ifMissing;
  if (zh === "") return;
  putDefault(record, [...path, "zh"], zh);
  putDefault(record, [...path, "en"], englishOf(assembly, zh, id));
}

/** Every record of a list has an id; one is made of its name where a row gives none. */
export function giveIds(
  assembly: Assembly,
  list: AnyList,
  prefix: string,
  wordsOf: (entry: Entry) => string,
): void {
  const { lists } = assembly;
  const taken = sharingIds(list).flatMap((one) => lists[one].map(({ record }) => idOf(record)));
  const ids = new FreeIds(new Set(taken));
  for (const entry of lists[list]) {
    if (idOf(entry.record) !== "" || entry.failed.has("id")) continue;
    putAt(entry.record, ["id"], ids.take(stableId(prefix, wordsOf(entry))));
  }
}

function fillSources(assembly: Assembly): void {
  const { sources, observations, measures, nonFigures } = assembly.lists;
  const last = new Map<string, number>();
  for (const { record } of [...observations, ...measures, ...nonFigures]) {
    const source = textAt(record, "source");
    for (const told of [valueAt(record, ["paragraph"]), valueAt(record, ["paragraphs"])].flat()) {
      if (typeof told === "number") last.set(source, Math.max(last.get(source) ?? 1, told));
    }
  }
  for (const { record, place } of sources) {
    const id = idOf(record);
    const isMade = place === null;
    const isUndated = valueAt(record, ["published"]) === undefined;
    putDefault(
      record,
      ["kind"],
      isMade && assembly.sourceKind === "statistics" ? "statistics" : "other",
    );
    putDefault(record, ["credits"], []);
    completeText(assembly, record, ["title"], id);
    const isTable = textAt(record, "kind") === "statistics";
    completeText(assembly, record, ["publisher"], id, isTable ? "" : "未注明");
    if (isTable) continue;
    completeText(assembly, record, ["carrier"], id);
    completeText(assembly, record, ["part"], id);
    putDefault(record, ["paragraphs"], last.get(id) ?? 1);
    if (isMade && isUndated) {
      const { place: row, columns } = observations[0] ?? entryAt(null);
      const first = { place: row ?? {}, columns };
      const at = placeIn(first, ({ helper }) => helper === "published");
      assembly.faults.push(fileFault("no_published", at, ""));
      // Filled in so that nothing else is said of a date that is already asked for.
      putAt(record, ["published"], "9999-12-31");
    }
  }
}

/** The id of a list's first record, if it has any. */
function firstId([first]: readonly Entry[]): string | undefined {
  return first === undefined ? undefined : idOf(first.record);
}

/** The fields of the metrics that tell of each measure. */
function fieldsByMeasure({ lists }: Assembly): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const { record } of lists.metrics) {
    const [measure, field] = [textAt(record, "measure"), textAt(record, "field")];
    if (field !== "") fields.set(measure, (fields.get(measure) ?? new Set()).add(field));
  }
  return fields;
}

function fillVocabulary(assembly: Assembly): void {
  const { sources, areas, fields, places, measures } = assembly.lists;
  for (const [index, { record }] of areas.entries()) {
    completeText(assembly, record, ["name"], idOf(record));
    putDefault(record, ["color"], areaColors[index % areaColors.length]);
    putDefault(record, ["icon"], areaIcons[index % areaIcons.length]);
  }
  for (const { record } of fields) completeText(assembly, record, ["name"], idOf(record));
  for (const { record } of places) {
    completeText(assembly, record, ["name"], idOf(record));
    putDefault(record, ["level"], levelOf(textAt(record, "name", "zh")));
  }
  const told = fieldsByMeasure(assembly);
  for (const { record } of measures) {
    const id = idOf(record);
    completeText(assembly, record, ["name"], id);
    completeText(assembly, record, ["statement"], id, textAt(record, "name", "zh"));
    putDefault(record, ["fields"], [...(told.get(id) ?? [])]);
    putDefault(record, ["paragraphs"], [1]);
    putDefault(record, ["status"], "in_progress");
    putDefault(record, ["milestones"], []);
    putDefault(record, ["parts"], []);
    putDefault(record, ["place"], firstId(places));
    putDefault(record, ["source"], firstId(sources));
  }
}

/** What is known of a unit by its symbol, where its row leaves it out. */
function fillUnits(assembly: Assembly): void {
  for (const { record } of assembly.lists.units) {
    const known = unitRecord(textAt(record, "symbol", "zh"));
    putDefault(record, ["symbol", "en"], known.symbol.en);
    if (valueAt(record, ["dimension"]) !== undefined) continue;
    putAt(record, ["dimension"], known.dimension);
    if (known.currency !== undefined) putDefault(record, ["currency"], known.currency);
  }
}

/** A name of what changed: 平均住院日增减量. */
const OF_CHANGE =
  /(?:[增升]减|增加|增长|减少|变化|变动|升降|同比|环比|缩短|延长|(?:年|年同|上)[期月季]|上年)(?:[量额值数]|情况)?$/u;

function fillMetrics(assembly: Assembly): void {
  const dimensions = new Map(
    assembly.lists.units.map(({ record }) => [idOf(record), textAt(record, "dimension")]),
  );
  const negative = new Set(
    assembly.lists.observations
      .filter(({ record }) => Number(valueAt(record, ["quantity", "value"])) < 0)
      .map(({ record }) => textAt(record, "metric")),
  );
  for (const { record, failed } of assembly.lists.metrics) {
    const id = idOf(record);
    completeText(assembly, record, ["name"], id, id);
    completeText(assembly, record, ["definition"], id, textAt(record, "name", "zh"));
    completeText(assembly, record, ["population"], id, "表中未注明");
    putDefault(record, ["polarity"], "neither");
    const dimension = dimensions.get(textAt(record, "unit")) ?? "count";
    const kind = kindOfMetric(dimension, textAt(record, "name", "zh"));
    // What may fall below zero is a balance, such as 净迁入, and no count of things, or a change of a time.
    const mayFall =
      kind === "count" || (kind === "duration" && OF_CHANGE.test(textAt(record, "name", "zh")));
    putDefault(record, ["kind"], negative.has(id) && mayFall ? "flow" : kind);
    if (valueAt(record, ["field"]) === undefined && !failed.has("field")) {
      putAt(record, ["field"], fieldOfOthers(assembly));
    }
  }
}

/** The field of figures that name none. */
function fieldOfOthers(assembly: Assembly): string {
  const { areas, fields } = assembly.lists;
  if (!areas.some(({ record }) => idOf(record) === "other")) {
    areas.push({ ...entryAt(null), record: { ...otherArea } });
  }
  if (!fields.some(({ record }) => idOf(record) === "other")) {
    fields.push({ ...entryAt(null), record: { ...otherField, area: "other" } });
  }
  return "other";
}

/** The place of figures that name none. */
function wholePlace(assembly: Assembly): string {
  const { places } = assembly.lists;
  if (!places.some(({ record }) => idOf(record) === "whole")) {
    places.push({ ...entryAt(null), record: { ...wholeArea } });
  }
  return "whole";
}

/** Bound, value, scale and decimals as the printed token reads, where the row leaves them out. */
function fillQuantity(record: RawRecord, unit: string): void {
  const reading = parsePrinted(textAt(record, "printed"), unit);
  if (reading === null) {
    putDefault(record, ["multiplier"], 0);
    putDefault(record, ["decimals"], 0);
    putDefault(record, ["quantity", "bound"], "exact");
    // The token is refused as unreadable; a second fault of the value would only repeat that.
    if (textAt(record, "quantity", "bound") !== "range")
      putDefault(record, ["quantity", "value"], 0);
    return;
  }
  const { quantity } = reading;
  putDefault(record, ["multiplier"], reading.scale);
  putDefault(record, ["decimals"], reading.decimals);
  putDefault(record, ["quantity", "bound"], quantity.bound);
  if (quantity.bound === "range") {
    if (valueAt(record, ["quantity", "bound"]) !== "range") return;
    putDefault(record, ["quantity", "low"], quantity.low);
    putDefault(record, ["quantity", "high"], quantity.high);
  } else {
    putDefault(record, ["quantity", "value"], quantity.value);
  }
}

/** Cells of a row that hold its number, the one that is printed before others. */
const NUMBERS = ["printed", "quantity.value", "quantity.low"];

/**
 * The cell that a figure of a table was read from. Where its sheet has a column of cells, that says where the number
 * stood before it was written there, or that nobody knows.
 */
function tellCell({ record, cells, columns }: Entry, { namesSheets }: Assembly): void {
  if (valueAt(record, ["paragraph"]) !== undefined) return;
  if (columns.some(({ column }) => column.id === "cell")) return;
  const place = NUMBERS.map((path) => cells.get(path)?.place).find((at) => at !== undefined);
  if (place === undefined) return;
  const { sheet: _, ...within } = place;
  putDefault(record, ["cell"], cellReference(namesSheets ? place : within) ?? undefined);
}

const RELATIVE = /[今去前]年|本月|上月|当前|目前|近日|日前/u;

export function fillPeriod(record: RawRecord, path: readonly string[]): void {
  const start = valueAt(record, [...path, "start"]);
  const expression = textAt(record, ...path, "expression");
  if (start === undefined) {
    putDefault(record, [...path, "basis"], "not_stated");
    return;
  }
  putDefault(record, [...path, "basis"], RELATIVE.test(expression) ? "resolved" : "stated");
  putDefault(record, [...path, "timing"], expression.startsWith("截至") ? "as_of" : "during");
}

function statementOf(metric: string, place: string, record: RawRecord): string {
  const start = textAt(record, "period", "start");
  const end = textAt(record, "period", "end");
  const timing = textAt(record, "period", "timing") === "as_of" ? "as_of" : "during";
  const undated = textAt(record, "period", "expression");
  const when =
    start === ""
      ? undated && `${undated}\uff0c`
      : `${formatPeriod({ basis: "stated", timing, start, ...(end === "" ? {} : { end }) }, "zh")}，`;
  const series = textAt(record, "series");
  const which = series === "" ? "" : `\uff08${series}\uff09`;
  return `${when}${place}${metric}${which}：${textAt(record, "printed")}。`;
}

/** Figures that name no place are of the whole. */
function fillPlaces(assembly: Assembly): void {
  const isWithout = ({ record, failed }: Entry): boolean =>
    valueAt(record, ["place"]) === undefined && !failed.has("place");
  const without = assembly.lists.observations.filter(isWithout);
  if (without.length === 0) return;
  const whole = wholePlace(assembly);
  for (const { record } of without) putAt(record, ["place"], whole);
}

function fillObservations(assembly: Assembly): void {
  fillPlaces(assembly);
  const metrics = new Map(assembly.lists.metrics.map(({ record }) => [idOf(record), record]));
  const symbols = new Map(
    assembly.lists.units.map(({ record }) => [idOf(record), textAt(record, "symbol", "zh")]),
  );
  const placeNames = new Map(
    assembly.lists.places.map(({ record }) => [idOf(record), textAt(record, "name", "zh")]),
  );
  const tables = new Set(
    assembly.lists.sources
      .filter((source) => textAt(source.record, "kind") === "statistics")
      .map((source) => idOf(source.record)),
  );
  for (const entry of assembly.lists.observations) {
    const { record } = entry;
    const id = idOf(record);
    const metric = metrics.get(textAt(record, "metric"));
    fillQuantity(record, symbols.get(textAt(metric, "unit")) ?? "");
    fillPeriod(record, ["period"]);
    if (tables.has(textAt(record, "source"))) tellCell(entry, assembly);
    else putDefault(record, ["paragraph"], 1);
    putDefault(record, ["attribution", "by"], "report");
    completeText(assembly, record, ["attribution", "who"], id);
    if (metric !== undefined && valueAt(metric, ["unit"]) === undefined) {
      const read = parsePrinted(textAt(record, "printed"));
      const unit = read?.unit ?? (read?.form === "ordinal" ? "位" : undefined);
      if (unit !== undefined) putAt(metric, ["unit"], unitNamed(assembly, unit));
    }
    const place = placeNames.get(textAt(record, "place")) ?? "";
    const statement = statementOf(textAt(metric, "name", "zh"), place, record);
    completeText(assembly, record, ["statement"], id, statement);
  }
}

/** The unit with a symbol; made where there is none, or several. */
function unitNamed(assembly: Assembly, symbol: string): string {
  const named = resolveReference(assembly, "units", symbol, {});
  return named.ok
    ? named.id
    : addRecord(assembly, "units", { ...entryAt(null), record: { ...unitRecord(symbol) } });
}

function fillRest(assembly: Assembly, source: string | undefined): void {
  const { relations, cautions, headlines, nonFigures, excusedWords } = assembly.lists;
  for (const { record } of relations) {
    const id = idOf(record);
    completeText(assembly, record, ["finding"], id, "数据关系");
    for (const path of [["among"], ["plus"], ["comparability", "note"]])
      completeText(assembly, record, path, id);
    if (valueAt(record, ["kind"]) === "before_after") {
      putDefault(record, ["comparability", "sameScope"], "unclear");
    }
  }
  for (const { record } of cautions) {
    completeText(assembly, record, ["note"], idOf(record));
    putDefault(record, ["kind"], "scope");
  }
  for (const { record } of headlines)
    completeText(assembly, record, ["label"], textAt(record, "figure"));
  for (const { record } of nonFigures) {
    putDefault(record, ["occurrences"], 1);
    putDefault(record, ["reason"], "name");
    putDefault(record, ["paragraph"], 1);
    putDefault(record, ["source"], source);
  }
  for (const { record } of excusedWords)
    completeText(assembly, record, ["reason"], textAt(record, "record"));
}

/** Everything that a table may leave out is worked out or marked as still to be written. */
export function fillDefaults(assembly: Assembly, fileTitle: string, today: string): void {
  const source = firstId(assembly.lists.sources);
  for (const { record, failed } of assembly.lists.observations) {
    if (!failed.has("source")) putDefault(record, ["source"], source);
  }
  fillSources(assembly);
  fillObservations(assembly);
  fillUnits(assembly);
  fillMetrics(assembly);
  fillVocabulary(assembly);
  fillRest(assembly, source);
  const { record } = assembly.root;
  putDefault(record, ["schemaVersion"], "1");
  putDefault(record, ["id"], stableId("dataset", fileTitle));
  const id = idOf(record);
  if (assembly.sourceKind === "statistics") {
    putDefault(record, ["description", "en"], `Read from a table: “${fileTitle}”.`);
    putDefault(record, ["license", "en"], "Terms of use not stated.");
  }
  completeText(assembly, record, ["title"], id, fileTitle);
  completeText(assembly, record, ["description"], id, `由表“${fileTitle}”读入的数据。`);
  completeText(assembly, record, ["license"], id, "使用条款未注明。");
  const days = assembly.lists.sources.map((entry) =>
    textAt(entry.record, "published").slice(0, 10),
  );
  const last = days.reduce((latest, day) => (day > latest ? day : latest), "");
  putDefault(record, ["modified"], last || today);
}
