import { expectParagraphs } from "../../src/audit/pairing/expectation";
import { pairParagraph } from "../../src/audit/pairing/pairing";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { followWords } from "../../src/audit/words/followWords";
import { reads } from "../support/cases";

/**
 * What each numeral of a text is taken for: the record's token, `?` behind it where it says something else, `-` for
 * none; then what is missing. Names are in 「」.
 */
function paired(records: string, text: string): string {
  const tokens = records.split(" ").filter((token) => token !== "");
  const names = tokens.filter((token) => token.startsWith("「")).map((token) => token.slice(1, -1));
  const figures = tokens.filter((token) => !token.startsWith("「"));
  const [expected = { figures: [], excuses: [] }] = expectParagraphs(
    figures.map((printed, at) => ({
      id: `f${at}`,
      paragraph: 1,
      printed,
      quantity: parsePrinted(printed)?.quantity ?? { bound: "exact", value: 0 },
    })),
    names.map((token, at) => ({
      id: `n${at}`,
      paragraph: 1,
      token,
      occurrences: 1,
      reason: "name",
    })),
  );
  const numerals = readNumerals(text);
  const { pairs, missingFigures, missingExcuses } = pairParagraph(expected, {
    number: 1,
    text,
    numerals,
  });
  const taken = pairs.map((pair, at) => {
    const token = numerals[at]?.token ?? "";
    if (pair === null) return `${token}=-`;
    const record =
      pair.kind === "figure"
        ? pair.expected.figure.printed
        : `「${pair.expected.nonFigure.token}」`;
    const span =
      pair.kind === "excuse" && pair.span !== null ? `@${pair.span.start}-${pair.span.end}` : "";
    return `${token}=${record}${pair.exact ? "" : "?"}${span}`;
  });
  const missing = [
    ...missingFigures.map(({ figure }) => figure.printed),
    ...missingExcuses.map(({ nonFigure }) => `「${nonFigure.token}」`),
  ];
  return [...taken, ...(missing.length === 0 ? [] : ["missing", ...missing])].join(" ");
}

reads(
  "%j in %s",
  paired,
  // Figures in their order, and what is left.
  "12座 30家 | 桥12座，户30家 => 12座=12座 30家=30家",
  "12座 30家 | 桥15座，户30家 => 15座=12座? 30家=30家",
  "12座 30家 | 户30家，桥12座 => 30家=30家 12座=12座",
  "12座 30家 5台 | 车5台，桥12座，户30家 => 5台=5台 12座=12座 30家=30家",
  "12座 30家 | 户30家 => 30家=30家 missing 12座",
  "12座 | 桥12座，户30家 => 12座=12座 30家=-",
  "341项 341项 41项 | 报341项，由342项到41项 => 341项=341项 342项=341项? 41项=41项",
  " | 统一办 => 统一=-",
  // What is printed in parts is one.
  "3条5座 | 共3条5座 => 3条=3条5座 5座=3条5座",
  "3条5座 | 共3条6座 => 3条=3条5座? 6座=-",
  // Listed names and numerals, the longest first; a figure takes none of them.
  "「四定四查」 | 推行四定四查 => 四=「四定四查」@2-6 四=「四定四查」@2-6",
  "「四定」 「四定四」 | 四定四、四定 => 四=「四定四」@0-3 四=「四定四」@0-3 四=「四定」@4-6",
  "「2023年」 | 2023年度 => 2023年度=「2023年」@0-6",
  "「三个」 3个 | 设三个点 => 三个=3个 missing 「三个」",
  // What has changed: the name with other numbers, a part of it, one of its kind.
  "「四定四查」 | 推行四定五查 => 四=「四定四查」?@2-6 五=「四定四查」?@2-6",
  "「四定四查」 | 推行四定与四查 => 四=「四定四查」? 四=「四定四查」?",
  "「四定四查」 | 推行改革 => missing 「四定四查」",
  "「2023年」 | 2024年 => 2024年=「2023年」?@0-5",
  "「2023年」 | 3月8日 => 3月8日=「2023年」?",
  "「2023年」 「2022年」 | 3月8日、9月 => 3月8日=「2023年」? 9月=「2022年」?",
  "「2023年」 「2022年」 | 2024年、2025年 => 2024年=「2023年」?@0-5 2025年=「2022年」?@6-11",
  "「2023年」 | 三个月 => 三个月=- missing 「2023年」",
  "「统一」 | 各办各的 => ",
  "「3个」 | 共5个 => 5个=「3个」?@1-3",
  "「3个」 | 共5家 => 5家=- missing 「3个」",
  "「3个」 | 共3—5个 => 3—5个=「3个」?",
  "「3个」 | 共三成 => 三成=- missing 「3个」",
  "「3个」 12座 | 共5个、12座 => 5个=「3个」?@1-3 12座=12座",
);

/** The ids of the figures that a text's numerals were taken for, `?` behind one that says something else. */
function takenFor(
  figures: readonly (readonly [word: string, printed: string])[],
  text: string,
  follows = false,
) {
  const [expected = { figures: [], excuses: [] }] = expectParagraphs(
    figures.map(([word, printed]) => ({
      id: word,
      paragraph: 1,
      printed,
      quantity: parsePrinted(printed)?.quantity ?? { bound: "exact", value: 0 },
      // A word of time may be said before, once for several.
      words: {
        anchors: [
          { role: "subject", word },
          { role: "period", word: "目前" },
        ],
        direction: null,
        places: [],
      },
    })),
    [],
  );
  const read = { number: 1, text, numerals: readNumerals(text) };
  const pairing = pairParagraph(expected, read);
  if (follows) followWords(read, pairing);
  return pairing.pairs.map((pair) =>
    pair?.kind === "figure" ? `${pair.expected.figure.id}${pair.exact ? "" : "?"}` : "-",
  );
}

const trades = [
  ["茶业企业", "36家"],
  ["渔业企业", "13家"],
  ["果业企业", "14家"],
] as const;

reads(
  "a list is held by its names: %s",
  (_, text) => takenFor(trades, text),
  "in the order of the record | 茶业企业36家、渔业企业13家、果业企业14家 => 茶业企业 | 渔业企业 | 果业企业",
  "two in another order | 茶业企业36家、果业企业14家、渔业企业13家 => 茶业企业 | 果业企业 | 渔业企业",
  "by what stands of a name | 茶业36家、果业14家、渔业13家 => 茶业企业 | 果业企业 | 渔业企业",
  "all in another order | 渔业企业13家，果业企业14家，茶业企业36家 => 渔业企业 | 果业企业 | 茶业企业",
  "without commas | 茶业企业36家果业企业14家渔业企业13家 => 茶业企业 | 果业企业 | 渔业企业",
  // The names in their order, and the numbers not: that is a change.
  "numbers that have changed places | 茶业企业36家、渔业企业14家、果业企业13家 => 茶业企业 | 渔业企业? | 果业企业?",
  "a number that is another's and none in its place | 茶业企业36家、果业企业14家、渔业企业15家 => 茶业企业 | 渔业企业? | 果业企业?",
  "numbers without their names | 分别有36家、14家、13家 => 茶业企业 | 渔业企业? | 果业企业?",
);

/* Clauses that have changed places, and of which one number has changed besides: the other went with its words. */
reads(
  "two clauses %s",
  (_, text) =>
    takenFor(
      [
        ["甲率", "74%"],
        ["乙率", "99%"],
      ],
      text,
      true,
    ),
  "of which one number has changed, the last | 乙率达99%，甲率达75% => 乙率 | 甲率?",
  "of which one number has changed, the first | 乙率达98%，甲率达74% => 乙率? | 甲率",
  "of which both numbers have changed | 乙率达98%，甲率达75% => 甲率? | 乙率?",
  "whose numbers stayed where they were | 甲率达99%，乙率达74% => 甲率? | 乙率?",
  "whose words are nowhere | 丙率达99%，丁率达74% => 甲率? | 乙率?",
  "of which one word is nowhere | 乙率达99%，丁率达74% => 甲率? | 乙率?",
  "that deal out both numbers | 乙率、甲率分别达99%、74% => 甲率? | 乙率?",
  "that begin with their numbers | 99%为乙率，75%为甲率 => 乙率 | 甲率?",
  "that both have both words | 甲率比乙率是99%，乙率比甲率是74% => 甲率? | 乙率?",
  "of which one came behind all, another number in its old place | 丙率达75%，乙率达99%，甲率达74% => - | 乙率 | 甲率",
);

/* A number that another figure has for its own is nobody else's. */
reads(
  "of three clauses, %s",
  (_, text) =>
    takenFor(
      [
        ["甲率", "74%"],
        ["乙率", "99%"],
        ["丙率", "74%"],
      ],
      text,
      true,
    ),
  "one that says what two figures say is that of its place | 丙率达73%，乙率达99%，甲率与丙率达74% => 甲率? | 乙率 | 丙率",
);
