import { memo, type ReactElement, useCallback, useEffect, useMemo, useState } from "react";
import { AreaSections } from "./areas/AreaSections";
import { DeferredDialog } from "./DeferredDialog";
import { Filters } from "./filters/Filters";
import { RepairNotice } from "./filters/RepairNotice";
import { CoverageLine } from "./headlines/CoverageLine";
import { Headlines } from "./headlines/Headlines";
import { Header } from "./header/Header";
import { MeasureMatrix } from "./measures/MeasureMatrix";
import { MeasureTimeline } from "./measures/MeasureTimeline";
import { Method } from "./method/Method";
import { OpenedBanner } from "./opening/OpenedBanner";
import { useFileDrop } from "./useFileDrop";
import { OtherView } from "./OtherView";
import { useShortcuts } from "./help/shortcuts";
import { usePage } from "./PageContext";
import { pageTitle } from "./pageTitle";
import { PrintedSelection } from "./PrintedSelection";
import { useOpenTarget } from "./useOpenTarget";
import { useViewChange } from "./useViewChange";
import { TableSection } from "./TableSection";
import { clearFilters } from "../selection/Selection";
import { defaultColumnsFor } from "../tables/figureColumns";
import { openedWords } from "../wording/views/openedWords";

const loadFigureDialog = async () => (await import("./figure/FigureDialog")).FigureDialog;
const loadCardDialog = async () => (await import("./cards/CardDialog")).CardDialog;
const loadHelpDialog = async () => (await import("./help/HelpDialog")).HelpDialog;
const loadOpenDialog = async () => (await import("./opening/OpenDialog")).OpenDialog;
const loadExportDialog = async () => (await import("./exporting/ExportDialog")).ExportDialog;

/** The whole page: header, what is asked, and the view that the address names. */
export const Dashboard = memo(function Dashboard(): ReactElement {
  const page = usePage();
  const { address, messages, lookup, language, select, opening } = page;
  const title = pageTitle(page);
  const said = useViewChange(address.view, title);
  const [columns, setColumns] = useState(() => defaultColumnsFor(lookup.dataset.sources.length));
  const [exporting, setExporting] = useState(false);
  const [helping, setHelping] = useState(false);
  const [open, setOpen] = useState<{ readonly file: File | null } | null>(null);
  // The view that holds a text against the data takes the texts that are dropped on it.
  const over = useFileDrop(
    useCallback((file: File) => setOpen({ file }), []),
    address.view !== "text",
  );
  const { selection } = address;
  useShortcuts(
    useMemo(
      () => ({
        "/": () => document.getElementById("search")?.focus(),
        "?": () => setHelping(true),
        e: () => setExporting(true),
        t: () => document.getElementById("table")?.scrollIntoView(),
        "0": () => select(clearFilters(selection)),
      }),
      [select, selection],
    ),
  );
  useOpenTarget(address.view === "overview" ? address.measure : null);
  useEffect(() => {
    document.documentElement.lang = messages.documentLanguage;
    document.title = title;
    document.documentElement.removeAttribute("data-pending");
  }, [messages, title]);
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      <Header
        onExport={() => setExporting(true)}
        onHelp={() => setHelping(true)}
        onOpen={() => setOpen({ file: null })}
      />
      {opening.opened === null && !opening.isDamaged ? null : <OpenedBanner />}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <main id="content" className="wrap" tabIndex={-1}>
        <RepairNotice />
        <PrintedSelection />
        {address.view === "overview" ? (
          <>
            <Headlines />
            <CoverageLine />
            <Filters />
            <AreaSections />
            <MeasureMatrix />
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
      {over ? <div className="drop-hint">{openedWords[language].dropNow}</div> : null}
      <DeferredDialog
        wanted={open !== null}
        load={loadOpenDialog}
        props={{ file: open?.file ?? null, onClose: () => setOpen(null) }}
      />
      <DeferredDialog wanted={address.card !== null} load={loadCardDialog} props={{}} />
      <DeferredDialog wanted={address.figure !== null} load={loadFigureDialog} props={{}} />
      <DeferredDialog
        wanted={helping}
        load={loadHelpDialog}
        props={{ onClose: () => setHelping(false) }}
      />
      <DeferredDialog
        wanted={exporting}
        load={loadExportDialog}
        props={{ columns, onClose: () => setExporting(false) }}
      />
    </>
  );
});
