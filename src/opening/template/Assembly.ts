import type { NameIndex } from "./NameIndex";
import type { Dataset } from "../../dataset/Dataset";
import { Guesses } from "../../dataset/nearestWord";
import type { FileFault, FilePlace } from "../FileFault";
import { placeholderMarks } from "../placeholders";
import type { PlacedColumn, TableCell, TableRow } from "./readTable";
import type { ReferenceList } from "../../dataset/Dataset";
import type { SheetList } from "../../columns/sheets";
import { isRecord, type RawRecord, textAt } from "./valueAt";

export type AnyList = SheetList | ReferenceList;

const ADDRESSED = ["observations", "relations", "measures"] as const;

/**
 * The lists in which an id of this one may be borne only once: itself, and for figures, relations and measures all
 * three, since each of them can be addressed from outside by its id alone.
 */
export function sharingIds<List extends string>(
  list: List,
): readonly (List | (typeof ADDRESSED)[number])[] {
  return ADDRESSED.some((one) => one === list) ? ADDRESSED : [list];
}

/** A record in the making and the cells that it was made of. */
export interface Entry {
  readonly record: RawRecord;
  /** `null` for a record that no row of the file gave. */
  readonly place: FilePlace | null;
  /** The columns of the sheet that its row stands in. */
  readonly columns: readonly PlacedColumn[];
  /** Cells by the path that they were put at: `name.zh`. */
  readonly cells: Map<string, TableCell>;
  /** Paths of cells that were not understood. */
  readonly failed: Set<string>;
}

/** An empty record for a row of the file, or for none. */
export function entryAt(row: Pick<TableRow, "place" | "columns"> | null): Entry {
  const { place = null, columns = [] } = row ?? {};
  return { record: {}, place, columns, cells: new Map(), failed: new Set() };
}

/** The dataset that a file's tables are made into, list by list. */
export interface Assembly {
  readonly root: Entry;
  readonly lists: Readonly<Record<AnyList, Entry[]>>;
  /** Lists that the file has a sheet of: what such a sheet lacks is a fault, elsewhere it is made. */
  readonly given: ReadonlySet<AnyList>;
  readonly faults: FileFault[];
  /** Ids of relations that headings suggest and nobody stated: one that cannot be is none. */
  readonly proposed: Set<string>;
  /** Records by their names, as they were first asked for. */
  readonly indexes: Map<string, NameIndex>;
  /** Ids that the file itself gives to figures. */
  readonly figureIds: Set<string>;
  readonly guesses: Guesses;
  /**
   * What a source is that no sheet describes: a report, of which a day and paragraphs are asked, or a table of
   * statistics, of which nothing is said that the file does not say.
   */
  readonly sourceKind: "report" | "statistics";
  /** Whether a cell is known by its sheet as well: the file has several, or has given its only one a name. */
  readonly namesSheets: boolean;
  /** The dataset whose vocabulary is used for names that the file does not explain. */
  readonly base: Dataset | null;
}

export function emptyAssembly(
  base: Dataset | null,
  given: ReadonlySet<AnyList>,
  sourceKind: Assembly["sourceKind"],
  namesSheets = true,
): Assembly {
  return {
    root: entryAt(null),
    lists: {
      sources: [],
      areas: [],
      fields: [],
      places: [],
      units: [],
      measures: [],
      metrics: [],
      observations: [],
      relations: [],
      cautions: [],
      headlines: [],
      nonFigures: [],
      excusedWords: [],
    },
    given,
    faults: [],
    proposed: new Set(),
    indexes: new Map(),
    figureIds: new Set(),
    guesses: new Guesses(),
    sourceKind,
    namesSheets,
    base,
  };
}

/** What a record of a list is called, besides its id. */
export function namesOf(list: AnyList, record: unknown): string[] {
  const field = list === "units" ? "symbol" : list === "sources" ? "title" : "name";
  return [textAt(record, field, "zh"), textAt(record, field, "en")].filter((name) => name !== "");
}

export function idOf(record: unknown): string {
  return textAt(record, "id");
}

/** A copy that may be changed; the values of a dataset are data and nothing else. */
export function copyRecord(record: object): RawRecord {
  const copy: unknown = JSON.parse(JSON.stringify(record));
  return isRecord(copy) ? copy : {};
}

/**
 * The English of a text that has none: still to be written; the Chinese itself where the words are a table's own or
 * the file is in Chinese alone.
 */
export function englishOf({ sourceKind, root }: Assembly, zh: string, id: string): string {
  const isChinese = sourceKind === "statistics" || textAt(root.record, "language") === "zh";
  return isChinese ? zh : untranslated(id);
}

/** English that says it is still to be written; an English text may hold no Chinese character. */
function untranslated(what: string): string {
  return `${placeholderMarks.toTranslate} ${what}`;
}
