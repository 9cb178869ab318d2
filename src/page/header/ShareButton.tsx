import { Link2 } from "lucide-react";
import { useState } from "react";
import { usePage } from "../PageContext";
import { Button } from "../Button";

type Said = "copied" | "failed" | null;

/** Copies the address of what is on the screen. */
export function ShareButton() {
  const { messages } = usePage();
  const [said, setSaid] = useState<Said>(null);
  const share = async (): Promise<void> => {
    const { href } = window.location;
    const copied = await import("../../export/copyToClipboard").then(
      ({ copyToClipboard }) => copyToClipboard({ text: href, html: "" }),
      () => false,
    );
    setSaid(copied ? "copied" : "failed");
    if (!copied) window.prompt(messages.figure.notCopied, href);
  };
  return (
    <span className="share">
      <Button
        onClick={() => void share()}
        onBlur={() => setSaid(null)}
        aria-label={messages.tools.share}
        title={messages.tools.share}
      >
        <Link2 size={16} aria-hidden="true" />
        <span className="tool-caption">{messages.tools.link}</span>
      </Button>
      <span role="status" className="share-said">
        {said === "copied" ? messages.figure.copied : ""}
      </span>
    </span>
  );
}
