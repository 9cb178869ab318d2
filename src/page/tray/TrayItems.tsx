import { ArrowDown, ArrowUp, X } from "lucide-react";
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
import { usePage } from "../PageContext";
import { Button } from "../Button";

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

interface OwnTextProps {
  readonly kind: TrayText;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The reader's own words; they enter the address when the field is left, not letter by letter. */
function OwnText({ kind, text, onChange }: OwnTextProps) {
  const { language } = usePage();
  const words = trayWords[language];
  const [typed, setTyped] = useState(text);
  return (
    <textarea
      className="tray-text"
      rows={kind === "heading" ? 1 : 2}
      maxLength={MAX_TRAY_TEXT}
      aria-label={`${words.kinds[kind]} (${words.edit.own})`}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed.trim() === "") setTyped(text);
        else if (typed !== text) onChange(typed);
      }}
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
  const { address, language, go } = usePage();
  const words = trayWords[language];
  const { tray } = address;
  const [said, setSaid] = useState("");
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
            // Texts may be the same twice; what is typed belongs to its place and its words.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${at} ${name}`} data-kind={entry.kind}>
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
                  <ArrowUp size={16} aria-hidden="true" />
                </Button>
                <Button
                  disabled={at === entries.length - 1}
                  aria-label={words.edit.down(name)}
                  onClick={() => move(at, at + 1, name)}
                >
                  <ArrowDown size={16} aria-hidden="true" />
                </Button>
                <Button
                  aria-label={words.edit.remove(name)}
                  onClick={() => change(removeFromTray(tray, at), words.edit.removed(name))}
                >
                  <X size={16} aria-hidden="true" />
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
