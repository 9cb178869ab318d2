import type { Language } from "../../dataset/Dataset";
import { CLAUSE_BREAKS } from "../../dataset/punctuation";
import { degreesIn } from "../../reading/words/degrees";
import { plainWord } from "../../reading/words/textParts";
import { BY_CHANCE } from "../../reading/words/wordFamilies";

/** One of our own texts, and what the dataset says of the words in it. */
export interface OwnText {
  /** The measure, figure or relation that it belongs to. */
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  /** The dataset's paragraphs that it tells of. */
  readonly paragraphs: readonly number[];
  /** Whether every word has to stand in the paragraphs, and not only those of degree: so it is with a measure of which words are recorded. */
  readonly everyWord: boolean;
  /** Words that somebody has excused, and names that are known from elsewhere in the dataset. */
  readonly excused: readonly string[];
}

/** A word of ours that the report does not have there. */
export interface OwnWord extends Pick<OwnText, "id" | "language" | "paragraphs"> {
  readonly word: string;
}

/** Characters that join words and say nothing by themselves. */
const JOINING = new Set(
  "的了与和由把在为是及等以并从到后再先即其之对个各也该此中上下内可已被将让使用于按向给而或又还有进至为所就都只来这那两一二三四五六七八九十每位名",
);
/** A clause that says what the report does not say. */
const UNSTATED = new RegExp(`[^${CLAUSE_BREAKS}]*未注明`, "gu");
const HAN_RUN = /[\u3400-\u9fff]+/gu;

/** Stretches of a text that no two characters running of the other text make up. */
function uncovered(run: string, corpus: string): string[] {
  const isCovered = (at: number): boolean =>
    JOINING.has(run.charAt(at)) ||
    [at - 1, at].some(
      (from) => from >= 0 && from + 1 < run.length && corpus.includes(run.slice(from, from + 2)),
    );
  const stretches: string[] = [];
  let open = "";
  for (let at = 0; at < run.length; at += 1) {
    if (isCovered(at)) {
      stretches.push(open);
      open = "";
    } else {
      open += run.charAt(at);
    }
  }
  return [...stretches, open].filter((stretch) => stretch.length > 1);
}

/**
 * Words of our texts that a paragraph does not have: of the Chinese of a measure every word of two
 * characters or more, of all others those of degree, rank, scope and certainty. For a person to judge.
 *
 * @param corpusOf what the paragraphs say: their text, or where there is none the words that the dataset records
 */
export function findOwnWords(
  texts: readonly OwnText[],
  corpusOf: (paragraphs: readonly number[]) => string | null,
): OwnWord[] {
  return texts.flatMap(({ id, language, text, paragraphs, everyWord, excused }) => {
    const said = paragraphs.length === 0 ? null : corpusOf(paragraphs);
    if (said === null) return [];
    // Two words that stand apart make no third one.
    const corpus = [...said.split("\n"), ...excused]
      .map((line) => plainWord(line).replace(BY_CHANCE, " "))
      .join(" ");
    const degrees = degreesIn(text, language).filter(
      ({ word, allowedBy }) =>
        !excused.some((one) => one.toLowerCase().includes(word.toLowerCase())) &&
        !allowedBy.some((one) => corpus.includes(one)),
    );
    const found = degrees.map(({ word }) => word);
    if (everyWord) {
      const chinese = { zh: text.replace(UNSTATED, ""), en: "" }[language];
      for (const [run] of chinese.matchAll(HAN_RUN)) {
        for (const word of uncovered(run, corpus)) {
          if (!found.some((one) => word.includes(one) || one.includes(word))) found.push(word);
        }
      }
    }
    return [...new Set(found)].map((word) => ({ id, language, word, paragraphs }));
  });
}
