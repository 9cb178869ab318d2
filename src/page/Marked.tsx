import type { ReactElement } from "react";
import { markMatches } from "../selection/markMatches";
import { searchTerms } from "../selection/searchKey";
import { usePage } from "./PageContext";

/** A text with what was searched for marked in it. */
export function Marked({ children }: { readonly children: string }): ReactElement {
  const { search } = usePage().address.selection;
  if (search === "") return <>{children}</>;
  let at = 0;
  return (
    <>
      {markMatches(children, searchTerms(search)).map(({ text, hit }) => {
        const key = at;
        at += text.length;
        return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
