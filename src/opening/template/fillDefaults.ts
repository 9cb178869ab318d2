import { parsePrinted } from "../../audit/parsePrinted";
import { areaColors, areaIcons } from "../../dataset/schema";
import { formatPeriod } from "../../wording/formatPeriod";
import { fileFault } from "../fileFaults";
import { type AnyList, type Assembly, type Entry, englishOf, entryAt, idOf } from "./Assembly";
import { levelOf, otherArea, otherField, wholeArea } from "./makeRecord";

import { placeIn } from "./readTable";
import { FreeIds, stableId } from "./stableId";
import { unitRecord } from "./unitRecord";
import { putAt, putDefault, textAt, valueAt, type RawRecord } from "./valueAt";

/** Gives a bilingual text its other half: Chinese is copied from nothing, English says it is to be written. */
function completeText(
  assembly: Assembly,
  record: RawRecord,
  path: readonly string[],
  zh: string | null,
  id: string,
): void {
  const chinese = textAt(record, ...path, "zh");
  if (chinese === "" && zh === null) return;
  putDefault(record, [...path, "zh"], zh ?? chinese);
  putDefault(record, [...path, "en"], englishOf(assembly, zh ?? chinese, id));
}

/** Every record of a list has an id; one is made of its name where a row gives none. */
export function giveIds(
  assembly: Assembly,
  list: AnyList,
  prefix: string,
  wordsOf: (entry: Entry) => string,
): void {
  const ids = new FreeIds(new Set(assembly.lists[list].map(({ record }) => idOf(record))));
  for (const entry of assembly.lists[list]) {
    if (idOf(entry.record) !== "" || entry.failed.has("id")) continue;
    putAt(entry.record, ["id"], ids.take(stableId(prefix, wordsOf(entry))));
  }
}

function fillSources(assembly: Assembly): void {
  const { sources, observations, measures, nonFigures } = assembly.lists;
  const last = new Map<string, number>();
  const tellOf = ({ record }: Entry, paragraphs: readonly unknown[]): void => {
    const source = textAt(record, "source");
    for (const number of paragraphs) {
      if (typeof number === "number") last.set(source, Math.max(last.get(source) ?? 1, number));
    }
  };
  for (const entry of observations) tellOf(entry, [valueAt(entry.record, ["paragraph"])]);
  for (const entry of nonFigures) tellOf(entry, [valueAt(entry.record, ["paragraph"])]);
  for (const measure of measures) {
    const paragraphs = valueAt(measure.record, ["paragraphs"]);
    if (Array.isArray(paragraphs)) tellOf(measure, paragraphs);
  }
  for (const { record, place } of sources) {
    const id = idOf(record);
    const isUndated = valueAt(record, ["published"]) === undefined;
    if (place === null && assembly.sourceKind === "statistics") {
      putDefault(record, ["kind"], "statistics");
    }
    putDefault(record, ["kind"], "other");
    putDefault(record, ["credits"], []);
    completeText(assembly, record, ["title"], null, id);
    completeText(assembly, record, ["publisher"], null, id);
    if (textAt(record, "kind") === "statistics") continue;
    completeText(assembly, record, ["publisher"], "未注明", id);
    if (valueAt(record, ["carrier"]) !== undefined)
      completeText(assembly, record, ["carrier"], null, id);
    if (valueAt(record, ["part"]) !== undefined) completeText(assembly, record, ["part"], null, id);
    putDefault(record, ["paragraphs"], last.get(id) ?? 1);
    if (place === null && isUndated) {
      const { place: row, columns = [] } = observations[0] ?? {};
      const first = { place: row ?? {}, columns };
      const at = placeIn(first, ({ helper }) => helper === "published");
      assembly.faults.push(fileFault("no_published", at, ""));
      // Filled in so that nothing else is said of a date that is already asked for.
      putAt(record, ["published"], "9999-12-31");
    }
  }
}

/** The fields of the metrics that tell of each measure. */
function fieldsByMeasure({ lists }: Assembly): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const { record } of lists.metrics) {
    const [measure, field] = [textAt(record, "measure"), textAt(record, "field")];
    if (field === "") continue;
    const known = fields.get(measure);
    if (known === undefined) fields.set(measure, new Set([field]));
    else known.add(field);
  }
  return fields;
}

function fillVocabulary(assembly: Assembly): void {
  const { areas, fields, places, measures } = assembly.lists;
  for (const [index, { record }] of areas.entries()) {
    completeText(assembly, record, ["name"], null, idOf(record));
    putDefault(record, ["color"], areaColors[index % areaColors.length]);
    putDefault(record, ["icon"], areaIcons[index % areaIcons.length]);
  }
  for (const { record } of fields) completeText(assembly, record, ["name"], null, idOf(record));
  for (const { record } of places) {
    completeText(assembly, record, ["name"], null, idOf(record));
    putDefault(record, ["level"], levelOf(textAt(record, "name", "zh")));
  }
  const told = fieldsByMeasure(assembly);
  for (const { record } of measures) {
    const id = idOf(record);
    completeText(assembly, record, ["name"], null, id);
    completeText(assembly, record, ["statement"], textAt(record, "name", "zh") || null, id);
    putDefault(record, ["fields"], [...(told.get(id) ?? [])]);
    putDefault(record, ["paragraphs"], [1]);
    putDefault(record, ["status"], "in_progress");
    putDefault(record, ["milestones"], []);
    putDefault(record, ["parts"], []);
    const place = assembly.lists.places[0];
    if (place !== undefined) putDefault(record, ["place"], idOf(place.record));
    const source = assembly.lists.sources[0];
    if (source !== undefined) putDefault(record, ["source"], idOf(source.record));
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

const KIND_OF: Readonly<Record<string, string>> = {
  none: "rate",
  percent: "rate",
  currency: "flow",
  time: "duration",
  rank: "rank",
  count: "count",
};

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
    const name = textAt(record, "name", "zh");
    completeText(assembly, record, ["name"], name === "" ? id : null, id);
    completeText(
      assembly,
      record,
      ["definition"],
      textAt(record, "definition", "zh") || name || id,
      id,
    );
    completeText(
      assembly,
      record,
      ["population"],
      textAt(record, "population", "zh") || "表中未注明",
      id,
    );
    putDefault(record, ["polarity"], "neither");
    const kind = KIND_OF[dimensions.get(textAt(record, "unit")) ?? "count"];
    // What may fall below zero is a balance, such as 净迁入, and no count of things.
    putDefault(record, ["kind"], negative.has(id) && kind === "count" ? "flow" : kind);
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
    const value = valueAt(record, ["quantity", "value"]);
    putDefault(record, ["quantity", "bound"], "exact");
    if (value === undefined && valueAt(record, ["quantity", "bound"]) !== "range") {
      // The token is refused as unreadable; a second fault of the value would only repeat that.
      putDefault(record, ["quantity", "value"], 0);
    }
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

/** Names of a list's records by id. */
function namesById(assembly: Assembly, list: "metrics" | "places"): ReadonlyMap<string, string> {
  return new Map(
    assembly.lists[list].map(({ record }) => [idOf(record), textAt(record, "name", "zh")]),
  );
}

function statementOf(metric: string, place: string, record: RawRecord): string {
  const start = textAt(record, "period", "start");
  const end = textAt(record, "period", "end");
  const timing = textAt(record, "period", "timing") === "as_of" ? "as_of" : "during";
  const when =
    start === ""
      ? ""
      : `${formatPeriod({ basis: "stated", timing, start, ...(end === "" ? {} : { end }) }, "zh")}，`;
  return `${when}${place}${metric}：${textAt(record, "printed")}。`;
}

function fillObservations(assembly: Assembly): void {
  const metrics = new Map(assembly.lists.metrics.map(({ record }) => [idOf(record), record]));
  const symbols = new Map(
    assembly.lists.units.map(({ record }) => [idOf(record), textAt(record, "symbol", "zh")]),
  );
  const metricNames = namesById(assembly, "metrics");
  const placeNames = namesById(assembly, "places");
  const tables = new Set(
    assembly.lists.sources
      .filter((source) => textAt(source.record, "kind") === "statistics")
      .map((source) => idOf(source.record)),
  );
  for (const { record, failed } of assembly.lists.observations) {
    const id = idOf(record);
    fillQuantity(record, symbols.get(textAt(metrics.get(textAt(record, "metric")), "unit")) ?? "");
    fillPeriod(record, ["period"]);
    if (!tables.has(textAt(record, "source"))) putDefault(record, ["paragraph"], 1);
    putDefault(record, ["attribution", "by"], "report");
    if (valueAt(record, ["attribution", "who"]) !== undefined) {
      completeText(assembly, record, ["attribution", "who"], null, id);
    }
    if (!failed.has("place")) putDefault(record, ["place"], wholePlaceIf(assembly, record));
    const place = textAt(record, "place");
    const metric = metrics.get(textAt(record, "metric"));
    if (metric !== undefined && valueAt(metric, ["unit"]) === undefined) {
      const read = parsePrinted(textAt(record, "printed"));
      const unit =
        read === null ? undefined : (read.unit ?? (read.form === "ordinal" ? "位" : undefined));
      if (unit !== undefined) putAt(metric, ["unit"], unitNamed(assembly, unit));
    }
    completeText(
      assembly,
      record,
      ["statement"],
      textAt(record, "statement", "zh") ||
        statementOf(
          metricNames.get(textAt(record, "metric")) ?? "",
          placeNames.get(place) ?? (place === wholeArea.id ? wholeArea.name.zh : ""),
          record,
        ),
      id,
    );
  }
}

function wholePlaceIf(assembly: Assembly, record: RawRecord): string {
  return valueAt(record, ["place"]) === undefined ? wholePlace(assembly) : textAt(record, "place");
}

/** The unit with a symbol, made where there is none. */
function unitNamed(assembly: Assembly, symbol: string): string {
  const known = assembly.lists.units.find(
    ({ record }) => textAt(record, "symbol", "zh") === symbol,
  );
  if (known !== undefined) return idOf(known.record);
  const record: RawRecord = { ...unitRecord(symbol) };
  assembly.lists.units.push({ ...entryAt(null), record });
  return idOf(record);
}

function fillRest(assembly: Assembly, source: string | undefined): void {
  const { relations, cautions, headlines, nonFigures, excusedWords } = assembly.lists;
  for (const { record } of relations) {
    const id = idOf(record);
    completeText(assembly, record, ["finding"], textAt(record, "finding", "zh") || "数据关系", id);
    for (const field of ["among", "plus"]) {
      if (valueAt(record, [field]) !== undefined) completeText(assembly, record, [field], null, id);
    }
    if (valueAt(record, ["kind"]) === "before_after") {
      putDefault(record, ["comparability", "sameScope"], "unclear");
    }
    if (valueAt(record, ["comparability", "note"]) !== undefined) {
      completeText(assembly, record, ["comparability", "note"], null, id);
    }
  }
  for (const { record } of cautions) {
    completeText(assembly, record, ["note"], null, idOf(record));
    putDefault(record, ["kind"], "scope");
  }
  for (const { record } of headlines)
    completeText(assembly, record, ["label"], null, textAt(record, "figure"));
  for (const { record } of nonFigures) {
    putDefault(record, ["occurrences"], 1);
    putDefault(record, ["reason"], "name");
    putDefault(record, ["paragraph"], 1);
    if (source !== undefined) putDefault(record, ["source"], source);
  }
  for (const { record } of excusedWords) {
    completeText(assembly, record, ["reason"], null, textAt(record, "record"));
  }
}

/** Everything that a table may leave out is worked out or marked as still to be written. */
export function fillDefaults(assembly: Assembly, fileTitle: string, today: string): void {
  const firstSource = assembly.lists.sources[0];
  const source = firstSource === undefined ? undefined : idOf(firstSource.record);
  for (const { record, failed } of assembly.lists.observations) {
    if (source !== undefined && !failed.has("source")) putDefault(record, ["source"], source);
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
  completeText(
    assembly,
    record,
    ["title"],
    textAt(record, "title", "zh") || fileTitle,
    idOf(record),
  );
  if (assembly.sourceKind === "statistics") {
    putDefault(record, ["description", "en"], `Read from a table: “${fileTitle}”.`);
    putDefault(record, ["license", "en"], "Terms of use not stated.");
  }
  completeText(
    assembly,
    record,
    ["description"],
    textAt(record, "description", "zh") || `由表“${fileTitle}”读入的数据。`,
    idOf(record),
  );
  completeText(
    assembly,
    record,
    ["license"],
    textAt(record, "license", "zh") || "使用条款未注明。",
    idOf(record),
  );
  const days = assembly.lists.sources.map((entry) =>
    textAt(entry.record, "published").slice(0, 10),
  );
  const dated = days.filter((day) => day !== "").sort();
  putDefault(record, ["modified"], dated[dated.length - 1] ?? today);
}
