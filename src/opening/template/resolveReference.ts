import type { FileFault, FilePlace } from "../FileFault";
import { fileFault, sheetText } from "../fileFaults";
import {
  type AnyList,
  type Assembly,
  type Entry,
  copyRecord,
  entryAt,
  idOf,
  sharingIds,
} from "./Assembly";
import { makeRecord } from "./makeRecord";
import { NameIndex } from "./NameIndex";
import type { Bilingual, ReferenceList } from "../../dataset/Dataset";
import { figuresSheet, templateSheets } from "../../columns/sheets";
import { WITHIN_SIGN } from "../../dataset/punctuation";
import { stableId } from "./stableId";
import { putAt, textAt, valueAt } from "./valueAt";

/** The sheet that holds a list, as faults name it; metrics stand on the sheet of figures. */
export function sheetTitle(list: AnyList): Bilingual {
  const own = templateSheets.find(({ target }) => target.kind === "list" && target.list === list);
  return sheetText(own ?? figuresSheet);
}

/** The records of a list by name, of the file's own or of what is built on; kept, since a table of thousands of places asks for each. */
export function indexOf(
  { indexes, lists, base }: Assembly,
  of: "own" | "base",
  list: Exclude<AnyList, "excusedWords">,
): NameIndex {
  const key = `${of} ${list}`;
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const made = new NameIndex(list, (at) =>
    of === "own" ? lists[list][at]?.record : base?.[list][at],
  );
  indexes.set(key, made);
  return made;
}

/** Whether a record of the file's own or of what is built on goes by a name. */
export function isNamed(assembly: Assembly, list: ReferenceList, text: string): boolean {
  const isIn = (of: "own" | "base"): boolean =>
    indexOf(assembly, of, list).matching(text).length > 0;
  return isIn("own") || isIn("base");
}

/** Adds a record that no sheet describes under an id that is free: its own, else `id-2`, `id-3`. Gives that id. */
export function addRecord(
  assembly: Assembly,
  list: Exclude<AnyList, "excusedWords">,
  entry: Entry,
): string {
  const isTaken = (id: string): boolean =>
    sharingIds(list).some((one) => indexOf(assembly, "own", one).withId(id) !== undefined) ||
    indexOf(assembly, "base", list).withId(id) !== undefined;
  const wanted = idOf(entry.record);
  let id = wanted;
  for (let next = 2; isTaken(id); next += 1) id = `${wanted}-${next}`;
  putAt(entry.record, ["id"], id);
  assembly.lists[list].push(entry);
  return id;
}

/** The lists whose records the vocabulary's fields name. */
const REFERENCES = [
  ["areas", "area"],
  ["fields", "fields"],
  ["places", "place"],
  ["places", "within"],
  ["sources", "source"],
] as const;

/** Adds a record of the vocabulary that is built on, with all that it refers to. */
function takeFromBase(assembly: Assembly, list: ReferenceList, record: object): void {
  const id = idOf(record);
  if (indexOf(assembly, "own", list).withId(id) !== undefined) return;
  const entry: Entry = { ...entryAt(null), record: copyRecord(record) };
  assembly.lists[list].push(entry);
  for (const [to, field] of REFERENCES) {
    for (const named of [valueAt(record, [field])].flat()) {
      const found = indexOf(assembly, "base", to).withId(String(named));
      if (found !== undefined) takeFromBase(assembly, to, found);
    }
  }
}

/** Names that a fault gives a reader to choose from. */
const NAMES_SHOWN = 5;

/** `甲县、乙县等 12 个`: some of the names that there are. */
export function listOf(names: ReadonlySet<string>): Bilingual {
  const shown = [];
  for (const name of names) if (shown.push(name) === NAMES_SHOWN) break;
  const rest = names.size > shown.length;
  return {
    zh: `${shown.join("、")}${rest ? ` 等 ${names.size} 个` : ""}`,
    en: `${shown.join(", ")}${rest ? ` and others, ${names.size} in all` : ""}`,
  };
}

function unknownName(
  assembly: Assembly,
  list: ReferenceList,
  text: string,
  place: FilePlace,
): FileFault {
  if (list === "observations") return unknownFigure(assembly, text, place);
  const names = indexOf(assembly, "own", list).called();
  return fileFault("unknown_name", place, text, {
    sheet: sheetTitle(list),
    known: listOf(names),
    guess: assembly.guesses.textOf(text, names),
  });
}

/** The fault of a cell that names a row of figures which is not there. */
export function unknownFigure(
  { figureIds: ids, guesses }: Assembly,
  text: string,
  place: FilePlace,
): FileFault {
  return fileFault("unknown_figure", place, text, {
    known:
      ids.size === 0
        ? { zh: "；现在各行都没有编号", en: "; no row has one yet" }
        : { zh: `，现有：${listOf(ids).zh}`, en: `, which has: ${listOf(ids).en}` },
    guess: guesses.textOf(text, ids),
  });
}

/** 民生 › 教育: a field within its area, as the page and the template write it where several areas have one so called. */
const WITHIN = new RegExp(`^(.+?)\\s*${WITHIN_SIGN}\\s*(.+)$`, "u");

/** The records that a text may mean; a field is told by its area where its name is not enough. */
function meantBy(
  assembly: Assembly,
  of: "own" | "base",
  list: ReferenceList,
  text: string,
  within: string | undefined,
): readonly object[] {
  const records = indexOf(assembly, of, list);
  const plain = records.matching(text);
  const [, area = within, name = text] = WITHIN.exec(text) ?? [];
  const areaOf = (words: string): string | undefined => {
    const [found] = indexOf(assembly, of, "areas").matching(words);
    return found === undefined ? undefined : idOf(found);
  };
  const owner = area === undefined ? undefined : areaOf(area);
  if (owner === undefined) return plain;
  const inside = records
    .matching(name)
    .filter((record) => areaOf(textAt(record, "area")) === owner);
  return inside.length > 0 ? inside : plain;
}

export type Resolution =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * The id of the record that a cell names: one of the file's own, else one of the vocabulary that is built
 * on, else a new one where the file has no sheet in which it should have stood.
 *
 * @param within what the row calls the area of a field
 */
export function resolveReference(
  assembly: Assembly,
  list: ReferenceList,
  text: string,
  place: FilePlace,
  within?: string,
): Resolution {
  const own = meantBy(assembly, "own", list, text, within);
  const [first, ...others] = own;
  if (first !== undefined && others.length === 0) return { ok: true, id: idOf(first) };
  if (first !== undefined) {
    // A unit is told by its symbol, which several units share: 个.
    return {
      ok: false,
      fault: fileFault("ambiguous_name", place, text, {
        ids: listOf(new Set(own.map(idOf))),
        count: own.length,
        sheet: sheetTitle(list),
      }),
    };
  }
  const [inBase, ...more] = meantBy(assembly, "base", list, text, within);
  if (inBase !== undefined && more.length === 0) {
    takeFromBase(assembly, list, inBase);
    return { ok: true, id: idOf(inBase) };
  }
  const [, area, name] = (list === "fields" ? WITHIN.exec(text) : null) ?? [];
  const made = assembly.given.has(list) ? null : makeRecord(list, name ?? text, assembly);
  if (made === null) return { ok: false, fault: unknownName(assembly, list, text, place) };
  if (area !== undefined) {
    const owner = resolveReference(assembly, "areas", area, place);
    if (!owner.ok) return owner;
    putAt(made, ["area"], owner.id);
    putAt(made, ["id"], stableId("field", text));
  }
  return { ok: true, id: addRecord(assembly, list, { ...entryAt(null), record: made }) };
}
