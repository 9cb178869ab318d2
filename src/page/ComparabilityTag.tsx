import type { ReactElement } from "react";
import { judgeComparability } from "../analysis/judgeComparability";
import type { Relation } from "../dataset/Dataset";
import { usePage } from "./PageContext";

type BeforeAfter = Extract<Relation, { kind: "before_after" }>;

/** Says that a before and its after cannot be compared without care; nothing where they can. */
export function ComparabilityTag({
  relation,
}: {
  readonly relation: BeforeAfter;
}): ReactElement | null {
  const { lookup, messages, language } = usePage();
  const { verdict, reasons } = judgeComparability(lookup.dataset, relation);
  if (verdict === "comparable") return null;
  const why = reasons.map((reason) => reason[language]).join(language === "zh" ? "" : " ");
  return (
    <span className="tag tag-caution" title={why}>
      {messages.figure.verdicts[verdict]}
    </span>
  );
}
