import { useEffect, useRef, useState } from "react";
import type { View } from "../selection/Address";

/**
 * What has to happen when one view takes the place of another, which a browser does for documents
 * but not within one: the content takes the focus, unless the reader is typing in a field that
 * stays, and the new title is there to be read out.
 *
 * @returns the title to read out; empty until the first change of view
 */
export function useViewChange(view: View, title: string): string {
  const shown = useRef(view);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    setSaid(title);
    if (document.activeElement instanceof HTMLInputElement) return;
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [view, title]);
  return said;
}
