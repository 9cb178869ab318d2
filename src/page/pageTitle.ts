import { doorWords } from "../wording/views/doorWords";
import { describeSelection } from "./describeSelection";
import { doorOf, isFilteredView } from "./doors";
import type { Page } from "./PageContext";

type Asked = Pick<Page, "lookup" | "language" | "messages" | "address" | "selected">;

/**
 * The title of the document: what is open, then the dashboard, so that tabs, bookmarks and the
 * history tell one from another: 可网办率 · 襄阳改革数据看板. The first page is the dashboard alone.
 */
export function pageTitle(asked: Asked): string {
  const { lookup, language, address } = asked;
  const { doors, names } = doorWords[language];
  const dashboard = lookup.dataset.title[language];
  const measure = address.measure === null ? null : lookup.measure(address.measure);
  const limits = describeSelection(asked).map(({ text }) => text);
  const open =
    address.figure !== null
      ? [lookup.figure(address.figure).name[language]]
      : measure !== null
        ? [measure.name[language]]
        : [
            ...(isFilteredView(address.view) ? limits : []),
            // What lies behind the measures' door is named short: 举措 · 时间线.
            ...(doorOf(address.view).id === "measures" ? [doors.measures] : []),
            ...(address.view === "overview" ? [] : [names[address.view]]),
          ];
  return [...open, dashboard].join(" · ");
}
