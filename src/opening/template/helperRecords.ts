import type { Dataset } from "../../dataset/Dataset";
import { type Assembly, englishOf, entryAt, idOf } from "./Assembly";
import type { FigureRow } from "./readFigureRows";
import type { TableCell } from "./readTable";
import { addRecord, indexOf, unknownFigure } from "./resolveReference";
import { stableId } from "./stableId";
import type { RawRecord } from "./valueAt";

type Relation = Dataset["relations"][number];

function figureOf(assembly: Assembly, cell: TableCell | undefined): string | null {
  if (cell === undefined) return null;
  if (indexOf(assembly, "own", "observations").withId(cell.text) !== undefined) return cell.text;
  assembly.faults.push(unknownFigure(assembly, cell.text, cell.place));
  return null;
}

function findingOf(
  assembly: Assembly,
  row: FigureRow,
  fallback: string,
  id: string,
): { zh: string; en: string } {
  const zh = row.helpers.get("finding")?.text ?? fallback;
  return { zh, en: englishOf(assembly, zh, id) };
}

/** What is said of a pair whose table leaves it open. */
export const notComparable = {
  zh: "表中未说明前后两数能否比较。",
  en: "The table does not say whether the two may be compared.",
} as const;

function beforeAfter(assembly: Assembly, row: FigureRow): Relation | null {
  const before = figureOf(assembly, row.helpers.get("before"));
  if (before === null) return null;
  const after = idOf(row.observation.record);
  const id = stableId("change", `${before} ${after}`);
  const scope = row.helpers.get("same_scope")?.value;
  const note = row.helpers.get("comparability_note")?.text;
  return {
    kind: "before_after",
    id,
    finding: findingOf(assembly, row, "前后对比", id),
    before,
    after,
    comparability: {
      sameScope: scope === "yes" || scope === "no" ? scope : "unclear",
      note: {
        zh: note ?? notComparable.zh,
        en: notComparable.en,
      },
    },
  };
}

function partOfWhole(assembly: Assembly, row: FigureRow): Relation | null {
  const whole = figureOf(assembly, row.helpers.get("whole"));
  if (whole === null) return null;
  const share = figureOf(assembly, row.helpers.get("share"));
  const part = idOf(row.observation.record);
  const id = stableId("part", `${part} ${whole}`);
  return {
    kind: "part_of_whole",
    id,
    finding: findingOf(assembly, row, "部分与整体", id),
    part,
    whole,
    ...(share === null ? {} : { share }),
  };
}

/** Relations and cautions that the helper columns of the figures stand for, where no sheet gives them. */
export function addHelperRecords(assembly: Assembly, rows: readonly FigureRow[]): void {
  const cautions = new Map<string, { figures: string[]; row: FigureRow }>();
  for (const row of rows) {
    for (const relation of [beforeAfter(assembly, row), partOfWhole(assembly, row)]) {
      if (relation === null) continue;
      addRecord(assembly, "relations", { ...entryAt(row), record: { ...relation } });
    }
    const caution = row.helpers.get("caution");
    if (caution === undefined) continue;
    const { value } = caution;
    // A table may have several notes on one figure; a cell of the template has one.
    const notes: readonly unknown[] = Array.isArray(value) ? value : [caution.text];
    for (const note of notes.map(String)) {
      const known = cautions.get(note) ?? { figures: [], row };
      known.figures.push(idOf(row.observation.record));
      cautions.set(note, known);
    }
  }
  for (const [note, { figures, row }] of cautions) {
    const id = stableId("caution", note);
    const known = assembly.base?.cautions.find((caution) => caution.note.zh === note);
    const record: RawRecord = {
      id: known?.id ?? id,
      figures,
      kind: known?.kind ?? "scope",
      note: { zh: note, en: known?.note.en ?? englishOf(assembly, note, id) },
    };
    assembly.lists.cautions.push({ ...entryAt(row), record });
  }
}
