import type { ReadProgress } from "../../opening/ReadProgress";
import { openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";
import { Button } from "../Button";

interface ReadingProgressProps {
  /** Name of the bar for who does not see it. */
  readonly label: string;
  /** `null` before anything is known of it. */
  readonly progress: ReadProgress | null;
  readonly onCancel: () => void;
}

/** How far a reading is, and the press that stops it. */
export function ReadingProgress({ label, progress, onCancel }: ReadingProgressProps) {
  const { language } = usePage();
  const words = openWords[language];
  return (
    <p className="reading-progress">
      <progress
        max={1}
        aria-label={label}
        {...(progress === null ? {} : { value: progress.done })}
      />
      <span>{progress === null ? "" : words.steps[progress.step]}</span>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </p>
  );
}
