import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { localeOfTag } from "../../wording/locales";
import { CataloguePage } from "./CataloguePage";
import "./index.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root");
document.documentElement.setAttribute("data-alive", "");
createRoot(root).render(
  <StrictMode>
    <CataloguePage locale={localeOfTag(document.documentElement.lang)} />
  </StrictMode>,
);
