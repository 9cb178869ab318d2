import { useEffect } from "react";

/** Opens a measure, brings it into view and gives it the focus; nothing while it is not on the page. */
function showMeasure(id: string): void {
  const details = document.getElementById(id)?.querySelector("details");
  if (!details) return;
  details.open = true;
  details.scrollIntoView({ block: "center" });
  details.querySelector("summary")?.focus({ preventScroll: true });
}

function showNamedByHash(): void {
  const id = decodeURIComponent(window.location.hash.slice(1));
  if (id.startsWith("measure-")) showMeasure(id);
}

/**
 * Shows the measure that the page is asked for: by the address, or by the hash of a link of the
 * timeline.
 *
 * @param measure id of the measure that the address names
 */
export function useOpenTarget(measure: string | null): void {
  useEffect(() => {
    showNamedByHash();
    window.addEventListener("hashchange", showNamedByHash);
    return () => window.removeEventListener("hashchange", showNamedByHash);
  }, []);
  useEffect(() => {
    if (measure === null) return undefined;
    // After the dialog that led here has closed and given its focus back.
    const timer = setTimeout(() => showMeasure(`measure-${measure}`), 50);
    return () => clearTimeout(timer);
  }, [measure]);
}
