import type { Dataset } from "../../dataset/Dataset";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { type AnyList, type Assembly, type Entry, emptyAssembly, idOf, namesOf } from "./Assembly";
import { addProposedRelations } from "./addProposedRelations";
import { completeText, fillDefaults, fillPeriod, giveIds } from "./fillDefaults";
import { entryOf, followReferences } from "./fillRecord";
import { addHelperRecords } from "./helperRecords";
import { readFigureRows, type FigureRow } from "./readFigureRows";
import { placeIn, type ReadTable, type TableRow } from "./readTable";
import type { ProposedRelation } from "../plain/body/linkFigures";
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
    followReferences(assembly, entry, (text, list, place) => {
      const found = resolveReference(assembly, list, text, place);
      return found.ok ? found.id : found.fault;
    });
  }
}

type ItemsTarget = Extract<TemplateSheet["target"], { readonly kind: "items" }>;

/** Rows that are items of a list inside another record: milestones, parts, credits. */
function attachItems(assembly: Assembly, sheets: readonly FilledSheet[]): void {
  for (const { sheet, table } of sheets) {
    const { target } = sheet;
    if (target.kind !== "items") continue;
    const owners = new Map<string, Entry>();
    for (const entry of assembly.lists[target.list]) {
      for (const name of [idOf(entry.record), ...namesOf(target.list, entry.record)])
        if (!owners.has(name)) owners.set(name, entry);
    }
    const columns = sheet.columns.filter(({ id }) => id !== "owner");
    for (const row of table.rows) {
      const named = row.cells.get("owner")?.text ?? "";
      const owner = owners.get(named);
      // An item makes no owner: a step of a measure that nobody described is a slip.
      if (owner === undefined) assembly.faults.push(lacksOwner(assembly, target.list, row, named));
      else attachItem(assembly, target, owner, entryOf(row, columns));
    }
  }
}

function lacksOwner(
  assembly: Assembly,
  list: ItemsTarget["list"],
  row: TableRow,
  named: string,
): FileFault {
  const at = placeIn(row, ({ id }) => id === "owner");
  const names = indexOf(assembly, "own", list).called();
  return fileFault("row_without_owner", at, named, {
    owner: sheetTitle(list),
    known:
      names.size === 0
        ? { zh: "；文件中还没有这张表", en: ", which the file does not have yet" }
        : { zh: `，现有：${listOf(names).zh}`, en: `, which has: ${listOf(names).en}` },
    guess: assembly.guesses.textOf(named, names),
  });
}

function attachItem(assembly: Assembly, { under }: ItemsTarget, owner: Entry, item: Entry): void {
  const items = valueAt(owner.record, [under]);
  const all: unknown[] = Array.isArray(items) ? items : [];
  const place = `${under}[${all.length}]`;
  if (under === "milestones") fillPeriod(item.record, ["period"]);
  completeText(assembly, item.record, under === "parts" ? [] : ["name"], idOf(owner.record));
  all.push(item.record);
  putAt(owner.record, [under], all);
  for (const [path, cell] of item.cells) owner.cells.set(`${place}.${path}`, cell);
  for (const path of item.failed) owner.failed.add(`${place}.${path}`);
}

/** The source of every figure: one that a sheet gives, or one that the rows tell of; empty cells repeat the row above. */
function resolveSources(assembly: Assembly, rows: readonly FigureRow[]): void {
  const { sources } = assembly.lists;
  const entries = new Map<string, Entry>();
  let source = "";
  for (const { observation, helpers, place } of rows) {
    const cell = observation.cells.get("source");
    if (cell === undefined && assembly.given.has("sources")) continue;
    if (cell !== undefined || source === "") {
      // Without a word of its source a table is not the published report's: it gets a source of its own.
      const [name, at] = [cell?.text ?? "数据来源未注明", cell?.place ?? place];
      const found = resolveReference(assembly, "sources", name, at);
      if (!found.ok) {
        assembly.faults.push(found.fault);
        observation.failed.add("source");
        putAt(observation.record, ["source"], undefined);
        continue;
      }
      source = found.id;
    }
    putAt(observation.record, ["source"], source);
    for (const made of sources.slice(entries.size)) entries.set(idOf(made.record), made);
    const entry = entries.get(source);
    if (entry?.place !== null) continue;
    const [published, publisher] = [helpers.get("published"), helpers.get("publisher")];
    putDefault(entry.record, ["published"], published?.value);
    if (published !== undefined) entry.cells.set("published", published);
    if (publisher !== undefined) putDefault(entry.record, ["publisher", "zh"], publisher.text);
  }
}

/** What is known of a file's tables besides their sheets. */
export interface TablesFound {
  readonly title: string;
  /** The day on which the file is read, ISO 8601. */
  readonly today: string;
  readonly relations: readonly ProposedRelation[];
  readonly sourceKind: Assembly["sourceKind"];
  readonly namesSheets: boolean;
}

/** Makes a dataset in the making of a file's sheets. What is wrong with names and rows stands in its faults. */
export function assembleTables(
  sheets: readonly FilledSheet[],
  base: Dataset | null,
  { title, today, relations, sourceKind, namesSheets }: TablesFound,
): Assembly {
  const given = new Set<AnyList>();
  for (const { sheet, table } of sheets) {
    if (sheet.target.kind === "list" && table.rows.length > 0) given.add(sheet.target.list);
  }
  const assembly = emptyAssembly(base, given, sourceKind, namesSheets);
  readLists(assembly, sheets);
  for (const list of ["sources", "areas", "fields", "places", "units", "measures"] as const) {
    giveIds(assembly, list, list.replace(/s$/u, ""), nameOf(list));
  }
  const figureRows = sheets.flatMap(({ sheet, table }) =>
    sheet.target.kind === "list" && sheet.target.list === "observations" ? table.rows : [],
  );
  const rows = readFigureRows(assembly, figureRows);
  const { fields, places, measures, nonFigures, observations } = assembly.lists;
  for (const list of [fields, places, measures, nonFigures]) follow(assembly, list);
  resolveSources(assembly, rows);
  follow(assembly, observations);
  giveIds(assembly, "observations", "figure", ({ record }) =>
    [textAt(record, "metric"), textAt(record, "place"), textAt(record, "period", "start")].join(
      "-",
    ),
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
