import type { ExportTable } from "../../columns/ExportTable";
import { checksWords } from "../../wording/views/checksWords";
import { nameOfExport } from "../exporting/aboutExport";
import { SaveButtons } from "../exporting/SaveButtons";
import { saveCsv } from "../exporting/saveCsv";
import { usePage } from "../PageContext";

interface SaveTableButtonProps {
  /** Made when the button is pressed, since a large table takes its time. */
  readonly table: () => ExportTable;
}

/** Saves a table as CSV under its own title, and says that it did. */
export function SaveTableButton({ table }: SaveTableButtonProps) {
  const page = usePage();
  const words = checksWords[page.language];
  const save = (): string => {
    const made = table();
    return saveCsv(made, nameOfExport(page, made.title, false, "csv"));
  };
  return <SaveButtons formats={[["csv", words.saveCsv]]} save={save} words={words} />;
}
