import { decodeText } from "../../selection/decodeText";
import { dropMarkRequest, MARK_PREFIX, markId } from "./ownText";

/** Id of the mark of a numeral that is no figure's; no figure's id starts with a hyphen. */
export function placeId(paragraph: number, start: number): string {
  return markId(`-${paragraph}-${start}`);
}

/** Id of the mark that the address names after `#`; `null` when it names none. */
export function markInAddress(): string | null {
  const id = decodeText(window.location.hash.slice(1));
  return id.startsWith(MARK_PREFIX) ? id : null;
}

/** Takes the name of a mark out of the address, where it would point at nothing. */
export function forgetMark(): void {
  dropMarkRequest();
  if (markInAddress() === null) return;
  window.history.replaceState(
    window.history.state,
    "",
    `${window.location.pathname}${window.location.search}`,
  );
}
