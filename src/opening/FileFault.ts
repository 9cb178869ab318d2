import type { Language } from "../dataset/Dataset";
import { describeFound, type Fault } from "../dataset/Fault";
import {
  type BrokenRule,
  type FaultRules,
  type SlotValue,
  type SlotValues,
  wordRules,
} from "../dataset/faultRules";
import { isolate } from "../dataset/isolate";
import { columnLetters } from "../export/workbook/Sheet";

/** Where in a file something is wrong; parts that make no sense for it are absent. */
export interface FilePlace {
  /** Name of the sheet as the file has it; absent in files without sheets. */
  readonly sheet?: string;
  /** Row from 1, as spreadsheets count; line of a text file. */
  readonly row?: number;
  /** Column from 0. */
  readonly column?: number;
  /** Columns of the sheet that stand left of the table in which `column` is counted; none where absent. */
  readonly left?: number;
  /** Character of the line from 1, in files that have no columns. */
  readonly character?: number;
  /** Header of the column. */
  readonly header?: string;
  /** Several cells as spreadsheets write them, where no single one is meant: `A2:A3`. */
  readonly range?: string;
}

/** What is wrong with a file, before it is known in which language that is told. */
export interface FileFault extends BrokenRule {
  readonly place: FilePlace;
}

/**
 * Rules of files as a function that makes a fault of one of them: where it is broken, what was found there (`""` for
 * nothing), and the rule's slots. A value of the file is repeated as faults repeat it, words of ours as they are.
 */
export function fileRules<const Rules extends FaultRules>(
  rules: Rules & Readonly<Record<keyof Rules, FaultRules[string]>>,
) {
  const wordRule = wordRules(rules);
  return <Rule extends keyof Rules & string>(
    rule: Rule,
    place: FilePlace,
    found: SlotValue,
    ...values: SlotValues<Rules[Rule]>
  ): FileFault => {
    const shown = typeof found === "string" ? describeFound(found) : found;
    return { ...wordRule(rule, shown, ...values), place };
  };
}

/** `工作表“数据”第 5 行`, `sheet “数据”, row 5`; the file's own name where the place names neither. */
export function rowText(
  { sheet, row, character }: FilePlace,
  fileName: string,
  language: Language,
): string {
  const name = sheet === undefined ? undefined : isolate(sheet);
  const line = character === undefined ? "row" : "line";
  const parts = [
    name && { zh: `工作表“${name}”`, en: `sheet “${name}”` }[language],
    row && { zh: `第 ${row} 行`, en: `${line} ${row}` }[language],
  ].filter((part) => part !== undefined);
  return parts.join({ zh: "", en: ", " }[language]) || isolate(fileName);
}

/** `C 列“单位”`, `column C “Unit”`; empty where the place names no column. */
export function columnText(
  { column, left = 0, header, character, range }: FilePlace,
  language: Language,
): string {
  if (range !== undefined) return range;
  if (character !== undefined) {
    return { zh: `第 ${character} 个字符`, en: `character ${character}` }[language];
  }
  if (column === undefined) return isolate(header ?? "");
  const letters = columnLetters(left + column);
  const quoted = header === undefined ? "" : `“${isolate(header)}”`;
  return { zh: `${letters} 列${quoted}`, en: `column ${letters} ${quoted}`.trim() }[language];
}

/** `第 5 行 C 列“单位”`: where in its sheet something stands. */
export function placeText(place: FilePlace, language: Language): string {
  const row = rowText({ ...place }, "", language);
  const column = columnText(place, language);
  return [row, column].filter((part) => part !== "").join({ zh: " ", en: ", " }[language]);
}

/** A file's fault as every fault is told: the row stands as the record, the column as the field. */
export function toFault(
  { place, rule, found, expected, remedy }: FileFault,
  fileName: string,
  language: Language,
): Fault {
  return {
    record: rowText(place, fileName, language),
    field: columnText(place, language),
    rule,
    found: found[language],
    expected,
    remedy,
  };
}
