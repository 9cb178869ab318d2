import { asksForPeriod } from "../selection/Selection";
import { formatRange } from "../wording/formatPeriod";
import type { Page } from "./PageContext";

type Asked = Pick<Page, "lookup" | "language" | "messages" | "address" | "selected">;

/** One thing that the selection is limited to, in words. */
export interface Limit {
  readonly label: string;
  readonly text: string;
}

/** What is asked for, in words: 改革领域 数字政府, 地区 枣阳; empty where nothing is left out. */
export function describeSelection({
  lookup,
  language,
  messages,
  address,
  selected,
}: Asked): readonly Limit[] {
  const { area, field, places, kind, source, search, undated } = address.selection;
  const limits: Limit[] = [];
  const { filter } = messages;
  if (area !== null) limits.push({ label: filter.area, text: lookup.area(area).name[language] });
  if (field !== null)
    limits.push({ label: filter.field, text: lookup.field(field).name[language] });
  if (places.length > 0) {
    const names = places.map((place) => lookup.place(place).name[language]);
    limits.push({ label: filter.place, text: names.join(messages.listSeparator) });
  }
  if (kind !== null) limits.push({ label: filter.kind, text: messages.kinds[kind] });
  if (asksForPeriod(address.selection)) {
    const range = formatRange(address.selection, language);
    limits.push({ label: filter.period, text: filter.range(range, selected.undated, undated) });
  }
  if (source !== null)
    limits.push({ label: filter.source, text: lookup.source(source).title[language] });
  if (search.trim() !== "") limits.push({ label: messages.search.label, text: search.trim() });
  return limits;
}
