import type { Language } from "../dataset/Dataset";
import { countSteps } from "../selection/Address";
import type { CountStep } from "../wording/formatCounted";
import { countWords } from "../wording/views/countWords";

interface CountControlProps {
  readonly count: CountStep | null;
  readonly language: Language;
  readonly onCount: (count: CountStep | null) => void;
}

/** What the table counts large numbers in: as printed, or 元, 万, 亿. */
export function CountControl({ count, language, onCount }: CountControlProps) {
  const { label, asPrinted, steps, note } = countWords[language];
  return (
    <div className="count-control">
      <label>
        {label}
        <select
          value={count ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onCount(countSteps.find((step) => step === value) ?? null)
          }
        >
          <option value="">{asPrinted}</option>
          {countSteps.map((step) => (
            <option key={step} value={step}>
              {steps[step]}
            </option>
          ))}
        </select>
      </label>
      {count === null ? null : <p className="note">{note}</p>}
    </div>
  );
}
