import type { ReactNode } from "react";

interface ViewSectionProps {
  readonly id: string;
  readonly title: string;
  /** How much the section holds, beside its title. */
  readonly count?: string;
  readonly lede?: string;
  /** Buttons beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A section of a view with its title, how much it holds and its buttons. */
export function ViewSection({ id, title, count, lede, tools, children }: ViewSectionProps) {
  return (
    <section className="view-section" id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h3 id={`${id}-title`} className="view-section-title">
          {title}
          {count === undefined ? null : <span className="section-count">{count}</span>}
        </h3>
        {tools}
      </div>
      {lede === undefined ? null : <p className="lede">{lede}</p>}
      {children}
    </section>
  );
}
