import type { Bilingual, Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";
import { figuresSheet, templateSheets } from "../../columns/sheets";
import { COLUMN } from "../fileFaults";

/** What is expected and what to do where the schema's own words would tell a clerk nothing. */
type Told = Partial<Pick<Fault, "expected" | "remedy">>;

const BY_PRINTED: Told = {
  remedy: {
    zh: `对照原文：${COLUMN.printed.zh}没有抄错的，按它改正此格，或清空此格由程序读出；抄错的，改正${COLUMN.printed.zh}。`,
    en: `Check the report: if ${COLUMN.printed.en} is copied rightly, correct this cell by it, or clear the cell so that it is read from there; if not, correct ${COLUMN.printed.en}.`,
  },
};
const DATE: Told = {
  expected: {
    zh: "日历上有的年、月或日，如 2024、2024-06、2024-06-30",
    en: "a year, month or day that exists in the calendar: 2024, 2024-06, 2024-06-30",
  },
  remedy: {
    zh: "改正日期：月为 01 至 12，日不超过当月的天数。",
    en: "Correct the date: months run from 01 to 12, days to the end of the month.",
  },
};

const told: Readonly<Record<string, Told>> = {
  missing_field: {
    expected: { zh: "这一格有内容", en: "something in this cell" },
    remedy: {
      zh: "填写这一格；不需要这一行的，整行删去。",
      en: "Fill in the cell; if the row is not needed, delete it.",
    },
  },
  printed_value: BY_PRINTED,
  printed_bound: BY_PRINTED,
  printed_multiplier: BY_PRINTED,
  printed_decimals: BY_PRINTED,
  printed_unit: {
    remedy: {
      zh: `对照原文：单位填错的，改正${COLUMN.unit.zh}列；数抄错的，改正此格。`,
      en: `Check the report: if the unit is wrong, correct the column ${COLUMN.unit.en}; if the number was copied wrongly, correct this cell.`,
    },
  },
  printed_unreadable: {
    remedy: {
      zh: "照抄原文中的数字和单位，不多不少；原文没有具体数字的，删去此行。",
      en: "Copy the number and unit from the report, no more and no less; if the report gives no number, delete the row.",
    },
  },
  date_not_real: DATE,
  period_after_publication: {
    remedy: {
      zh: `改正时期，或改正${COLUMN.published.zh}；是规划、预计的数（时期还没有到）的，在${COLUMN.basis.zh}列填“原文写明”，${COLUMN.timing.zh}列填“时期内”（没有这两列的，加上）。`,
      en: `Correct the period, or ${COLUMN.published.en}. For a planned period, choose “stated” (原文写明) under ${COLUMN.basis.en} and “during the period” (时期内) under ${COLUMN.timing.en}.`,
    },
  },
  period_expression: {
    remedy: {
      zh: `在${COLUMN.words.zh}填写原文用语；原文写明日期的，${COLUMN.basis.zh}选“原文写明”。`,
      en: `Write the words of the report under ${COLUMN.words.en}; if the report states the date, choose “stated” (原文写明) under ${COLUMN.basis.en}.`,
    },
  },
  period_basis: {
    expected: {
      zh: `${COLUMN.basis.zh}为推定：时间用语要以发布日期推定`,
      en: `a date that was worked out, under ${COLUMN.basis.en}, since the words only make sense with the day of publication`,
    },
    remedy: {
      zh: `改选${COLUMN.basis.zh}。`,
      en: `Choose the other one under ${COLUMN.basis.en}.`,
    },
  },
  period_order: {
    expected: {
      zh: `晚于${COLUMN.period.zh}的日期`,
      en: `a date later than ${COLUMN.period.en}`,
    },
    remedy: {
      zh: `写反的，对调${COLUMN.period.zh}与${COLUMN.periodEnd.zh}；只有一个年、月或日的，清空${COLUMN.periodEnd.zh}。`,
      en: `If they are the wrong way round, swap ${COLUMN.period.en} and ${COLUMN.periodEnd.en}; if there is only one date, clear ${COLUMN.periodEnd.en}.`,
    },
  },
  period_precision: {
    expected: {
      zh: `与${COLUMN.period.zh}同样写到年、月或日`,
      en: `as exact as ${COLUMN.period.en}: both a year, both a month or both a day`,
    },
  },
  percent_out_of_range: {
    remedy: {
      zh: "对照原文改正百分数；是增幅的，在指标名称里写明“增长”或“增幅”；本来可以超过 100% 的，也在指标名称里写明，如“完成率”“产销率”。",
      en: "Check the report and correct the percentage; if it is a rate of growth, say so in the name of the metric (增长, 增幅); if it may exceed 100%, name it so as well (完成率 completion, 产销率 sales-to-output ratio).",
    },
  },
  negative_count: {
    remedy: {
      zh: `改正数值；是变化量的，${COLUMN.kind.zh}选“流量”。`,
      en: `Correct the value; if it is an amount of change, choose “Flow” (流量) under ${COLUMN.kind.en}.`,
    },
  },
  kind_unit: {
    remedy: {
      zh: `改正${COLUMN.kind.zh}或${COLUMN.unit.zh}。`,
      en: `Correct ${COLUMN.kind.en} or ${COLUMN.unit.en}.`,
    },
  },
  unit_currency: {
    remedy: {
      zh: "是货币的补上代码，如 CNY；不是的清空此格。",
      en: "If the unit is money, write its code, such as CNY; if not, clear the cell.",
    },
  },
  additive_rate: {
    expected: {
      zh: "空格：比率与位次不可相加",
      en: "an empty cell, since rates and ranks are never added up",
    },
    remedy: { zh: "清空此格。", en: "Clear the cell." },
  },
  paragraph_out_of_source: {
    remedy: {
      zh: "改正段落号；来源确有更多段落的，改正“来源”表的“段落总数”。",
      en: "Correct the number; if the source has more paragraphs, correct “Paragraphs” (段落总数) on the sheet “Sources” (来源).",
    },
  },
};

/** The same id given twice, told by the rows that have it. */
export function repeatedId(id: string, earlier: Bilingual): Pick<Fault, "expected" | "remedy"> {
  return {
    expected: {
      zh: `不重复的编号：${earlier.zh}已用“${id}”`,
      en: `an ID that no other row has: ${earlier.en} already has “${id}”`,
    },
    remedy: {
      zh: "两行中的一行改用别的编号，用到它的地方一并改正；或清空此格，由程序编号。",
      en: "Give one of the two rows another ID and correct whatever refers to it; or clear the cell, and an ID is made.",
    },
  };
}

/** `“表述”（文件中没有这一列）`: a field of a record of a list by the heading that its column would have; the field itself where no column has it. */
export function absentColumn(field: string, list: string, language: Language): string {
  const isMetric = list === "metrics";
  const sheet = templateSheets.find(({ target }) =>
    target.kind === "list"
      ? target.list === (isMetric ? "observations" : list)
      : target.kind === list,
  );
  const column = sheet?.columns.find(
    ({ of, path }) => (of === "metric") === isMetric && path.join(".") === field,
  );
  if (column === undefined) return field;
  const { zh, en } = column.header;
  return {
    zh: `“${zh}”（文件中没有这一列）`,
    en: `“${en}” (${zh}), a column that the file does not have`,
  }[language];
}

/** A fault of a table in the words of its headers, whatever the schema calls its fields. */
export function inReaderWords(fault: Fault, language: Language): Fault {
  const words = told[fault.rule] ?? {};
  // A pattern is for programs; of a table's cells only dates have one.
  const dated = fault.rule === "wrong_format" && /^\d{4}-/u.test(fault.found) ? DATE : {};
  return { ...fault, ...words, ...dated, found: codeName(fault.found, language) ?? fault.found };
}

/** The name of a code that is found in a closed list: 准确数 for `exact`. */
function codeName(found: string, language: Language): string | null {
  const names = figuresSheet.columns.flatMap(({ codes }) => codes ?? []);
  const name: Bilingual | undefined = names.find(({ code }) => code === found)?.name;
  return name?.[language] ?? null;
}
