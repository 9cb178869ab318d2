import type { ComponentType } from "react";
import { PartFailed } from "./edition/PartFailed";
import { useIsReplaced } from "./edition/watchEdition";
import { usePage } from "./PageContext";
import { useDeferredPart } from "./useDeferredPart";

interface DeferredPartProps<Props> {
  readonly wanted: boolean;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** How what is said meanwhile looks: over the page, or in the place of the part. */
  readonly said?: "toast" | "state";
}

/** A dialog, or another part that appears, whose code is fetched when it is first opened; says so while it loads and when it fails. */
export function DeferredPart<Props extends object>({
  wanted,
  load,
  props,
  said = "toast",
}: DeferredPartProps<Props>) {
  const { messages } = usePage();
  const part = useDeferredPart(wanted, load);
  const isReplaced = useIsReplaced();
  if (!wanted) return null;
  switch (part.status) {
    case "ready":
      return <part.Part {...props} />;
    case "failed":
      // Of an old edition the page says so in the place of a toast.
      return isReplaced && said === "toast" ? null : (
        <PartFailed className={said} onRetry={part.retry} />
      );
    case "idle":
    case "loading":
      return (
        <div className={said} role="status">
          {messages.loading}
        </div>
      );
  }
}
