import type { Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";
import { columnText, type FilePlace, rowText } from "../FileFault";
import type { Assembly, Entry } from "./Assembly";
import { idOf } from "./Assembly";
import { absentColumn, inReaderWords, repeatedId } from "./readerWords";
import { placeIn, type TableCell } from "./readTable";
import { isRecord, type RawRecord } from "./valueAt";

interface Listed {
  readonly entry: Entry;
  readonly list: string;
}

interface Located extends Listed {
  /** How well the fault's field fits the record: 3 its own cell, 2 a part of it, 1 the cell it was read from, 0 none. */
  readonly fit: number;
  readonly cell: TableCell | null;
}

/** What is read from the printed token where no column gives it. */
const OF_PRINTED = /^(?:quantity|multiplier|decimals)(?:$|[.])/u;

function cellOf(entry: Entry, field: string): { fit: number; cell: TableCell | null } {
  const exact = entry.cells.get(field);
  if (exact !== undefined) return { fit: 3, cell: exact };
  for (const [path, cell] of entry.cells) {
    if (
      path.startsWith(`${field}.`) ||
      field.startsWith(`${path}.`) ||
      field.startsWith(`${path}[`)
    ) {
      return { fit: 2, cell };
    }
  }
  const printed = OF_PRINTED.test(field) ? entry.cells.get("printed") : undefined;
  return printed === undefined ? { fit: 0, cell: null } : { fit: 1, cell: printed };
}

/** Where a fault without a cell is told: the empty cell, or the row and the column that it lacks. */
function emptyCell(
  { entry, list }: Listed,
  field: string,
  language: Language,
): { readonly place: FilePlace; readonly field: string } | null {
  if (entry.place === null) return null;
  const isMetric = list === "metrics";
  const place = placeIn(
    { place: entry.place, columns: entry.columns },
    ({ of, path }) => (of === "metric") === isMetric && path.join(".") === field,
  );
  return place === entry.place
    ? { place, field: absentColumn(field, list, isMetric, language) }
    : { place, field: columnText(place, language) };
}

/** The records of a dataset in the making, by the words that a fault names them with. */
function registerOf(assembly: Assembly): (record: string) => readonly Listed[] {
  const lists = Object.entries<readonly Entry[]>(assembly.lists);
  const byId = new Map<string, Listed[]>();
  for (const [list, entries] of lists) {
    for (const entry of entries) {
      const id = idOf(entry.record);
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [{ entry, list }]);
      else known.push({ entry, list });
    }
  }
  return (record) => {
    if (record === "dataset") return [{ entry: assembly.root, list: "dataset" }];
    const place = /^(\w+)\[(\d+)\]$/u.exec(record);
    if (place === null) return byId.get(record) ?? [];
    const [list = "", entries = []] = lists.find(([name]) => name === place[1]) ?? [];
    const entry = entries[Number(place[2])];
    return entry === undefined ? [] : [{ entry, list }];
  };
}

/** Whether a cell that was refused already explains the fault. */
function isTold(entry: Entry, field: string): boolean {
  return [...entry.failed].some(
    (path) =>
      field === path ||
      path.startsWith(`${field}.`) ||
      field.startsWith(`${path}.`) ||
      field.startsWith(`${path}[`),
  );
}

/**
 * A dataset's faults told by sheet, row and column of the file that it was read from; those that a
 * refused cell already explains are left out.
 */
export function placeFaults(
  faults: readonly Fault[],
  assembly: Assembly,
  fileName: string,
  language: Language,
): Fault[] {
  if (faults.length === 0) return [];
  const entriesOf = registerOf(assembly);
  return faults.flatMap((fault) => {
    const located = entriesOf(fault.record)
      .map((listed): Located => ({ ...listed, ...cellOf(listed.entry, fault.field) }))
      .sort((left, right) => right.fit - left.fit);
    // Of an id that is given twice the later row is the slip.
    const isRepeated = fault.rule === "duplicate_id";
    const best = isRepeated ? located[located.length - 1] : located[0];
    if (best === undefined) return [fault];
    if (located.some(({ entry }) => isTold(entry, fault.field))) return [];
    const { cell, entry, fit } = best;
    const told =
      cell === null
        ? emptyCell(best, fault.field, language)
        : { place: cell.place, field: columnText(cell.place, language) };
    if (told === null) return [fault];
    const where = rowText(told.place, fileName, language);
    // An id that the row itself gives helps to find it; one that was made for it helps nobody.
    const isGiven = entry.cells.has("id") && !isRepeated;
    const [first] = located;
    const earlier = isRepeated && first !== undefined && first !== best ? first.entry.place : null;
    return [
      {
        ...inReaderWords(fault, language),
        ...(earlier === null
          ? {}
          : repeatedId(fault.found, {
              zh: rowText(earlier, fileName, "zh"),
              en: rowText(earlier, fileName, "en"),
            })),
        // What was read from a token is told as the token stands.
        ...(fit === 1 && cell !== null ? { found: cell.text } : {}),
        record: isGiven ? `${where} (${fault.record})` : where,
        field: told.field,
      },
    ];
  });
}

/** The dataset in the making as the schema takes it. */
export function rawDataset(assembly: Assembly): Record<string, unknown> {
  const lists = Object.entries<readonly Entry[]>(assembly.lists).map(
    ([list, entries]): [string, unknown[]] => [
      list,
      entries.map(({ record }) => withoutGaps(record)),
    ],
  );
  // Nothing excused is nothing said, as in a dataset that never had the list.
  const said = lists.filter(([list, records]) => list !== "excusedWords" || records.length > 0);
  return { ...assembly.root.record, ...Object.fromEntries(said) };
}

/** A record without the fields that were emptied on the way; itself where none was, since most are whole. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (!isRecord(value)) return value;
  let whole: RawRecord | null = null;
  for (const key of Object.keys(value)) {
    const item = value[key];
    const kept = withoutGaps(item);
    if (item !== undefined && kept === item) continue;
    whole ??= { ...value };
    if (item === undefined) delete whole[key];
    else whole[key] = kept;
  }
  return whole ?? value;
}
