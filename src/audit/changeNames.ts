import type { Bilingual } from "../dataset/Dataset";
import type { AnchorRole } from "../dataset/schema";
import type { AuditNonFigure, Finding } from "./AuditReport";
import { foldTraditional } from "../reading/signs/foldTraditional";

/** What was changed in a text, in a word or two that stand before a finding. */
export type ChangeKind =
  | AnchorRole
  | "number"
  | "unit"
  | "order"
  | "spacing"
  | "script"
  | "missing"
  | "moved"
  | "open"
  | "excused"
  | "paragraph";

export const changeNames: Readonly<Record<ChangeKind, Bilingual>> = {
  subject: { zh: "主体", en: "subject" },
  direction: { zh: "方向", en: "direction" },
  place: { zh: "地区", en: "place" },
  degree: { zh: "程度", en: "degree" },
  rank: { zh: "位次用词", en: "rank word" },
  speaker: { zh: "说话人", en: "speaker" },
  period: { zh: "时间", en: "period" },
  number: { zh: "数值", en: "number" },
  unit: { zh: "单位", en: "unit" },
  order: { zh: "前后次序", en: "order of a pair" },
  spacing: { zh: "空格", en: "spacing" },
  script: { zh: "繁体字", en: "script" },
  missing: { zh: "缺失", en: "missing" },
  moved: { zh: "移位", en: "moved" },
  open: { zh: "多出的数字", en: "extra number" },
  excused: { zh: "非数据", en: "no figure" },
  paragraph: { zh: "段落", en: "paragraph" },
};

function excuseKind(reason: AuditNonFigure["reason"]): ChangeKind {
  return reason === "date" || reason === "period_phrase" ? "period" : "excused";
}

/** The kind of change that a finding tells of. A date that changed is a change of period. */
export function changeKind(finding: Finding): ChangeKind {
  switch (finding.kind) {
    case "word":
      return finding.role;
    case "order":
      return "order";
    case "form":
      return finding.fault;
    case "changed":
      return finding.aspect;
    case "missing":
      return "missing";
    case "moved":
      return "moved";
    case "unaccounted":
      return "open";
    case "excuse_changed":
      if (foldTraditional(finding.found) === finding.expected) return "script";
      if (finding.found.replace(/\s/g, "") === finding.expected) return "spacing";
      return excuseKind(finding.reason);
    case "excuse_missing":
      return excuseKind(finding.reason);
    case "shifted":
      return "paragraph";
  }
}
