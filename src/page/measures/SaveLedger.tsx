import type { ReactElement } from "react";
import { measureWords } from "../../wording/views/measureWords";
import { SaveButtons } from "../exporting/SaveButtons";
import { usePage } from "../PageContext";
import { columnsShown } from "../columnsShown";

/** Saves the measures shown as a workbook; what writes it is fetched at the first press. */
export function SaveLedger(): ReactElement {
  const page = usePage();
  const words = measureWords[page.language];
  const save = async (): Promise<string> => {
    const [{ exportScopes }, { saveTable }] = await Promise.all([
      import("../exporting/exportScopes"),
      import("../exporting/saveTable"),
    ]);
    return saveTable(page, exportScopes(page, columnsShown(page)).measures, "xlsx");
  };
  return <SaveButtons formats={[["xlsx", words.saveLedger]]} save={save} words={words} />;
}
