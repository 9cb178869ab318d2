import { type ReactElement, useMemo, useState } from "react";
import { exportWords } from "../../wording/views/exportWords";
import { Dialog } from "../Dialog";
import { isNotLoaded } from "../edition/watchEdition";
import { usePage } from "../PageContext";
import { columnsShown } from "../columnsShown";
import { ExportForm } from "./ExportForm";
import { exportScopes } from "./exportScopes";
import { savePage } from "./savePage";
import { saveTable } from "./saveTable";

/** Everything that can be taken away: the usual files at one press, any other by choice, the page itself. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const page = usePage();
  const { messages, language } = page;
  const words = exportWords[language];
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const scopes = useMemo(() => exportScopes(page, columnsShown(page)), [page]);
  const perform = async (save: () => Promise<string>): Promise<void> => {
    // Not disabled meanwhile, since a button that is loses the focus.
    if (busy) return;
    setBusy(true);
    setSaid(words.saving);
    try {
      setSaid(words.file.saved(await save()));
    } catch (error) {
      setSaid(isNotLoaded(error) ? messages.loadFailed : words.file.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={messages.tools.export} onClose={onClose} className="export-dialog">
      <p className="lede">{words.file.note}</p>
      <ExportForm
        scopes={scopes}
        onSave={(scope, format, metadata) =>
          void perform(() => saveTable(page, scope, format, metadata))
        }
      />
      <section className="export-page" aria-labelledby="export-page-title">
        <h3 id="export-page-title">{words.page.title}</h3>
        <p className="lede">{words.page.note}</p>
        {page.opening.opened === null ? null : (
          <p>{words.page.holdsOpened(page.opening.opened.name)}</p>
        )}
        <button type="button" className="button" onClick={() => void perform(() => savePage(page))}>
          {words.page.save}
        </button>
      </section>
      <p role="status" className="said">
        {said}
      </p>
    </Dialog>
  );
}
