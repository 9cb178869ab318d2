import type { ReactElement } from "react";
import type { Check, CheckVerdict } from "../../analysis/Check";
import { subjectOf } from "../../columns/checks";
import { checksWords } from "../../wording/views/checksWords";
import { usePage } from "../PageContext";
import { FigureNames } from "./FigureNames";
import { MoreRows } from "./MoreRows";
import { useFirstRows } from "./useFirstRows";
import { Verdict } from "./Verdict";

const standings = {
  agrees: "good",
  differs: "bad",
  cannot_check: "open",
} as const satisfies Record<CheckVerdict, string>;

/** Recomputed values, each marked as derived, with its formula under it. */
function Recomputed({ check }: { readonly check: Check }): ReactElement {
  const { messages, language } = usePage();
  if (check.recomputed === null)
    return <span className="nothing">{checksWords[language].checks.nothingRecomputed}</span>;
  const formulas = check.formula.split("; ");
  return (
    <ul className="recomputed">
      {check.recomputed.split("; ").map((value, place) => (
        <li key={value} title={messages.derivedTitle}>
          <span className="tag tag-derived">{messages.derived}</span> <b>{value}</b>{" "}
          <span className="formula">= {formulas[place] ?? check.formula}</span>
        </li>
      ))}
    </ul>
  );
}

/** Every check: what the report states, what follows from its other figures, and the verdict. */
export function CheckTable({ checks }: { readonly checks: readonly Check[] }): ReactElement {
  const { lookup, language } = usePage();
  const { shown, rest, showAll } = useFirstRows(checks);
  const words = checksWords[language];
  const heads = words.checks;
  return (
    <>
      <div className="table-scroll">
        <table className="figure-table audit-table check-table">
          <caption>{heads.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.subject}</th>
              <th scope="col">{heads.stated}</th>
              <th scope="col">{heads.recomputed}</th>
              <th scope="col">{heads.tolerance}</th>
              <th scope="col">{heads.verdict}</th>
              <th scope="col">{heads.figures}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((check) => (
              <tr key={check.id} data-check={check.id} data-verdict={check.verdict}>
                <th scope="row">
                  <span className="tag">{words.kinds[check.kind]}</span>{" "}
                  {subjectOf(check, lookup)[language]}
                </th>
                <td data-label={heads.stated}>
                  {check.stated === null ? (
                    <span className="nothing">{heads.nothingStated}</span>
                  ) : (
                    <b lang="zh-CN">{check.stated}</b>
                  )}
                </td>
                <td data-label={heads.recomputed}>
                  <Recomputed check={check} />
                </td>
                <td data-label={heads.tolerance} data-empty={check.tolerance === ""}>
                  {check.tolerance}
                </td>
                <td data-label={heads.verdict}>
                  <div>
                    <Verdict standing={standings[check.verdict]}>
                      {words.verdicts[check.verdict]}
                    </Verdict>
                    {check.reason === null ? null : (
                      <p className="verdict-reason">{check.reason[language]}</p>
                    )}
                  </div>
                </td>
                <td data-label={heads.figures}>
                  <FigureNames figures={check.figures.map((id) => lookup.figure(id))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows rest={rest} onMore={showAll} />
    </>
  );
}
