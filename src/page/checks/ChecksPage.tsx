import { useMemo } from "react";
import { judgeComparability } from "../../analysis/judgeComparability";
import { judgeQuoting, quotabilities } from "../../analysis/judgeQuoting";
import { figureWords } from "../../wording/views/figureWords";
import { runChecks } from "../../analysis/runChecks";
import { checksTable } from "../../columns/checks";
import { retellOf } from "../../wording/retell";
import { checksWords } from "../../wording/views/checksWords";
import { usePage } from "../PageContext";
import { CheckTable } from "./CheckTable";
import { ComparabilityTable } from "./ComparabilityTable";
import { SaveTableButton } from "./SaveTableButton";
import { Verdict } from "./Verdict";
import { ViewSection } from "./ViewSection";
import { FigureNames } from "./FigureNames";

/** Every caution of the dataset with the figures that it travels with. */
function CautionList() {
  const { lookup, language } = usePage();
  const { cautions } = lookup.dataset;
  const words = checksWords[language];
  return (
    <ViewSection
      id="cautions"
      title={words.cautions.title}
      count={words.cautions.summary(cautions.length)}
    >
      {cautions.length === 0 ? <p className="lede">{words.none}</p> : null}
      <ul className="caution-list">
        {cautions.map((caution) => (
          <li key={caution.id}>
            <p>
              <span className="tag tag-caution">{words.cautionKinds[caution.kind]}</span>{" "}
              {caution.note[language]}
            </p>
            <FigureNames figures={caution.figures.map((id) => lookup.figure(id))} />
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}

/** More figures than these are found one by one, each with its answer in its record. */
const MOST_QUOTED = 200;

/** The figures by how they may be quoted, those first that need nothing but their source. */
function QuotingList() {
  const { lookup, language } = usePage();
  const words = checksWords[language].quoting;
  const { figures } = lookup;
  const groups = quotabilities.map((quotability) => ({
    quotability,
    quoted: figures.filter(
      ({ observation }) => judgeQuoting(lookup, observation.id) === quotability,
    ),
  }));
  return (
    <ViewSection
      id="quoting"
      title={words.title}
      count={words.summary(groups[0]?.quoted.length ?? 0, figures.length)}
    >
      <ul className="caution-list quoting-list">
        {groups
          .filter(({ quoted }) => quoted.length > 0)
          .map(({ quotability, quoted }) => (
            <li key={quotability}>
              <p>
                <b>{figureWords[language].quotability[quotability]}</b> {quoted.length}
              </p>
              <FigureNames figures={quoted} />
            </li>
          ))}
      </ul>
    </ViewSection>
  );
}

/** Everything that can be checked of the dataset, on one page that an auditor can sign. */
export function ChecksPage() {
  const { lookup, language } = usePage();
  const checks = useMemo(() => runChecks(lookup), [lookup]);
  const pairs = useMemo(
    () =>
      lookup.dataset.relations.flatMap((relation) =>
        relation.kind === "before_after" ? [relation] : [],
      ),
    [lookup],
  );
  const words = retellOf(lookup.dataset, language)(checksWords[language]);
  const count = (verdict: (typeof checks)[number]["verdict"]): number =>
    checks.filter((check) => check.verdict === verdict).length;
  const [agree, differ, open] = [count("agrees"), count("differs"), count("cannot_check")];
  const comparable = pairs.filter(
    (pair) => judgeComparability(lookup, pair).verdict === "comparable",
  ).length;
  const sections = [
    ["checks", words.checks.title],
    ["comparability", words.comparability.title],
    ...(lookup.columns.size > MOST_QUOTED ? [] : [["quoting", words.quoting.title] as const]),
    ["cautions", words.cautions.title],
  ] as const;
  return (
    <div className="view checks-view">
      <h2>{words.title}</h2>
      <p className="lede">{words.lede}</p>
      <p className="checks-summary" data-testid="checks-summary">
        <Verdict standing="good">{`${words.verdicts.agrees} ${String(agree)}`}</Verdict>
        <Verdict standing="bad">{`${words.verdicts.differs} ${String(differ)}`}</Verdict>
        <Verdict standing="open">{`${words.verdicts.cannot_check} ${String(open)}`}</Verdict>
      </p>
      <nav className="view-contents" aria-label={words.contents}>
        {sections.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <ViewSection
        id="checks"
        title={words.checks.title}
        count={words.checks.summary(checks.length, agree, differ, open)}
        lede={words.checks.lede}
        tools={<SaveTableButton table={() => checksTable(lookup, language, { checks })} />}
      >
        <CheckTable checks={checks.filter(({ verdict }) => verdict !== "cannot_check")} />
        {open === 0 ? null : (
          <details>
            <summary>{words.checks.unchecked(open)}</summary>
            <CheckTable checks={checks.filter(({ verdict }) => verdict === "cannot_check")} />
          </details>
        )}
      </ViewSection>
      <ViewSection
        id="comparability"
        title={words.comparability.title}
        count={words.comparability.summary(pairs.length, comparable)}
        lede={words.comparability.lede}
      >
        {pairs.length === 0 ? (
          <p className="lede">{words.none}</p>
        ) : (
          <ComparabilityTable pairs={pairs} />
        )}
      </ViewSection>
      {lookup.columns.size > MOST_QUOTED ? null : <QuotingList />}
      <CautionList />
    </div>
  );
}
