import { asksForPeriod } from "../../selection/Selection";
import { isOrdered } from "../../selection/periodRange";
import { formatDate } from "../../wording/formatPeriod";
import { facetWords } from "../../wording/views/facetWords";
import { useAsked } from "../AskedContext";
import { usePage } from "../PageContext";

interface PeriodFilterProps {
  /** Years and months to choose from, oldest first. */
  readonly choices: readonly string[];
}

/**
 * The period from one year or month to another. What the report gives no date is left out unless the
 * reader keeps it, and its number is said. Only ends that do not contradict each other are offered.
 */
export function PeriodFilter({ choices }: PeriodFilterProps) {
  const { language, messages, selected, select, countMeasures } = usePage();
  const { from, to, undated } = useAsked().selection;
  const words = facetWords[language];
  // An address may name a year that no figure has.
  const dates = [...new Set([...choices, ...[from, to].flatMap((date) => date ?? [])])].sort();
  const change = (ends: { readonly from: string | null; readonly to: string | null }): void =>
    select(asksForPeriod(ends) ? ends : { ...ends, undated: false });
  const end = (
    label: string,
    value: string | null,
    fits: (date: string) => boolean,
    choose: (date: string | null) => void,
  ) => (
    <select
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => {
        const { value: chosen } = event.currentTarget;
        choose(dates.find((date) => date === chosen) ?? null);
      }}
    >
      <option value="">{words.any}</option>
      {dates.filter(fits).map((date) => (
        <option key={date} value={date}>
          {formatDate(date, language)}
        </option>
      ))}
    </select>
  );
  const undatedMeasures = countMeasures({ undated: true }) - countMeasures({ undated: false });
  return (
    <div className="facet period-facet" role="group" aria-label={messages.filter.period}>
      <span aria-hidden="true">{messages.filter.period}</span>
      <span className="period-ends">
        {end(
          words.from,
          from,
          (date) => isOrdered(date, to),
          (date) => change({ from: date, to }),
        )}
        <span aria-hidden="true">{words.until}</span>
        {end(
          words.to,
          to,
          (date) => isOrdered(from, date),
          (date) => change({ from, to: date }),
        )}
      </span>
      {asksForPeriod({ from, to }) && (undated || selected.undated + undatedMeasures > 0) ? (
        <label className="undated">
          <input
            type="checkbox"
            checked={undated}
            onChange={(event) => select({ undated: event.currentTarget.checked })}
          />
          {words.undated(selected.undated, undatedMeasures)}
        </label>
      ) : null}
    </div>
  );
}
