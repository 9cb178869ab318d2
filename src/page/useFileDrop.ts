import { useEffect, useState } from "react";

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer !== null && Array.from(event.dataTransfer.types).includes("Files");
}

/**
 * Takes files that are dropped anywhere on the page while `enabled`, which the browser would otherwise
 * open in its place. Gives whether one is being held over the page.
 */
export function useFileDrop(
  onFile: (file: File, others: readonly File[]) => void,
  enabled = true,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!enabled) return undefined;
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Left the window, not just one element for another.
      if (event.relatedTarget === null) setOver(false);
    };
    const take = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (file !== undefined) onFile(file, others);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("dragover", hold, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", take, { signal });
    return () => listening.abort();
  }, [enabled, onFile]);
  return enabled && over;
}
