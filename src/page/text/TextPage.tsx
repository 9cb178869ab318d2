import type { ReactElement } from "react";
import { usePage } from "../PageContext";

/** Being built. */
export function TextPage(): ReactElement {
  const { messages } = usePage();
  return <h2>{messages.nav.text}</h2>;
}
