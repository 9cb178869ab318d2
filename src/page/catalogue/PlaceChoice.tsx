import { useState } from "react";
import type { Language } from "../../dataset/Dataset";
import type { PlaceRows } from "../../export/collection/Catalogue";
import { foldText } from "../../selection/searchKey";
import { catalogueWords } from "../../wording/views/catalogueWords";

interface PlaceChoiceProps {
  readonly places: readonly PlaceRows[];
  /** Chinese names. */
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly onChoose: (places: readonly string[]) => void;
}

/** Places that are listed; more are found by their names. */
const LISTED = 60;

/** Which places of a metric are shown. None moves when it is chosen; one that the list has no room for stands first. */
export function PlaceChoice({ places, chosen, language, onChoose }: PlaceChoiceProps) {
  const words = catalogueWords[language].places;
  const [search, setSearch] = useState("");
  const isChosen = ({ name }: PlaceRows): boolean => chosen.includes(name.zh);
  const term = foldText(search.trim());
  const found = places.filter(({ name }) => foldText(`${name.zh}\n${name.en}`).includes(term));
  const listed = [...found.slice(LISTED).filter(isChosen), ...found.slice(0, LISTED)];
  return (
    <fieldset className="catalogue-places">
      <legend>
        {words.label} <small>{words.chosen(chosen.length, places.length)}</small>
      </legend>
      {places.length > 12 ? (
        <input
          type="search"
          value={search}
          aria-label={words.find}
          placeholder={words.find}
          onChange={({ target }) => setSearch(target.value)}
        />
      ) : null}
      {listed.length === 0 ? <p>{catalogueWords[language].nothing.places}</p> : null}
      <ul>
        {listed.map((place) => (
          <li key={place.name.zh}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(place)}
                onChange={({ target }) =>
                  onChoose(
                    target.checked
                      ? [...chosen, place.name.zh]
                      : chosen.filter((name) => name !== place.name.zh),
                  )
                }
              />
              {place.name[language]} <small>{words.count(place.figures)}</small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
