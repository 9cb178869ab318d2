import { useState } from "react";
import type { Repair } from "../../selection/Address";
import { isFiltered } from "../../selection/Selection";
import { usePage } from "../PageContext";
import { Button } from "../Button";

/** So many parts are named; an address of more was not written by hand. */
const NAMED = 8;

/** Says what of the address made no sense and was left out, and what is shown instead, until dismissed. */
export function RepairNotice() {
  const { repairs, messages, address } = usePage();
  const [dismissed, setDismissed] = useState<readonly Repair[]>();
  if (repairs.length === 0 || dismissed === repairs) return null;
  const named = repairs.slice(0, NAMED).map(({ key, found }) => `${key}=${found}`);
  return (
    <div className="notice" role="status">
      <p>
        {messages.repaired(
          named.join(messages.listSeparator),
          repairs.length - named.length,
          isFiltered(address.selection),
        )}
      </p>
      <Button onClick={() => setDismissed(repairs)}>{messages.dismiss}</Button>
    </div>
  );
}
