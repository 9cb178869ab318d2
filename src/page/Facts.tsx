import type { ReactNode } from "react";

/** What is known of something, under its name. */
export type Fact = readonly [name: string, value: ReactNode];

interface FactEntryProps {
  readonly name: ReactNode;
  readonly children: ReactNode;
}

export function FactEntry({ name, children }: FactEntryProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FactsProps {
  /** No two of one name. */
  readonly facts?: readonly Fact[];
  readonly className?: string;
  /** Entries of their own making, after the others. */
  readonly children?: ReactNode;
}

const NONE: readonly Fact[] = [];

/** Facts under their names, in the order given. */
export function Facts({ facts = NONE, className = "figure-facts", children }: FactsProps) {
  return (
    <dl className={className}>
      {facts.map(([name, value]) => (
        <FactEntry key={name} name={name}>
          {value}
        </FactEntry>
      ))}
      {children}
    </dl>
  );
}
