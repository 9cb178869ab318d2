import { isolate } from "../../dataset/isolate";
import { textWords } from "../../wording/views/textWords";
import { Facts } from "../Facts";
import { adoptStyles } from "../adoptStyles";
import { usePage } from "../PageContext";
import styles from "../styles/text.css?inline";
import type { ReadFailure } from "./decodeInput";
import { marks } from "../../wording/marks";

adoptStyles(styles);

/** `820 B`, `14 KB`, `5.2 MB`. */
function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024
    ? `${Math.round(bytes / 1024)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Says what is wrong with a text, what was found, what is expected, and what to do. */
export function FailureNotice({
  failure: { failure, name, size },
}: {
  readonly failure: ReadFailure;
}) {
  const { language } = usePage();
  const words = textWords[language];
  const { what, found, expected, remedy } = words.failures[failure](
    name === null ? words.pasted : isolate(name),
    formatSize(size),
  );
  const parts = [
    [words.failure.found, found],
    [words.failure.expected, expected],
    [words.failure.remedy, remedy],
  ] as const;
  return (
    <div className="card read-failure" role="alert">
      <p className="state-title">
        <span className="verdict-sign" aria-hidden="true">
          !
        </span>{" "}
        {words.failed}
        {marks[language].colon}
        {what}
      </p>
      <Facts facts={parts} />
    </div>
  );
}
