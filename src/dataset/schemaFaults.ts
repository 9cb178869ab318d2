import type { z } from "zod";
import type { Bilingual } from "./Dataset";
import type { DictionaryEntry } from "./dictionary";
import { describeFound, type Fault } from "./Fault";
import { isForbiddenKey } from "./forbiddenKeys";
import { TURNING_TEXT } from "./schema";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数值", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  object: { zh: "对象 { … }", en: "an object { … }" },
  array: { zh: "列表 [ … ]", en: "a list [ … ]" },
};

/** The value that a path leads to; `undefined` where it leads nowhere. */
function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      value = items[Number(key)];
      continue;
    }
    // Own fields only: `constructor` is no field of a record that does not hold it.
    value = Object.getOwnPropertyDescriptor(value, String(key))?.value;
  }
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
  if (list === undefined || typeof index !== "number") {
    return { record: "dataset", field: pathText(path) };
  }
  const id = valueAt(input, [list, index, "id"]);
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

interface Ruling {
  readonly rule: string;
  readonly expected: Bilingual;
  readonly remedy: Bilingual;
}

const CORRECT: Bilingual = { zh: "改正此值。", en: "Correct the value." };

const TURNING_RULING: Ruling = {
  rule: TURNING_TEXT,
  expected: {
    zh: "不含改变文字方向的隐藏字符",
    en: "text without hidden characters that turn its direction",
  },
  remedy: { zh: "删去隐藏字符，重新键入此处文字。", en: "Delete them; type the text anew." },
};

function choiceOf(values: readonly unknown[]): Ruling {
  const choice = values.map((value) => describeFound(value)).join(" / ");
  return {
    rule: "not_allowed_value",
    expected: { zh: `其一：${choice}`, en: `one of ${choice}` },
    remedy: CORRECT,
  };
}

function sizeRuling(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Ruling {
  const isBig = issue.code === "too_big";
  const limit = String(isBig ? issue.maximum : issue.minimum);
  const most = isBig ? { zh: "至多", en: "at most" } : { zh: "至少", en: "at least" };
  if (issue.origin === "string") {
    return {
      rule: isBig ? "text_too_long" : "text_too_short",
      expected: { zh: `${most.zh} ${limit} 个字符`, en: `${most.en} ${limit} characters` },
      remedy: isBig
        ? { zh: "缩短文字。", en: "Shorten the text." }
        : { zh: "填写文字。", en: "Fill in the text." },
    };
  }
  if (issue.origin === "array") {
    return {
      rule: isBig ? "list_too_long" : "list_too_short",
      expected: { zh: `${most.zh} ${limit} 项`, en: `${most.en} ${limit} items` },
      remedy: isBig
        ? { zh: "删减列表。", en: "Shorten the list." }
        : { zh: "补充列表。", en: "Add to the list." },
    };
  }
  return {
    rule: isBig ? "number_too_big" : "number_too_small",
    expected: { zh: `${most.zh} ${limit}`, en: `${most.en} ${limit}` },
    remedy: CORRECT,
  };
}

function unionRuling(issue: z.core.$ZodIssueInvalidUnion): Ruling {
  const options = "options" in issue ? (issue.options ?? []) : [];
  if (options.length > 0) return choiceOf(options);
  const values = issue.errors.flatMap((errors: readonly Issue[]) =>
    errors.flatMap((error) => (error.code === "invalid_value" ? error.values : [])),
  );
  if (values.length > 0) return choiceOf(values);
  return {
    rule: "no_form_fits",
    expected: { zh: "数据字典所列的一种形式", en: "one of the forms in the data dictionary" },
    remedy: CORRECT,
  };
}

/** A pattern in words; as it is where there are none for it. */
function formOf(pattern: string): Bilingual {
  if (pattern.startsWith("/^[a-z]")) {
    return {
      zh: "以小写字母开头，只含小写字母、数字与单个连字符，如 figure-1",
      en: "lower-case letters, digits and single hyphens, beginning with a letter: figure-1",
    };
  }
  if (pattern.startsWith("/^\\d{4}-")) {
    return { zh: "完整的日期，如 2024-07-15", en: "a full date, such as 2024-07-15" };
  }
  if (pattern.startsWith("/^\\d{4}(-")) {
    return {
      zh: "日历上有的日期，如 2024、2024-06、2024-06-30",
      en: "a date of the calendar: 2024, 2024-06, 2024-06-30",
    };
  }
  return { zh: `符合 ${pattern} 的文字`, en: `text that matches ${pattern}` };
}

function formatRuling(issue: z.core.$ZodIssueInvalidStringFormat): Ruling {
  if (issue.format === "url") {
    return {
      rule: "not_web_address",
      expected: { zh: "http 或 https 网址", en: "an http or https address" },
      remedy: {
        zh: "写全网址；不知道则省略此字段。",
        en: "Write the full address; leave the field out where none is known.",
      },
    };
  }
  return { rule: "wrong_format", expected: formOf(issue.pattern ?? issue.format), remedy: CORRECT };
}

function rulingOf(issue: Issue): Ruling {
  switch (issue.code) {
    case "invalid_type": {
      const name = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return { rule: "wrong_type", expected: name, remedy: CORRECT };
    }
    case "invalid_value":
      return choiceOf(issue.values);
    case "invalid_union":
      return unionRuling(issue);
    case "invalid_format":
      return formatRuling(issue);
    case "too_big":
    case "too_small":
      return sizeRuling(issue);
    case "custom":
      return TURNING_RULING;
    case "unrecognized_keys":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return {
        rule: "invalid",
        expected: { zh: issue.message, en: issue.message },
        remedy: CORRECT,
      };
  }
}

function missing(ruling: Ruling, entry: DictionaryEntry | undefined): Ruling {
  // Of a field that is not there zod says only "a number", even where the schema wants a whole one.
  const isWhole = entry?.type === "integer";
  return {
    rule: "missing_field",
    expected: isWhole ? (typeNames["int"] ?? ruling.expected) : ruling.expected,
    remedy: {
      zh: `补上此字段。${entry?.description.zh ?? ""}`,
      en: `Add the field.${entry === undefined ? "" : ` ${entry.description.en}`}`,
    },
  };
}

function unknownField(input: unknown, path: Path): Fault {
  return {
    ...placeOf(input, path),
    rule: "unknown_field",
    found: describeFound(valueAt(input, path)),
    expected: { zh: "数据字典所列的字段", en: "a field that the data dictionary has" },
    remedy: {
      zh: "改正字段名，或删去该字段。",
      en: "Correct the field's name, or drop the field.",
    },
  };
}

/** What the schema found wrong, told with the record's id; `dictionary` is keyed by path. */
export function schemaFaults(
  input: unknown,
  issues: readonly Issue[],
  dictionary: ReadonlyMap<string, DictionaryEntry>,
): Fault[] {
  return issues.flatMap((issue) => {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
      return issue.keys
        .filter((key) => !isForbiddenKey(key))
        .map((key) => unknownField(input, [...path, key]));
    }
    const found = valueAt(input, path);
    const ruling = rulingOf(issue);
    const told = found === undefined ? missing(ruling, entryOf(path, dictionary)) : ruling;
    return [{ ...placeOf(input, path), ...told, found: describeFound(found) }];
  });
}

/** The fault of a key that no record may have. */
export function forbiddenKeyFault(input: unknown, path: Path): Fault {
  return {
    ...placeOf(input, path),
    rule: "forbidden_key",
    found: String(path[path.length - 1]),
    expected: { zh: "数据字典所列的字段", en: "a field that the data dictionary has" },
    remedy: {
      zh: "删去该字段；此文件可能被人动过手脚。",
      en: "Drop the field; somebody may have tampered with the file.",
    },
  };
}
