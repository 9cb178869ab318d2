import type { ReactElement } from "react";
import type { OwnWord } from "../../audit/words/ownWords";
import { textWords } from "../../wording/views/textWords";
import { ViewSection } from "../checks/ViewSection";
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
    <ViewSection
      id="own-words"
      title={said.ownWords}
      count={String(words.length)}
      lede={said.ownWordsLede}
    >
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
    </ViewSection>
  );
}
