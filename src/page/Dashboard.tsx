import { memo, useCallback, useEffect, useMemo, useState } from "react";
import { DeferredPart } from "./DeferredPart";
import { PrintedParts } from "./print/PrintedParts";
import { EditionNotice, PartFailed } from "./edition/PartFailed";
import { FilterBar } from "./filters/FilterBar";
import { FiltersOpenProvider } from "./filters/FiltersOpen";
import { later } from "./firstView/firstView";
import { FirstViewPart } from "./firstView/FirstViewPart";
import { RepairNotice } from "./filters/RepairNotice";
import { Header } from "./header/Header";
import { useFileDrop } from "./useFileDrop";
import { OtherView } from "./OtherView";
import { useShortcuts } from "./help/shortcuts";
import { hasHeadlines, isFilteredView } from "./doors";
import { locales } from "../wording/locales";
import { usePage } from "./PageContext";
import { pageTitle } from "./pageTitle";
import { PrintedSelection } from "./print/PrintedSelection";
import { useViewChange } from "./useViewChange";
import { clearFilters } from "../selection/Selection";
import { openedWords } from "../wording/views/openedWords";

const loadFigureDialog = later(({ loadPart }) => loadPart.figureDialog);
const loadCardDialog = later(({ loadPart }) => loadPart.cardDialog);
const loadHelpDialog = later(({ loadPart }) => loadPart.helpDialog);
const loadOpenDialog = later(({ loadPart }) => loadPart.openDialog);
const loadOpenedBanner = later(({ loadPart }) => loadPart.openedBanner);
const loadExportDialog = later(({ loadPart }) => loadPart.exportDialog);

/** The whole page: header, what is asked, and the view that the address names. */
export const Dashboard = memo(function Dashboard() {
  const page = usePage();
  const { address, messages, locale, language, select, go, opening } = page;
  const title = pageTitle(page);
  const isDraft = (opening.opened?.dataset ?? opening.published).status === "draft";
  const said = useViewChange(address.view, title);
  const [exporting, setExporting] = useState(false);
  const [helping, setHelping] = useState(false);
  const [open, setOpen] = useState<readonly File[] | null>(null);
  // The view that holds a text against the data takes the texts that are dropped on it.
  const over = useFileDrop(
    useCallback((file: File, others: readonly File[]) => setOpen([file, ...others]), []),
    address.view !== "text",
  );
  const { selection } = address;
  useShortcuts(
    useMemo(
      () => ({
        "/": () => document.getElementById("search")?.focus(),
        "?": () => setHelping(true),
        e: () => setExporting(true),
        t: () => go({ view: "table" }),
        "0": () => select(clearFilters(selection)),
      }),
      [select, go, selection],
    ),
  );
  useEffect(() => {
    document.documentElement.lang = locales[locale].tag;
    // An enlarged card tells its own.
    if (address.card === null) document.title = title;
    document.documentElement.toggleAttribute("data-draft", isDraft);
    document.documentElement.removeAttribute("data-pending");
  }, [locale, title, isDraft, address.card]);
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      <Header
        onExport={() => setExporting(true)}
        onHelp={() => setHelping(true)}
        onOpen={() => setOpen([])}
      />
      {opening.opened === null && isDraft ? (
        <div className="opened-banner" role="status" data-testid="draft">
          <p className="wrap">
            <strong>{openedWords[language].draft}</strong>
          </p>
        </div>
      ) : null}
      <DeferredPart
        wanted={opening.opened !== null || opening.isDamaged || opening.isLost}
        load={loadOpenedBanner}
        props={{}}
      />
      {opening.retry === null ? null : (
        <PartFailed
          className="notice wrap"
          what={openedWords[language].notLoaded}
          onRetry={opening.retry}
        />
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <main id="content" className="wrap" tabIndex={-1}>
        <FiltersOpenProvider>
          <RepairNotice />
          {isFilteredView(address.view) ? (
            <>
              <PrintedSelection />
              <FilterBar />
            </>
          ) : null}
          {address.view === "overview" ? (
            <FirstViewPart of="Overview" />
          ) : (
            <>
              {hasHeadlines(address.view) ? <FirstViewPart of="Headlines" /> : null}
              <OtherView view={address.view} />
            </>
          )}
          {address.view === "tray" ? null : <PrintedParts />}
        </FiltersOpenProvider>
      </main>
      <EditionNotice className="toast" />
      {over ? <div className="drop-hint">{openedWords[language].dropNow}</div> : null}
      <DeferredPart
        wanted={open !== null}
        load={loadOpenDialog}
        props={{ dropped: open ?? [], onClose: () => setOpen(null) }}
      />
      <DeferredPart wanted={address.card !== null} load={loadCardDialog} props={{}} />
      <DeferredPart wanted={address.figure !== null} load={loadFigureDialog} props={{}} />
      <DeferredPart
        wanted={helping}
        load={loadHelpDialog}
        props={{ onClose: () => setHelping(false) }}
      />
      <DeferredPart
        wanted={exporting}
        load={loadExportDialog}
        props={{ onClose: () => setExporting(false) }}
      />
    </>
  );
});
