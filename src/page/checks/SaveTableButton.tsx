import type { ReactElement } from "react";
import type { ExportTable } from "../../columns/ExportTable";
import { checksWords } from "../../wording/views/checksWords";
import { SaveButtons } from "../exporting/SaveButtons";
import { saveCsv } from "../exporting/saveCsv";
import { usePage } from "../PageContext";

interface SaveTableButtonProps {
  /** Made when the button is pressed, since a large table takes its time. */
  readonly table: () => ExportTable;
}

/** Saves a table as CSV under its own title, and says that it did. */
export function SaveTableButton({ table }: SaveTableButtonProps): ReactElement {
  const {
    lookup: { dataset },
    language,
  } = usePage();
  const words = checksWords[language];
  const day = dataset.sources[0]?.published?.slice(0, 10) ?? dataset.modified;
  const save = (): string => {
    const made = table();
    return saveCsv(made, dataset.title[language], made.title, day);
  };
  return <SaveButtons formats={[["csv", words.saveCsv]]} save={save} words={words} />;
}
