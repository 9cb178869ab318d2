import type { Bilingual } from "../../dataset/Dataset";
import { type DictionaryEntry, readDictionary } from "../../dataset/dictionary";
import type { TemplateColumn } from "../../columns/TemplateColumn";
import type { TemplateSheet } from "../../columns/sheets";

/** The dictionary's path of a column: `observations[].quantity.value`. */
export function dictionaryPath(column: TemplateColumn, { target }: TemplateSheet): string {
  const field = column.path.join(".");
  if (column.of === "metric") return `metrics[].${field}`;
  if (target.kind === "dataset") return field;
  return target.kind === "list"
    ? `${target.list}[].${field}`
    : `${target.list}[].${target.under}[].${field}`;
}

/** What the schema says of the columns, so that the template explains itself in the schema's own words. */
export class ColumnDescriptions {
  private readonly entries: ReadonlyMap<string, DictionaryEntry>;

  constructor(dictionary: readonly DictionaryEntry[] = readDictionary()) {
    this.entries = new Map(dictionary.map((entry) => [entry.path, entry]));
  }

  /** The schema's entry of a column; a language of a text has that of the text. */
  entryOf(column: TemplateColumn, sheet: TemplateSheet): DictionaryEntry | undefined {
    const path = dictionaryPath(column, sheet);
    return (
      this.entries.get(path) ??
      this.entries.get(path.replace(/(?:\.(?:zh|en)|\[\]\.(?:zh|en))$/u, ""))
    );
  }

  of(column: TemplateColumn, sheet: TemplateSheet): Bilingual {
    return column.description ?? this.entryOf(column, sheet)?.description ?? column.header;
  }

  exampleOf(column: TemplateColumn, sheet: TemplateSheet): string {
    return this.entryOf(column, sheet)?.example ?? "";
  }
}
