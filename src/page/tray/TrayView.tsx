import { useEffect, useMemo, useState } from "react";
import { composeSections } from "../../analysis/composeCards";
import {
  MAX_TRAY_ITEMS,
  type TrayItem,
  type Tray,
  parseTray,
  serializeTray,
} from "../../selection/Tray";
import { trayWords } from "../../wording/views/trayWords";
import { useAsked } from "../AskedContext";
import { adoptStyles } from "../adoptStyles";
import { isNotLoaded } from "../edition/watchEdition";
import { nameOfExport } from "../exporting/aboutExport";
import { whenOtherTabWrites } from "../otherTabs";
import { usePage } from "../PageContext";
import { sharedAddress } from "../sharedAddress";
import styles from "../styles/tray.css?inline";
import { BriefingSheet } from "./BriefingSheet";
import { TrayItems } from "./TrayItems";
import { useBriefing } from "./useBriefing";
import { download } from "../../export/download";
import type { Briefing } from "../../export/office/Briefing";
import { mediaTypes } from "../../export/mediaTypes";
import { Button } from "../Button";

type BriefingFormat = "docx" | "pptx";

/** The writers are large, and fetched when a file is asked for. */
const writers: Readonly<
  Record<BriefingFormat, () => Promise<(briefing: Briefing) => Promise<Uint8Array<ArrayBuffer>>>>
> = {
  docx: async () => (await import("../../export/office/writeDocx")).writeDocx,
  pptx: async () => (await import("../../export/office/writePptx")).writePptx,
};

/** Writes the briefing and hands it to the browser for saving. Throws an Error where the writer cannot be fetched. */
async function saveBriefing(
  briefing: Briefing,
  format: BriefingFormat,
  name: string,
): Promise<void> {
  const write = await writers[format]();
  download(await write(briefing), name, mediaTypes[format]);
}

/** The number is that of the form of an address; what an older page kept in another form is left alone. */
const KEY = "reform-metrics.tray.v1";

/** The tray that this browser was asked to remember; `null` where there is none, or storage is refused. */
function rememberedTray(): Tray | null {
  try {
    const text = window.localStorage.getItem(KEY);
    return text === null ? null : parseTray(text).items;
  } catch {
    return null;
  }
}

/** Calls back when another tab has made the browser forget the tray. Gives what takes that back. */
function whenTrayForgotten(act: () => void): () => void {
  return whenOtherTabWrites(KEY, (text) => {
    if (text === null) act();
  });
}

/** Remembers a tray, or with `null` forgets it. `false` where the browser refuses. */
function rememberTray(tray: Tray | null): boolean {
  try {
    if (tray === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, serializeTray(tray));
    return true;
  } catch {
    return false;
  }
}

adoptStyles(styles);

type Saving = "idle" | "saving" | "failed" | "notLoaded";

/** The tick that keeps the tray in this browser, and says so where the browser refuses. */
function KeepTray() {
  const { address, language, opening } = usePage();
  const words = trayWords[language].keep;
  const isShared = sharedAddress({ opening }, window.location.href) !== null;
  const [kept, setKept] = useState(() => rememberedTray() !== null);
  const [refused, setRefused] = useState(false);
  const { tray } = address;
  useEffect(() => {
    // Known to work since it was ticked; should the browser refuse now, the address still has it all.
    if (kept) rememberTray(tray);
  }, [kept, tray]);
  useEffect(() => whenTrayForgotten(() => setKept(false)), []);
  return (
    <div className="tray-keep">
      <label>
        <input
          type="checkbox"
          checked={kept}
          onChange={(event) => {
            const isKept = event.currentTarget.checked && rememberTray(tray);
            setRefused(event.currentTarget.checked && !isKept);
            setKept(isKept);
            if (!isKept) rememberTray(null);
          }}
        />
        {words.label}
      </label>
      <p className="note" role={refused ? "alert" : undefined}>
        {refused ? words.failed : isShared ? words.note : words.noteAlone}
      </p>
    </div>
  );
}

/** Puts the cards that the filters leave behind what the tray holds; nothing where it has them all. */
function AddSelected() {
  const { lookup, selected, measures, address, language, go } = usePage();
  const { tray } = address;
  const missing = useMemo(
    () =>
      composeSections(lookup, selected.rows, measures)
        .flatMap(({ cards }) => cards)
        .filter(({ key }) => !tray.some((item) => item.kind === "card" && item.id === key))
        .map(({ key }): TrayItem => ({ kind: "card", id: key })),
    [lookup, selected, measures, tray],
  );
  const room = MAX_TRAY_ITEMS - tray.length;
  if (missing.length === 0 || room <= 0) return null;
  return (
    <Button onClick={() => go({ tray: [...tray, ...missing.slice(0, room)] })}>
      {trayWords[language].addSelected(missing.length, room)}
    </Button>
  );
}

/** What an empty tray says: how it is filled, and the one that this browser remembers. */
function EmptyTray() {
  const { language, go } = usePage();
  const words = trayWords[language];
  const [last] = useState(rememberedTray);
  return (
    <div className="state">
      <p className="state-title">{words.empty.title}</p>
      <p>{words.empty.advice}</p>
      <p>
        <AddSelected />
      </p>
      {last === null || last.length === 0 ? null : (
        <p>
          {words.keep.restore(last.length)}{" "}
          <Button onClick={() => go({ tray: last })}>{words.keep.restoreNow}</Button>
        </p>
      )}
    </div>
  );
}

const FORMATS = [
  ["docx", "word"],
  ["pptx", "slides"],
] as const;

/** The briefing: its items in order, its sheet, and the ways in which it leaves. */
export function TrayView() {
  const page = usePage();
  const { language, go } = page;
  const { tray } = useAsked();
  const words = trayWords[language];
  const { entries, briefing } = useBriefing();
  const [saving, setSaving] = useState<Saving>("idle");
  if (tray.length === 0) return <EmptyTray />;
  const save = async (format: BriefingFormat): Promise<void> => {
    setSaving("saving");
    try {
      await saveBriefing(briefing, format, nameOfExport(page, words.name, false, format));
      setSaving("idle");
    } catch (error) {
      setSaving(isNotLoaded(error) ? "notLoaded" : "failed");
    }
  };
  const isEmpty = briefing.blocks.length === 0;
  return (
    <div className="tray">
      <section className="tray-editor" aria-labelledby="tray-title">
        <h2 id="tray-title">{words.name}</h2>
        <TrayItems entries={entries} />
        <AddSelected />
        {briefing.missing.length === 0 ? null : <p className="note">{words.missingNote}</p>}
        <div className="tray-saves">
          {FORMATS.map(([format, label]) => (
            <Button
              key={format}
              className="button button-strong"
              disabled={isEmpty || saving === "saving"}
              onClick={() => void save(format)}
            >
              {words.save[label]}
            </Button>
          ))}
          <Button onClick={() => window.print()}>{words.save.print}</Button>
          <Button disabled={isEmpty} onClick={() => go({ view: "meeting" })}>
            {words.save.meeting}
          </Button>
        </div>
        <p role="status" className="note">
          {saving === "idle"
            ? ""
            : saving === "notLoaded"
              ? page.messages.loadFailed
              : words.save[saving]}
        </p>
        <KeepTray />
      </section>
      <BriefingSheet briefing={briefing} />
    </div>
  );
}
