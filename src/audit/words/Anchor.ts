import type { Direction } from "../../dataset/Dataset";
import type { AnchorRole } from "../../dataset/schema";

/** A few characters of the report that a record rests on, and what they say of it. */
export interface Anchor {
  readonly role: AnchorRole;
  readonly word: string;
}

/** The words of one clause of a report that a measure rests on. They stand together in the paragraph. */
export interface AuditClause {
  /** The measure. */
  readonly id: string;
  readonly paragraph: number;
  readonly anchors: readonly Anchor[];
}

/** What a figure rests on besides its number. */
export interface FigureWords {
  readonly anchors: readonly Anchor[];
  /** `null` where the report gives the number no direction. */
  readonly direction: Direction | null;
  /** Chinese names of the figure's place and of those around it, which may stand beside it. */
  readonly places: readonly string[];
}

type Words = { readonly [Role in AnchorRole]?: readonly string[] | undefined };

/** The words of a record one by one, in the order of the roles. */
export function anchorsOf(words: Words | undefined, roles: readonly AnchorRole[]): Anchor[] {
  return roles.flatMap((role) => (words?.[role] ?? []).map((word) => ({ role, word })));
}
