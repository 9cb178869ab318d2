import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import {
  type AnyList,
  type Assembly,
  type Entry,
  copyRecord,
  entryAt,
  idOf,
  namesOf,
} from "./Assembly";
import { makeRecord } from "./makeRecord";
import type { ReferenceList } from "../../dataset/Dataset";
import { templateSheets } from "../../columns/sheets";
import { textAt, valueAt } from "./valueAt";

/** The title of the sheet that holds a list. */
function sheetTitle(list: ReferenceList) {
  const key = list === "metrics" ? "observations" : list;
  const sheet = templateSheets.find(({ target }) => target.kind === "list" && target.list === key);
  return sheet?.title ?? { zh: list, en: list };
}

function matching(records: readonly object[], list: AnyList, text: string): readonly object[] {
  const byId = records.filter((record) => idOf(record) === text);
  if (byId.length > 0) return byId;
  const wanted = text.toLowerCase();
  return records.filter((record) =>
    namesOf(list, record).some((name) => name.toLowerCase() === wanted),
  );
}

/** Adds a record of the vocabulary that is built on, with all that it refers to. */
function takeFromBase(assembly: Assembly, list: ReferenceList, record: object): void {
  const id = idOf(record);
  if (assembly.lists[list].some((entry) => idOf(entry.record) === id)) return;
  const entry: Entry = { ...entryAt(null), record: copyRecord(record) };
  assembly.lists[list].push(entry);
  const follow = (to: ReferenceList, field: string): void => {
    const value = valueAt(record, [field]);
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const named of ids) {
      const found = (assembly.base?.[to] ?? []).find((known) => known.id === named);
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
  const { resolved } = assembly;
  const key = `${list} ${text}`;
  const known = resolved.get(key);
  // A large table names the same few records over and over; a list that has grown is looked through anew.
  if (known !== undefined && known.among === assembly.lists[list].length) {
    return { ok: true, id: known.id };
  }
  const found = findOrMake(assembly, list, text, place);
  if (found.ok) resolved.set(key, { id: found.id, among: assembly.lists[list].length });
  return found;
}

function findOrMake(
  assembly: Assembly,
  list: ReferenceList,
  text: string,
  place: FilePlace,
): Resolution {
  const own = matching(
    assembly.lists[list].map(({ record }) => record),
    list,
    text,
  );
  const [first, ...others] = own;
  if (first !== undefined && others.length === 0) return { ok: true, id: idOf(first) };
  if (first !== undefined) {
    // A unit is told by its symbol, which several units share: 个.
    return {
      ok: false,
      fault: fileFault("ambiguous_name", place, text, { ids: own.map(idOf).join(" / ") }),
    };
  }
  const known = assembly.base === null ? [] : matching(assembly.base[list], list, text);
  const [inBase, ...more] = known;
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
