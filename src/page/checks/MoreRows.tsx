import type { ReactElement } from "react";
import { checksWords } from "../../wording/views/checksWords";
import { usePage } from "../PageContext";

/** Shows the rows that a long table leaves out at first; nothing when none are left out. */
export function MoreRows({
  rest,
  onMore,
}: {
  readonly rest: number;
  readonly onMore: () => void;
}): ReactElement | null {
  const { language } = usePage();
  if (rest === 0) return null;
  return (
    <p className="more-rows">
      <button type="button" className="button" onClick={onMore}>
        {checksWords[language].moreRows(rest)}
      </button>
    </p>
  );
}
