import type { ReactElement } from "react";
import { tableWords } from "../wording/views/tableWords";
import { describeSelection } from "./describeSelection";
import { usePage } from "./PageContext";

/** The filters in words, on paper only: there the buttons that show them on the screen are gone. */
export function PrintedSelection(): ReactElement {
  const page = usePage();
  const words = tableWords[page.language];
  const limits = describeSelection(page).map(({ label, text }) => `${label} ${text}`);
  return (
    <p className="print-only">
      {words.filters}
      {limits.length === 0 ? words.none : limits.join(page.messages.listSeparator)}
    </p>
  );
}
