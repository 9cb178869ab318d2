import type { Figure } from "../../dataset/DatasetLookup";
import type { ExportTable } from "../../columns/ExportTable";
import { oneSlice } from "../../columns/ExportTable";
import { isFiltered } from "../../selection/Selection";
import { checksWords } from "../../wording/views/checksWords";
import { openWords } from "../../wording/views/openWords";
import { SaveButtons } from "./SaveButtons";
import { saveTable } from "./saveTable";
import { usePage } from "../PageContext";

interface SaveSeenTableProps {
  /** Made when a button is pressed, since a large table takes its time. */
  readonly table: () => ExportTable;
  readonly rows: number;
  /** Figures of the dataset on the page that the table tells of; their cautions go along in a workbook. */
  readonly figures: () => readonly Figure[];
}

/** Saves a table as it is seen as CSV or as a workbook, and says that it did. */
export function SaveSeenTable({ table, rows, figures }: SaveSeenTableProps) {
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
