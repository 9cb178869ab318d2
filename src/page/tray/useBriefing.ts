import { useMemo } from "react";
import { composeTray, type TrayEntry } from "../../analysis/composeTray";
import type { Briefing } from "../../export/office/Briefing";
import { wordBriefing } from "../../export/office/wordBriefing";
import { usePage } from "../PageContext";

/** The tray of the address: what its items refer to, and all of it in words. */
export function useBriefing(): {
  readonly entries: readonly TrayEntry[];
  readonly briefing: Briefing;
} {
  const { lookup, address, language } = usePage();
  const { tray } = address;
  const entries = useMemo(() => composeTray(lookup, tray), [lookup, tray]);
  const briefing = useMemo(() => {
    // A file has no address that anybody else could open.
    const { href, protocol } = window.location;
    return wordBriefing(lookup, entries, language, protocol === "file:" ? null : href);
  }, [lookup, entries, language]);
  return { entries, briefing };
}
