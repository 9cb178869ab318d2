import { Link2 } from "lucide-react";
import { useState } from "react";
import { usePage } from "../PageContext";
import { Button } from "../Button";

/** Copies the address of what is on the screen, or says why there is none. */
export function ShareButton() {
  const page = usePage();
  const { messages, opening } = page;
  const [said, setSaid] = useState("");
  const share = async (): Promise<void> => {
    const { href } = window.location;
    const outcome = await import("../exporting/copyAddress").then(
      ({ copyAddress }) => copyAddress(page, href),
      // Unasked, an address of the published data is no answer while others are open.
      () => opening.opened !== null && messages.loadFailed,
    );
    const isCopied = typeof outcome === "object" && outcome.copied;
    setSaid(typeof outcome === "string" ? outcome : isCopied ? messages.figure.copied : "");
    if (typeof outcome !== "string" && !isCopied) window.prompt(messages.figure.notCopied, href);
  };
  return (
    <span className="share">
      <Button
        onClick={() => void share()}
        onBlur={() => setSaid("")}
        aria-label={messages.tools.share}
        title={messages.tools.share}
      >
        <Link2 size={16} aria-hidden="true" />
        <span className="tool-caption">{messages.tools.link}</span>
      </Button>
      <span role="status" className="share-said">
        {said}
      </span>
    </span>
  );
}
