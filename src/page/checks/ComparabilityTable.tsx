import type { ReactElement } from "react";
import { type Comparability, judgeComparability } from "../../analysis/judgeComparability";
import type { Relation } from "../../dataset/Dataset";
import { checksWords } from "../../wording/views/checksWords";
import { usePage } from "../PageContext";
import { FigureNames } from "./FigureNames";
import { MoreRows } from "./MoreRows";
import { useFirstRows } from "./useFirstRows";
import { Verdict } from "./Verdict";

const standings = {
  comparable: "good",
  with_caution: "care",
  not_comparable: "bad",
} as const satisfies Record<Comparability["verdict"], string>;

/** Each before and after with the three questions that decide whether they may be compared. */
export function ComparabilityTable({
  pairs,
}: {
  readonly pairs: readonly Extract<Relation, { kind: "before_after" }>[];
}): ReactElement {
  const { lookup, language, messages } = usePage();
  const { shown, rest, showAll } = useFirstRows(pairs);
  const words = checksWords[language].comparability;
  return (
    <>
      <div className="table-scroll">
        <table className="figure-table audit-table comparability-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.pair}</th>
              <th scope="col">{words.scope}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.dated}</th>
              <th scope="col">{words.verdict}</th>
              <th scope="col">{words.reasons}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => {
              const { verdict, sameScope, sameUnit, bothDated, reasons } = judgeComparability(
                lookup.dataset,
                pair,
              );
              return (
                <tr key={pair.id} data-pair={pair.id}>
                  <th scope="row">
                    {pair.finding[language]}
                    <FigureNames
                      figures={[lookup.figure(pair.before), lookup.figure(pair.after)]}
                    />
                  </th>
                  <td data-label={words.scope}>{words.answers[sameScope]}</td>
                  <td data-label={words.unit}>{words.answers[sameUnit ? "yes" : "no"]}</td>
                  <td data-label={words.dated}>{words.answers[bothDated ? "yes" : "no"]}</td>
                  <td data-label={words.verdict}>
                    <Verdict standing={standings[verdict]}>
                      {messages.figure.verdicts[verdict]}
                    </Verdict>
                  </td>
                  <td data-label={words.reasons} data-empty={reasons.length === 0}>
                    <ul>
                      {reasons.map((reason) => (
                        <li key={reason.zh}>{reason[language]}</li>
                      ))}
                    </ul>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <MoreRows rest={rest} onMore={showAll} />
    </>
  );
}
