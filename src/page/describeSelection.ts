import type { Page } from "./PageContext";

type Asked = Pick<Page, "lookup" | "language" | "messages" | "address">;

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
}: Asked): readonly Limit[] {
  const { area, field, place, kind, search } = address.selection;
  const limits: Limit[] = [];
  const { filter } = messages;
  if (area !== null) limits.push({ label: filter.area, text: lookup.area(area).name[language] });
  if (field !== null)
    limits.push({ label: filter.field, text: lookup.field(field).name[language] });
  if (place !== null)
    limits.push({ label: filter.place, text: lookup.place(place).name[language] });
  if (kind !== null) limits.push({ label: filter.kind, text: messages.kinds[kind] });
  if (search.trim() !== "") limits.push({ label: messages.search.label, text: search.trim() });
  return limits;
}
