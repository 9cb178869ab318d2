import type { Dataset } from "../../dataset/Dataset";
import type { FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import {
  type AnyList,
  type Assembly,
  type Entry,
  emptyAssembly,
  englishOf,
  idOf,
  namesOf,
} from "./Assembly";
import { addProposedRelations } from "./addProposedRelations";
import { fillDefaults, fillPeriod, giveIds } from "./fillDefaults";
import { entryOf, followReferences } from "./fillRecord";
import { addHelperRecords } from "./helperRecords";
import { readFigureRows, type FigureRow } from "./readFigureRows";
import { placeIn, type ReadTable, type TableRow } from "./readTable";
import type { ProposedRelation } from "../plain/linkFigures";
import { indexOf, listOf, resolveReference, sheetTitle } from "./resolveReference";
import type { TemplateSheet } from "../../columns/sheets";
import { putAt, putDefault, textAt, valueAt } from "./valueAt";

/** A sheet of the template as the file has it. */
export interface FilledSheet {
  readonly sheet: TemplateSheet;
  readonly place: FilePlace;
  readonly table: ReadTable;
}

function readLists(assembly: Assembly, sheets: readonly FilledSheet[]): void {
  for (const { sheet, table } of sheets) {
    if (sheet.target.kind === "dataset") {
      const [row] = table.rows;
      if (row === undefined) continue;
      const entry = entryOf(row, sheet.columns);
      Object.assign(assembly.root, entry);
    } else if (sheet.target.kind === "list" && sheet.target.list !== "observations") {
      const { list } = sheet.target;
      for (const row of table.rows) assembly.lists[list].push(entryOf(row, sheet.columns));
    }
  }
}

function nameOf(list: AnyList): (entry: Entry) => string {
  return ({ record }) => namesOf(list, record)[0] ?? list;
}

function follow(assembly: Assembly, entries: readonly Entry[]): void {
  for (const entry of entries) {
    followReferences(assembly, entry, (text, cell) => {
      const { to } = cell.column;
      if (to === undefined) return text;
      const found = resolveReference(assembly, to, text, cell.place);
      return found.ok ? found.id : found.fault;
    });
  }
}

/** Rows that are items of a list inside another record: milestones, parts, credits. */
function attachItems(assembly: Assembly, sheets: readonly FilledSheet[]): void {
  for (const { sheet, table } of sheets) {
    if (sheet.target.kind !== "items") continue;
    const owners = new Map<string, Entry>();
    for (const entry of assembly.lists[sheet.target.list]) {
      for (const name of [idOf(entry.record), ...namesOf(sheet.target.list, entry.record)])
        if (!owners.has(name)) owners.set(name, entry);
    }
    for (const row of table.rows) attachItem(assembly, sheet, row, owners);
  }
}

function attachItem(
  assembly: Assembly,
  sheet: TemplateSheet,
  row: TableRow,
  owners: ReadonlyMap<string, Entry>,
): void {
  if (sheet.target.kind !== "items") return;
  const { list, under } = sheet.target;
  const named = row.cells.get("owner");
  // An item makes no owner: a step of a measure that nobody described is a slip.
  const owner = named === undefined ? undefined : owners.get(named.text);
  if (owner === undefined) {
    const at = placeIn(row, ({ id }) => id === "owner");
    const names = indexOf(assembly, "own", list).called();
    assembly.faults.push(
      fileFault("row_without_owner", at, named?.text ?? "", {
        owner: sheetTitle(list),
        known:
          names.size === 0
            ? { zh: "；文件中还没有这张表", en: ", which the file does not have yet" }
            : { zh: `，现有：${listOf(names).zh}`, en: `, which has: ${listOf(names).en}` },
        guess: assembly.guesses.textOf(named?.text ?? "", names),
      }),
    );
    return;
  }
  const item = entryOf(
    row,
    sheet.columns.filter(({ id }) => id !== "owner"),
  );
  const items = valueAt(owner.record, [under]);
  const all: unknown[] = Array.isArray(items) ? items : [];
  const place = `${under}[${all.length}]`;
  if (under === "milestones") fillPeriod(item.record, ["period"]);
  if (under === "parts" && textAt(item.record, "zh") !== "") {
    const zh = textAt(item.record, "zh");
    putDefault(item.record, ["en"], englishOf(assembly, zh, idOf(owner.record)));
  }
  if (under === "milestones" && textAt(item.record, "name", "zh") !== "") {
    const zh = textAt(item.record, "name", "zh");
    putDefault(item.record, ["name", "en"], englishOf(assembly, zh, idOf(owner.record)));
  }
  all.push(item.record);
  putAt(owner.record, [under], all);
  for (const [path, cell] of item.cells) owner.cells.set(`${place}.${path}`, cell);
  for (const path of item.failed) owner.failed.add(`${place}.${path}`);
}

/** The source of every figure: one that a sheet gives, or one that the rows tell of; empty cells repeat the row above. */
function resolveSources(assembly: Assembly, rows: readonly FigureRow[]): void {
  const { sources } = assembly.lists;
  const isGiven = assembly.given.has("sources") && sources.length > 0;
  const entries = new Map<string, Entry>();
  let [source, taken] = ["", 0];
  for (const { observation, helpers, place } of rows) {
    const cell = observation.cells.get("source");
    const published = helpers.get("published");
    const publisher = helpers.get("publisher");
    if (isGiven && cell === undefined) continue;
    const tells = cell !== undefined || published !== undefined || publisher !== undefined;
    if (tells || source === "") {
      const name =
        cell?.text ?? (source === "" ? (assembly.base?.sources[0]?.title.zh ?? "来源") : source);
      // Without a word of its source a table is not the published report's: it gets a source of its own.
      const found = resolveReference(
        assembly,
        "sources",
        cell === undefined && source === "" ? "数据来源未注明" : name,
        cell?.place ?? place,
      );
      if (!found.ok) {
        assembly.faults.push(found.fault);
        observation.failed.add("source");
        putAt(observation.record, ["source"], undefined);
        continue;
      }
      source = found.id;
      for (const made of sources.slice(taken)) entries.set(idOf(made.record), made);
      taken = sources.length;
      const entry = entries.get(source);
      if (entry !== undefined && entry.place === null) {
        if (published !== undefined) putDefault(entry.record, ["published"], published.value);
        if (publisher !== undefined) putDefault(entry.record, ["publisher", "zh"], publisher.text);
        if (published !== undefined) entry.cells.set("published", published);
      }
    }
    putAt(observation.record, ["source"], source);
  }
}

/** What is known of a file's tables besides their sheets. */
export interface TablesFound {
  readonly title: string;
  /** The day on which the file is read, ISO 8601. */
  readonly today: string;
  readonly relations: readonly ProposedRelation[];
  readonly sourceKind: Assembly["sourceKind"];
}

/** Makes a dataset in the making of a file's sheets. What is wrong with names and rows stands in its faults. */
export function assembleTables(
  sheets: readonly FilledSheet[],
  base: Dataset | null,
  { title, today, relations, sourceKind }: TablesFound,
): Assembly {
  const given = new Set<AnyList>();
  for (const { sheet, table } of sheets) {
    if (sheet.target.kind === "list" && table.rows.length > 0) given.add(sheet.target.list);
  }
  const assembly = emptyAssembly(base, given, sourceKind);
  readLists(assembly, sheets);
  for (const list of ["sources", "areas", "fields", "places", "units", "measures"] as const) {
    giveIds(assembly, list, list.replace(/s$/u, ""), nameOf(list));
  }
  const figureRows = sheets.flatMap(({ sheet, table }) =>
    sheet.target.kind === "list" && sheet.target.list === "observations" ? table.rows : [],
  );
  const rows = readFigureRows(assembly, figureRows);
  const { fields, places, measures, nonFigures, observations } = assembly.lists;
  follow(assembly, fields.slice());
  follow(assembly, places.slice());
  follow(assembly, measures.slice());
  follow(assembly, nonFigures);
  resolveSources(assembly, rows);
  follow(
    assembly,
    observations.map((entry) => ({
      ...entry,
      cells: new Map([...entry.cells].filter(([path]) => path === "place")),
    })),
  );
  giveIds(assembly, "observations", "figure", ({ record }) =>
    [textAt(record, "metric"), textAt(record, "place"), textAt(record, "period", "start")]
      .filter((part) => part !== "")
      .join("-"),
  );
  follow(assembly, assembly.lists.relations);
  follow(assembly, assembly.lists.cautions);
  follow(assembly, assembly.lists.headlines);
  addHelperRecords(assembly, rows);
  addProposedRelations(assembly, rows, relations);
  giveIds(assembly, "relations", "relation", ({ record }) =>
    ["kind", "before", "part", "level", "amount", "percent", "target", "value", "one"]
      .map((field) => textAt(record, field))
      .join(" "),
  );
  giveIds(assembly, "cautions", "caution", ({ record }) => textAt(record, "note", "zh"));
  giveIds(
    assembly,
    "nonFigures",
    "no-figure",
    ({ record }) => `${String(valueAt(record, ["paragraph"]))} ${textAt(record, "token")}`,
  );
  attachItems(assembly, sheets);
  fillDefaults(assembly, title, today);
  return assembly;
}
