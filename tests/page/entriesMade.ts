import { vi } from "vitest";

/** How many entries to go back to a press makes; the browser's own count ends at fifty. */
export function entriesMade(act: () => void): number {
  const pushed = vi.spyOn(window.history, "pushState");
  act();
  const made = pushed.mock.calls.length;
  pushed.mockRestore();
  return made;
}
