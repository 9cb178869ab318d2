import { Download } from "lucide-react";
import { type ReactElement, useState } from "react";
import { measureWords } from "../../wording/views/measureWords";
import { usePage } from "../PageContext";
import { columnsShown } from "../columnsShown";

/** Saves the measures shown as a workbook; what writes it is fetched at the first press. */
export function SaveLedger(): ReactElement {
  const page = usePage();
  const words = measureWords[page.language];
  const [said, setSaid] = useState("");
  const save = async (): Promise<void> => {
    try {
      const [{ exportScopes }, { saveTable }] = await Promise.all([
        import("../exporting/exportScopes"),
        import("../exporting/saveTable"),
      ]);
      const { measures } = exportScopes(page, columnsShown(page));
      setSaid(words.saved(await saveTable(page, measures, "xlsx")));
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        <Download size={16} aria-hidden="true" />
        {words.saveLedger}
      </button>
      <span role="status" className="save-said">
        {said}
      </span>
    </>
  );
}
