import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { dataset, pinyin } from "virtual:dataset";
import { readSnapshots } from "./charts/readSnapshots";
import { lookUp } from "./dataset/DatasetLookup";
import { languageOf } from "./page/addressLanguage";
import { createAddressStore } from "./page/addressStore";
import { documents } from "./page/documents";
import { keepOwnPage } from "./page/exporting/ownPage";
import { openForPrint } from "./page/openForPrint";
import { OpenableApp } from "./page/opening/OpenableApp";
import { readReports } from "./page/reports/PublishedReport";
import { vocabularyOf } from "./selection/Address";
import "./page/styles/index.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root");

/** Language of the markup that the document carries. */
const prerendered = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
// One file holds both languages and has to be told which; elsewhere each has a document of its own.
const isOneFile = import.meta.env.MODE === "standalone";
const language = isOneFile ? languageOf(window.location.search) : prerendered;
if (isOneFile) keepOwnPage(root);
openForPrint();

const page = (
  <StrictMode>
    <OpenableApp
      dataset={dataset}
      pinyin={(chinese) => pinyin[chinese] ?? ""}
      storeOf={(shown) => createAddressStore(vocabularyOf(lookUp(shown)))}
      language={language}
      documents={isOneFile ? null : documents}
      snapshots={readSnapshots(document)}
      reports={readReports(document)}
    />
  </StrictMode>
);

// The development server serves an empty page; the build prerenders it, in one file in one language.
if (root.childElementCount > 0 && language === prerendered) hydrateRoot(root, page);
else createRoot(root).render(page);
