import type { Bilingual, Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";
import { figuresSheet, templateSheets } from "../../columns/sheets";

/** What is expected and what to do where the schema's own words would tell a clerk nothing. */
type Told = Partial<Pick<Fault, "expected" | "remedy">>;

const BY_PRINTED: Told = {
  remedy: {
    zh: "对照原文：改正此格，或改正“原文写法”。此列也可以留空，由“原文写法”读出。",
    en: "Look at the report: correct this cell, or “As printed”. The cell may also stay empty; it is read from the token.",
  },
};
const DATE: Told = {
  expected: {
    zh: "日历上有的年、月或日，如 2024、2024-06、2024-06-30",
    en: "a year, month or day of the calendar: 2024, 2024-06, 2024-06-30",
  },
  remedy: { zh: "改正日期。", en: "Correct the date." },
};

const told: Readonly<Record<string, Told>> = {
  printed_value: BY_PRINTED,
  printed_bound: BY_PRINTED,
  printed_multiplier: BY_PRINTED,
  printed_decimals: BY_PRINTED,
  printed_unit: {
    remedy: {
      zh: "对照原文：改正“单位”，或改正“原文写法”里的单位。",
      en: "Look at the report: correct “Unit”, or the unit in “As printed”.",
    },
  },
  date_not_real: DATE,
  period_after_publication: {
    remedy: {
      zh: "改正时期或“发布日期”；若是规划的时期，“时期依据”选“原文写明”，“时期性质”选“时期内”。",
      en: "Correct the period or “Published”; for a period that is planned, choose “stated” and “during the period”.",
    },
  },
  period_expression: {
    remedy: {
      zh: "在“时间用语”填写原文用语；原文写明日期的，“时期依据”选“原文写明”。",
      en: "Fill in “Words of time”; where the report prints the date, choose “stated” as the basis of the period.",
    },
  },
  period_basis: {
    expected: {
      zh: "“时期依据”为推定，因为用语相对于发布日期",
      en: "a basis that says the date was worked out, for the words are relative to the publication",
    },
    remedy: { zh: "改选“时期依据”。", en: "Choose the other basis of the period." },
  },
  period_order: {
    expected: { zh: "晚于“时期”的日期", en: "a date later than “Period”" },
    remedy: {
      zh: "对调“时期”与“时期止”；只有一个年、月或日的，“时期止”留空。",
      en: "Swap the two; leave “Period end” empty where there is one date only.",
    },
  },
  period_precision: {
    expected: { zh: "与“时期”写到同样的精度", en: "written as finely as “Period”" },
  },
  percent_out_of_range: {
    remedy: {
      zh: "改正百分数；若是增幅，在指标名称里写明“增长”“增幅”。",
      en: "Correct the percentage; a growth rate says so in the metric’s name (增长, 增幅).",
    },
  },
  kind_unit: { remedy: { zh: "改正“类型”或“单位”。", en: "Correct “Kind” or “Unit”." } },
  unit_currency: {
    remedy: { zh: "补上或删去货币代码。", en: "Add the currency’s code or drop it." },
  },
  additive_rate: {
    expected: { zh: "空格：比率与位次不可相加", en: "empty: rates and ranks are never summed" },
    remedy: { zh: "清空此格。", en: "Empty the cell." },
  },
  paragraph_out_of_source: {
    remedy: {
      zh: "改正段落号；来源确有更多段落的，改正“来源”表的段落总数。",
      en: "Correct the number; where the source has more paragraphs, correct that in the sheet of sources.",
    },
  },
};

/** The header of the column that a field of the schema stands in; the field itself where no column has it. */
export function headerOfField(field: string, language: Language): string {
  for (const sheet of [figuresSheet, ...templateSheets]) {
    const column = sheet.columns.find(({ path }) => path.join(".") === field);
    if (column !== undefined) return `“${column.header[language]}”`;
  }
  return field;
}

/** A fault of a table in the words of its headers, whatever the schema calls its fields. */
export function inReaderWords(fault: Fault, language: Language): Fault {
  const words = told[fault.rule] ?? {};
  // A pattern is for programs; of a table's cells only dates have one.
  const dated = fault.rule === "wrong_format" && /^\d{4}-/u.test(fault.found) ? DATE : {};
  const found = fault.rule === "printed_unit" ? fault.found.replace(/^.* → /u, "") : fault.found;
  const code = codeName(found, language);
  return { ...fault, ...words, ...dated, found: code ?? found };
}

/** The name of a code that is found in a closed list: 准确数 for `exact`. */
function codeName(found: string, language: Language): string | null {
  const names = figuresSheet.columns.flatMap(({ codes }) => codes ?? []);
  const name: Bilingual | undefined = names.find(({ code }) => code === found)?.name;
  return name?.[language] ?? null;
}
