import type { ReactElement } from "react";
import { Dialog } from "../Dialog";
import { usePage } from "../PageContext";
import { shortcutKeys } from "./shortcuts";

/** The keys of the page, and what each does. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { messages } = usePage();
  return (
    <Dialog title={messages.help.title} onClose={onClose} className="help-dialog">
      <dl className="figure-facts">
        {shortcutKeys.map((key) => (
          <div key={key} className="fact">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{messages.help.keys[key]}</dd>
          </div>
        ))}
      </dl>
      <p className="lede">{messages.help.note}</p>
    </Dialog>
  );
}
