import { __iconData as arrowDownIcon } from "lucide-react/icons/arrow-down";
import { __iconData as arrowUpIcon } from "lucide-react/icons/arrow-up";
import { __iconData as xIcon } from "lucide-react/icons/x";
import { useEffect, useRef, useState } from "react";
import { figuresOf } from "../../analysis/composeCards";
import { titleOf } from "../../analysis/drawCard";
import type { TrayEntry } from "../../analysis/composeTray";
import type { Language } from "../../dataset/Dataset";
import {
  MAX_TRAY_ITEMS,
  MAX_TRAY_TEXT,
  type Tray,
  type TrayItem,
  type TrayText,
} from "../../selection/Tray";
import { addToTray, moveInTray, removeFromTray } from "../../selection/editTray";
import { formatFigure } from "../../wording/formatFigure";
import { trayWords } from "../../wording/views/trayWords";
import { CautionMark } from "../CautionMark";
import { cutLastWord } from "../cutLastWord";
import { useAsked } from "../AskedContext";
import { usePage } from "../PageContext";
import { Button } from "../Button";
import { Icon } from "../Icon";

/** An entry in few words, for its line and for its buttons. */
function nameOf(entry: TrayEntry, language: Language): string {
  const words = trayWords[language];
  switch (entry.kind) {
    case "heading":
    case "sentence":
      return entry.text;
    case "figure": {
      const { name, observation, unit } = entry.figure;
      return `${name[language]} ${formatFigure(observation, unit, language)}`;
    }
    case "card":
      return titleOf(entry.card, language);
    case "measure":
      return entry.measure.name[language];
    case "missing":
      return words.missing(words.kinds[entry.of], entry.id);
  }
}

/** Ids of the figures of which an entry's line tells numbers. */
function figuresIn(entry: TrayEntry): readonly string[] {
  if (entry.kind === "figure") return [entry.figure.observation.id];
  return entry.kind === "card"
    ? figuresOf(entry.card).map(({ observation }) => observation.id)
    : [];
}

/** What ends a press: it is let go, something is dragged, or a key is turned to instead. */
const PRESS_ENDS = ["mouseup", "dragend", "keydown"] as const;

/**
 * Does what the leaving of a field asks for: at once, or where a press elsewhere leaves it, when that is let go
 * and before what was pressed answers. Else the page would be laid out anew between the two, and what was
 * pressed would be gone from under the pointer.
 */
function useOnLeaving(): (act: () => void) => void {
  const isPressed = useRef(false);
  useEffect(() => {
    const press = (): void => {
      isPressed.current = true;
      // The focus moves before anything else is done.
      setTimeout(() => {
        isPressed.current = false;
      });
    };
    window.addEventListener("mousedown", press, true);
    return () => window.removeEventListener("mousedown", press, true);
  }, []);
  return (act) => {
    if (!isPressed.current) {
      act();
      return;
    }
    const waiting = new AbortController();
    const end = (): void => {
      waiting.abort();
      act();
    };
    for (const sign of PRESS_ENDS)
      window.addEventListener(sign, end, { capture: true, signal: waiting.signal });
  };
}

interface OwnTextProps {
  readonly kind: TrayText;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The reader's own words; they enter the address when the field is left, not letter by letter. */
function OwnText({ kind, text, onChange }: OwnTextProps) {
  const { language } = usePage();
  const words = trayWords[language];
  /** `null` while nothing is typed that the address does not have. */
  const [typed, setTyped] = useState<string | null>(null);
  const onLeaving = useOnLeaving();
  return (
    <textarea
      className="tray-text"
      rows={kind === "heading" ? 1 : 2}
      maxLength={MAX_TRAY_TEXT}
      aria-label={`${words.kinds[kind]} (${words.edit.own})`}
      value={typed ?? text}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() =>
        onLeaving(() => {
          setTyped(null);
          if (typed !== null && typed.trim() !== "" && typed !== text) onChange(typed);
        })
      }
    />
  );
}

/** What an item is called: a card that is one number is no chart. */
function kindOf(entry: TrayEntry): TrayItem["kind"] {
  if (entry.kind === "missing") return entry.of;
  return entry.kind === "card" && entry.card.form === "figure" ? "figure" : entry.kind;
}

/** The items in their order: moved, taken out, joined by headings and sentences of the reader's own. */
export function TrayItems({ entries }: { readonly entries: readonly TrayEntry[] }) {
  const { language, go } = usePage();
  const words = trayWords[language];
  const { tray } = useAsked();
  const [said, setSaid] = useState("");
  /** Counts how often the items came to stand elsewhere. */
  const [turn, setTurn] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const isAdded = useRef(false);
  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    // What stands in it is an example, to be written over.
    list.current?.querySelector<HTMLTextAreaElement>("li:last-child textarea")?.select();
  });
  const change = (next: Tray, message: string): void => {
    go({ tray: next });
    setTurn(turn + 1);
    setSaid(message);
  };
  const move = (at: number, to: number, name: string): void =>
    change(moveInTray(tray, at, to), words.edit.moved(name, to + 1, tray.length));
  const isFull = tray.length >= MAX_TRAY_ITEMS;
  const add = (kind: TrayText): void => {
    isAdded.current = true;
    change(addToTray(tray, { kind, text: words.edit[kind] }), words.added);
  };
  return (
    <>
      <ol ref={list} className="tray-items" aria-label={words.edit.list}>
        {entries.map((entry, at) => {
          const name = nameOf(entry, language);
          const [start, last] = cutLastWord(name);
          return (
            // Texts may be the same twice, and one that is written anew keeps its buttons, which may be
            // just pressed; what is moved is drawn anew, so that the focus goes with it.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${turn} ${at}`} data-kind={entry.kind}>
              <span className="tag">{words.kinds[kindOf(entry)]}</span>
              {entry.kind === "heading" || entry.kind === "sentence" ? (
                <OwnText
                  kind={entry.kind}
                  text={entry.text}
                  onChange={(text) =>
                    go({
                      tray: tray.map((item, place) =>
                        place === at ? { kind: entry.kind, text } : item,
                      ),
                    })
                  }
                />
              ) : (
                <span className="tray-name kept">
                  <span className="kept-start">{start}</span>
                  {last}
                  <CautionMark figures={figuresIn(entry)} about={name} />
                </span>
              )}
              <span className="tray-moves">
                <Button
                  disabled={at === 0}
                  aria-label={words.edit.up(name)}
                  onClick={() => move(at, at - 1, name)}
                >
                  <Icon of={arrowUpIcon} />
                </Button>
                <Button
                  disabled={at === entries.length - 1}
                  aria-label={words.edit.down(name)}
                  onClick={() => move(at, at + 1, name)}
                >
                  <Icon of={arrowDownIcon} />
                </Button>
                <Button
                  aria-label={words.edit.remove(name)}
                  onClick={() => change(removeFromTray(tray, at), words.edit.removed(name))}
                >
                  <Icon of={xIcon} />
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <div className="tray-add">
        <Button disabled={isFull} onClick={() => add("heading")}>
          {words.edit.addHeading}
        </Button>
        <Button disabled={isFull} onClick={() => add("sentence")}>
          {words.edit.addSentence}
        </Button>
        <Button onClick={() => change([], words.empty.title)}>{words.edit.clear}</Button>
      </div>
      {isFull ? <p className="note">{words.full(MAX_TRAY_ITEMS)}</p> : null}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}
