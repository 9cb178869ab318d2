import type { Dataset, Language } from "../dataset/Dataset";
import { isDocument } from "./sourceWords";

type Exchanges = readonly (readonly [RegExp, string])[];

/** What is said of measures where no figure is linked to them, and a person or a rule made the links. */
const OF_LINKS: Readonly<Record<Language, Exchanges>> = {
  zh: [
    [/报道(均?)(?:未|没有)给出(?:数据)?/gu, "$1未归入数据"],
    [/报道均给出数据/gu, "均有数据"],
  ],
  en: [[/without a figure in the report|none in the report/gu, "without a figure linked"]],
};

/** What a document of an authority is called, which no newspaper printed. */
const OF_DOCUMENT: Readonly<Record<Language, Exchanges>> = { zh: [[/报道/gu, "报告"]], en: [] };

/** Words, and what functions of words say, with their exchanges; what they are given to say stays as it is. */
function exchanged(value: unknown, exchanges: Exchanges): unknown {
  if (typeof value === "string")
    return exchanges.reduce((text, [from, to]) => text.replace(from, to), value);
  if (typeof value === "function")
    return (...given: readonly unknown[]): unknown => {
      const said: unknown = Reflect.apply(value, undefined, given);
      return given.some((one) => typeof one === "string" && exchanged(one, exchanges) !== one)
        ? said
        : exchanged(said, exchanges);
    };
  if (Array.isArray(value)) return value.map((one) => exchanged(one, exchanges));
  return typeof value === "object" && value !== null ? retold(value, exchanges) : value;
}

function retold<Words extends object>(words: Words, exchanges: Exchanges): Words {
  return new Proxy(words, {
    get: (all, key) => exchanged(Reflect.get(all, key), exchanges),
  });
}

/** Has words say what a dataset was taken from. */
export type Retell = <Words extends object>(words: Words) => Words;

/**
 * The page speaks of a newspaper's report, 报道. A document of an authority is none, and of a draft nobody knows yet
 * whether the report gives a measure no figures: both are told so. Of a newspaper's report words stay as they are.
 */
export function retellOf({ sources, status }: Dataset, language: Language): Retell {
  const isOfDocuments = sources.every(isDocument);
  const exchanges = [
    ...(isOfDocuments || status === "draft" ? OF_LINKS[language] : []),
    ...(isOfDocuments ? OF_DOCUMENT[language] : []),
  ];
  return exchanges.length === 0 ? (words) => words : (words) => retold(words, exchanges);
}
