import type { ReactElement } from "react";
import type { OwnWord } from "../../audit/words/ownWords";
import { textWords } from "../../wording/views/textWords";
import { usePage } from "../PageContext";
import { nameOfRecord } from "./findingInWords";

/** Words of our own texts that the report's paragraphs do not have, for a person to judge. */
export function OwnWordList({
  words,
}: {
  readonly words: readonly OwnWord[];
}): ReactElement | null {
  const { lookup, language } = usePage();
  const said = textWords[language].findings;
  if (words.length === 0) return null;
  return (
    <section className="view-section" aria-labelledby="own-words-title">
      <h3 id="own-words-title" className="view-section-title">
        {said.ownWords}
        <span className="section-count">{words.length}</span>
      </h3>
      <p className="lede">{said.ownWordsLede}</p>
      <ol className="finding-list">
        {words.map(({ id, language: of, word, paragraphs }) => (
          <li key={`${id} ${of} ${word}`} data-own-word={word}>
            <span className="verdict-sign" aria-hidden="true">
              ?
            </span>
            <span>{said.ownWord(nameOfRecord(id, lookup, language), word, paragraphs)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
