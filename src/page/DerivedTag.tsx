import type { ReactElement } from "react";
import type { Derived } from "../analysis/Derived";
import { formatDerived } from "../wording/formatDerived";
import { usePage } from "./PageContext";

/** A value that the dashboard worked out, always marked as such, with its formula at hand. */
export function DerivedTag({ derived, withFormula = false }: { readonly derived: Derived; readonly withFormula?: boolean }): ReactElement {
  const { messages, language } = usePage();
  return (
    <span className="derived" title={`${messages.derivedTitle}: ${derived.formula}`}>
      <span className="tag tag-derived">{messages.derived}</span>
      <span className="derived-value">{formatDerived(derived, language)}</span>
      {withFormula ? <span className="formula">= {derived.formula}</span> : null}
    </span>
  );
}
