import type { Derived } from "../analysis/Derived";
import { wordDerived } from "../analysis/formatDerived";
import { usePage } from "./PageContext";

/** A value that the dashboard worked out, always marked as such, with its formula at hand. */
export function DerivedTag({
  derived,
  withFormula = false,
}: {
  readonly derived: Derived;
  readonly withFormula?: boolean;
}) {
  const { messages, language, lookup } = usePage();
  const { text, formula } = wordDerived(lookup, derived, language);
  const name =
    derived.kind === "earlier_total" || derived.kind === "later_total" || derived.kind === "rest"
      ? derived.name[language]
      : "";
  return (
    <span className="derived" title={`${messages.derivedTitle}: ${formula}`}>
      <span className="tag tag-derived">{messages.derived}</span>
      <span className="derived-value">
        {name === "" ? "" : `${name} `}
        {text}
      </span>
      {/* A range is not broken behind its dash. */}
      {withFormula ? <span className="formula">{formula.replace(/–/gu, "–\u2060")}</span> : null}
    </span>
  );
}
