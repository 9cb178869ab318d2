import type { MouseEvent, ReactElement } from "react";
import { textWords } from "../../wording/views/textWords";
import { usePage } from "../PageContext";
import { hasMark, markId, pointAtMark, useOwnText } from "./ownText";

/** The way from a figure to its sentence in the reader's own text; nothing while no text is open or the figure is not in it. */
export function TextMarkLink({
  figure,
  className = "text-link",
}: {
  readonly figure: string;
  readonly className?: string;
}): ReactElement | null {
  const { lookup, language, go, linkTo } = usePage();
  const own = useOwnText(lookup.dataset);
  if (own === null || !hasMark(own, figure)) return null;
  const change = { view: "text", figure: null } as const;
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    // The text is in this tab only, so another tab would have nothing to show.
    event.preventDefault();
    go(change);
    pointAtMark(markId(figure));
  };
  return (
    <a href={`${linkTo(change)}#${markId(figure)}`} className={className} onClick={follow}>
      {textWords[language].seeInText}
    </a>
  );
}
