import { usePage } from "../PageContext";

/** How a copy ended: done, or not, with the text for the reader to copy by hand. */
export type Copied = { readonly copied: true } | { readonly copied: false; readonly text: string };

/** Says that something was copied, why nothing was, or gives its text where the browser did not let it. */
export function CopyOutcome({ outcome }: { readonly outcome: Copied | string }) {
  const words = usePage().messages.figure;
  if (typeof outcome === "string") return outcome;
  if (outcome.copied) return <>{words.copied}</>;
  return (
    <>
      {words.notCopied}
      <textarea
        className="copy-fallback"
        rows={3}
        readOnly
        value={outcome.text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  );
}
