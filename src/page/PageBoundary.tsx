import type { ReactNode } from "react";
import type { Language } from "../dataset/Dataset";
import { failureWords } from "../wording/views/failureWords";
import { Boundary } from "./Boundary";

interface PageBoundaryProps {
  /** The page as it was prerendered. */
  readonly markup: string;
  readonly language: Language;
  readonly children: ReactNode;
}

/** Shows what was held back for the page to come. */
function showPending(): void {
  document.documentElement.removeAttribute("data-pending");
}

/** A fault that nothing else has caught leaves the prerendered page, which can be read, and says so. */
export function PageBoundary({ markup, language, children }: PageBoundaryProps) {
  const words = failureWords[language];
  const instead = (
    <>
      <div className="notice" role="alert">
        <p>{words.failed}</p>
        <a className="button" href={window.location.pathname}>
          {words.reload}
        </a>
      </div>
      <div dangerouslySetInnerHTML={{ __html: markup }} />
    </>
  );
  return (
    <Boundary renderInstead={() => instead} onFault={showPending}>
      {children}
    </Boundary>
  );
}
