import { useEffect, useState } from "react";
import { markInAddress, useMarkRequest } from "./ownText";

/** Id of the mark that is to be shown: asked for by a link of the page, or named by the address. */
function useWantedId(): { readonly id: string } | null {
  const request = useMarkRequest();
  const [named, setNamed] = useState(() => {
    const id = markInAddress();
    return id === null ? null : { id };
  });
  useEffect(() => {
    const read = (): void => {
      const id = markInAddress();
      setNamed(id === null ? null : { id });
    };
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  return request ?? named;
}

/**
 * Scrolls to the mark that is asked for and gives it the focus. Gives its id, so that the
 * paragraph it stands in can be put on the page beforehand.
 */
export function useWantedMark(): string | null {
  const wanted = useWantedId();
  useEffect(() => {
    if (wanted === null) return undefined;
    // A dialog that closes gives the focus back to where it was opened; the mark comes after that.
    const frame = requestAnimationFrame(() => {
      const mark = document.getElementById(wanted.id);
      mark?.scrollIntoView({ block: "center" });
      mark?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return wanted?.id ?? null;
}
