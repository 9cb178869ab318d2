import { useMemo } from "react";
import { composeTray, type TrayEntry } from "../../analysis/composeTray";
import type { Briefing } from "../../export/office/Briefing";
import { wordBriefing } from "../../export/office/wordBriefing";
import { useAsked } from "../AskedContext";
import { usePage } from "../PageContext";
import { sharedAddress } from "../sharedAddress";

/** The tray of the address: what its items refer to, and all of it in words. */
export function useBriefing(): {
  readonly entries: readonly TrayEntry[];
  readonly briefing: Briefing;
} {
  const { lookup, language, opening } = usePage();
  // What was just put in belongs to what is saved at the next press.
  const { tray } = useAsked();
  const entries = useMemo(() => composeTray(lookup, tray), [lookup, tray]);
  const address = sharedAddress({ opening }, window.location.href);
  const briefing = useMemo(
    () => wordBriefing(lookup, entries, language, address),
    [lookup, entries, language, address],
  );
  return { entries, briefing };
}
