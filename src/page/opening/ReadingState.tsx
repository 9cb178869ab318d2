import { isolate } from "../../dataset/isolate";
import { openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";
import { ReadingProgress } from "./ReadingProgress";
import type { FileReading } from "./useFileReading";

interface ReadingStateProps {
  readonly reading: FileReading;
  readonly onCancel: () => void;
}

/** How far a file is read, with the press that stops it; what became of it where it was not read to the end. */
export function ReadingState({ reading, onCancel }: ReadingStateProps) {
  const { language } = usePage();
  const words = openWords[language];
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
      {reading.status === "reading" ? (
        <ReadingProgress label={words.progress} progress={reading.progress} onCancel={onCancel} />
      ) : null}
    </div>
  );
}
