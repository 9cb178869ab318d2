import { startTransition, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { tableColumns } from "./columns/tableColumns";
import { lookUp } from "./dataset/DatasetLookup";
import { laterDataAt, readEmbedded } from "./embeddedData";
import { localeOfAddress } from "./page/addressLocale";
import { createAddressStore } from "./page/addressStore";
import { documentLink, licensesFile } from "./page/documents";
import { takeOver } from "./page/edition/handOver";
import { keepOwnPage } from "./page/exporting/ownPage";
import { expectData, firstView } from "./page/firstView/firstView";
import { keepFocus } from "./page/keepFocus";
import { openForPrint } from "./page/print/openForPrint";
import { embeddedText } from "./page/opening/embeddedPage";
import { loadKept } from "./page/opening/keptDataset";
import { OpenableApp } from "./page/opening/OpenableApp";
import type { OpenedDataset } from "./page/opening/Opening";
import { PageBoundary } from "./page/PageBoundary";
import { pressAgain } from "./page/pressAgain";
import { readReports } from "./page/reports/PublishedReport";
import { vocabularyOf } from "./selection/Address";
import { pinyinOf } from "./selection/searchedNames";
import { locales, localeOfTag } from "./wording/locales";

// The build puts them into the document.
if (import.meta.env.DEV) {
  void import("./page/styles/index.css");
  void import("./page/styles/later.css");
}

const data = readEmbedded(document);
const { dataset } = data;
const pinyin = pinyinOf(data);
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root");

/** Language of the markup that the document carries. */
const prerendered = localeOfTag(document.documentElement.lang);
// One file holds all languages and has to be told which; elsewhere each has a document of its own.
const isOneFile = import.meta.env.MODE === "standalone";
const locale = isOneFile ? localeOfAddress(window.location.search) : prerendered;
if (isOneFile) keepOwnPage(root);
openForPrint();
keepFocus();
const handOver = isOneFile ? null : takeOver();
/** Kept for the case that the page fails; empty where other data than the published were saved in it. */
const markup = root.innerHTML;

function pageWith(embedded: OpenedDataset | "damaged" | null) {
  return (
    <StrictMode>
      <PageBoundary markup={markup} language={locales[prerendered].language}>
        <OpenableApp
          dataset={dataset}
          pinyin={pinyin}
          storeOf={(shown) => createAddressStore(vocabularyOf(lookUp(shown), tableColumns))}
          locale={locale}
          documentLink={isOneFile ? null : documentLink}
          reports={readReports(document)}
          licensesAt={isOneFile ? null : licensesFile}
          embedded={embedded}
          handOver={handOver}
        />
      </PageBoundary>
    </StrictMode>
  );
}

/** The page is the program's from here on; what it carries for the case that none comes is hidden. */
document.documentElement.setAttribute("data-alive", "");

/** What is pressed from now on is the program's to answer. */
function stopWaiting(): void {
  document.documentElement.removeAttribute("data-waiting");
}

const laterAt = laterDataAt(document);
if (laterAt !== null) expectData({ first: data, language: locales[prerendered].language, laterAt });

/** Where its code or the data cannot be fetched, the part itself says so. */
const arrived = firstView.load().then(
  () => undefined,
  () => undefined,
);

/** In slices between which the page answers; what is touched meanwhile is taken over at once. */
function takeOverPage(page: HTMLElement): void {
  const later = page.querySelector(".first-view");
  later?.setAttribute("data-waiting", "");
  stopWaiting();
  startTransition(() => {
    hydrateRoot(page, pageWith(null));
  });
  pressAgain();
  void arrived.then(() => {
    later?.removeAttribute("data-waiting");
    pressAgain();
  });
}

const saved = isOneFile ? embeddedText(document) : null;
if (saved !== null) {
  stopWaiting();
  // Nothing is shown before it is checked: the page was saved for these data and no others.
  void loadKept(saved, "file").then(
    (opened) => createRoot(root).render(pageWith(opened ?? "damaged")),
    () => createRoot(root).render(pageWith("damaged")),
  );
} else if (root.childElementCount > 0 && locale === prerendered) {
  // What the address asks for may leave only a part of the first view, which is taken over whole before that.
  if (window.location.search === "") takeOverPage(root);
  else void arrived.then(() => takeOverPage(root));
} else {
  // The development server serves an empty page; the build prerenders it, in one file in one language.
  stopWaiting();
  createRoot(root).render(pageWith(null));
}
