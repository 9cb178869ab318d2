import { Component, type ReactNode } from "react";
import type { Language } from "../dataset/Dataset";
import { failureWords } from "../wording/views/failureWords";

interface PageBoundaryProps {
  /** The page as it was prerendered. */
  readonly markup: string;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A fault that nothing else has caught leaves the prerendered page, which can be read, and says so. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    document.documentElement.removeAttribute("data-pending");
  }

  override render(): ReactNode {
    const { markup, language, children } = this.props;
    if (!this.state.failed) return children;
    const words = failureWords[language];
    return (
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
  }
}
