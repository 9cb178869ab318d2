import type { ReactElement } from "react";
import { hasMark, markId, pointAtMark, useOwnText } from "../text/ownText";
import { usePage } from "../PageContext";

/** The way from a figure to its place in the text that the reader has opened; nothing while none is open. */
export function TextLink({ figure }: { readonly figure: string }): ReactElement | null {
  const { lookup, messages, go } = usePage();
  const own = useOwnText(lookup.dataset);
  if (own === null || !hasMark(own, figure)) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        go({ view: "text", figure: null });
        pointAtMark(markId(figure));
      }}
    >
      {messages.figure.seeInText}
    </button>
  );
}
