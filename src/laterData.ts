import type { Language } from "./dataset/Dataset";
import type { EmbeddedData } from "./embeddedData";

/** Both parts of a document's data: what it holds itself, and what a file beside it holds. */
interface SplitData {
  /** The whole with nothing in the place of what comes later: `""`, `[]`, `{}`. */
  readonly first: EmbeddedData;
  /** What comes later, in the order of the whole. */
  readonly later: readonly unknown[];
}

/** How names sound, which is for searches, and what the audit alone reads. */
const FOR_LATER = ["pinyin", "nonFigures", "excusedWords"] as const;

/**
 * What comes later by the language of the document, besides its other language. The report's words for what we say are
 * the audit's as well; among Chinese texts, which repeat them, they weigh less than by themselves.
 */
const namesForLater: Readonly<Record<Language, readonly string[]>> = {
  zh: FOR_LATER,
  en: [...FOR_LATER, "clauses", "anchors"],
};

/** Who is quoted: speakers are told apart by both languages as soon as the figures are laid out. */
const WHOLE = "who";

/** Gives every value that comes later to `exchange`, and puts what that returns in its place. */
function exchangeLater(
  value: unknown,
  language: Language,
  exchange: (later: unknown) => unknown,
): void {
  if (typeof value !== "object" || value === null) return;
  const isText = "zh" in value && "en" in value;
  for (const [key, item] of Object.entries(value)) {
    if (isText ? key !== language : namesForLater[language].includes(key))
      Reflect.set(value, key, exchange(item));
    else if (key !== WHOLE) exchangeLater(item, language, exchange);
  }
}

function emptyLike(value: unknown): unknown {
  if (typeof value === "string") return "";
  return Array.isArray(value) ? [] : {};
}

/** Takes out of the data what a document in this language shows nothing of before more of its program has come. */
export function splitData(data: EmbeddedData, language: Language): SplitData {
  const first = structuredClone(data);
  const later: unknown[] = [];
  exchangeLater(first, language, (value) => {
    later.push(value);
    return emptyLike(value);
  });
  return { first, later };
}

/** Puts what has come later in its place: what has been made of the data sees it there. */
export function joinData(first: EmbeddedData, language: Language, later: readonly unknown[]): void {
  const values = later.values();
  exchangeLater(first, language, () => values.next().value);
}
