import type { MouseEvent } from "react";

/** Whether the page itself follows what is clicked: no other tab or window is asked for, and nothing is saved. */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0);
}
