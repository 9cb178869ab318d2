import { useMemo } from "react";
import { type Comparability, judgeComparability } from "../../analysis/judgeComparability";
import type { Language, Relation } from "../../dataset/Dataset";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import type { DataColumn } from "../../tables/DataTable";
import { catalogues } from "../../wording/Messages";
import { checksWords } from "../../wording/views/checksWords";
import { usePage } from "../PageContext";
import { AuditTable } from "./AuditTable";
import { FigureNames } from "./FigureNames";
import { Verdict } from "./Verdict";

const standings = {
  comparable: "good",
  with_caution: "care",
  not_comparable: "bad",
} as const satisfies Record<Comparability["verdict"], string>;

type Pair = Extract<Relation, { kind: "before_after" }>;
type JudgedPair = Comparability & { readonly pair: Pair };

function columnsIn(lookup: DatasetLookup, language: Language): readonly DataColumn<JudgedPair>[] {
  const words = checksWords[language].comparability;
  const answer = (is: boolean): string => words.answers[is ? "yes" : "no"];
  return [
    {
      id: "pair",
      head: words.pair,
      cell: ({ pair }) => (
        <>
          {pair.finding[language]}
          <FigureNames figures={[lookup.figure(pair.before), lookup.figure(pair.after)]} />
        </>
      ),
    },
    { id: "scope", head: words.scope, value: ({ sameScope }) => words.answers[sameScope] },
    { id: "unit", head: words.unit, value: ({ sameUnit }) => answer(sameUnit) },
    { id: "dated", head: words.dated, value: ({ bothDated }) => answer(bothDated) },
    {
      id: "verdict",
      head: words.verdict,
      cell: ({ verdict }) => (
        <Verdict standing={standings[verdict]}>
          {catalogues[language].figure.verdicts[verdict]}
        </Verdict>
      ),
    },
    {
      id: "reasons",
      head: words.reasons,
      isEmpty: ({ reasons }) => reasons.length === 0,
      cell: ({ reasons }) => (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.zh}>{reason[language]}</li>
          ))}
        </ul>
      ),
    },
  ];
}

/** Each before and after with the three questions that decide whether they may be compared. */
export function ComparabilityTable({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { lookup, language } = usePage();
  const words = checksWords[language].comparability;
  const rows = useMemo(
    () => pairs.map((pair) => ({ pair, ...judgeComparability(lookup, pair) })),
    [pairs, lookup],
  );
  const columns = useMemo(() => columnsIn(lookup, language), [lookup, language]);
  return (
    <AuditTable
      name="comparability-table"
      caption={words.caption}
      columns={columns}
      rows={rows}
      keyOf={({ pair }) => pair.id}
      rowData={({ pair }) => ({ "data-pair": pair.id })}
    />
  );
}
