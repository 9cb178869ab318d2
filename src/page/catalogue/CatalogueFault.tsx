import type { Language } from "../../dataset/Dataset";
import type { ReadFault } from "../../opening/collection/RangedFile";
import { catalogueWords } from "../../wording/views/catalogueWords";
import { Button } from "../Button";

interface CatalogueFaultProps {
  readonly fault: ReadFault;
  readonly language: Language;
  readonly onRetry: () => void;
  /** Reads all of what a host gives no parts of, and how much that is. */
  readonly whole?: { readonly size: string; readonly read: () => void };
}

/** Says what could not be read, why, and what to do. */
export function CatalogueFault({ fault, language, onRetry, whole }: CatalogueFaultProps) {
  const words = catalogueWords[language];
  const { what, todo } = words.faults[fault];
  return (
    <div className="state" role="alert" data-fault={fault}>
      <p className="state-title">{what}</p>
      <p>{todo}</p>
      {fault === "noRanges" && whole !== undefined ? (
        <Button onClick={whole.read}>{words.readWhole(whole.size)}</Button>
      ) : fault === "changed" ? (
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      ) : fault === "fromFile" ? null : (
        <Button onClick={onRetry}>{words.retry}</Button>
      )}
    </div>
  );
}
