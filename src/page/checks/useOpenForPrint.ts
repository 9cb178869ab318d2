import { type RefObject, useEffect } from "react";

/** Opens every `<details>` of a part while it is printed, and closes again those that were closed. */
export function useOpenForPrint(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = Array.from(part.current?.querySelectorAll("details") ?? []).filter(
        (details) => !details.open,
      );
      for (const details of opened) details.open = true;
    };
    const close = (): void => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", close);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", close);
    };
  }, [part]);
}
