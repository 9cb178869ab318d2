import { helpWords } from "../../wording/views/helpWords";
import { Dialog } from "../Dialog";
import { FactEntry, Facts } from "../Facts";
import { usePage } from "../PageContext";
import { shortcutKeys } from "./shortcuts";

/** The keys of the page, and what each does. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { language } = usePage();
  const words = helpWords[language];
  return (
    <Dialog title={words.title} onClose={onClose} className="help-dialog">
      <Facts>
        {shortcutKeys.map((key) => (
          <FactEntry key={key} name={<kbd>{key}</kbd>}>
            {words.keys[key]}
          </FactEntry>
        ))}
      </Facts>
      <p className="lede">{words.note}</p>
    </Dialog>
  );
}
