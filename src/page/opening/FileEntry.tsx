import { useEffect, useState } from "react";
import { Button } from "../Button";
import { usePage } from "../PageContext";
import { FaultList } from "./FaultList";
import type { OpenedDataset } from "./Opening";
import { ReadingState } from "./ReadingState";
import { SoundFile } from "./SoundFile";
import { useFileReading } from "./useFileReading";
import type { SheetReading } from "../../opening/OpenedFile";
import { openWords } from "../../wording/views/openWords";

interface SheetChoiceProps {
  readonly sheets: readonly SheetReading[];
  /** Name of the one sheet that is looked at; `null` for all that can be read. */
  readonly chosen: string | null;
  readonly onChoose: (sheet: string | null) => void;
}

/** Which sheets of a workbook are opened: all that can be read, or one, so that a sheet that was left out can be seen. */
function SheetChoice({ sheets, chosen, onChoose }: SheetChoiceProps) {
  const { language } = usePage();
  const words = openWords[language].sheets;
  const count = sheets.filter(({ outcome }) => outcome === "read").length;
  const one = (value: string | null, label: string) => (
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

interface FileEntryProps {
  readonly file: File;
  /** What else was opened at once, which stays at hand when this file is shown. */
  readonly others: readonly OpenedDataset[];
  /** Told when the file is read, or will not be; with its dataset where that is sound. */
  readonly onSettled: (file: File, dataset: OpenedDataset | null) => void;
  /** Takes it for a text of which data are to be drafted. */
  readonly onDraft: (file: File) => void;
}

/** One file of the reader's: how far it is read, and what it holds or what is wrong with it. */
export function FileEntry({ file, others, onSettled, onDraft }: FileEntryProps) {
  const { language, opening } = usePage();
  const { reading, sheets, read, cancel } = useFileReading(language, opening.published);
  const [sheet, setSheet] = useState<string | null>(null);
  useEffect(() => read(file, sheet === null ? undefined : [sheet]), [file, sheet, read]);
  useEffect(() => {
    if (reading.status === "idle" || reading.status === "reading") return;
    if (reading.status === "sound") {
      const { name, dataset } = reading;
      onSettled(file, { name, dataset, keptIn: "nowhere" });
    } else onSettled(file, null);
  }, [reading, file, onSettled]);
  return (
    <div className="file-entry">
      <ReadingState reading={reading} onCancel={cancel} />
      {sheets.length === 0 ? null : (
        <SheetChoice sheets={sheets} chosen={sheet} onChoose={setSheet} />
      )}
      {reading.status === "faulty" ? (
        <>
          <FaultList name={reading.name} faults={reading.faults} count={reading.faultCount} />
          {reading.faults[0]?.rule === "prose" ? (
            <Button onClick={() => onDraft(file)}>{openWords[language].toDraft}</Button>
          ) : null}
        </>
      ) : null}
      {reading.status === "sound" ? (
        <SoundFile
          name={reading.name}
          dataset={reading.dataset}
          remarks={reading.remarks}
          unfinished={reading.unfinished}
          others={others}
        />
      ) : null}
    </div>
  );
}
