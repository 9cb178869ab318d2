import type { ReactElement } from "react";
import { usePage } from "../PageContext";

/** Being built. */
export function DictionaryPage(): ReactElement {
  const { messages } = usePage();
  return <h2>{messages.nav.dictionary}</h2>;
}
