import { __iconData as arrowLeftRightIcon } from "lucide-react/icons/arrow-left-right";
import { useMemo } from "react";
import { choosePeriods, comparePeriods, periodsOf } from "../../analysis/compare/comparePeriods";
import { comparisonTable } from "../../columns/comparison";
import type { Language } from "../../dataset/Dataset";
import { formatPeriod } from "../../wording/formatPeriod";
import { openWords } from "../../wording/views/openWords";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { ComparedView } from "./ComparedView";
import { Button } from "../Button";
import { Icon } from "../Icon";

function periodText(key: string, language: Language): string {
  const [start = "", end] = key.split("/");
  const dates = end === undefined ? { start } : { start, end };
  return formatPeriod({ basis: "stated", timing: "during", ...dates }, language);
}

/** Two periods of what is shown, held against each other: the same metric and place in each. */
export function PeriodsPage() {
  const { lookup, selected, language, address, go, opening } = usePage();
  const words = openWords[language].periods;
  const figures = useMemo(
    () =>
      Array.from(selected.rows)
        .sort((left, right) => left - right)
        .map((row) => lookup.figureAt(row)),
    [lookup, selected],
  );
  const periods = useMemo(() => periodsOf(figures), [figures]);
  const chosen = useMemo(() => choosePeriods(figures), [figures]);
  const known = (key: string | null): string | null =>
    periods.some((period) => period.key === key) ? key : null;
  const [first] = periods;
  const last = periods[periods.length - 1];
  const before = known(address.before) ?? chosen?.before ?? first?.key ?? "";
  const after = known(address.after) ?? chosen?.after ?? last?.key ?? "";
  const isUnknown =
    (address.before !== null && known(address.before) === null) ||
    (address.after !== null && known(address.after) === null);
  const compared = useMemo(
    () => comparePeriods(lookup, figures, { before, after }),
    [lookup, figures, before, after],
  );
  const names = (spoken: Language): readonly [string, string] => [
    periodText(before, spoken),
    periodText(after, spoken),
  ];
  const [beforeName, afterName] = names(language);
  const choice = (label: string, value: string, choose: (key: string) => void, testId: string) => (
    <label className="period-choice">
      <span>{label}</span>
      <select
        value={value}
        data-testid={testId}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {periods.map((period) => (
          <option key={period.key} value={period.key}>
            {words.option(periodText(period.key, language), period.figures)}
          </option>
        ))}
      </select>
    </label>
  );
  const head = (
    <>
      <p className="lede">{words.lede}</p>
      {opening.opened === null ? null : (
        <p>
          <PageLink change={{ view: "compare" }}>{words.toDatasets}</PageLink>
        </p>
      )}
    </>
  );
  if (periods.length < 2) {
    return (
      <div className="view compare-view">
        <h2>{words.title}</h2>
        {head}
        <p role="status" data-testid="periods-none">
          {words.none}
        </p>
      </div>
    );
  }
  return (
    <ComparedView
      words={words}
      name="periods"
      compared={compared}
      caption={words.caption(beforeName, afterName)}
      before={words.before}
      after={words.after}
      tableOf={(rows) =>
        comparisonTable(
          rows,
          language,
          { before: lookup, after: lookup },
          {
            name: "periods",
            title: words.tableTitle(beforeName, afterName),
            before: { zh: names("zh")[0], en: names("en")[0] },
            after: { zh: names("zh")[1], en: names("en")[1] },
          },
        )
      }
      figuresOf={({ published, opened }) => [published, opened]}
    >
      {head}
      {chosen === null ? <p data-testid="periods-none">{words.noneShared}</p> : null}
      {isUnknown ? <p role="status">{words.unknown}</p> : null}
      <div className="open-buttons">
        {choice(words.before, before, (key) => go({ before: key, after }), "period-before")}
        {choice(words.after, after, (key) => go({ before, after: key }), "period-after")}
        <Button onClick={() => go({ before: after, after: before })}>
          <Icon of={arrowLeftRightIcon} />
          {words.swap}
        </Button>
      </div>
    </ComparedView>
  );
}
