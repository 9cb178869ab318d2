import type { Language } from "../../dataset/Dataset";
import { formatPeriod } from "../../wording/formatPeriod";
import { openWords } from "../../wording/views/openWords";
import { type Draft, isDoubtful, type LeftOut } from "./DraftedDataset";
import { ownToken } from "./figureStatement";
import { reasonText } from "./reasonText";
import { marks } from "../../wording/marks";

type Drafted = Extract<Draft, { readonly ok: true }>;

/** A draft as text for a terminal: one line a figure, then what is still to be done, then what was left out. */
export function formatDraft(
  { dataset, items, leftOut, paragraphs }: Drafted,
  language: Language,
): string {
  const words = openWords[language].draft;
  const metrics = new Map(dataset.metrics.map((metric) => [metric.id, metric]));
  const doubtful = leftOut.filter(({ reason }) => isDoubtful(reason));
  const told = (entries: readonly LeftOut[]): string[] =>
    entries.map(
      ({ paragraph, token, reason }) => `  ${paragraph}  ${token}  ${reasonText(reason, language)}`,
    );
  return [
    words.result(dataset.observations.length, dataset.relations.length, paragraphs),
    "",
    ...dataset.observations.map(({ id, paragraph, printed, period, metric }) => {
      const name = metrics.get(metric)?.name.zh ?? "";
      return `  ${id}  ${words.paragraph} ${paragraph}  ${ownToken(printed)}  ${name}  ${formatPeriod(period, language)}`;
    }),
    "",
    `${words.toDo}${marks[language].colon}${[...new Set(items.flatMap(({ doubts }) => doubts))]
      .map((doubt) => words.doubts[doubt])
      .join(marks[language].semicolon)}`,
    "",
    words.leftOut(leftOut.length),
    ...told(doubtful),
    ...told(leftOut.filter((entry) => !doubtful.includes(entry))),
    "",
  ].join("\n");
}
