import type { ReactElement } from "react";
import { download } from "../../export/download";
import type { ExportTable } from "../../columns/ExportTable";
import { fileName } from "../../export/fileName";
import { mediaTypes } from "../../export/mediaTypes";
import { csvBytes } from "../../export/serializeCsv";
import { checksWords } from "../../wording/views/checksWords";
import { SaveButtons } from "../exporting/SaveButtons";
import { usePage } from "../PageContext";

interface SaveTableButtonProps {
  /** Made when the button is pressed, since a large table takes its time. */
  readonly table: () => ExportTable;
}

/** Saves a table as CSV under its own title, and says that it did. */
export function SaveTableButton({ table }: SaveTableButtonProps): ReactElement {
  const { lookup, language } = usePage();
  const words = checksWords[language];
  const save = (): string => {
    const made = table();
    const name = fileName({
      title: lookup.dataset.title[language],
      limits: [],
      what: made.title,
      date: lookup.dataset.sources[0]?.published?.slice(0, 10) ?? lookup.dataset.modified,
      extension: "csv",
    });
    download(csvBytes(made, { headers: "header" }), name, mediaTypes.csv);
    return name;
  };
  return <SaveButtons formats={[["csv", words.saveCsv]]} save={save} words={words} />;
}
