import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { type Assembly, type Entry, copyRecord, entryAt, idOf } from "./Assembly";
import { makeRecord } from "./makeRecord";
import { NameIndex } from "./NameIndex";
import type { ReferenceList } from "../../dataset/Dataset";
import { templateSheets } from "../../columns/sheets";
import { textAt, valueAt } from "./valueAt";

/** The title of the sheet that holds a list. */
function sheetTitle(list: ReferenceList) {
  const key = list === "metrics" ? "observations" : list;
  const sheet = templateSheets.find(({ target }) => target.kind === "list" && target.list === key);
  return sheet?.title ?? { zh: list, en: list };
}

/** The records of a list by name, of the file's own or of what is built on; kept, since a table of thousands of places asks for each. */
function indexOf(
  { indexes, lists, base }: Assembly,
  of: "own" | "base",
  list: ReferenceList,
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

/** Adds a record of the vocabulary that is built on, with all that it refers to. */
function takeFromBase(assembly: Assembly, list: ReferenceList, record: object): void {
  const id = idOf(record);
  if (indexOf(assembly, "own", list).withId(id) !== undefined) return;
  const entry: Entry = { ...entryAt(null), record: copyRecord(record) };
  assembly.lists[list].push(entry);
  const follow = (to: ReferenceList, field: string): void => {
    const value = valueAt(record, [field]);
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const named of ids) {
      const found = indexOf(assembly, "base", to).withId(String(named));
      if (found !== undefined) takeFromBase(assembly, to, found);
    }
  };
  if (list === "fields") follow("areas", "area");
  if (list === "places") follow("places", "within");
  if (list === "measures") {
    follow("fields", "fields");
    follow("places", "place");
    follow("sources", "source");
  }
}

export type Resolution =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * The id of the record that a cell names: one of the file's own, else one of the vocabulary that is built
 * on, else a new one where the file has no sheet in which it should have stood.
 */
export function resolveReference(
  assembly: Assembly,
  list: ReferenceList,
  text: string,
  place: FilePlace,
): Resolution {
  const own = indexOf(assembly, "own", list).matching(text);
  const [first, ...others] = own;
  if (first !== undefined && others.length === 0) return { ok: true, id: idOf(first) };
  if (first !== undefined) {
    // A unit is told by its symbol, which several units share: 个.
    return {
      ok: false,
      fault: fileFault("ambiguous_name", place, text, { ids: own.map(idOf).join(" / ") }),
    };
  }
  const [inBase, ...more] = indexOf(assembly, "base", list).matching(text);
  if (inBase !== undefined && more.length === 0) {
    takeFromBase(assembly, list, inBase);
    return { ok: true, id: idOf(inBase) };
  }
  const made = assembly.given.has(list) ? null : makeRecord(list, text, assembly);
  if (made === null) {
    return {
      ok: false,
      fault: fileFault("unknown_name", place, text, { sheet: sheetTitle(list) }),
    };
  }
  assembly.lists[list].push({ ...entryAt(null), record: made });
  return { ok: true, id: textAt(made, "id") };
}
