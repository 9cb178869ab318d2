import type { ReactElement } from "react";
import { isolate } from "../../dataset/isolate";
import { openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";
import type { FileReading } from "./useFileReading";

interface ReadingStateProps {
  readonly reading: FileReading;
  readonly onCancel: () => void;
}

/** How far a file is read, with the press that stops it; what became of it where it was not read to the end. */
export function ReadingState({ reading, onCancel }: ReadingStateProps): ReactElement {
  const { language } = usePage();
  const words = openWords[language];
  const isReading = reading.status === "reading";
  const said = ((): string => {
    const name = "name" in reading ? isolate(reading.name) : "";
    switch (reading.status) {
      case "reading":
        return reading.isAside ? words.reading(name) : words.readingHere(name);
      case "cancelled":
        return words.cancelled(name);
      case "failed":
        return words.failed(name);
      case "notLoaded":
        return words.notLoaded(name);
      case "idle":
      case "faulty":
      case "sound":
        return "";
    }
  })();
  return (
    <div className="reading-state" data-testid="reading" data-status={reading.status}>
      <p role="status" className={said === "" ? "visually-hidden" : "state"}>
        {said}
      </p>
      {isReading ? (
        <p className="reading-progress">
          <progress
            max={1}
            aria-label={words.progress}
            {...(reading.progress === null ? {} : { value: reading.progress.done })}
          />
          <span>{reading.progress === null ? "" : words.steps[reading.progress.step]}</span>
          <button type="button" className="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      ) : null}
    </div>
  );
}
