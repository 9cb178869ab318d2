import { useMemo } from "react";
import type { Check, CheckVerdict } from "../../analysis/Check";
import type { Language } from "../../dataset/Dataset";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import { checkHead, statedText, subjectOf } from "../../columns/checks";
import type { DataColumn } from "../../tables/DataTable";
import { checksWords } from "../../wording/views/checksWords";
import { usePage } from "../PageContext";
import { DerivedTag } from "../DerivedTag";
import { AuditTable } from "./AuditTable";
import { FigureNames } from "./FigureNames";
import { Verdict } from "./Verdict";

const standings = {
  agrees: "good",
  differs: "bad",
  cannot_check: "open",
} as const satisfies Record<CheckVerdict, string>;

/** Recomputed values, each marked as derived, with its formula under it. */
function Recomputed({ derived, ranks }: Pick<Check, "derived" | "ranks">) {
  const { checks } = checksWords[usePage().language];
  if (ranks.length > 0) return <>{checks.ranksHeld(ranks)}</>;
  if (derived.length === 0) return <span className="nothing">{checks.nothingRecomputed}</span>;
  return (
    <ul className="recomputed">
      {derived.map((value) => (
        <li key={value.id}>
          <DerivedTag derived={value} withFormula />
        </li>
      ))}
    </ul>
  );
}

function columnsIn(lookup: DatasetLookup, language: Language): readonly DataColumn<Check>[] {
  const words = checksWords[language];
  const head = (id: string): string => checkHead(id, language);
  return [
    {
      id: "subject",
      head: head("subject"),
      cell: (check) => (
        <>
          <span className="tag">{words.kinds[check.kind]}</span>{" "}
          {subjectOf(check, lookup)[language]}
        </>
      ),
    },
    {
      id: "stated",
      head: head("stated"),
      cell: (check) =>
        check.stated.length === 0 ? (
          <span className="nothing">{words.checks.nothingStated}</span>
        ) : (
          <b lang="zh-CN">{statedText(check, language)}</b>
        ),
    },
    {
      id: "recomputed",
      head: words.checks.recomputed,
      cell: (check) => <Recomputed {...check} />,
    },
    {
      id: "tolerance",
      head: head("tolerance"),
      value: ({ tolerance }) => (tolerance === null ? "" : words.checks.within(tolerance)),
      isEmpty: ({ tolerance }) => tolerance === null,
    },
    {
      id: "verdict",
      head: head("verdict"),
      cell: ({ verdict, reason }) => (
        <div>
          <Verdict standing={standings[verdict]}>{words.verdicts[verdict]}</Verdict>
          {reason === null ? null : <p className="verdict-reason">{reason[language]}</p>}
        </div>
      ),
    },
    {
      id: "figures",
      head: head("figures"),
      cell: ({ figures }) => <FigureNames figures={figures.map((id) => lookup.figure(id))} />,
    },
  ];
}

/** Every check: what the report states, what follows from its other figures, and the verdict. */
export function CheckTable({ checks }: { readonly checks: readonly Check[] }) {
  const { lookup, language } = usePage();
  const columns = useMemo(() => columnsIn(lookup, language), [lookup, language]);
  return (
    <AuditTable
      name="check-table"
      caption={checksWords[language].checks.caption}
      columns={columns}
      rows={checks}
      keyOf={({ id }) => id}
      rowData={({ id, verdict }) => ({ "data-check": id, "data-verdict": verdict })}
    />
  );
}
