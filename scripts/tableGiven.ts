/** First bytes of workbooks: XLSX and its like, and the older XLS. */
const WORKBOOK_MARKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function kindOf(path: string, bytes: Uint8Array): { zh: string; en: string } | null {
  if (WORKBOOK_MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return { zh: "工作簿（XLSX 或 XLS）", en: "a workbook (XLSX or XLS)" };
  return /\.(?:csv|tsv)$/iu.test(path) ? { zh: "表格（CSV）", en: "a table (CSV)" } : null;
}

/**
 * What to say of a file that is a table where a dataset in JSON is expected, in Chinese and in English;
 * `null` for anything else.
 */
export function tableGiven(path: string, bytes: Uint8Array): string | null {
  const kind = kindOf(path, bytes);
  if (kind === null) return null;
  return [
    `给出的是${kind.zh}，这里需要 JSON。先用 npm run convert -- ${path} --json=out.json 转换，再用 out.json；或在页面中打开它，下载“当前数据（JSON）”。`,
    `This is ${kind.en}; JSON is needed here. Convert it first: npm run convert -- ${path} --json=out.json, and give out.json; or open it in the page and save the “Current data (JSON)” there.`,
  ].join("\n");
}
