import type { Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";
import { columnText, type FilePlace, rowText } from "../FileFault";
import type { Assembly, Entry } from "./Assembly";
import { idOf } from "./Assembly";
import { headerOfField, inReaderWords } from "./readerWords";
import { isRecord, type RawRecord } from "./valueAt";

interface Located {
  readonly entry: Entry;
  /** How well the fault's field fits the record: 2 its own cell, 1 a part of it, 0 not at all. */
  readonly fit: number;
  readonly cell: FilePlace | null;
}

function cellOf(entry: Entry, field: string): { fit: number; cell: FilePlace | null } {
  const exact = entry.cells.get(field);
  if (exact !== undefined) return { fit: 2, cell: exact.place };
  for (const [path, cell] of entry.cells) {
    if (
      path.startsWith(`${field}.`) ||
      field.startsWith(`${path}.`) ||
      field.startsWith(`${path}[`)
    ) {
      return { fit: 1, cell: cell.place };
    }
  }
  return { fit: 0, cell: null };
}

/** The records of a dataset in the making, by the words that a fault names them with. */
function registerOf(assembly: Assembly): (record: string) => readonly Entry[] {
  const lists = Object.entries<readonly Entry[]>(assembly.lists);
  const byId = new Map<string, Entry[]>();
  for (const [, entries] of lists) {
    for (const entry of entries) {
      const id = idOf(entry.record);
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [entry]);
      else known.push(entry);
    }
  }
  return (record) => {
    if (record === "dataset") return [assembly.root];
    const place = /^(\w+)\[(\d+)\]$/u.exec(record);
    if (place === null) return byId.get(record) ?? [];
    const entry = lists.find(([list]) => list === place[1])?.[1][Number(place[2])];
    return entry === undefined ? [] : [entry];
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
      .map((entry): Located => ({ entry, ...cellOf(entry, fault.field) }))
      .sort((left, right) => right.fit - left.fit);
    const [best] = located;
    if (best === undefined) return [fault];
    if (located.some(({ entry }) => isTold(entry, fault.field))) return [];
    const place = best.cell ?? best.entry.place;
    if (place === null) return [fault];
    const where = rowText({ ...place }, fileName, language);
    // An id that the row itself gives helps to find it; one that was made for it helps nobody.
    const isGiven = best.entry.cells.has("id");
    return [
      {
        ...inReaderWords(fault, language),
        record: isGiven ? `${where} (${fault.record})` : where,
        field:
          best.cell === null
            ? headerOfField(fault.field, language)
            : columnText(best.cell, language),
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
