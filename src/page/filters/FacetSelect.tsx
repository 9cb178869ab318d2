import { facetWords } from "../../wording/views/facetWords";
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
}: FacetSelectProps<Value>) {
  const { messages, language } = usePage();
  const offered = options.filter(
    ({ count, measures = 0, value: offer }) => count + measures > 0 || offer === value,
  );
  const counted = (name: string, count: number, measures = 0): string =>
    `${name} (${count === 0 && measures > 0 ? messages.holdings(0, measures) : count})`;
  // Of all values, those left out now as well, so that its width stays whatever is chosen beside it.
  const longest = options
    .map(({ name, measures }) =>
      measures === undefined ? counted(name, 99) : counted(name, 0, 99),
    )
    .reduce((long, text) => (text.length > long.length ? text : long), "");
  return (
    <label className="facet">
      <span>{label}</span>
      <span className="facet-choice" data-longest={longest}>
        <select
          value={value ?? ""}
          onChange={(event) =>
            onChange(
              options.find((option) => option.value === event.currentTarget.value)?.value ?? null,
            )
          }
        >
          <option value="">{facetWords[language].any}</option>
          {offered.map((option) => (
            <option key={option.value} value={option.value}>
              {counted(option.name, option.count, option.measures)}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
