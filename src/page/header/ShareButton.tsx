import { __iconData as link2Icon } from "lucide-react/icons/link-2";
import { useState } from "react";
import { usePage } from "../PageContext";
import { Button } from "../Button";
import { Icon } from "../Icon";

/** Copies the address of what is on the screen, or says why there is none. */
export function ShareButton() {
  const page = usePage();
  const { messages, opening } = page;
  const [said, setSaid] = useState("");
  const share = (): Promise<void> =>
    import("../exporting/copyAddress")
      .then(
        ({ shareAddress }) => shareAddress(page),
        () => {
          // Of data that only this browser has there is none.
          if (opening.opened) return messages.loadFailed;
          window.prompt(messages.figure.notCopied, window.location.href);
          return "";
        },
      )
      .then(setSaid);
  return (
    <span className="share">
      <Button
        onClick={() => void share()}
        onBlur={() => setSaid("")}
        aria-label={messages.tools.share}
        title={messages.tools.share}
      >
        <Icon of={link2Icon} />
        <span className="tool-caption">{messages.tools.link}</span>
      </Button>
      <span role="status" className="share-said">
        {said}
      </span>
    </span>
  );
}
