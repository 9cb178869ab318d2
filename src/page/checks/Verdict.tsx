/** How good a verdict is: sound, to be minded, or without an answer. */
type Standing = "good" | "bad" | "care" | "open";

const signs: Readonly<Record<Standing, string>> = { good: "✓", bad: "≠", care: "!", open: "–" };

/** A verdict as sign and word, so that it is read without its colour. */
export function Verdict({
  standing,
  children,
}: {
  readonly standing: Standing;
  readonly children: string;
}) {
  return (
    <span className="verdict" data-standing={standing}>
      <span aria-hidden="true" className="verdict-sign">
        {signs[standing]}
      </span>
      {children}
    </span>
  );
}
