import type { Bilingual, Language } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { catalogues } from "../wording/Messages";
import { marks } from "../wording/marks";
import { type BeforeAfter, type Comparability, judgeComparability } from "./judgeComparability";

/** What is to be minded of some figures that are seen together. */
interface CautionSummary {
  /**
   * The gravest verdict on a before and after that one of them belongs to; `null` where none asks
   * for care.
   */
  readonly verdict: Exclude<Comparability["verdict"], "comparable"> | null;
  /** Each once, those that a verdict rests on before the others; never empty beside a verdict. */
  readonly notes: readonly Bilingual[];
}

/** What goes with some figures wherever they are seen, given by their ids. */
export function summariseCautions(
  lookup: DatasetLookup,
  figures: readonly string[],
): CautionSummary {
  const cautions = new Set(figures.flatMap((figure) => lookup.cautionsOf(figure)));
  const pairs = new Set(
    figures.flatMap((figure) =>
      lookup
        .relationsOf(figure)
        .filter((relation): relation is BeforeAfter => relation.kind === "before_after"),
    ),
  );
  const judged = [...pairs].map((pair) => {
    const { before, after, comparability } = pair;
    const { verdict, reasons } = judgeComparability(lookup, pair);
    const covering = [...cautions].filter(
      ({ figures: about }) => about.includes(before) && about.includes(after),
    );
    // What somebody wrote of the pair says it best; what is worked out stands where nobody did.
    const written = covering.length > 0 ? covering.map(({ note }) => note) : [comparability.note];
    const told = written.flatMap((note) => note ?? []);
    return { verdict, notes: told.length > 0 ? told : reasons };
  });
  const careful = judged.filter(({ verdict }) => verdict !== "comparable");
  const notes = [
    ...careful.flatMap((pair) => pair.notes),
    ...[...cautions].map(({ note }) => note),
    ...judged.flatMap((pair) => pair.notes),
  ];
  return {
    verdict: careful.some(({ verdict }) => verdict === "not_comparable")
      ? "not_comparable"
      : careful.length > 0
        ? "with_caution"
        : null,
    notes: [...new Map(notes.map((note) => [note.zh, note])).values()],
  };
}

/** The same in sentences, the verdict first: 须谨慎比较。前一数据时间未注明。 */
export function cautionTexts(
  lookup: DatasetLookup,
  figures: readonly string[],
  language: Language,
): readonly string[] {
  const { verdict, notes } = summariseCautions(lookup, figures);
  const texts = notes.map((note) => note[language]);
  if (verdict === null) return texts;
  const said = catalogues[language].figure.verdicts[verdict];
  const sentence = {
    zh: `${said}。`,
    en: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
  }[language];
  const [first = "", ...others] = texts;
  return [`${sentence}${marks[language].space}${first}`, ...others];
}
