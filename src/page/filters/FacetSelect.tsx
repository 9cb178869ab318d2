import type { ReactElement } from "react";
import { usePage } from "../PageContext";

interface FacetOption<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly count: number;
  /** How many measures it would show; those of a value without figures are told in their place. */
  readonly measures?: number;
}

interface FacetSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly FacetOption<Value>[];
  readonly onChange: (value: Value | null) => void;
}

/** One dimension as the platform's own list, with the count of each value; values with nothing to show are left out. */
export function FacetSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
}: FacetSelectProps<Value>): ReactElement {
  const { messages } = usePage();
  const offered = options.filter(
    ({ count, measures = 0, value: offer }) => count + measures > 0 || offer === value,
  );
  return (
    <label className="facet">
      <span>{label}</span>
      <select
        value={value ?? ""}
        onChange={(event) =>
          onChange(
            options.find((option) => option.value === event.currentTarget.value)?.value ?? null,
          )
        }
      >
        <option value="">{messages.filter.any}</option>
        {offered.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name} (
            {option.count === 0 && option.measures !== undefined && option.measures > 0
              ? messages.filter.areaWithoutFigures(option.measures)
              : option.count}
            )
          </option>
        ))}
      </select>
    </label>
  );
}
