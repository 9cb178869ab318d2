import { changeKind, changeNames } from "./changeNames";
import type { OwnWord } from "./words/ownWords";
import type { AuditedParagraph, AuditMark, AuditReport, Finding, MarkStatus } from "./AuditReport";

/** Language of the printed audit. */
export type AuditLanguage = "zh" | "en";

/** The dataset that a text is held against. */
export interface AuditedDataset {
  /** In the language of the audit; `null` where it has none. */
  readonly title: string | null;
  /** Path of its file. */
  readonly path: string;
}

type Shift = Extract<Finding, { readonly kind: "shifted" }>;

interface AuditWording {
  readonly verdict: (findings: number, ownWords: number) => string;
  readonly counts: (report: AuditReport) => string;
  /** What a second reader makes of the figures that were found. */
  readonly second: (report: AuditReport) => string;
  readonly status: Readonly<Record<MarkStatus["status"], string>>;
  readonly paragraph: (paragraph: AuditedParagraph) => string;
  readonly noNumerals: string;
  readonly differences: string;
  readonly ownWords: string;
  readonly finding: (finding: Finding) => string;
  readonly otherText: (found: number, total: number) => string;
  readonly heldAgainst: (dataset: AuditedDataset) => string;
}

function foundCount({ figures }: AuditReport): number {
  return figures.filter(({ verdict }) => verdict === "found").length;
}

function shiftInChinese({ change, paragraph, foundParagraph, count, ids }: Shift): string {
  const run =
    count > 1 ? `第${String(paragraph)}段起的${String(count)}段` : `第${String(paragraph)}段`;
  switch (change) {
    case "inserted":
      return `${run}是新增的，其后段号顺延`;
    case "removed":
      return `原${run}不见了，其后段号提前${ids.length > 0 ? `;随之缺失：${ids.join("、")}` : ""}`;
    case "moved":
      return `原${run}移到了第${String(foundParagraph)}段`;
    case "split":
      return `原第${String(paragraph)}段拆成了${String(count)}段（自第${String(foundParagraph)}段起），其后段号顺延`;
    case "joined":
      return `原第${String(paragraph)}段起的${String(count)}段并成了第${String(foundParagraph)}段，其后段号提前`;
  }
}

function shiftInEnglish({ change, paragraph, foundParagraph, count, ids }: Shift): string {
  const run =
    count > 1
      ? `${String(count)} paragraphs from ¶${String(paragraph)} on`
      : `¶${String(paragraph)}`;
  switch (change) {
    case "inserted":
      return `${run} inserted; the numbers after shift`;
    case "removed":
      return `${run} gone; the numbers after shift${ids.length > 0 ? `; gone with it: ${ids.join(", ")}` : ""}`;
    case "moved":
      return `${run} moved to ¶${String(foundParagraph)}`;
    case "split":
      return `¶${String(paragraph)} split into ${String(count)} from ¶${String(foundParagraph)} on; the numbers after shift`;
    case "joined":
      return `${String(count)} paragraphs from ¶${String(paragraph)} on joined into ¶${String(foundParagraph)}; the numbers after shift`;
  }
}

type WordFinding = Extract<Finding, { readonly kind: "word" }>;

function wordsInChinese({ paragraph, ids, expected, found }: WordFinding): string {
  const where = `第${String(paragraph)}段 ${ids.join("、")}：`;
  if (expected.length === 0) return `${where}数字旁多出“${found ?? ""}”`;
  return `${where}应有“${expected.join("”“")}”，${found === null ? "旁边没有" : `文中是“${found}”`}`;
}

function wordsInEnglish({ paragraph, ids, expected, found }: WordFinding): string {
  const where = `¶${String(paragraph)} ${ids.join(", ")}: `;
  if (expected.length === 0) return `${where}“${found ?? ""}” stands beside the number`;
  return `${where}“${expected.join("”, “")}” does not stand there${found === null ? "" : `; the text has “${found}”`}`;
}

function findingInChinese(finding: Finding): string {
  switch (finding.kind) {
    case "changed":
      return `第${String(finding.paragraph)}段 ${finding.id}：数据集为“${finding.expected}”，文中是“${finding.found}”`;
    case "missing":
      return `第${String(finding.paragraph)}段 ${finding.id}：应有“${finding.expected}”，全文未找到${
        finding.twins.length > 0
          ? `（同段 ${finding.twins.join("、")} 数字相同，也可能缺的是它）`
          : ""
      }`;
    case "moved":
      return `${finding.id}：“${finding.expected}”应在第${String(finding.paragraph)}段，实在第${String(finding.foundParagraph)}段`;
    case "unaccounted":
      return `第${String(finding.paragraph)}段 “${finding.found}”：既不是数据，也没有列为非数据`;
    case "excuse_changed":
      return `第${String(finding.paragraph)}段 非数据 ${finding.id}：数据集为“${finding.expected}”，文中是“${finding.found}”`;
    case "excuse_missing":
      return `第${String(finding.paragraph)}段 非数据 ${finding.id}：“${finding.expected}”未找到或次数不足`;
    case "shifted":
      return shiftInChinese(finding);
    case "word":
      return wordsInChinese(finding);
    case "order":
      return `第${String(finding.paragraph)}段 ${finding.ids.join("、")}：数据集为“${finding.expected.join("”“")}”，文中依次是“${finding.found.join("”“")}”，前后对调了`;
    case "form":
      return `第${String(finding.paragraph)}段 ${finding.id}：“${finding.found}”即“${finding.expected}”，${finding.fault === "spacing" ? "数字中间有空格" : "写作繁体"}`;
  }
}

function findingInEnglish(finding: Finding): string {
  switch (finding.kind) {
    case "changed":
      return `¶${String(finding.paragraph)} ${finding.id}: expected “${finding.expected}”, found “${finding.found}”`;
    case "missing":
      return `¶${String(finding.paragraph)} ${finding.id}: expected “${finding.expected}”, found nowhere${
        finding.twins.length > 0
          ? ` (${finding.twins.join(", ")} prints the same there and may be the one that is gone)`
          : ""
      }`;
    case "moved":
      return `${finding.id}: expected “${finding.expected}” in ¶${String(finding.paragraph)}, found in ¶${String(finding.foundParagraph)}`;
    case "unaccounted":
      return `¶${String(finding.paragraph)} “${finding.found}”: neither a figure nor listed as no figure`;
    case "excuse_changed":
      return `¶${String(finding.paragraph)} no figure ${finding.id}: expected “${finding.expected}”, found “${finding.found}”`;
    case "excuse_missing":
      return `¶${String(finding.paragraph)} no figure ${finding.id}: “${finding.expected}” not found, or less often than listed`;
    case "shifted":
      return shiftInEnglish(finding);
    case "word":
      return wordsInEnglish(finding);
    case "order":
      return `¶${String(finding.paragraph)} ${finding.ids.join(", ")}: expected “${finding.expected.join("”, “")}”, found “${finding.found.join("”, “")}”, the one in the place of the other`;
    case "form":
      return `¶${String(finding.paragraph)} ${finding.id}: “${finding.found}” is “${finding.expected}”, ${finding.fault === "spacing" ? "with a space among its digits" : "in traditional characters"}`;
  }
}

const WORDING: Readonly<Record<AuditLanguage, AuditWording>> = {
  zh: {
    verdict: (findings, ownWords) =>
      findings === 0
        ? ownWords === 0
          ? "核对通过：没有未交代的数字"
          : `原文没有未交代的数字；我们的文字有${String(ownWords)}个词待核`
        : `核对未通过：${String(findings)}处差异`,
    counts: (report) =>
      `共${String(report.paragraphs.length)}段；数据${String(report.figures.length)}项，找到${String(foundCount(report))}项；` +
      `数字${String(report.counts.covered)}处为数据，${String(report.counts.excused)}处已列为非数据，${String(report.counts.changed)}处不符，${String(report.counts.open)}处未交代`,
    second: ({ second }) =>
      `另一种读法：${String(second.agrees)}处读出同一数值，${String(second.differs)}处读出不同数值，${String(second.none)}处读不出（中文数字等）`,
    status: { covered: "数据", excused: "非数据", changed: "不符", open: "未交代", word: "不计数" },
    paragraph: ({ number, expected }) =>
      `第${String(number)}段${expected === number ? "" : expected === null ? "（原文无此段）" : `（原第${String(expected)}段）`}`,
    noNumerals: "无数字",
    differences: "差异：",
    ownWords: "我们的文字里有、原文段落里没有的词，请人核对（确有理由的，列入 excusedWords）：",
    finding: findingInChinese,
    otherText: (found, total) =>
      `${String(total)}项数据只找到${String(found)}项：这份文本可能不是该数据集的报道。请确认文件；要与别的数据集核对，加 --data 数据集.json。`,
    heldAgainst: ({ title, path }) =>
      `对照的数据集：${title === null ? path : `${title}（${path}）`}`,
  },
  en: {
    verdict: (findings, ownWords) =>
      findings === 0
        ? ownWords === 0
          ? "Audit passed: no number is left unaccounted for"
          : `No number of the text is left unaccounted for; of our own texts ${String(ownWords)} ${ownWords === 1 ? "word" : "words"} to judge`
        : `Audit failed: ${String(findings)} ${findings === 1 ? "difference" : "differences"}`,
    counts: (report) =>
      `${String(report.paragraphs.length)} paragraphs; ${String(foundCount(report))} of ${String(report.figures.length)} figures found; ` +
      `numerals: ${String(report.counts.covered)} figures, ${String(report.counts.excused)} listed as no figure, ${String(report.counts.changed)} differ, ${String(report.counts.open)} unaccounted for`,
    second: ({ second }) =>
      `a second reader: ${String(second.agrees)} read alike, ${String(second.differs)} read otherwise, ${String(second.none)} beyond it (Chinese numerals)`,
    status: {
      covered: "figure",
      excused: "no figure",
      changed: "differs",
      open: "unaccounted for",
      word: "no number",
    },
    paragraph: ({ number, expected }) =>
      `¶${String(number)}${expected === number ? "" : expected === null ? " (not in the report)" : ` (¶${String(expected)} of the report)`}`,
    noNumerals: "no numerals",
    differences: "Differences:",
    ownWords:
      "Words of our own texts that the report's paragraphs do not have, for a person to judge (what may stand goes into excusedWords, with the reason):",
    finding: findingInEnglish,
    otherText: (found, total) =>
      `Only ${String(found)} of ${String(total)} figures were found: this may be another text than this dataset's report. Check the file; to hold it against another dataset, add --data dataset.json.`,
    heldAgainst: ({ title, path }) =>
      `Held against the dataset: ${title === null ? path : `${title} (${path})`}`,
  },
};

/** Below this share of figures found, the text is probably not the report at all. */
const OTHER_TEXT_SHARE = 0.5;

/** One finding as a line, without its number: `¶26 alliance-schools: expected “508所”, found “509所”`. */
export function formatFinding(finding: Finding, language: AuditLanguage = "zh"): string {
  return WORDING[language].finding(finding);
}

/** One word of ours as a line: `direct-funds (zh): “领先”, ¶11`. */
export function formatOwnWord(
  { id, language: of, word, paragraphs }: OwnWord,
  language: AuditLanguage = "zh",
): string {
  return {
    zh: `${id}（${{ zh: "中文", en: "英文" }[of]}）：“${word}”，第${paragraphs.join("、")}段`,
    en: `${id} (${{ zh: "Chinese", en: "English" }[of]}): “${word}”, ¶${paragraphs.join(", ¶")}`,
  }[language];
}

function formatMark(mark: AuditMark, wording: AuditWording): string {
  const record =
    mark.status === "covered"
      ? mark.figure
      : mark.status === "excused"
        ? mark.nonFigure
        : mark.status === "changed"
          ? mark.record
          : null;
  return `${mark.token} [${wording.status[mark.status]}${record === null ? "" : ` ${record}`}]`;
}

function formatParagraph(paragraph: AuditedParagraph, wording: AuditWording): string {
  const counted = paragraph.marks.filter(({ status }) => status !== "word");
  const marks =
    counted.length === 0
      ? wording.noNumerals
      : counted.map((mark) => formatMark(mark, wording)).join("  ");
  return `${wording.paragraph(paragraph)}  ${marks}`;
}

/** The whole audit as plain text: the dataset, a doubt of the text where most figures are missing, verdict, counts, each paragraph's numerals, then the differences one a line. */
export function formatAudit(
  report: AuditReport,
  language: AuditLanguage = "zh",
  dataset: AuditedDataset | null = null,
): string {
  const wording = WORDING[language];
  const found = foundCount(report);
  const total = report.figures.length;
  const lines = [
    ...(dataset === null ? [] : [wording.heldAgainst(dataset)]),
    ...(found < total * OTHER_TEXT_SHARE ? [wording.otherText(found, total), ""] : []),
    wording.verdict(report.findings.length, report.ownWords.length),
    wording.counts(report),
    wording.second(report),
    "",
    ...report.paragraphs.map((paragraph) => formatParagraph(paragraph, wording)),
  ];
  if (report.findings.length > 0) {
    lines.push(
      "",
      wording.differences,
      ...report.findings.map(
        (finding, index) =>
          `${String(index + 1)}. [${changeNames[changeKind(finding)][language]}] ${wording.finding(finding)}`,
      ),
    );
  }
  if (report.ownWords.length > 0) {
    lines.push(
      "",
      wording.ownWords,
      ...report.ownWords.map((word) => formatOwnWord(word, language)),
    );
  }
  return `${lines.join("\n")}\n`;
}
