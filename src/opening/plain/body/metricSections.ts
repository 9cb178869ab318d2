import type { RawRow } from "../../csv/parseCsv";
import { cellAt } from "../../FileTable";
import { wordsOf } from "../headings/findFrame";
import type { Headings } from "../headings/readHeadings";
import { isPeriod } from "../words/readPeriodWords";
import { splitUnit } from "../words/splitUnit";
import { isPlaceName } from "../words/tableRoles";

/**
 * Whether rows of their own name the metrics of the rows below them, 粮食产量（万吨） above 甲县 and 乙县, where neither
 * columns nor rows name any: each states a unit, or the same places and periods follow below several of them.
 */
export function nameMetrics(
  { side, values }: Headings,
  body: readonly RawRow[],
  known: ReadonlySet<string>,
): boolean {
  const isNamed = values.some(({ aspect, metric }) => aspect.kind === "level" && metric !== null);
  if (isNamed || side.some(({ role }) => role === "metric")) return false;
  const told = side.filter(({ role }) => role !== "left_out" && role !== "unit");
  const sectionOf = new Map<string, number>();
  let sections = 0;
  let isRepeated = false;
  let areCounted = true;
  for (const row of body) {
    const [word = "", ...more] = wordsOf(row.cells);
    const isAlone = more.length === 0;
    if (isAlone && word !== "" && !isPeriod(word) && !isPlaceName(word, known)) {
      sections += 1;
      areCounted &&= splitUnit(word).unit !== null;
    }
    if (isAlone) continue;
    // Nothing names what stands above the first of them.
    if (sections === 0) return false;
    const key = JSON.stringify(told.map(({ index }) => cellAt(row, index)));
    const earlier = sectionOf.get(key);
    if (earlier === sections) return false;
    isRepeated ||= earlier !== undefined;
    sectionOf.set(key, sections);
  }
  return sections > 0 && (isRepeated || areCounted);
}
