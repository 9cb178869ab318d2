import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { decodeText } from "../src/reading/paragraphs/decodeText";
import type { Place } from "../src/dataset/Dataset";
import { isRealDate } from "../src/dataset/integrity/calendar";
import { serializeDataset } from "../src/export/serializeDataset";
import type { Draft } from "../src/opening/draft/DraftedDataset";
import { formatDraft } from "../src/opening/draft/formatDraft";
import { draftDataset } from "../src/opening/draft/draftDataset";
import { limits } from "../src/opening/limits";
import { writeTemplateWorkbook } from "../src/opening/template/writeTemplate";
import { type Outcome, type FileWanted, fileOptions, fileWanted, refusalOf } from "./fileCommand";
import { readDataset } from "./readDataset";

const USAGE = `用法 Usage: npm run draft -- FILE [--date YYYY-MM-DD] [--title 标题] [--source 发布单位] [--json | --json=out.json] [--xlsx out.xlsx] [--data data/dataset.json] [--lang zh|en]
FILE    报道文本 the report's text: TXT or saved HTML, UTF-8, UTF-16 or GB18030
--date  发布日期，文中没有写明时填写 day of publication, where the text does not say it
--source 发布单位，文中没有写明时填写 who published it, where the text does not say it
--json  草稿写到终端或文件 the draft as JSON, to the terminal or a file
--xlsx  草稿写成模板 the draft in the form of the template
--data  其中的地名在文中查找 whose places are looked for in the text
退出码 Exit: 0 已起草 drafted, 2 无法起草 could not draft
`;

/** Why no draft was made of a text, as both languages say it: what it is, found, expected, and what to do. */
const NOT_DRAFTED = {
  no_date: [
    ["文中没有找到发布日期。", "The text does not say when it was published."],
    ["正文之前没有写明日期的行", "no line above the text that gives a day"],
    [
      "“发布时间：YYYY-MM-DD”“来源：某报 YYYY年M月D日”，或单独一行日期",
      "“发布时间：YYYY-MM-DD”, “来源：PAPER YYYY年M月D日”, or the day in a line of its own",
    ],
    [
      "加上 --date YYYY-MM-DD（年-月-日），今年、目前等按此日期推定",
      "add --date YYYY-MM-DD; 今年, 目前 and the like are resolved by it",
    ],
  ],
  no_paragraphs: [
    ["没有找到正文段落。", "There is no paragraph of running text."],
    ["只有短行，或空文件", "only short lines, or nothing"],
    ["带标点的正文，一段一行", "running text with its punctuation, a paragraph a line"],
    ["把报道正文另存为文本文件，再起草", "save the article itself as text, and draft that"],
  ],
  no_figures: [
    ["文中没有读到可以作为数据的数字。", "The text holds no number that could be a figure."],
    ["没有带单位的数字", "no number with a unit"],
    ["至少一个带单位的数字，如 36项、98.6%", "at least one number with a unit: 36项, 98.6%"],
    ["核对是否选对了文件", "see whether it is the right file"],
  ],
} as const;

const PARTS = {
  numbers: ["个数字", "numbers"],
  measures: ["项举措", "measures"],
  paragraphs: ["段", "paragraphs"],
} as const;

type Refused = Extract<Draft, { readonly ok: false }>;
type BothLanguages = readonly [zh: string, en: string];

/** What it is, found, expected, and what to do. */
function wordsOf(refused: Refused): readonly [BothLanguages, ...BothLanguages[]] {
  if (refused.reason !== "too_many") return NOT_DRAFTED[refused.reason];
  const { of, found } = refused;
  const [zh, en] = PARTS[of];
  return [
    ["文本太长，没有起草。", "The text is too long to be drafted."],
    [`${String(found)} ${zh}`, `${String(found)} ${en}`],
    [`至多 ${String(limits.drafted[of])} ${zh}`, `at most ${String(limits.drafted[of])} ${en}`],
    ["按章节分成几篇，分别起草", "split it by its chapters, and draft each"],
  ];
}

function notDrafted(refused: Refused, file: string): Outcome {
  const [[title, english], ...rest] = wordsOf(refused);
  const labels = ["现为 found", "应为 expected", "处理 to do"];
  const lines = rest.map(([zh, en], index) => `  ${labels[index] ?? ""}: ${zh}\n    ${en}`);
  return {
    code: 2,
    stdout: "",
    stderr: `${file}\n${title} ${english}\n${lines.join("\n")}\n\n${USAGE}`,
  };
}

const refusal = refusalOf("draft", USAGE);

interface Wanted extends FileWanted {
  /** `""` writes to the terminal, `null` nowhere. */
  readonly json: string | null;
  readonly xlsx: string | null;
  /** The dataset whose places are looked for, as the page looks for those that it shows. */
  readonly data: string;
}

function parseOptions(args: readonly string[]): Wanted | Outcome {
  // `--json` stands alone or with a path, which Node's own reader of options does not know.
  const json = args.find((arg) => arg === "--json" || arg.startsWith("--json="));
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((arg) => arg !== json),
      allowPositionals: true,
      options: {
        ...fileOptions,
        xlsx: { type: "string" },
        data: { type: "string", default: "data/dataset.json" },
      },
    });
    const todo = { none: "name the text's file", several: "draft one text at a time" };
    const wanted = fileWanted(positionals, values, refusal, todo);
    if ("code" in wanted) return wanted;
    if (wanted.published !== null && !isRealDate(wanted.published))
      return refusal(`--date ${values.date ?? ""}`, "write the day as YYYY-MM-DD");
    return {
      ...wanted,
      json: json === undefined ? null : json.slice("--json=".length),
      xlsx: values.xlsx ?? null,
      data: values.data,
    };
  } catch (error) {
    return refusal(error, "see the usage below");
  }
}

/** Reads the text that the arguments name and proposes a dataset of it. Writes only the files that they name. */
export async function runDraft(args: readonly string[]): Promise<Outcome> {
  const wanted = parseOptions(args);
  if ("code" in wanted) return wanted;
  const { file, published, title, publisher, json, xlsx, data, language } = wanted;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return refusal(error, "check the path");
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok)
    return refusal(`${file}: ${decoded.reason}`, "save it as text in UTF-8 or GB18030");
  let places: readonly Place[];
  try {
    ({ places } = readDataset(data));
  } catch (error) {
    return refusal(error, "check --data");
  }
  const draft = draftDataset(decoded.text, {
    places,
    ...(published === null ? {} : { published }),
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
  });
  if (!draft.ok) return notDrafted(draft, file);
  const text = serializeDataset(draft.dataset);
  const workbook = xlsx === null ? null : await writeTemplateWorkbook(draft.dataset, language);
  try {
    if (json !== null && json !== "") writeFileSync(json, text);
    if (xlsx !== null && workbook !== null) writeFileSync(xlsx, workbook);
  } catch (error) {
    return refusal(error, "check --json and --xlsx");
  }
  const summary = formatDraft(draft, language);
  return json === ""
    ? { code: 0, stdout: text, stderr: summary }
    : { code: 0, stdout: summary, stderr: "" };
}
