import { markMatches } from "../selection/markMatches";
import { searchTerms } from "../selection/searchKey";
import { usePage } from "./PageContext";

/** A text with what was searched for marked in it. */
export function Marked({ children }: { readonly children: string }) {
  const { search } = usePage().address.selection;
  if (search === "") return <>{children}</>;
  return (
    <>
      {markMatches(children, searchTerms(search)).map(({ at, text, hit }) =>
        hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </>
  );
}
