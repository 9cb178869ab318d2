import { type Selection, asksForPeriod } from "../selection/Selection";
import { formatRange } from "../wording/formatPeriod";
import { filterWords } from "../wording/views/filterWords";
import type { Page } from "./PageContext";

type Asked = Pick<Page, "lookup" | "language" | "messages" | "address" | "selected">;

/** One value that the selection is limited to, and the change that takes it out again. */
interface LimitPart {
  readonly text: string;
  readonly without: Partial<Selection>;
}

/** One thing that the selection is limited to, in words. */
export interface Limit {
  readonly label: string;
  /** Its parts in one line. */
  readonly text: string;
  readonly parts: readonly LimitPart[];
}

/** What is asked for, in words: 改革领域 数字政务, 地区 枣阳市及所辖; empty where nothing is left out. */
export function describeSelection({
  lookup,
  language,
  messages,
  address,
  selected,
}: Asked): readonly Limit[] {
  const { areas, field, places, kind, status, figures, source, search, undated, ownOnly } =
    address.selection;
  const { filter } = messages;
  const words = filterWords[language];
  const limits: Limit[] = [];
  const holders =
    places.length === 0 ? null : new Set(lookup.dataset.places.map(({ within }) => within));
  const limit = (label: string, parts: readonly LimitPart[]): void => {
    const text = parts.map((part) => part.text).join(messages.listSeparator);
    if (parts.length > 0) limits.push({ label, text, parts });
  };
  const one = (label: string, text: string, without: Partial<Selection>): void =>
    limit(label, [{ text, without }]);
  if (field === null) {
    limit(
      filter.area,
      areas.map((area) => ({
        text: lookup.area(area).name[language],
        without: { areas: areas.filter((other) => other !== area) },
      })),
    );
  } else {
    // A field lies in one area, which is gone with it.
    const { name, area } = lookup.field(field);
    one(filter.field, `${lookup.area(area).name[language]} › ${name[language]}`, {
      field: null,
      areas: [],
    });
  }
  limit(
    filter.place,
    places.map((id) => {
      const name = lookup.place(id).name[language];
      const text = ownOnly ? words.withoutWithin(name) : words.withWithin(name);
      return {
        text: holders?.has(id) ? text : name,
        without: { places: places.filter((other) => other !== id) },
      };
    }),
  );
  if (kind !== null) one(filter.kind, messages.kinds[kind], { kind: null });
  if (asksForPeriod(address.selection)) {
    const range = formatRange(address.selection, language);
    one(filter.period, filter.range(range, selected.undated, undated), {
      from: null,
      to: null,
      undated: false,
    });
  }
  if (status !== null) one(words.status, messages.measures.statuses[status], { status: null });
  if (figures !== null) one(words.figures, words.withFigures[figures], { figures: null });
  if (source !== null) one(filter.source, lookup.source(source).title[language], { source: null });
  if (search.trim() !== "") one(messages.search.label, search.trim(), { search: "" });
  return limits;
}
