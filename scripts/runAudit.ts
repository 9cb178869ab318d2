import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { auditText } from "../src/audit/auditText";
import type { AuditFigure, AuditNonFigure, AuditWords } from "../src/audit/AuditReport";
import { decodeText } from "../src/reading/paragraphs/decodeText";
import { findParagraphs } from "../src/reading/paragraphs/findParagraphs";
import { formatAudit, type AuditLanguage } from "../src/audit/formatAudit";
import { parsePrinted } from "../src/reading/numerals/parsePrinted";
import { recordsOfDataset } from "../src/audit/words/wordsOfDataset";
import { readDictionary } from "../src/dataset/dictionary";
import { formatFaults } from "../src/dataset/Fault";
import { parseDataset } from "../src/dataset/parseDataset";
import { datasetSchema } from "../src/dataset/schema";
import { schemaFaults } from "../src/dataset/schemaFaults";
import { type Outcome, reasonOf } from "./fileCommand";
import { tableGiven } from "./tableGiven";

/** What the audit was asked for on the command line. */
interface AuditOptions {
  readonly file: string;
  readonly data: string;
  readonly json: boolean;
  readonly language: AuditLanguage;
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

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        data: { type: "string", default: "data/dataset.json" },
        lang: { type: "string", default: "zh" },
      },
    });
  } catch (error) {
    throw refuse(
      "audit: arguments",
      reasonOf(error),
      "--json, --lang or --data",
      "see the usage below",
    );
  }
}

function parseOptions(args: readonly string[]): AuditOptions {
  const { values, positionals } = readArguments(args);
  const [file, second] = positionals;
  const { json, data, lang: language } = values;
  if (file === undefined)
    throw refuse(
      "audit: arguments",
      "no file",
      "the path of the report's text",
      "npm run audit -- ../article.txt",
    );
  if (second !== undefined)
    throw refuse(
      "audit: arguments",
      `a second file, ${second}`,
      "one file",
      "audit one text at a time",
    );
  if (language !== "zh" && language !== "en")
    throw refuse("audit: --lang", language, "zh or en", "write --lang zh or --lang en");
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

const { shape } = datasetSchema;

/** What is held against a text of a dataset that is still being written: its numerals, and its words not yet. */
const numeralsSchema = z.object({
  title: shape.title.nullable().catch(null),
  observations: z.array(
    shape.observations.element
      .pick({ id: true, paragraph: true, printed: true, quantity: true })
      .strip(),
  ),
  nonFigures: z.array(shape.nonFigures.element.omit({ source: true }).strip()),
});

function joinWords(one: AuditWords, other: AuditWords): AuditWords {
  return {
    clauses: [...one.clauses, ...other.clauses],
    gazetteer: one.gazetteer,
    ownTexts: [...one.ownTexts, ...other.ownTexts],
  };
}

function readRecords(path: string, language: AuditLanguage): Records {
  const bytes = readBytes(path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const table = tableGiven(path, bytes);
    throw refuse(`audit: ${path}`, reasonOf(error), "JSON", table ?? "mend the dataset");
  }
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
  const numerals = numeralsSchema.safeParse(parsed);
  if (!numerals.success) {
    const dictionary = new Map(readDictionary().map((entry) => [entry.path, entry]));
    const faults = schemaFaults(parsed, numerals.error.issues, dictionary);
    throw new AuditRefusal(`audit: ${path}\n${formatFaults(faults, language)}`);
  }
  return {
    title: numerals.data.title,
    figures: numerals.data.observations.flatMap(({ paragraph, ...figure }) =>
      paragraph === undefined ? [] : [{ ...figure, paragraph }],
    ),
    nonFigures: numerals.data.nonFigures,
    words: null,
  };
}

/** Holds a file against the dataset as the arguments ask, without touching the process. */
export function runAudit(args: readonly string[]): Outcome {
  if (args.includes("--help") || args.includes("-h")) return { code: 0, stdout: USAGE, stderr: "" };
  try {
    const { file, data, json, language } = parseOptions(args);
    const { title, figures, nonFigures, words } = readRecords(data, language);
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
