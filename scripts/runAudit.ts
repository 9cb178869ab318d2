import { readFileSync } from "node:fs";
import { auditText } from "../src/audit/auditText";
import type { AuditFigure, AuditNonFigure, AuditWords } from "../src/audit/AuditReport";
import { decodeText } from "../src/audit/decodeText";
import { findParagraphs } from "../src/audit/findParagraphs";
import { formatAudit, type AuditLanguage } from "../src/audit/formatAudit";
import { parsePrinted } from "../src/audit/parsePrinted";
import { recordsOfDataset } from "../src/audit/words/wordsOfDataset";
import { parseDataset } from "../src/dataset/parseDataset";
import type { Quantity } from "../src/dataset/quantity";
import { tableGiven } from "./tableGiven";

/** What the audit was asked for on the command line. */
interface AuditOptions {
  readonly file: string;
  readonly data: string;
  readonly json: boolean;
  readonly language: AuditLanguage;
}

/** What goes to the terminal, and the exit code: 0 nothing open, 1 findings, 2 nothing could be audited. */
export interface AuditOutcome {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

interface Records {
  /** The dataset's title; `null` where it has none. */
  readonly title: Readonly<Record<AuditLanguage, string>> | null;
  readonly figures: readonly AuditFigure[];
  readonly nonFigures: readonly AuditNonFigure[];
  /** `null` where the dataset has faults, so that only its numerals can be held against the text. */
  readonly words: AuditWords | null;
}

class AuditRefusal extends Error {}

const USAGE = `用法 Usage: npm run audit -- FILE [--json] [--lang zh|en] [--data data/dataset.json]
FILE  报道文本 the report's text: TXT or saved HTML, UTF-8, UTF-16 or GB18030
退出码 Exit: 0 没有差异 nothing open, 1 有差异 differences, 2 无法核对 could not audit
`;

const WITHOUT_WORDS = `数据集有错误（npm run build 会逐条说明），只核对了数字，没有核对用词。
The dataset has faults, which npm run build names: only its numerals were checked, and not its words.
`;

function refuse(where: string, found: string, expected: string, todo: string): AuditRefusal {
  return new AuditRefusal(
    `${where}\n  found: ${found}\n  expected: ${expected}\n  to do: ${todo}\n`,
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function parseOptions(args: readonly string[]): AuditOptions {
  let file: string | null = null;
  let data = "data/dataset.json";
  let json = false;
  let language: AuditLanguage = "zh";
  for (let index = 0; index < args.length; index += 1) {
    const [name = "", joined] = (args[index] ?? "").split("=", 2);
    const value = (): string => {
      const given = joined ?? args[index + 1];
      if (joined === undefined) index += 1;
      if (given === undefined || given === "") {
        throw refuse(
          `audit: ${name}`,
          "no value",
          name === "--lang" ? "zh or en" : "a path",
          `write ${name} VALUE`,
        );
      }
      return given;
    };
    if (name === "--json") {
      json = true;
    } else if (name === "--data") {
      data = value();
    } else if (name === "--lang") {
      const given = value();
      if (given !== "zh" && given !== "en") {
        throw refuse("audit: --lang", given, "zh or en", "write --lang zh or --lang en");
      }
      language = given;
    } else if (name.startsWith("--")) {
      throw refuse(
        "audit: arguments",
        name,
        "--json, --lang or --data",
        "remove it, or see the usage below",
      );
    } else if (file === null) {
      file = args[index] ?? "";
    } else {
      throw refuse(
        "audit: arguments",
        `a second file, ${args[index] ?? ""}`,
        "one file",
        "audit one text at a time",
      );
    }
  }
  if (file === null) {
    throw refuse(
      "audit: arguments",
      "no file",
      "the path of the report's text",
      "npm run audit -- ../article.txt",
    );
  }
  return { file, data, json, language };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refuse(`audit: ${path}`, reasonOf(error), "a readable file", "check the path");
  }
}

function readText(path: string): string {
  const decoded = decodeText(readBytes(path));
  if (decoded.ok) return decoded.text;
  const found = {
    empty: "an empty file",
    binary: "a file that is not text",
    "damaged-utf-8": "UTF-8 with a character cut or damaged",
    "unknown-encoding": "bytes in an unknown encoding",
  }[decoded.reason];
  throw refuse(
    `audit: ${path}`,
    found,
    "TXT or HTML in UTF-8, UTF-16 or GB18030",
    "save the report as plain text in UTF-8, and audit that file",
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads fields of one record and says by name which one is wrong. */
class RecordReader {
  readonly #path: string;
  readonly #where: string;
  readonly #record: Record<string, unknown>;

  constructor(path: string, where: string, value: unknown) {
    if (!isRecord(value)) {
      throw refuse(
        `audit: ${path} ${where}`,
        JSON.stringify(value) ?? "nothing",
        "an object",
        "mend the dataset",
      );
    }
    this.#path = path;
    this.#where = where;
    this.#record = value;
  }

  #wrong(field: string, expected: string): AuditRefusal {
    const found = JSON.stringify(this.#record[field]) ?? "nothing";
    return refuse(
      `audit: ${this.#path} ${this.#where}.${field}`,
      found,
      expected,
      "mend the dataset",
    );
  }

  text(field: string): string {
    const value = this.#record[field];
    if (typeof value !== "string") throw this.#wrong(field, "text");
    return value;
  }

  number(field: string): number {
    const value = this.#record[field];
    if (typeof value !== "number") throw this.#wrong(field, "a number");
    return value;
  }

  list(field: string): readonly unknown[] {
    const value = this.#record[field];
    if (!Array.isArray(value)) throw this.#wrong(field, "a list");
    return value;
  }

  part(field: string): RecordReader {
    return new RecordReader(this.#path, `${this.#where}.${field}`, this.#record[field]);
  }

  each(field: string): readonly RecordReader[] {
    return this.list(field).map(
      (item, index) =>
        new RecordReader(this.#path, `${this.#where}.${field}[${String(index)}]`, item),
    );
  }

  quantity(field: string): Quantity {
    const part = this.part(field);
    const bound = part.text("bound");
    switch (bound) {
      case "range":
        return { bound, low: part.number("low"), high: part.number("high") };
      case "exact":
      case "at_least":
      case "at_most":
      case "about":
        return { bound, value: part.number("value") };
      default:
        throw part.#wrong("bound", "exact, at_least, at_most, about or range");
    }
  }
}

function titleOf(dataset: unknown): Records["title"] {
  if (!isRecord(dataset) || !isRecord(dataset["title"])) return null;
  const { zh, en } = dataset["title"];
  return typeof zh === "string" && typeof en === "string" ? { zh, en } : null;
}

function joinWords(one: AuditWords, other: AuditWords): AuditWords {
  return {
    clauses: [...one.clauses, ...other.clauses],
    gazetteer: one.gazetteer,
    ownTexts: [...one.ownTexts, ...other.ownTexts],
  };
}

/** The one place that knows how the dataset's file is laid out. */
function readRecords(path: string): Records {
  const bytes = readBytes(path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const table = tableGiven(path, bytes);
    throw refuse(`audit: ${path}`, reasonOf(error), "JSON", table ?? "mend the dataset");
  }
  const root = new RecordReader(path, "dataset", parsed);
  const whole = parseDataset(parsed, parsePrinted);
  if (whole.ok) {
    const records = whole.dataset.sources.map(({ id }) => recordsOfDataset(whole.dataset, id));
    return {
      title: whole.dataset.title,
      figures: records.flatMap(({ figures }) => figures),
      nonFigures: records.flatMap(({ nonFigures }) => nonFigures),
      words: records.map(({ words }) => words).reduce(joinWords),
    };
  }
  // A dataset that is still being written has its numerals held against the text, and its words not yet.
  return {
    title: titleOf(parsed),
    figures: root.each("observations").map((observation) => ({
      id: observation.text("id"),
      paragraph: observation.number("paragraph"),
      printed: observation.text("printed"),
      quantity: observation.quantity("quantity"),
    })),
    nonFigures: root.each("nonFigures").map((item) => ({
      id: item.text("id"),
      paragraph: item.number("paragraph"),
      token: item.text("token"),
      occurrences: item.number("occurrences"),
      reason: item.text("reason"),
    })),
    words: null,
  };
}

/** Holds a file against the dataset as the arguments ask, without touching the process. */
export function runAudit(args: readonly string[]): AuditOutcome {
  if (args.includes("--help") || args.includes("-h")) return { code: 0, stdout: USAGE, stderr: "" };
  try {
    const { file, data, json, language } = parseOptions(args);
    const { title, figures, nonFigures, words } = readRecords(data);
    const paragraphs = findParagraphs(readText(file));
    if (paragraphs.length === 0) {
      throw refuse(
        `audit: ${file}`,
        "no paragraph of running text",
        "the text of the report",
        "save the article itself, not a list or an image of it",
      );
    }
    const report = auditText(paragraphs, figures, nonFigures, words ?? undefined);
    const stdout = json
      ? `${JSON.stringify(report, null, 2)}\n`
      : formatAudit(report, language, { title: title?.[language] ?? null, path: data });
    return { code: report.clean ? 0 : 1, stdout, stderr: words === null ? WITHOUT_WORDS : "" };
  } catch (error) {
    if (error instanceof AuditRefusal) {
      return { code: 2, stdout: "", stderr: `${error.message}\n${USAGE}` };
    }
    throw error;
  }
}
