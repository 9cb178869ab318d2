import type { ReactElement } from "react";
import { Dialog } from "../Dialog";
import { FactEntry, Facts } from "../Facts";
import { usePage } from "../PageContext";
import { shortcutKeys } from "./shortcuts";

/** The keys of the page, and what each does. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { messages } = usePage();
  return (
    <Dialog title={messages.help.title} onClose={onClose} className="help-dialog">
      <Facts>
        {shortcutKeys.map((key) => (
          <FactEntry key={key} name={<kbd>{key}</kbd>}>
            {messages.help.keys[key]}
          </FactEntry>
        ))}
      </Facts>
      <p className="lede">{messages.help.note}</p>
    </Dialog>
  );
}
