interface PastedTextProps {
  readonly id: string;
  readonly words: { readonly label: string; readonly hint: string };
  readonly rows: number;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where a reader pastes the text of a report. */
export function PastedText({ id, words, rows, text, onText }: PastedTextProps) {
  return (
    <>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        placeholder={words.hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </>
  );
}
