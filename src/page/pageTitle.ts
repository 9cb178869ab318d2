import type { View } from "../selection/Address";
import { openedWords } from "../wording/views/openedWords";
import { describeSelection } from "./describeSelection";
import type { Page } from "./PageContext";

type Asked = Pick<Page, "lookup" | "language" | "messages" | "address" | "selected">;

/** What a view is called, in the words of its link. */
function nameOfView(view: View, { messages, language }: Asked): string {
  return view === "compare" ? openedWords[language].compare : messages.nav[view];
}

/**
 * The title of the document: what is open, then the dashboard, so that tabs, bookmarks and the
 * history tell one from another: 可网办率 · 襄阳改革数据看板. The first page is the dashboard alone.
 */
export function pageTitle(asked: Asked): string {
  const { lookup, language, address } = asked;
  const dashboard = lookup.dataset.title[language];
  const measure = address.measure === null ? null : lookup.measure(address.measure);
  const open =
    address.figure !== null
      ? [lookup.figure(address.figure).metric.name[language]]
      : address.view !== "overview"
        ? [nameOfView(address.view, asked)]
        : measure !== null
          ? [measure.name[language]]
          : describeSelection(asked).map(({ text }) => text);
  return [...open, dashboard].join(" · ");
}
