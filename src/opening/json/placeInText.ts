import type { Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";

const ID = /"id"\s*:\s*"(?:[^"\\]|\\.)*"/gu;

/** A record of a JSON text that has an id, and the line on which it says so, from 1. */
interface Found {
  readonly record: object;
  readonly line: number;
}

/** Every object with an id, in the order in which the text gives the ids. */
function* identified(value: unknown): Generator<{ readonly id: string; readonly record: object }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries<unknown>({ ...value })) {
    if (key === "id" && typeof item === "string") yield { id: item, record: value };
    yield* identified(item);
  }
}

/** Records of one id that a fault tells the lines of. */
const MOST_OF_ONE_ID = 20;

function recordsById(text: string, value: unknown): ReadonlyMap<string, readonly Found[]> {
  const records = new Map<string, Found[]>();
  const inOrder = identified(value);
  let line = 1;
  let from = 0;
  for (const { index } of text.matchAll(ID)) {
    for (
      let at = text.indexOf("\n", from);
      at !== -1 && at < index;
      at = text.indexOf("\n", at + 1)
    )
      line += 1;
    from = index;
    const next = inOrder.next();
    if (next.done === true) break;
    const { id, record } = next.value;
    const known = records.get(id);
    if (known === undefined) records.set(id, [{ record, line }]);
    else if (known.length < MOST_OF_ONE_ID) known.push({ record, line });
  }
  return records;
}

function recordText(
  { record, field }: Fault,
  records: ReadonlyMap<string, readonly Found[]>,
  language: Language,
): string {
  if (record === "dataset") return { zh: "数据集最外层", en: "the dataset itself" }[language];
  const [, list, index] = /^(\w+)\[(\d+)\]$/u.exec(record) ?? [];
  if (list !== undefined) {
    const number = Number(index) + 1;
    return { zh: `${list} 的第 ${number} 条`, en: `record ${number} of ${list}` }[language];
  }
  // One id may be a metric's and a figure's; only one of them has the field.
  const all = records.get(record) ?? [];
  const [first = ""] = field.split(/[.[]/u);
  const having = all.filter((found) => first in found.record);
  const lines = (having.length === 0 ? all : having).map(({ line }) => line);
  if (lines.length === 0) return `“${record}”`;
  const word = lines.length === 1 ? "line" : "lines";
  return {
    zh: `“${record}”（第 ${lines.join("、")} 行）`,
    en: `“${record}” (${word} ${lines.join(", ")})`,
  }[language];
}

/** Faults of a dataset's records told by the lines of the text that they were parsed from, and by their places in their lists. */
export function placeInText(
  faults: readonly Fault[],
  text: string,
  value: unknown,
  language: Language,
): Fault[] {
  const hasLines = text.trim().includes("\n");
  const records = hasLines ? recordsById(text, value) : new Map<string, readonly Found[]>();
  return faults.map((fault) => ({ ...fault, record: recordText(fault, records, language) }));
}
