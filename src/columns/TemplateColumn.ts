import type { Bilingual, ReferenceList } from "../dataset/Dataset";
import type { Code } from "./Column";

/**
 * What the cells of a column hold.
 *
 * - `text`     words as they are
 * - `number`   one number: 99.88, 1,519, 14%
 * - `integer`  a whole number
 * - `yes_no`   是 or 否
 * - `date`     a year, month or day
 * - `moment`   a day, with or without a time
 * - `texts`    several texts, `；` between them
 * - `integers` several whole numbers
 */
export type CellForm =
  | "text"
  | "number"
  | "integer"
  | "yes_no"
  | "date"
  | "moment"
  | "texts"
  | "integers";

/** What a column helps with that is no field of the record itself. */
export type Helper =
  | "area"
  | "publisher"
  | "published"
  | "before"
  | "same_scope"
  | "comparability_note"
  | "whole"
  | "share"
  | "finding"
  | "caution";

/** One column of a sheet: read and written by the same path, so that nothing is lost on the way. */
export interface TemplateColumn {
  /** Name for machines, unique in its sheet; accepted as a header too. */
  readonly id: string;
  readonly header: Bilingual;
  /** Where the cell stands in its record; empty for a helper. */
  readonly path: readonly string[];
  /** The record that the path starts at: that of the row, or the metric that the row's figure belongs to. */
  readonly of: "record" | "metric";
  readonly form: CellForm;
  readonly codes?: readonly Code[];
  /** The list that the cell names a record of, by id or by name. */
  readonly to?: ReferenceList;
  readonly helper?: Helper;
  /** Said where the schema has no words for it. */
  readonly description?: Bilingual;
  /** Whether a clerk has to fill it in. */
  readonly isRequired?: boolean;
}

interface ColumnOptions {
  readonly of?: "metric";
  readonly form?: CellForm;
  readonly codes?: readonly Code[];
  readonly to?: ReferenceList;
  readonly isRequired?: boolean;
}

/** A column by the dotted path of its field: `column("name.zh", "名称", "Name")`. */
export function column(
  path: string,
  zh: string,
  en: string,
  options: ColumnOptions = {},
): TemplateColumn {
  const { of, ...rest } = options;
  const id = path
    .replace(/[.]/gu, "_")
    .replace(/([A-Z])/gu, "_$1")
    .toLowerCase();
  return {
    id: of === undefined ? id : `metric_${id}`,
    header: { zh, en },
    path: path.split("."),
    of: of ?? "record",
    form: "text",
    ...rest,
  };
}

/** The Chinese and the English of one text; the English may be left for later. */
export function bothLanguages(
  path: string,
  zh: string,
  en: string,
  options: ColumnOptions = {},
): TemplateColumn[] {
  const { isRequired, ...rest } = options;
  return [
    column(`${path}.zh`, zh, en, { ...rest, ...(isRequired === undefined ? {} : { isRequired }) }),
    column(`${path}.en`, `${zh}（英文）`, `${en} (English)`, rest),
  ];
}

/** A column that a clerk writes and other records are made of. */
export function helper(
  name: Helper,
  header: Bilingual,
  description: Bilingual,
  options: Omit<ColumnOptions, "of"> = {},
): TemplateColumn {
  return {
    id: name,
    header,
    path: [],
    of: "record",
    form: "text",
    helper: name,
    description,
    ...options,
  };
}
