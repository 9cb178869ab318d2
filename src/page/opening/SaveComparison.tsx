import type { ReactElement } from "react";
import type { Figure } from "../../dataset/DatasetLookup";
import type { ExportTable } from "../../columns/ExportTable";
import { oneSlice } from "../../columns/ExportTable";
import { isFiltered } from "../../selection/Selection";
import { checksWords } from "../../wording/views/checksWords";
import { openWords } from "../../wording/views/openWords";
import { SaveButtons } from "../exporting/SaveButtons";
import { saveTable } from "../exporting/saveTable";
import { usePage } from "../PageContext";

interface SaveComparisonProps {
  /** Made when a button is pressed, since a large table takes its time. */
  readonly table: () => ExportTable;
  readonly rows: number;
  /** Figures of the dataset on the page that the table tells of; their cautions go along in a workbook. */
  readonly figures: () => readonly Figure[];
}

/** Saves a comparison as CSV or as a workbook, and says that it did. */
export function SaveComparison({ table, rows, figures }: SaveComparisonProps): ReactElement {
  const page = usePage();
  const { language, address } = page;
  const words = checksWords[language];
  const save = (format: "csv" | "xlsx"): Promise<string> => {
    const made = table();
    const scope = {
      what: "shown",
      name: made.title,
      rows,
      columns: made.columns.length,
      filtered: isFiltered(address.selection),
      table: () => oneSlice(made),
      holding: () => {
        const told = new Set(figures().map(({ observation }) => observation.id));
        return (id: string) => told.has(id);
      },
    } as const;
    return saveTable(page, scope, format);
  };
  return (
    <SaveButtons
      formats={[
        ["csv", words.saveCsv],
        ["xlsx", openWords[language].compare.saveXlsx],
      ]}
      save={save}
      words={words}
    />
  );
}
