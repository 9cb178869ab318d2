import { useEffect } from "react";

function openTarget(): void {
  const id = decodeURIComponent(window.location.hash.slice(1));
  const details = id === "" ? null : document.getElementById(id)?.querySelector("details");
  if (details) details.open = true;
}

/** Opens what the hash of the address points at: a measure that a link of the timeline names. */
export function useOpenTarget(): void {
  useEffect(() => {
    openTarget();
    window.addEventListener("hashchange", openTarget);
    return () => window.removeEventListener("hashchange", openTarget);
  }, []);
}
