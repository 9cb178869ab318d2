import type { ReactElement } from "react";
import { usePage } from "../PageContext";

interface FacetOption<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly count: number;
}

interface FacetSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly FacetOption<Value>[];
  readonly onChange: (value: Value | null) => void;
}

/** One dimension as the platform's own list, with the count of each value; values without figures stand last. */
export function FacetSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
}: FacetSelectProps<Value>): ReactElement {
  const { messages } = usePage();
  const offered = options.filter((option) => option.count > 0 || option.value === value);
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
            {option.name} ({option.count})
          </option>
        ))}
      </select>
    </label>
  );
}
