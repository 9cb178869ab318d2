import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { Observation } from "../../dataset/Dataset";
import { SENTENCE_BREAKS } from "../../dataset/punctuation";
import { type Decision, typedPeriod } from "../../opening/draft/applyReview";
import type { DraftItem } from "../../opening/draft/DraftedDataset";
import { formatPeriod, isoPeriod } from "../../wording/formatPeriod";
import { openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";

interface DraftEntryProps {
  readonly item: DraftItem;
  readonly observation: Observation;
  readonly name: string;
  readonly decision: Decision | null;
  readonly isCurrent: boolean;
  readonly onDecide: (decision: Decision | null) => void;
  /** Moves to the next or the previous entry, or to an end of the list. */
  readonly onMove: (where: "next" | "previous" | "first" | "last") => void;
  readonly onFocus: () => void;
}

const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");

/** The sentence that a numeral stands in, cut in three: before it, itself, behind it. */
function sentenceAround({ text, start, end }: DraftItem): readonly [string, string, string] {
  const before = text.slice(0, start).split(SENTENCE_BREAK).pop() ?? "";
  const [after = ""] = text.slice(end).split(SENTENCE_BREAK);
  return [before, text.slice(start, end), after];
}

/** One proposed figure: what it is taken for, its sentence, and the three answers; all of it by keyboard as well. */
export function DraftEntry({
  item,
  observation,
  name,
  decision,
  isCurrent,
  onDecide,
  onMove,
  onFocus,
}: DraftEntryProps): ReactElement {
  const { language } = usePage();
  const { draft: words } = openWords[language];
  const entry = useRef<HTMLLIElement>(null);
  const [isMending, setIsMending] = useState(false);
  const accepted = decision?.verdict === "accepted" ? decision : null;
  const shownName = accepted?.name ?? name;
  const proposedPeriod = isoPeriod(observation.period) ?? "";
  const [typedName, setTypedName] = useState(shownName);
  const [typed, setTyped] = useState(accepted?.period ?? proposedPeriod);
  const isWrong = typedPeriod(typed) === null;
  useEffect(() => {
    if (isCurrent && document.activeElement?.closest(".draft-list") !== null)
      entry.current?.focus();
  }, [isCurrent]);
  const mend = (): void => {
    if (isWrong || typedName.trim() === "") return;
    onDecide({
      verdict: "accepted",
      ...(typedName === name ? {} : { name: typedName.trim() }),
      ...(typed === proposedPeriod ? {} : { period: typed.trim() }),
    });
    // From here the next entry takes the focus, as from any answer.
    entry.current?.focus();
    setIsMending(false);
    onMove("next");
  };
  const answer = (key: string): boolean => {
    switch (key) {
      case "Enter":
      case "a":
        onDecide({ verdict: "accepted" });
        onMove("next");
        return true;
      case "x":
      case "Delete":
        onDecide({ verdict: "struck" });
        onMove("next");
        return true;
      case "m":
      case "F2":
        setIsMending(true);
        return true;
      case "u":
        onDecide(null);
        return true;
      case "ArrowDown":
        onMove("next");
        return true;
      case "ArrowUp":
        onMove("previous");
        return true;
      case "Home":
        onMove("first");
        return true;
      case "End":
        onMove("last");
        return true;
      default:
        return false;
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    // Keys typed into the fields of an entry are text, and those of a dialog or a browser are theirs.
    const isOwn = event.target === entry.current && !event.ctrlKey && !event.metaKey;
    const isClosed = isMending && event.key === "Escape";
    if (isClosed) {
      setIsMending(false);
      entry.current?.focus();
    }
    if (isClosed || (isOwn && answer(event.key))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const [before, token, after] = sentenceAround(item);
  const period =
    accepted?.period === undefined
      ? formatPeriod(observation.period, language)
      : formatPeriod(typedPeriod(accepted.period) ?? observation.period, language);
  const state = decision === null ? "open" : decision.verdict;
  const { direction } = observation;
  const answers =
    decision === null
      ? ([
          ["Enter", words.accept],
          ["m", words.mend],
          ["x", words.strike],
        ] as const)
      : ([["u", words.undo]] as const);
  return (
    // The entry takes its own keys, as a row of a list of choices does; its buttons say the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={entry}
      className="draft-entry"
      data-state={state}
      data-figure={item.id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? "true" : undefined}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <div className="draft-figure">
        <p>
          <b lang="zh-CN">{observation.printed}</b> <span lang="zh-CN">{shownName}</span>
        </p>
        <p className="open-note">
          {[
            `${words.paragraph} ${String(observation.paragraph ?? "")}`,
            period,
            ...(direction === undefined ? [] : [words.directions[direction]]),
            words.second[item.second],
          ].join(" · ")}
        </p>
        {item.doubts.length === 0 ? null : (
          <p>
            {item.doubts.map((doubt) => (
              <span key={doubt} className="tag tag-caution">
                {words.doubts[doubt]}
              </span>
            ))}
          </p>
        )}
      </div>
      <p className="draft-sentence" lang="zh-CN">
        {before}
        <mark>{token}</mark>
        {after}
      </p>
      {isMending ? (
        <form
          className="draft-mend"
          onSubmit={(event) => {
            event.preventDefault();
            mend();
          }}
        >
          <label>
            {words.name}
            <input
              // The press that opens the field asks for it.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={typedName}
              lang="zh-CN"
              onChange={(event) => setTypedName(event.currentTarget.value)}
            />
          </label>
          <label>
            {words.period}
            <input
              value={typed}
              placeholder="2024-01/2024-06"
              aria-invalid={isWrong}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" className="button">
            {words.saveMend}
          </button>
          <p role="alert">{isWrong ? words.badPeriod : ""}</p>
        </form>
      ) : (
        <div className="draft-answers">
          {decision === null ? null : <span className="tag">{words.states[decision.verdict]}</span>}
          {answers.map(([key, label]) => (
            <button
              key={key}
              type="button"
              className="button"
              aria-keyshortcuts={key}
              onClick={() => answer(key)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
