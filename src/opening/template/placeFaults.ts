import type { Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";
import { columnText, type FilePlace, rowText } from "../FileFault";
import type { Assembly, Entry } from "./Assembly";
import { idOf, sharingIds } from "./Assembly";
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

/** Whether one field is the other or stands within it: `name.zh` and `name`, `members` and `members[1]`. */
function meets(one: string, other: string): boolean {
  const isWithin = (part: string, whole: string): boolean =>
    part.startsWith(`${whole}.`) || part.startsWith(`${whole}[`);
  return one === other || isWithin(one, other) || isWithin(other, one);
}

function cellOf(entry: Entry, field: string): { fit: number; cell: TableCell | null } {
  const exact = entry.cells.get(field);
  if (exact !== undefined) return { fit: 3, cell: exact };
  for (const [path, cell] of entry.cells) if (meets(path, field)) return { fit: 2, cell };
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
    ? { place, field: absentColumn(field, list, language) }
    : { place, field: columnText(place, language) };
}

/** The records of a dataset in the making, by the words that a fault names them with. */
function registerOf({ root, lists }: Assembly): (record: string) => readonly Listed[] {
  const byList = new Map(Object.entries<readonly Entry[]>(lists));
  const byId = new Map<string, Listed[]>();
  for (const [list, entries] of byList) {
    for (const entry of entries) {
      const id = idOf(entry.record);
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [{ entry, list }]);
      else known.push({ entry, list });
    }
  }
  return (record) => {
    if (record === "dataset") return [{ entry: root, list: "dataset" }];
    const [, list, at] = /^(\w+)\[(\d+)\]$/u.exec(record) ?? [];
    if (list === undefined) return byId.get(record) ?? [];
    const entry = byList.get(list)?.[Number(at)];
    return entry === undefined ? [] : [{ entry, list }];
  };
}

/** A record whose id another row gave before it. */
interface Repeat {
  readonly again: Listed;
  readonly first: Entry;
}

/** Records that bear one id in lists where it is to be borne once, each but the first. */
function* repeatsAmong(listed: readonly Listed[]): Generator<Repeat, undefined> {
  const firsts = new Map<string, Entry>();
  for (const again of listed) {
    const space = sharingIds(again.list).join(" ");
    const first = firsts.get(space);
    if (first === undefined) firsts.set(space, again.entry);
    else yield { again, first };
  }
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
  const entriesOf = registerOf(assembly);
  const repeats = new Map<string, Generator<Repeat, undefined>>();
  /** The row that the next fault of an id given again is about. */
  const nextRepeat = (id: string): Repeat | undefined => {
    const left = repeats.get(id) ?? repeatsAmong(entriesOf(id));
    repeats.set(id, left);
    return left.next().value;
  };
  return faults.flatMap((fault) => {
    const located = entriesOf(fault.record)
      .map((listed): Located => ({ ...listed, ...cellOf(listed.entry, fault.field) }))
      .sort((left, right) => right.fit - left.fit);
    if (located.some(({ entry }) => isTold(entry, fault.field))) return [];
    const repeat = fault.rule === "duplicate_id" ? nextRepeat(fault.record) : undefined;
    const best = located.find(({ entry }) => repeat === undefined || entry === repeat.again.entry);
    if (best === undefined) return [fault];
    const { cell, entry, fit } = best;
    const told =
      cell === null
        ? emptyCell(best, fault.field, language)
        : { place: cell.place, field: columnText(cell.place, language) };
    if (told === null) return [fault];
    const where = rowText(told.place, fileName, language);
    // An id that the row itself gives helps to find it; one that was made for it, or is another's, helps nobody.
    const isGiven = entry.cells.has("id") && repeat === undefined;
    const earlier = repeat?.first.place ?? null;
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

/** Whether a cell that was refused already explains the fault. */
function isTold(entry: Entry, field: string): boolean {
  return [...entry.failed].some((path) => meets(path, field));
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
