import { __iconData as checkIcon } from "lucide-react/icons/check";
import { __iconData as xIcon } from "lucide-react/icons/x";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { matchPlaces } from "../../selection/filterChoices";
import { listPlaces } from "../../selection/placeList";
import { placeWords } from "../../wording/views/placeWords";
import { useAsked } from "../AskedContext";
import { doorOf } from "../doors";
import { usePage } from "../PageContext";
import { Button } from "../Button";
import { Icon } from "../Icon";

interface PlacePickerProps {
  readonly onClose: () => void;
}

/** More places than these are found by typing, not by scrolling. */
const MOST_OPTIONS = 100;

/** Deeper places are set in no further: the list is narrow. */
const DEEPEST = 4;

/** How far Page Up and Page Down go. */
const PAGE = 8;

/**
 * Places to choose from, several at a time: an editable combobox whose list stays open. What is
 * typed is sought in Chinese, English, pinyin and initials; without it the list shows which place
 * lies in which.
 */
export function PlacePicker({ onClose }: PlacePickerProps) {
  const { lookup, index, language, messages, selected, select, measuresByPlace } = usePage();
  const { selection, view } = useAsked();
  const { places: chosen } = selection;
  const { places } = lookup.dataset;
  // Where measures are shown, it is they that a place leaves.
  const isOfMeasures = doorOf(view).id === "measures";
  const words = placeWords[language];
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const all = useMemo(() => listPlaces(places), [places]);
  const ofPlace = useMemo(() => measuresByPlace(), [measuresByPlace]);
  const matches = useMemo(() => matchPlaces(index, typed), [index, typed]);
  const isChosen = (place: string): boolean => chosen.includes(place);
  const measuresOf = (place: string): number => ofPlace.get(place) ?? 0;
  const countOf = (place: string): number =>
    isOfMeasures ? measuresOf(place) : (selected.counts.place.get(place) ?? 0);
  const found = all.filter(
    ({ place, at }) =>
      (matches === null || matches[at] === 1) &&
      (countOf(place.id) > 0 || isChosen(place.id) || measuresOf(place.id) > 0),
  );
  const options = found.slice(0, MOST_OPTIONS);
  const activeAt = options.findIndex(({ place }) => place.id === active);
  const optionId = (place: string): string => `${id}${place}`;
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (active !== null)
      document.getElementById(`${id}${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);
  const choose = (place: string): void => {
    setActive(place);
    select({
      places: isChosen(place) ? chosen.filter((one) => one !== place) : [...chosen, place],
    });
  };
  const move = (by: number): void => {
    const from = activeAt === -1 && by < 0 ? options.length : activeAt;
    const to = Math.min(Math.max(from + by, 0), options.length - 1);
    setActive(options[to]?.place.id ?? null);
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
  };
  const answerKey = (event: KeyboardEvent): void => {
    // Keys that an input method is using are not for the list.
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    const at = options[activeAt];
    if (step !== undefined) move(step);
    else if (event.key === "Enter" && at !== undefined) choose(at.place.id);
    else if (event.key === "Enter" && options.length === 1 && options[0] !== undefined)
      choose(options[0].place.id);
    else if (event.key === "Escape" && typed !== "") setTyped("");
    else return;
    event.preventDefault();
  };
  const nameOf = (place: string): string => lookup.place(place).name[language];
  return (
    <div role="group" aria-label={words.choose}>
      <div className="place-head">
        <input
          ref={input}
          className="place-input"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}list`}
          aria-activedescendant={activeAt === -1 || active === null ? undefined : optionId(active)}
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setActive(null);
            if (list.current) list.current.scrollTop = 0;
          }}
          onKeyDown={answerKey}
        />
        <Button className="icon-button" aria-label={words.close} onClick={onClose}>
          <Icon of={xIcon} />
        </Button>
      </div>
      {chosen.length === 0 ? null : (
        <ul className="place-chosen" aria-label={words.chosen}>
          {chosen.map((place) => (
            <li key={place}>
              <Button
                className="place-chip"
                aria-label={words.remove(nameOf(place))}
                onClick={() => {
                  choose(place);
                  input.current?.focus();
                }}
              >
                {nameOf(place)}
                <Icon of={xIcon} size={12} />
              </Button>
            </li>
          ))}
          <li>
            <Button
              className="link-button"
              onClick={() => {
                select({ places: [] });
                input.current?.focus();
              }}
            >
              {words.clear}
            </Button>
          </li>
        </ul>
      )}
      <div
        ref={list}
        id={`${id}list`}
        className="place-list"
        role="listbox"
        aria-multiselectable="true"
        aria-label={messages.filter.place}
      >
        {options.map(({ place, depth }) => {
          const count = countOf(place.id);
          const parent = place.within === undefined ? null : lookup.place(place.within);
          return (
            <Button
              key={place.id}
              id={optionId(place.id)}
              className="place-option"
              role="option"
              tabIndex={-1}
              aria-selected={isChosen(place.id)}
              data-active={place.id === active ? "" : undefined}
              data-depth={matches === null ? Math.min(depth, DEEPEST) : 0}
              // The letters stay in the field, and with them the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(place.id)}
            >
              <Icon of={checkIcon} />
              <span className="place-name">
                {place.name[language]}
                {matches === null || parent === null ? null : (
                  <span className="place-within"> {parent.name[language]}</span>
                )}
              </span>
              <span className="count">
                {count === 0 && measuresOf(place.id) > 0
                  ? messages.holdings(0, measuresOf(place.id))
                  : count}
              </span>
            </Button>
          );
        })}
      </div>
      <p className="place-found" role="status">
        {found.length === 0
          ? words.none
          : words.found(options.length, found.length - options.length)}
      </p>
    </div>
  );
}
