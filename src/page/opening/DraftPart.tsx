import { type ReactElement, useState } from "react";
import { decodeText } from "../../audit/decodeText";
import { proposedText } from "../../opening/draft/applyReview";
import type { Draft } from "../../opening/draft/DraftedDataset";
import { openWords } from "../../wording/views/openWords";
import { isNotLoaded } from "../edition/watchEdition";
import { FileButton, TEXT_FILES } from "../FileButton";
import { usePage } from "../PageContext";
import { DraftResult } from "./DraftResult";

const problems = {
  no_date: "noDate",
  no_paragraphs: "noParagraphs",
  no_figures: "nothing",
} as const;

/** A text goes in, a proposal of a dataset comes out; nothing of it leaves the page. */
export function DraftPart(): ReactElement {
  const { language, messages, opening } = usePage();
  const words = openWords[language].draft;
  const [text, setText] = useState("");
  const [date, setDate] = useState("");
  const [publisher, setPublisher] = useState("");
  /** What the fields were filled with. */
  const [suggested, setSuggested] = useState({ date: "", publisher: "" });
  const [draft, setDraft] = useState<Draft | null>(null);
  const [draftedText, setDraftedText] = useState("");
  const drafted = draft?.ok === true ? { draft, text: draftedText } : null;
  const [failed, setFailed] = useState("");
  /** Another text: what the last one suggested is not said of it. */
  const give = (given: string): void => {
    setText(given);
    if (date === suggested.date) setDate("");
    if (publisher === suggested.publisher) setPublisher("");
  };
  const openText = async (file: File): Promise<void> => {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    give(decoded.ok ? decoded.text : "");
    setFailed(decoded.ok ? "" : words.noParagraphs);
  };
  const make = async (): Promise<void> => {
    try {
      const { draftDataset } = await import("../../opening/draft/draftDataset");
      const { places } = opening.published;
      const made = draftDataset(text, {
        places,
        ...(date === "" ? {} : { published: date }),
        ...(publisher.trim() === "" ? {} : { publisher: publisher.trim() }),
      });
      setDraft(made);
      setDraftedText(text);
      // What the text only suggests stands where it can be mended.
      if (made.ok) {
        const day = made.offered.published?.slice(0, 10) ?? date;
        const who = proposedText(made.offered.publisher ?? publisher);
        setSuggested({
          date: day === date ? suggested.date : day,
          publisher: who === publisher ? suggested.publisher : who,
        });
        setDate(day);
        setPublisher(who);
      }
      setFailed("");
    } catch (error) {
      setDraft(null);
      setFailed(isNotLoaded(error) ? messages.loadFailed : words.nothing);
    }
  };
  return (
    <section className="open-part draft-part">
      <h3>{words.title}</h3>
      <p>{words.lede}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label htmlFor="draft-text">{words.label}</label>
        <textarea
          id="draft-text"
          rows={5}
          value={text}
          placeholder={words.hint}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => give(event.currentTarget.value)}
        />
        <div className="open-buttons">
          <FileButton
            label={words.openText}
            accept={TEXT_FILES}
            className="button"
            onFile={(file) => void openText(file).catch(() => setFailed(words.noParagraphs))}
          >
            {words.openText}
          </FileButton>
          <label className="draft-date">
            {words.date}
            <input
              type="date"
              value={date}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          </label>
          <span className="open-note">{words.dateHint}</span>
          <label className="draft-date">
            {words.publisher}
            <input
              value={publisher}
              lang="zh-CN"
              autoComplete="off"
              onChange={(event) => setPublisher(event.currentTarget.value)}
            />
          </label>
          <button type="submit" className="button button-strong" disabled={text.trim() === ""}>
            {words.read}
          </button>
        </div>
      </form>
      {drafted !== null &&
      (drafted.draft.offered.published !== null || drafted.draft.offered.publisher !== null) ? (
        <p className="open-note">{words.offered}</p>
      ) : null}
      <p role="alert">
        {failed}
        {draft === null || draft.ok ? "" : words[problems[draft.reason]]}
      </p>
      {drafted === null ? null : (
        <DraftResult key={drafted.text} draft={drafted.draft} text={drafted.text} />
      )}
    </section>
  );
}
