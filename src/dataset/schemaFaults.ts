import type { z } from "zod";
import type { Bilingual } from "./Dataset";
import type { DictionaryEntry } from "./dictionary";
import { describeFound, type Fault } from "./Fault";
import { type BrokenRule, wordRules } from "./faultRules";
import { isForbiddenKey } from "./forbiddenKeys";
import { inChinese } from "./languagesOf";
import { Guesses, guessText } from "./nearestWord";
import { TURNING_TEXT } from "./schema";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const typeNames = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数值", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  object: { zh: "对象 { … }", en: "an object { … }" },
  array: { zh: "列表 [ … ]", en: "a list [ … ]" },
} satisfies Readonly<Record<string, Bilingual>>;

/** Our word for a type, where the schema has it. */
const namesOfTypes: ReadonlyMap<string, Bilingual> = new Map(Object.entries(typeNames));

/** The field that a path leads to. */
const nameOf = (path: Path): string => String(path[path.length - 1]);

/** The value that a path leads to; `undefined` where it leads nowhere. */
function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  // Own fields only: `constructor` is no field of a record that does not hold it.
  for (const key of path)
    value = Object.getOwnPropertyDescriptor(Object(value), String(key))?.value;
  return value;
}

/** `["quantity", "ends", 0]` as `quantity.ends[0]`. */
function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

/** The record that a path leads into, by id where it has one, and the path of the field inside it. */
function placeOf(input: unknown, path: Path): { record: string; field: string } {
  const [list, index, ...rest] = path;
  if (typeof index !== "number") return { record: "dataset", field: pathText(path) };
  const id = valueAt(input, [...path.slice(0, 2), "id"]);
  const isName = typeof id === "string" && id !== "" && id.length <= 80;
  return { record: isName ? id : `${String(list)}[${index}]`, field: pathText(rest) };
}

/** The dictionary's entry of a path; a language of a text and an item of a list have that of their parent. */
function entryOf(
  path: Path,
  dictionary: ReadonlyMap<string, DictionaryEntry>,
): DictionaryEntry | undefined {
  const at = pathText(path).replace(/\[\d+\]/gu, "[]");
  return dictionary.get(at) ?? dictionary.get(at.replace(/(\[\]|\.(zh|en))$/u, ""));
}

/* What a dataset may hold by its schema: what is expected → what to do. */
const rules = {
  wrong_type: {
    zh: "{expected} → {correction}",
    en: "{expected} → {correction}",
  },
  not_a_dataset: {
    zh: "数据集：整个文件是一对花括号，其中有 title、observations 等字段 → 可能选错了文件，或只取出了数据集的一部分；请选由本看板或构建程序写出的完整数据集。",
    en: "a dataset: the whole file in one pair of braces, with title, observations and other fields → This may be the wrong file, or only a part of a dataset. Choose a complete dataset file, as exported by this dashboard or written by its build program.",
  },
  other_version: {
    zh: "{version}，本页能读的数据集版本 → 这是另一版本的数据集：用写出它的那一版看板打开，或请提供者按版本 {version} 重新导出。",
    en: "{version}, the version of datasets that this page reads → The dataset is of another version: open it with the dashboard that wrote it, or ask whoever supplied it for version {version}.",
  },
  not_allowed_value: {
    zh: "以下之一：{choice} → 改为其中之一{guess}，写法要完全相同。",
    en: "one of: {choice} → Write one of these{guess}, exactly as it stands here.",
  },
  text_too_long: {
    zh: "至多 {limit} 个字符，现有 {length} 个 → 缩短这段文字。",
    en: "at most {limit} characters; there are {length} → Shorten the text.",
  },
  text_too_short: {
    zh: "至少 {limit} 个字符 → 填写文字；没有内容的，删去此字段。",
    en: "at least {limit} character → Write the text; if there is none, delete the field.",
  },
  list_too_long: {
    zh: "至多 {limit} 项，现有 {length} 项 → 删去多余的项。",
    en: "at most {limit} items; there are {length} → Delete those that are not needed.",
  },
  list_too_short: {
    zh: "至少 {limit} 项，现有 {length} 项 → 补上缺少的项。",
    en: "at least {limit}; there are {length} → Add what is missing.",
  },
  number_too_big: {
    zh: "不大于 {limit} 的数 → 对照原文改正数值。",
    en: "a number of at most {limit} → Check the report and correct the number.",
  },
  number_too_small: {
    zh: "不小于 {limit} 的数 → 对照原文改正数值。",
    en: "a number of at least {limit} → Check the report and correct the number.",
  },
  not_web_address: {
    zh: "以 http:// 或 https:// 开头的网址 → 写全网址；不知道的，删去此项。",
    en: "an address that begins with http:// or https:// → Write the full address; if it is not known, leave it out.",
  },
  wrong_format: {
    zh: "{form} → 改成这样的写法；别处引用了它的，一并改正。",
    en: "{form} → Write it like this, and correct whatever refers to it.",
  },
  [TURNING_TEXT]: {
    zh: "不含改变文字方向的隐藏字符 → 删去这段文字，重新键入（不要粘贴）。",
    en: "text without hidden characters that reverse its direction → Delete the text and type it again; do not paste it.",
  },
  invalid: {
    zh: "{message} → 对照数据字典改正。",
    en: "{message} → Correct it by the data dictionary.",
  },
  missing_field: {
    zh: "字段“{name}”（{meaning}）：{expected} → 补上此字段{ifEmpty}。",
    en: "the field “{name}”, {expected}: {meaning} → Add the field{ifEmpty}.",
  },
  unknown_field: {
    zh: "数据字典所列的字段，其中没有“{name}” → 字段名写错的改正{guess}；不需要的，连同内容删去。",
    en: "a field of the data dictionary, which has no “{name}” → If the name is misspelt, correct it{guess}; if the field is not needed, delete it.",
  },
  forbidden_key: {
    zh: "数据字典所列的字段，其中没有“{found}” → 连同内容删去。正常的程序不会写出这样的字段，请核对文件从何而来。",
    en: "a field of the data dictionary, which has no “{found}” → Delete it with its contents. No ordinary program writes such a field: check where the file comes from.",
  },
} as const;

const wordRule = wordRules(rules);

/** How a value of another type is turned into the one that is wanted. */
function correctionOf(expected: string, value: unknown): Bilingual {
  // Of a text zod asks for a number, even where the schema wants a whole one.
  if (
    expected === "number" &&
    typeof value === "string" &&
    value.trim() !== "" &&
    Number.isFinite(Number(value))
  ) {
    const number = String(Number(value));
    return { zh: `去掉引号，写成 ${number}。`, en: `Take off the quotation marks: ${number}.` };
  }
  if (expected === "string" && typeof value === "number")
    return { zh: `加上英文双引号，写成 "${value}"。`, en: `Put it in double quotes: "${value}".` };
  const corrections: Readonly<Record<string, Bilingual>> = {
    string: { zh: "改成放在英文双引号里的文字。", en: "Write a text in double quotes." },
    number: {
      zh: "改成不带引号和单位的数。",
      en: "Write a number without quotation marks or unit.",
    },
    int: {
      zh: "改成不带引号和小数的数。",
      en: "Write a number without quotation marks or decimals.",
    },
    boolean: {
      zh: "改成不带引号的 true 或 false。",
      en: "Write true or false, without quotation marks.",
    },
    object: {
      zh: "按数据字典，改成花括号括起的一组字段。",
      en: "Write a group of fields in braces, as the data dictionary has it.",
    },
    array: { zh: "把内容放进方括号 [ ]。", en: "Put what stands there into square brackets [ ]." },
  };
  return corrections[expected] ?? { zh: "改正此值。", en: "Correct the value." };
}

const VERSION = "schemaVersion";

function choiceOf(values: readonly unknown[], found: unknown, path: Path): BrokenRule {
  const words = values.map((value) => describeFound(value));
  const shown = describeFound(found);
  const choice = words.join(" / ");
  if (path[0] === VERSION) return wordRule("other_version", shown, { version: choice });
  return wordRule("not_allowed_value", shown, {
    choice,
    guess: guessText(typeof found === "string" ? found : "", words),
  });
}

function sizeRule(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  found: unknown,
): BrokenRule {
  const isBig = issue.code === "too_big";
  const limit = grouped(Number(isBig ? issue.maximum : issue.minimum));
  const shown = describeFound(found);
  const isAlone = Array.isArray(found) && !(isBig && issue.maximum === MOST_ITEMS);
  const length = grouped(typeof found === "string" || isAlone ? found.length : itemsIn(found));
  if (issue.origin === "string") {
    return isBig
      ? wordRule("text_too_long", shown, { limit, length })
      : wordRule("text_too_short", shown, { limit });
  }
  if (issue.origin === "array") {
    return wordRule(isBig ? "list_too_long" : "list_too_short", shown, { limit, length });
  }
  return wordRule(isBig ? "number_too_big" : "number_too_small", shown, { limit });
}

/** Items of all lists within one record together; a record that has more is none. */
export const MOST_ITEMS = 10_000;

/** How many items a value's lists hold, one within another. */
export function itemsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce<number>((sum, item) => sum + itemsIn(item), own);
}

/** `2,000`: an amount as people write it. */
function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** A pattern in words; as it is where there are none for it. */
function formOf(pattern: string): Bilingual {
  if (pattern.startsWith("/^[a-z]")) {
    return {
      zh: "以小写英文字母开头，只含小写字母、数字和单个连字符，如 figure-1",
      en: "lower-case letters, digits and single hyphens, beginning with a letter: figure-1",
    };
  }
  if (pattern.startsWith("/^\\d{4}-")) {
    return { zh: "写全年月日的日期，如 2024-07-15", en: "a full date, such as 2024-07-15" };
  }
  if (pattern.startsWith("/^\\d{4}(-")) {
    return {
      zh: "日历上有的日期，如 2024、2024-06、2024-06-30",
      en: "a date that exists in the calendar: 2024, 2024-06, 2024-06-30",
    };
  }
  if (pattern.endsWith("[A-Z]{1,3}[1-9]\\d{0,6}$/u")) {
    return {
      zh: "单元格的列号与行号，前面可有工作表名，如 C5、城区!C5",
      en: "column and row of a cell, after the name of its sheet if need be: C5, Town!C5",
    };
  }
  return { zh: `符合 ${pattern} 的文字`, en: `text that matches ${pattern}` };
}

function brokenRuleOf(issue: Issue, found: unknown): BrokenRule {
  const shown = describeFound(found);
  switch (issue.code) {
    case "invalid_type": {
      if (issue.path.length === 0) return wordRule("not_a_dataset", shown);
      const expected = namesOfTypes.get(issue.expected) ?? inChinese(issue.expected);
      const correction = correctionOf(issue.expected, found);
      return wordRule("wrong_type", shown, { expected, correction });
    }
    case "invalid_value":
      return choiceOf(issue.values, found, issue.path);
    case "invalid_union":
      // The forms of a record are told apart by one field, and the schema has no other unions.
      return choiceOf("options" in issue ? (issue.options ?? []) : [], found, issue.path);
    case "invalid_format":
      return issue.format === "url"
        ? wordRule("not_web_address", shown)
        : wordRule("wrong_format", shown, { form: formOf(issue.pattern ?? issue.format) });
    case "too_big":
    case "too_small":
      return sizeRule(issue, found);
    case "custom":
      return wordRule(TURNING_TEXT, shown);
    case "unrecognized_keys":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return wordRule("invalid", shown, { message: issue.message });
  }
}

function missing(
  path: Path,
  { expected }: BrokenRule,
  { type, description: { zh, en } }: DictionaryEntry,
): BrokenRule {
  // Of a field that is not there zod says only "a number", even where the schema wants a whole one.
  const wanted = type === "integer" ? typeNames.int : expected;
  const name = nameOf(path);
  return wordRule("missing_field", "", {
    name,
    expected: wanted,
    meaning: { zh: zh.replace(/。$/u, ""), en: en.replace(/[.]$/u, "") },
    ifEmpty:
      type === "list"
        ? {
            zh: `；没有记录的，写成 "${name}": []`,
            en: `; if it has no records, write "${name}": []`,
          }
        : { zh: "", en: "" },
  });
}

/** The names that the dictionary has for the fields of a record. */
function namesWithin(
  path: Path,
  dictionary: ReadonlyMap<string, DictionaryEntry>,
): ReadonlySet<string> {
  const at = pathText(path).replace(/\[\d+\]/gu, "[]");
  const prefix = at === "" ? "" : `${at}.`;
  const names = [...dictionary.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  return new Set(names.filter((key) => !/[.[]/u.test(key)));
}

function unknownField(input: unknown, path: Path, guess: Bilingual): Fault {
  const found = describeFound(valueAt(input, path));
  const broken = wordRule("unknown_field", found, { name: nameOf(path), guess });
  return { ...broken, ...placeOf(input, path), found };
}

/** What the schema found wrong, told with the record's id; `dictionary` is keyed by path. */
export function schemaFaults(
  input: unknown,
  issues: readonly Issue[],
  dictionary: ReadonlyMap<string, DictionaryEntry>,
): Fault[] {
  const guesses = new Guesses();
  return issues.flatMap((issue) => {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
      const names = namesWithin(path, dictionary);
      return issue.keys
        .filter((key) => !isForbiddenKey(key))
        .map((key) => unknownField(input, [...path, key], guesses.textOf(key, names)));
    }
    const value = valueAt(input, path);
    const found = describeFound(value);
    const broken = brokenRuleOf(issue, value);
    const entry = value === undefined ? entryOf(path, dictionary) : undefined;
    const told = entry === undefined ? broken : missing(path, broken, entry);
    return [{ ...told, ...placeOf(input, path), found }];
  });
}

/** The fault of a key that no record may have. */
export function forbiddenKeyFault(input: unknown, path: Path): Fault {
  const found = nameOf(path);
  return { ...wordRule("forbidden_key", found), ...placeOf(input, path), found };
}
