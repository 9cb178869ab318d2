import { describe, expect, it } from "vitest";
import { auditText } from "../../src/audit/auditText";
import { formatAudit, formatFinding } from "../../src/audit/formatAudit";
import { FIGURES, NON_FIGURES, PARAGRAPHS } from "./villageReport";

function audit(from: string, to: string) {
  return auditText(
    PARAGRAPHS.map((text, index) => ({ number: index + 1, text: text.replace(from, to) })),
    FIGURES,
    NON_FIGURES,
  );
}

describe("formatAudit", () => {
  it("says that nothing is open, with what each paragraph holds", () => {
    const lines = formatAudit(audit("", "")).split("\n");
    expect(lines[0]).toBe("核对通过：没有未交代的数字");
    expect(lines[1]).toBe(
      "共7段；数据16项，找到16项；数字16处为数据，4处已列为非数据，0处不符，0处未交代",
    );
    expect(lines).toContain("第1段  无数字");
    expect(lines).toContain("第4段  上十份 [数据 forms-before]  一到两份 [数据 forms-after]");
  });

  it("names the record, the place, what was expected and what was found", () => {
    const report = audit("14条", "15条");
    expect(formatAudit(report)).toContain("1. [数值] 第7段 canals：数据集为“14条”，文中是“15条”\n");
    expect(formatAudit(report, "en")).toContain("Audit failed: 1 difference\n");
    expect(formatAudit(report, "en")).toContain(
      "1. [number] ¶7 canals: expected “14条”, found “15条”\n",
    );
  });

  it("words every kind of finding in both languages", () => {
    const changes: ReadonlyArray<readonly [string, string, string]> = [
      ["修渠14条", "修渠", "¶7 canals: expected “14条”, found nowhere"],
      ["修渠", "架桥5座,修渠", "¶7 “5座”: neither a figure nor listed as no figure"],
      ["今年6月", "今年5月", "¶2 no figure month: expected “今年6月”, found “今年5月”"],
      ["推行四定四查,", "", "¶2 no figure method: “四定四查” not found, or less often than listed"],
    ];
    for (const [from, to, english] of changes) {
      const findings = audit(from, to).findings;
      expect(findings.map((finding) => formatFinding(finding, "en"))).toEqual([english]);
      expect(findings.map((finding) => formatFinding(finding, "zh")).join("")).not.toMatch(
        /undefined|null|[a-z]{3,} [a-z]{3,}/,
      );
    }
  });

  it("doubts a text in which hardly a figure is found", () => {
    const report = auditText([{ number: 1, text: "雨后初晴。" }], FIGURES, NON_FIGURES);
    expect(formatAudit(report).split("\n")[0]).toBe(
      "16项数据只找到0项：这份文本可能不是该数据集的报道。请确认文件；要与别的数据集核对，加 --data 数据集.json。",
    );
    const dataset = { title: "Village", path: "data/village.json" };
    expect(formatAudit(report, "en", dataset).split("\n").slice(0, 4)).toEqual([
      "Held against the dataset: Village (data/village.json)",
      "Only 0 of 16 figures were found: this may be another text than this dataset's report. Check the file; to hold it against another dataset, add --data dataset.json.",
      "",
      expect.stringContaining("Audit failed"),
    ]);
  });
});
