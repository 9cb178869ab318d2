import type { ComponentType, ReactElement } from "react";
import { PartFailed } from "./edition/PartFailed";
import { useIsReplaced } from "./edition/watchEdition";
import { usePage } from "./PageContext";
import { useDeferredPart } from "./useDeferredPart";

interface DeferredDialogProps<Props> {
  readonly wanted: boolean;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A dialog, or another part that appears, whose code is fetched when it is first opened; says so while it loads and when it fails. */
export function DeferredDialog<Props extends object>({
  wanted,
  load,
  props,
}: DeferredDialogProps<Props>): ReactElement | null {
  const { messages } = usePage();
  const part = useDeferredPart(wanted, load);
  const isReplaced = useIsReplaced();
  if (!wanted) return null;
  switch (part.status) {
    case "ready":
      return <part.Part {...props} />;
    case "failed":
      // Of an old edition the page says so in the same place.
      return isReplaced ? null : <PartFailed className="toast" onRetry={part.retry} />;
    case "idle":
    case "loading":
      return (
        <div className="toast" role="status">
          {messages.loading}
        </div>
      );
  }
}
