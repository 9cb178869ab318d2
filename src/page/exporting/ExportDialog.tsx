import { useMemo, useRef, useState } from "react";
import { exportWords } from "../../wording/views/exportWords";
import { Dialog } from "../Dialog";
import { isNotLoaded } from "../edition/watchEdition";
import { usePage } from "../PageContext";
import { columnsShown } from "../columnsShown";
import { ExportForm } from "./ExportForm";
import { exportScopes } from "./exportScopes";
import { savePage } from "./savePage";
import { saveTable } from "./saveTable";
import { Button } from "../Button";

/** Everything that can be taken away: the usual files at one press, any other by choice, the page itself. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const page = usePage();
  const { messages, language } = page;
  const words = exportWords[language];
  const [said, setSaid] = useState("");
  const scopes = useMemo(() => exportScopes(page, columnsShown(page)), [page]);
  // A press while a file is being made waits its turn: none is lost.
  const last = useRef(Promise.resolve());
  const perform = (save: () => Promise<string>): void => {
    last.current = last.current.then(async () => {
      setSaid(words.saving);
      try {
        setSaid(words.file.saved(await save()));
      } catch (error) {
        setSaid(isNotLoaded(error) ? messages.loadFailed : words.file.failed);
      }
    });
  };
  return (
    <Dialog title={messages.tools.export} onClose={onClose} className="export-dialog">
      <p className="lede">{words.file.note}</p>
      <ExportForm
        scopes={scopes}
        onSave={(scope, format, metadata) =>
          perform(() => saveTable(page, scope, format, metadata))
        }
      />
      <section className="export-part" aria-labelledby="export-charts-title">
        <h3 id="export-charts-title">{words.charts.title}</h3>
        <p className="lede">{words.charts.note}</p>
        <Button
          onClick={() => {
            onClose();
            page.go({ view: "tray" });
          }}
        >
          {words.charts.open}
        </Button>
      </section>
      <section className="export-part export-page" aria-labelledby="export-page-title">
        <h3 id="export-page-title">{words.page.title}</h3>
        <p className="lede">{words.page.note}</p>
        {page.opening.opened === null ? null : (
          <p>{words.page.holdsOpened(page.opening.opened.name)}</p>
        )}
        <Button onClick={() => perform(() => savePage(page))}>{words.page.save}</Button>
      </section>
      <p role="status" className="said">
        {said}
      </p>
    </Dialog>
  );
}
