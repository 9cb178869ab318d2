import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parsePrinted } from "../src/reading/numerals/parsePrinted";
import type { Bilingual, Dataset, Source } from "../src/dataset/Dataset";
import { formatFaults } from "../src/dataset/Fault";
import { parseDataset } from "../src/dataset/parseDataset";
import { serializeDataset } from "../src/export/serializeDataset";
import { readDatasetFile } from "../src/opening/readDatasetFile";
import { type TableRemark, tableRemarkText } from "../src/wording/views/tableRemarks";
import { type Outcome, type FileWanted, fileOptions, fileWanted, refusalOf } from "./fileCommand";

const USAGE = `用法 Usage: npm run convert -- FILE [--json=out.json] [--title 标题] [--source 来源] [--date YYYY-MM-DD] [--lang zh|en]
FILE      表格或数据集 a table or dataset: XLSX, XLS, XLSB, ODS, ET, CSV, 网页 web page, JSON
--json    数据集写入的文件；不写则输出到终端 file to write the dataset to; without it, the terminal
--title   看板标题，表中没有写明时填写 title of the dashboard, where the table has none
--source  表由谁发布 who published the table
--date    何时发布 when it was published
退出码 Exit: 0 已转换 converted, 1 文件有误 faults in the file, 2 命令有误 a wrong command
`;

interface Wanted extends FileWanted {
  /** `null` writes to the terminal. */
  readonly json: string | null;
}

const refusal = refusalOf("convert", USAGE);

function parseOptions(args: readonly string[]): Wanted | Outcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...fileOptions, json: { type: "string" } },
    });
    const todo = { none: "name the file", several: "convert one file at a time" };
    const wanted = fileWanted(positionals, values, refusal, todo);
    return "code" in wanted ? wanted : { ...wanted, json: values.json ?? null };
  } catch (error) {
    return refusal(error, "see the usage below");
  }
}

/** Whether the command itself says what a remark misses. */
function answered(kind: TableRemark["kind"], { publisher, published }: Wanted): boolean {
  return (
    (kind === "no_source" && publisher !== null) || (kind === "no_published" && published !== null)
  );
}

/** What the command says in place of what the file does not say; both languages have the words as they were given. */
function completed(dataset: Dataset, { title, publisher, published }: Wanted): unknown {
  const said = (text: string): Bilingual => ({ zh: text, en: text });
  const source = (one: Source): Source => ({
    ...one,
    ...(publisher === null ? {} : { publisher: said(publisher) }),
    ...(published === null ? {} : { published }),
  });
  return {
    ...dataset,
    ...(title === null ? {} : { title: said(title) }),
    ...(published === null ? {} : { modified: published.slice(0, 10) }),
    sources: dataset.sources.map(source),
  };
}

/**
 * Reads a file as the page does and hands over its dataset, or its faults in the page's own words. Writes
 * only the file that the arguments name.
 */
export function runConvert(args: readonly string[]): Outcome {
  const wanted = parseOptions(args);
  if ("code" in wanted) return wanted;
  const { file, json, language } = wanted;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return refusal(error, "check the path");
  }
  const opened = readDatasetFile(bytes, basename(file), { language });
  if (!opened.ok) {
    return { code: 1, stdout: "", stderr: `${file}\n${formatFaults(opened.faults, language)}\n` };
  }
  const parsed = parseDataset(completed(opened.dataset, wanted), parsePrinted);
  if (!parsed.ok) {
    return { code: 1, stdout: "", stderr: `${file}\n${formatFaults(parsed.faults, language)}\n` };
  }
  const text = serializeDataset(parsed.dataset);
  const remarks = opened.remarks
    .filter(({ kind }) => !answered(kind, wanted))
    .map((remark) => `- ${tableRemarkText(remark, language)}\n`)
    .join("");
  if (json === null) return { code: 0, stdout: text, stderr: remarks };
  try {
    writeFileSync(json, text);
  } catch (error) {
    return refusal(error, "check --json");
  }
  const { observations, measures } = parsed.dataset;
  const done = {
    zh: `已写成 ${json}：${observations.length} 项数据，${measures.length} 项举措。下一步：npm run audit -- 报告.txt --data ${json}，npm run build -- --data ${json}\n`,
    en: `Wrote ${json}: ${observations.length} figures, ${measures.length} measures. Next: npm run audit -- report.txt --data ${json}, npm run build -- --data ${json}\n`,
  }[language];
  return { code: 0, stdout: `${remarks}${done}`, stderr: "" };
}
