import { useState } from "react";
import { proposedText } from "../../opening/draft/applyReview";
import type { DraftOptions } from "../../opening/draft/draftDataset";
import type { Draft } from "../../opening/draft/DraftedDataset";
import { limits } from "../../opening/limits";
import { formatDate, formatPeriod } from "../../wording/formatPeriod";
import { openWords } from "../../wording/views/openWords";
import { FileButton, TEXT_FILES } from "../FileButton";
import { usePage } from "../PageContext";
import { decodeInput, type ReadFailure } from "../text/decodeInput";
import { FailureNotice } from "../text/FailureNotice";
import { DraftResult } from "./DraftResult";
import { ReadingProgress } from "./ReadingProgress";
import { useDrafting } from "./useDrafting";
import { PastedText } from "../PastedText";

/** Why no draft was made of a text, in words. */
function refusalOf(draft: Draft, words: (typeof openWords)["zh"]["draft"]): string {
  if (draft.ok) return "";
  switch (draft.reason) {
    case "no_date":
      return words.noDate;
    case "no_paragraphs":
      return words.noParagraphs;
    case "no_figures":
      return words.nothing;
    case "too_many":
      return words.tooMany(draft.of, draft.found, limits.drafted[draft.of]);
  }
}

/** A text goes in, a proposal of a dataset comes out; nothing of it leaves the page. */
export function DraftPart() {
  const { language, messages, opening } = usePage();
  const words = openWords[language].draft;
  const [text, setText] = useState("");
  const [date, setDate] = useState("");
  const [publisher, setPublisher] = useState("");
  /** What the fields were filled with. */
  const [suggested, setSuggested] = useState({ date: "", publisher: "" });
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const { drafting, start, cancel } = useDrafting();
  const draft = drafting.status === "drafted" ? drafting.draft : null;
  const offered = draft?.ok === true ? draft.offered : null;
  const isOffered = offered !== null && Object.values(offered).some((one) => one !== null);
  /** Another text: what the last one suggested is not said of it. */
  const give = (given: string): void => {
    cancel();
    setFailure(null);
    setText(given);
    if (date === suggested.date) setDate("");
    if (publisher === suggested.publisher) setPublisher("");
  };
  const openText = async (file: File): Promise<void> => {
    const given = await decodeInput({ by: "file", file });
    if ("failure" in given) {
      give("");
      setFailure(given);
    } else give(given.text);
  };
  /** What the text only suggests stands where it can be mended. */
  const suggest = (made: Draft): void => {
    if (!made.ok) return;
    const day = made.offered.published?.slice(0, 10) ?? date;
    const who = proposedText(made.offered.publisher ?? publisher);
    setSuggested({
      date: day === date ? suggested.date : day,
      publisher: who === publisher ? suggested.publisher : who,
    });
    setDate(day);
    setPublisher(who);
  };
  const make = async (): Promise<void> => {
    const given = await decodeInput({ by: "paste", text });
    if ("failure" in given) {
      setFailure(given);
      return;
    }
    setFailure(null);
    const options: DraftOptions = {
      places: opening.published.places,
      ...(date === "" ? {} : { published: date }),
      ...(publisher.trim() === "" ? {} : { publisher: publisher.trim() }),
    };
    start(text, options, suggest);
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
        <PastedText id="draft-text" rows={5} words={words} text={text} onText={give} />
        <div className="open-buttons">
          <FileButton
            label={words.openText}
            accept={TEXT_FILES}
            className="button"
            onFile={(file) => void openText(file)}
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
      {failure === null ? null : <FailureNotice failure={failure} />}
      <p role="status">
        {drafting.status === "drafting"
          ? drafting.isAside
            ? words.drafting
            : words.draftingHere
          : drafting.status === "cancelled"
            ? words.cancelled
            : ""}
      </p>
      {drafting.status === "drafting" ? (
        <ReadingProgress
          label={words.draftingProgress}
          progress={drafting.progress}
          onCancel={cancel}
        />
      ) : null}
      {isOffered ? (
        <p className="open-note">
          {words.offered({
            published: offered.published === null ? null : formatDate(offered.published, language),
            publisher: offered.publisher === null ? null : proposedText(offered.publisher),
            period: offered.period === null ? null : formatPeriod(offered.period, language),
          })}
        </p>
      ) : null}
      <p role="alert">
        {drafting.status === "broken" ? words.broken : ""}
        {drafting.status === "notLoaded" ? messages.loadFailed : ""}
        {draft === null ? "" : refusalOf(draft, words)}
      </p>
      {drafting.status === "drafted" && drafting.draft.ok ? (
        <DraftResult key={drafting.text} draft={drafting.draft} text={drafting.text} />
      ) : null}
    </section>
  );
}
