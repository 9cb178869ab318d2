import type { MouseEvent, ReactNode } from "react";
import { usePage } from "../PageContext";
import { hasMark, markId, pointAtMark, useOwnText } from "./ownText";

interface TextMarkLinkProps {
  readonly figure: string;
  readonly className?: string;
  readonly label?: string;
  readonly otherwise: ReactNode;
  readonly children: ReactNode;
}

/** The way from a figure to its sentence in the reader's own text; what else leads on while no text is open or the figure is not in it. */
export function TextMarkLink({
  figure,
  className = "text-link",
  label,
  otherwise,
  children,
}: TextMarkLinkProps) {
  const { lookup, go, linkTo } = usePage();
  const own = useOwnText(lookup.dataset);
  if (own === null || !hasMark(own, figure)) return <>{otherwise}</>;
  const change = { view: "text", figure: null } as const;
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    // The text is in this tab only, so another tab would have nothing to show.
    event.preventDefault();
    go(change);
    pointAtMark(markId(figure));
  };
  return (
    <a
      href={`${linkTo(change)}#${markId(figure)}`}
      className={className}
      aria-label={label}
      onClick={follow}
    >
      {children}
    </a>
  );
}
