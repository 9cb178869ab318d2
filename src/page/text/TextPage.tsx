import { useEffect, useRef, useState } from "react";
import { isolate } from "../../dataset/isolate";
import { textWords } from "../../wording/views/textWords";
import { adoptStyles } from "../adoptStyles";
import { usePage } from "../PageContext";
import styles from "../styles/text.css?inline";
import { AuditSummary } from "./AuditSummary";
import { FailureNotice } from "./FailureNotice";
import { FindingList } from "./FindingList";
import { MarkedText } from "./MarkedText";
import { markInAddress } from "./markInAddress";
import { useOwnText } from "./ownText";
import { TextIntake } from "./TextIntake";
import { useReading } from "./useReading";
import type { OwnWord } from "../../audit/words/ownWords";
import { ViewSection } from "../checks/ViewSection";
import { nameOfRecord } from "./findingInWords";
import { Button } from "../Button";

/** Words of our own texts that the report's paragraphs do not have, for a person to judge. */
function OwnWordList({ words }: { readonly words: readonly OwnWord[] }) {
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

adoptStyles(styles);

/** The reader's own text of a report, held against the dataset and read with every figure marked in place. */
export function TextPage() {
  const { lookup, language, switchLanguage } = usePage();
  const { sources } = lookup.dataset;
  const own = useOwnText(lookup.dataset);
  const [source, setSource] = useState(own?.source ?? sources[0]?.id ?? "");
  const { reading, read, clear } = useReading(lookup, source);
  const [cleared, setCleared] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const awaited = useRef(false);
  useEffect(() => {
    // What the focus stood on is gone; a mark that the address names takes it by itself.
    if (own !== null && awaited.current && markInAddress() === null) result.current?.focus();
    if (own !== null) awaited.current = false;
  }, [own]);
  const words = textWords[language];
  const encoding = own?.encoding ?? null;
  return (
    <div className="view text-view">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="lede">{words.lede}</p>
      <p className="lede text-privacy">
        {words.privacy}
        {words.reopen(switchLanguage.by === "document")}
      </p>
      <p role="status" className={reading.status === "reading" ? "state" : "visually-hidden"}>
        {reading.status === "reading"
          ? words.reading
          : cleared && own === null
            ? words.cleared
            : ""}
      </p>
      {own === null ? (
        <>
          {reading.status === "failed" ? <FailureNotice failure={reading.failure} /> : null}
          {sources.length > 1 ? (
            <label className="source-choice">
              {words.source}
              <select value={source} onChange={(event) => setSource(event.currentTarget.value)}>
                {sources.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title[language]}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <TextIntake
            onText={(input) => {
              setCleared(false);
              awaited.current = true;
              read(input);
            }}
          />
        </>
      ) : (
        <>
          <div className="text-opened" ref={result} tabIndex={-1}>
            <p>
              {words.opened(
                own.name === null ? words.pasted : isolate(own.name),
                encoding === null ? "" : words.encodings[encoding],
                own.paragraphs.length,
              )}
            </p>
            <Button
              onClick={() => {
                clear();
                setCleared(true);
                heading.current?.focus();
              }}
            >
              {words.clear}
            </Button>
          </div>
          <AuditSummary own={own} />
          <FindingList findings={own.report.findings} />
          <OwnWordList words={own.report.ownWords} />
          <MarkedText own={own} />
        </>
      )}
    </div>
  );
}
