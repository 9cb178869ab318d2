import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Decision } from "../../opening/draft/applyReview";
import { openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";
import { Button } from "../Button";

/** A text of an entry that a person may write anew. */
export interface DraftField {
  readonly key: "name" | "period" | "place" | "field" | "measure" | "statement";
  readonly label: string;
  readonly proposed: string;
  /** What is wrong with a text in words for the reader; `null` where nothing is. */
  readonly faultOf: (text: string) => string | null;
  readonly choices?: readonly string[];
}

interface DraftEntryProps {
  readonly id: string;
  /** What it is about, in the report's own characters. */
  readonly head: ReactNode;
  /** What is known of it besides: paragraph, period, place, direction. */
  readonly notes: readonly string[];
  readonly doubts: readonly string[];
  /** The sentence that it stands in, cut in three: before it, itself, behind it. */
  readonly sentence: readonly [string, string, string];
  readonly fields: readonly DraftField[];
  readonly decision: Decision | null;
  readonly isCurrent: boolean;
  readonly onDecide: (decision: Decision | null) => void;
  /** Moves to the next or the previous entry, or to an end of the list. */
  readonly onMove: (where: "next" | "previous" | "first" | "last") => void;
  readonly onFocus: () => void;
}

/** One proposed figure or measure: what it is taken for, its sentence, and the three answers; all of it by keyboard as well. */
export function DraftEntry({
  id,
  head,
  notes,
  doubts,
  sentence: [before, token, after],
  fields,
  decision,
  isCurrent,
  onDecide,
  onMove,
  onFocus,
}: DraftEntryProps) {
  const { language } = usePage();
  const { draft: words } = openWords[language];
  const entry = useRef<HTMLLIElement>(null);
  const [isMending, setIsMending] = useState(false);
  const accepted = decision?.verdict === "accepted" ? decision : null;
  const [typed, setTyped] = useState<Readonly<Partial<Record<DraftField["key"], string>>>>({});
  const valueOf = ({ key, proposed }: DraftField): string =>
    typed[key] ?? accepted?.[key] ?? proposed;
  const faults = new Map(fields.map((field) => [field.key, field.faultOf(valueOf(field))]));
  const fault = [...faults.values()].find((one) => one !== null);
  useEffect(() => {
    if (isCurrent && document.activeElement?.closest(".draft-list") !== null)
      entry.current?.focus();
  }, [isCurrent]);
  const mend = (): void => {
    if (fault !== undefined) return;
    const changed = fields.filter((field) => valueOf(field).trim() !== field.proposed);
    onDecide({
      verdict: "accepted",
      ...Object.fromEntries(changed.map((field) => [field.key, valueOf(field).trim()])),
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
  const state = decision === null ? "open" : decision.verdict;
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
      data-figure={id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? "true" : undefined}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <div className="draft-figure">
        <p lang="zh-CN">{head}</p>
        <p className="open-note">{notes.join(" · ")}</p>
        {doubts.length === 0 ? null : (
          <p>
            {doubts.map((doubt) => (
              <span key={doubt} className="tag tag-caution">
                {doubt}
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
          {fields.map((field, at) => (
            <label key={field.key}>
              {field.label}
              <input
                // The press that opens the fields asks for the first.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus={at === 0}
                value={valueOf(field)}
                lang="zh-CN"
                aria-invalid={faults.get(field.key) !== null}
                list={field.choices === undefined ? undefined : `${id}-${field.key}`}
                onChange={({ currentTarget: { value } }) =>
                  setTyped((known) => ({ ...known, [field.key]: value }))
                }
              />
              {field.choices === undefined ? null : (
                <datalist id={`${id}-${field.key}`}>
                  {field.choices.map((choice) => (
                    <option key={choice}>{choice}</option>
                  ))}
                </datalist>
              )}
            </label>
          ))}
          <button type="submit" className="button">
            {words.saveMend}
          </button>
          <p role="alert">{fault ?? ""}</p>
        </form>
      ) : (
        <div className="draft-answers">
          {decision === null ? null : <span className="tag">{words.states[decision.verdict]}</span>}
          {answers.map(([key, label]) => (
            <Button key={key} aria-keyshortcuts={key} onClick={() => answer(key)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
