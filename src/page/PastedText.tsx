interface PastedTextProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where a reader pastes the text of a report. */
export function PastedText({ id, label, hint, rows, text, onText }: PastedTextProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </>
  );
}
