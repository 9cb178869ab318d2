import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
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
import { noDraftWork, withText } from "./DraftWork";
import { ReadingProgress } from "./ReadingProgress";
import { useDrafting } from "./useDrafting";
import { PastedText } from "../PastedText";
import { Button } from "../Button";

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

const TEXT_ID = "draft-text";

interface DraftPartProps {
  /** A text that was handed over as data; `null` for none. */
  readonly given: File | null;
}

/** A text goes in, a proposal of a dataset comes out; nothing of it leaves the page. */
export function DraftPart({ given: handedOver }: DraftPartProps) {
  const { language, messages, opening } = usePage();
  const words = openWords[language].draft;
  const { read, keep } = opening.draftWork;
  const [{ drafting: before, ...filled }] = useState(() => read() ?? noDraftWork);
  const [fields, setFields] = useState(filled);
  const { text, date, publisher } = fields;
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const { drafting, start, cancel, clear } = useDrafting(before);
  useLayoutEffect(() => {
    // What was being drafted is left with the dialog; its text is not.
    keep({
      ...fields,
      drafting: drafting.status === "drafting" ? { status: "cancelled" } : drafting,
    });
  }, [keep, fields, drafting]);
  const draft = drafting.status === "drafted" ? drafting.draft : null;
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What has just been drafted stands below what was pressed for it, often out of sight.
    if (drafting.status === "drafted" && drafting !== before) buttons.current?.scrollIntoView();
  }, [drafting, before]);
  const offered = draft?.ok === true ? draft.offered : null;
  const isOffered = offered !== null && Object.values(offered).some((one) => one !== null);
  /** Another text: what the last one suggested is not said of it. */
  const give = (given: string): void => {
    cancel();
    setFailure(null);
    setFields((known) => withText(known, given));
  };
  const take = (decoded: Awaited<ReturnType<typeof decodeInput>>): void => {
    if ("failure" in decoded) {
      give("");
      setFailure(decoded);
    } else give(decoded.text);
  };
  const takeOver = useEffectEvent(take);
  useEffect(() => {
    if (handedOver === null) return;
    void decodeInput({ by: "file", file: handedOver }).then(takeOver);
    document.getElementById(TEXT_ID)?.focus();
  }, [handedOver]);
  /** What the text only suggests stands where it can be mended. */
  const suggest = (made: Draft): void => {
    if (!made.ok) return;
    const day = made.offered.published?.slice(0, 10) ?? date;
    const who = proposedText(made.offered.publisher ?? publisher);
    setFields(({ suggested, ...others }) => ({
      ...others,
      date: day,
      publisher: who,
      suggested: {
        date: day === date ? suggested.date : day,
        publisher: who === publisher ? suggested.publisher : who,
      },
    }));
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
        <PastedText id={TEXT_ID} rows={5} words={words} text={text} onText={give} />
        <div ref={buttons} className="open-buttons">
          <FileButton
            label={words.openText}
            accept={TEXT_FILES}
            className="button"
            onFile={(file) => void decodeInput({ by: "file", file }).then(take)}
          >
            {words.openText}
          </FileButton>
          <label className="draft-date">
            {words.date}
            <input
              type="date"
              value={date}
              onChange={({ currentTarget: { value } }) =>
                setFields((known) => ({ ...known, date: value }))
              }
            />
          </label>
          <span className="open-note">{words.dateHint}</span>
          <label className="draft-date">
            {words.publisher}
            <input
              value={publisher}
              lang="zh-CN"
              autoComplete="off"
              onChange={({ currentTarget: { value } }) =>
                setFields((known) => ({ ...known, publisher: value }))
              }
            />
          </label>
          <button type="submit" className="button button-strong" disabled={text.trim() === ""}>
            {words.read}
          </button>
          {text === "" && drafting.status !== "drafted" ? null : (
            <Button
              onClick={() => {
                clear();
                setFailure(null);
                setFields(noDraftWork);
              }}
            >
              {words.clear}
            </Button>
          )}
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
        <DraftResult
          key={drafting.text}
          draft={drafting.draft}
          text={drafting.text}
          onShow={() => keep(null)}
        />
      ) : null}
    </section>
  );
}
