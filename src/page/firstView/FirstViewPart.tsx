import { type RefObject, Suspense, useRef, useState } from "react";
import { Boundary } from "../Boundary";
import { PartFailed } from "../edition/PartFailed";
import { isNotLoaded } from "../edition/watchEdition";
import { usePage } from "../PageContext";
import { firstView } from "./firstView";

interface FirstViewPartProps {
  readonly of: "Overview" | "Headlines";
}

function Loaded({ of }: FirstViewPartProps) {
  const Part = firstView.use()[of];
  return <Part />;
}

/** What the document shows of a part, until the part answers what has been asked since; of other data it shows nothing. */
function Prerendered({ within }: { readonly within: RefObject<Element | null> }) {
  const { opening, messages } = usePage();
  const [markup] = useState(() => within.current?.innerHTML ?? "");
  return opening.opened === null && markup !== "" ? (
    <div aria-busy="true" dangerouslySetInnerHTML={{ __html: markup }} />
  ) : (
    <div className="state" role="status">
      {messages.loading}
    </div>
  );
}

/**
 * A part of the first view whose code comes after what the reader can press first. It is as it was
 * prerendered until then, and its own presses wait, `data-waiting`, as all did before.
 */
export function FirstViewPart({ of }: FirstViewPartProps) {
  const place = useRef<HTMLDivElement>(null);
  const prerendered = <Prerendered within={place} />;
  return (
    <div ref={place} className="first-view">
      <Boundary
        renderInstead={(fault, retry) => {
          if (!isNotLoaded(fault)) throw fault;
          const again = (): void => {
            firstView.forget();
            retry();
          };
          return (
            <>
              <PartFailed className="notice" onRetry={again} />
              {prerendered}
            </>
          );
        }}
      >
        <Suspense fallback={prerendered}>
          <Loaded of={of} />
        </Suspense>
      </Boundary>
    </div>
  );
}
