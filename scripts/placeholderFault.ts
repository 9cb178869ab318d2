import type { Placeholder } from "../src/opening/findPlaceholders";

/** Places that are named; the others are counted. */
const MOST_NAMED = 20;

const words = {
  zh: {
    head: (count: number) => `数据集还有 ${count} 处占位文字，未填写或未翻译。`,
    found: "现为：",
    rest: (count: number) => `另有 ${count} 处。`,
    expected: "应为：填写好的文字，不带占位标记",
    remedy: "处理：逐处改写；确实要发布草稿的，加 --drafts。",
  },
  en: {
    head: (count: number) =>
      count === 1
        ? "The dataset still has 1 placeholder, not filled in or not translated."
        : `The dataset still has ${count} placeholders, not filled in or not translated.`,
    found: "found: ",
    rest: (count: number) => `${count} more.`,
    expected: "expected: the text itself, without the mark",
    remedy: "remedy: Write each text; to publish a draft all the same, add --drafts.",
  },
} as const;

function tell(placeholders: readonly Placeholder[], language: "zh" | "en"): string {
  const word = words[language];
  const named = placeholders
    .slice(0, MOST_NAMED)
    .map(
      ({ record, field, text }, index) =>
        `${index + 1}. ${record} › ${field} [placeholder]\n   ${word.found}${text}`,
    );
  const rest = placeholders.length - named.length;
  return [
    word.head(placeholders.length),
    named.join("\n"),
    ...(rest > 0 ? [word.rest(rest)] : []),
    `${word.expected}\n${word.remedy}`,
  ].join("\n\n");
}

/** What is still to be written in the dataset of a path, in Chinese and in English: 20 places named, the rest counted. */
export function placeholderFault(path: string, placeholders: readonly Placeholder[]): string {
  return [path, tell(placeholders, "zh"), tell(placeholders, "en")].join("\n\n");
}
