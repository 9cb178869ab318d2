import { type ReactElement, useState } from "react";
import { decodeText } from "../../audit/decodeText";
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
  const [draft, setDraft] = useState<Draft | null>(null);
  const [draftedText, setDraftedText] = useState("");
  const drafted = draft?.ok === true ? { draft, text: draftedText } : null;
  const [failed, setFailed] = useState("");
  const openText = async (file: File): Promise<void> => {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    setText(decoded.ok ? decoded.text : "");
    setFailed(decoded.ok ? "" : words.noParagraphs);
  };
  const make = async (): Promise<void> => {
    try {
      const { draftDataset } = await import("../../opening/draft/draftDataset");
      const { places } = opening.published;
      setDraft(draftDataset(text, { places, ...(date === "" ? {} : { published: date }) }));
      setDraftedText(text);
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
          onChange={(event) => setText(event.currentTarget.value)}
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
          <button type="submit" className="button button-strong" disabled={text.trim() === ""}>
            {words.read}
          </button>
        </div>
      </form>
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
