import { type ReactElement, useState } from "react";
import { textWords } from "../../wording/views/textWords";
import { usePage } from "../PageContext";
import { AuditSummary } from "./AuditSummary";
import { FailureNotice } from "./FailureNotice";
import { FindingList } from "./FindingList";
import { MarkedText } from "./MarkedText";
import { useOwnText } from "./ownText";
import { TextIntake } from "./TextIntake";
import { useReading } from "./useReading";

/** The reader's own text of a report, held against the dataset and read with every figure marked in place. */
export function TextPage(): ReactElement {
  const { lookup, language } = usePage();
  const { sources } = lookup.dataset;
  const own = useOwnText(lookup.dataset);
  const [source, setSource] = useState(own?.source ?? sources[0]?.id ?? "");
  const { reading, read, clear } = useReading(lookup, source);
  const [cleared, setCleared] = useState(false);
  const words = textWords[language];
  const encoding = own?.encoding ?? null;
  return (
    <div className="view text-view">
      <h2>{words.title}</h2>
      <p className="lede">{words.lede}</p>
      <p className="lede text-privacy">{words.privacy}</p>
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
          {reading.status === "reading" ? null : (
            <TextIntake
              onText={(input) => {
                setCleared(false);
                read(input);
              }}
            />
          )}
        </>
      ) : (
        <>
          <div className="text-opened">
            <p>
              {words.opened(own.name ?? words.pasted, encoding === null ? "" : words.encodings[encoding], own.paragraphs.length)}
            </p>
            <button
              type="button"
              className="button"
              onClick={() => {
                clear();
                setCleared(true);
              }}
            >
              {words.clear}
            </button>
          </div>
          <AuditSummary own={own} />
          <FindingList findings={own.report.findings} />
          <MarkedText own={own} />
        </>
      )}
      <p role="status" className={reading.status === "reading" ? "state" : "visually-hidden"}>
        {reading.status === "reading" ? words.reading : cleared && own === null ? words.cleared : ""}
      </p>
    </div>
  );
}
