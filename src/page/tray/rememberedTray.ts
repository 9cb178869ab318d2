import { whenOtherTabWrites } from "../otherTabs";
import { type Tray, parseTray, serializeTray } from "../../selection/Tray";

/** The number is that of the form of an address; what an older page kept in another form is left alone. */
const KEY = "reform-metrics.tray.v1";

/** The tray that this browser was asked to remember; `null` where there is none, or storage is refused. */
export function rememberedTray(): Tray | null {
  try {
    const text = window.localStorage.getItem(KEY);
    return text === null ? null : parseTray(text).items;
  } catch {
    return null;
  }
}

/** Calls back when another tab has made the browser forget the tray. Gives what takes that back. */
export function whenTrayForgotten(act: () => void): () => void {
  return whenOtherTabWrites(KEY, (text) => {
    if (text === null) act();
  });
}

/** Remembers a tray, or with `null` forgets it. `false` where the browser refuses. */
export function rememberTray(tray: Tray | null): boolean {
  try {
    if (tray === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, serializeTray(tray));
    return true;
  } catch {
    return false;
  }
}
