import type { Placeholder } from "../src/opening/findPlaceholders";

/** Places that are named; the others are counted. */
const MOST_NAMED = 500;

const words = {
  zh: {
    head: (count: number) => `数据集还有 ${count} 处文字待写。`,
    where: ({ sheet, row, column, header }: Placeholder) =>
      `${sheet.zh} ${column}${row} ${header.zh}`,
    faults: { unwritten: "待写", repeated: "多条写作同一句，应各写各的" },
    rest: (count: number) => `另有 ${count} 处。`,
    remedy:
      "位置按数据集的工作簿（XLSX）的工作表、列、行计。处理：逐处改写成自己的文字；在看板里打开，可下载这份清单；确实要发布草稿的，加 --drafts。",
  },
  en: {
    head: (count: number) =>
      count === 1
        ? "The dataset still has 1 text to be written."
        : `The dataset still has ${count} texts to be written.`,
    where: ({ sheet, row, column, header }: Placeholder) =>
      `${sheet.en} ${column}${row} ${header.en}`,
    faults: { unwritten: "to be written", repeated: "the same in several records" },
    rest: (count: number) => `${count} more.`,
    remedy:
      "Places are sheet, column and row of the dataset's workbook (XLSX). Remedy: write each text; the dashboard that opens the file saves this list; to publish a draft all the same, add --drafts.",
  },
} as const;

function tell(placeholders: readonly Placeholder[], language: "zh" | "en"): string {
  const word = words[language];
  const named = placeholders
    .slice(0, MOST_NAMED)
    .map(
      (place, index) =>
        `${index + 1}. ${word.where(place)} [${word.faults[place.fault]}] ${place.record} › ${place.text}`,
    );
  const rest = placeholders.length - named.length;
  return [
    word.head(placeholders.length),
    named.join("\n"),
    ...(rest > 0 ? [word.rest(rest)] : []),
    word.remedy,
  ].join("\n\n");
}

/** What is still to be written in the dataset of a path, in Chinese and in English: 500 places named, the rest counted. */
export function placeholderFault(path: string, placeholders: readonly Placeholder[]): string {
  return [path, tell(placeholders, "zh"), tell(placeholders, "en")].join("\n\n");
}
