import { usePage } from "../PageContext";
import { leaveBehind } from "./handOver";
import { useIsReplaced } from "./watchEdition";
import { Button } from "../Button";

/** Says that a new edition was published and leads to it; nothing while none is known of. */
export function EditionNotice({ className }: { readonly className: string }) {
  const { messages, locale, opening } = usePage();
  if (!useIsReplaced()) return null;
  const reload = (): void => {
    leaveBehind(locale, opening);
    window.location.reload();
  };
  return (
    <div className={className} role="alert" data-testid="new-edition">
      <p>{messages.newEdition}</p>
      <Button onClick={reload}>{messages.reload}</Button>
    </div>
  );
}

interface PartFailedProps {
  readonly className: string;
  /** What could not be loaded, in a sentence; a part of the page when left out. */
  readonly what?: string;
  readonly onRetry: () => void;
}

/** Says that a part of the page could not be fetched, with another try while there may be a use in it. */
export function PartFailed({ className, what, onRetry }: PartFailedProps) {
  const { messages } = usePage();
  const isReplaced = useIsReplaced();
  return (
    <div className={className} role="alert">
      <p>{what ?? messages.loadFailed}</p>
      {isReplaced ? null : <Button onClick={onRetry}>{messages.retry}</Button>}
    </div>
  );
}
