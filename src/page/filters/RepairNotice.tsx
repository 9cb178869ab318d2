import { type ReactElement, useState } from "react";
import { usePage } from "../PageContext";

/** Says what of the address made no sense and was left out, until dismissed. */
export function RepairNotice(): ReactElement | null {
  const { repairs, messages } = usePage();
  const [dismissed, setDismissed] = useState(false);
  if (repairs.length === 0 || dismissed) return null;
  return (
    <div className="notice" role="status">
      <p>
        {messages.repaired(
          repairs.map(({ key, found }) => `${key}=${found}`).join(messages.listSeparator),
        )}
      </p>
      <button type="button" className="button" onClick={() => setDismissed(true)}>
        {messages.dismiss}
      </button>
    </div>
  );
}
