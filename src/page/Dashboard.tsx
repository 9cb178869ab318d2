import { type ReactElement, useEffect, useState } from "react";
import { AreaSections } from "./areas/AreaSections";
import { DeferredDialog } from "./DeferredDialog";
import { Filters } from "./filters/Filters";
import { RepairNotice } from "./filters/RepairNotice";
import { Headlines } from "./headlines/Headlines";
import { Header } from "./header/Header";
import { MeasureTimeline } from "./measures/MeasureTimeline";
import { Method } from "./method/Method";
import { OtherView } from "./OtherView";
import { usePage } from "./PageContext";
import { useOpenTarget } from "./useOpenTarget";
import { TableSection } from "./TableSection";
import { defaultColumns } from "../tables/figureColumns";

const loadFigureDialog = async () => (await import("./figure/FigureDialog")).FigureDialog;
const loadExportDialog = async () => (await import("./exporting/ExportDialog")).ExportDialog;

/** The whole page: header, what is asked, and the view that the address names. */
export function Dashboard(): ReactElement {
  const { address, messages, lookup, language } = usePage();
  const [columns, setColumns] = useState(defaultColumns);
  const [exporting, setExporting] = useState(false);
  useOpenTarget();
  useEffect(() => {
    document.documentElement.lang = messages.documentLanguage;
    document.title = lookup.dataset.title[language];
    document.documentElement.removeAttribute("data-pending");
  }, [messages, lookup, language]);
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      <Header onExport={() => setExporting(true)} />
      <main id="content" className="wrap" tabIndex={-1}>
        <RepairNotice />
        {address.view === "overview" ? (
          <>
            <Headlines />
            <Filters />
            <AreaSections />
            <MeasureTimeline />
            <TableSection
              columns={columns}
              onColumns={setColumns}
              onExport={() => setExporting(true)}
            />
            <Method />
          </>
        ) : (
          <OtherView view={address.view} />
        )}
      </main>
      <DeferredDialog wanted={address.figure !== null} load={loadFigureDialog} props={{}} />
      <DeferredDialog
        wanted={exporting}
        load={loadExportDialog}
        props={{ columns, onClose: () => setExporting(false) }}
      />
    </>
  );
}
