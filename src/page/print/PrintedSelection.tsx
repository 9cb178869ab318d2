import { tableWords } from "../../wording/views/tableWords";
import { describeSelection } from "../describeSelection";
import { usePage } from "../PageContext";
import { marks } from "../../wording/marks";

/** The filters in words and what they leave, on paper only: there the buttons that show them on the screen are gone. */
export function PrintedSelection() {
  const page = usePage();
  const { language, messages, selected, measures } = page;
  const words = tableWords[language];
  const limits = describeSelection(page).map(({ label, text }) => `${label} ${text}`);
  return (
    <p className="print-only">
      {words.filters}
      {limits.length === 0 ? words.none : limits.join(messages.listSeparator)}
      {marks[language].semicolon}
      {messages.holdings(selected.rows.length, measures.length)}
    </p>
  );
}
