import type { MouseEvent, ReactNode } from "react";
import type { Address } from "../selection/Address";
import { isPlainClick } from "./isPlainClick";
import { usePage } from "./PageContext";

interface PageLinkProps {
  readonly change: Partial<Address>;
  readonly className?: string;
  readonly label?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A real link to another address of the page: opens in place, or in a new tab as any link does. */
export function PageLink({ change, className, label, current, children }: PageLinkProps) {
  const { go, linkTo } = usePage();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(change);
    if (change.view !== undefined) window.scrollTo(0, 0);
  };
  return (
    <a
      href={linkTo(change)}
      onClick={follow}
      {...(className === undefined ? {} : { className })}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(current ? { "aria-current": "page" } : {})}
    >
      {children}
    </a>
  );
}
