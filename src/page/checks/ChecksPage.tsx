import type { ReactElement } from "react";
import { usePage } from "../PageContext";

/** Being built. */
export function ChecksPage(): ReactElement {
  const { messages } = usePage();
  return <h2>{messages.nav.checks}</h2>;
}
