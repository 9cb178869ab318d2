import type { ReactElement } from "react";
import type { SheetReading } from "../../opening/OpenedFile";
import { openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";

interface SheetChoiceProps {
  readonly sheets: readonly SheetReading[];
  /** Name of the one sheet that is looked at; `null` for all that can be read. */
  readonly chosen: string | null;
  readonly onChoose: (sheet: string | null) => void;
}

/** Which sheets of a workbook are opened: all that can be read, or one, so that a sheet that was left out can be seen. */
export function SheetChoice({ sheets, chosen, onChoose }: SheetChoiceProps): ReactElement {
  const { language } = usePage();
  const words = openWords[language].sheets;
  const count = sheets.filter(({ outcome }) => outcome === "read").length;
  const one = (value: string | null, label: string): ReactElement => (
    <label key={value ?? ""}>
      <input
        type="radio"
        name="sheet"
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="sheet-choice" data-testid="sheets">
      <legend>{words.title(sheets.length)}</legend>
      {one(null, words.all(count))}
      {sheets.map(({ name, outcome }) => one(name, words.one(name, outcome)))}
    </fieldset>
  );
}
