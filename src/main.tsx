import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { dataset, pinyin } from "virtual:dataset";
import { readSnapshots } from "./charts/readSnapshots";
import { lookUp } from "./dataset/DatasetLookup";
import { App } from "./page/App";
import { createAddressStore } from "./page/addressStore";
import { documents } from "./page/documents";
import { vocabularyOf } from "./selection/Address";
import "./page/styles/index.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root");

const page = (
  <StrictMode>
    <App
      dataset={dataset}
      pinyin={(chinese) => pinyin[chinese] ?? ""}
      store={createAddressStore(vocabularyOf(lookUp(dataset)))}
      language={document.documentElement.lang.startsWith("zh") ? "zh" : "en"}
      documents={documents}
      snapshots={readSnapshots(document)}
    />
  </StrictMode>
);

// The development server serves an empty page; the build prerenders it.
if (root.childElementCount > 0) hydrateRoot(root, page);
else createRoot(root).render(page);
