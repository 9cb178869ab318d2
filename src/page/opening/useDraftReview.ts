import { useEffect, useState } from "react";
import { whenOtherTabWrites } from "../otherTabs";
import type { Decision, Review } from "../../opening/draft/applyReview";

/** Where the progress on one draft is kept, by its text: the same text drafted again goes on where it was left. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `reform-metrics.draft.${(hash >>> 0).toString(36)}.${text.length}`;
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== "object" || value === null || !("verdict" in value)) return false;
  const isTextOrAbsent = (part: unknown): boolean => part === undefined || typeof part === "string";
  const { verdict } = value;
  return (
    (verdict === "accepted" || verdict === "struck") &&
    ["name", "period", "place", "field", "measure", "statement"].every((part) =>
      isTextOrAbsent(new Map(Object.entries(value)).get(part)),
    )
  );
}

function load(key: string): Review {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(key) ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    const decisions: Record<string, Decision> = {};
    for (const [id, decision] of Object.entries(value))
      if (isDecision(decision)) decisions[id] = decision;
    return decisions;
  } catch {
    // Storage may be refused altogether, and what is there may be another's.
    return {};
  }
}

function save(key: string, review: Review): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(review));
    return true;
  } catch {
    return false;
  }
}

/** How far a person has come with a draft, and how to go on. */
export interface DraftReview {
  readonly review: Review;
  /** Whether this browser keeps it; where not, closing the page loses it, which has to be said. */
  readonly isKept: boolean;
  /** `null` takes a decision back. */
  readonly decide: (id: string, decision: Decision | null) => void;
}

/** The decisions on the figures of a draft, kept in the browser with each of them. */
export function useDraftReview(text: string): DraftReview {
  const key = keyOf(text);
  const [review, setReview] = useState<Review>(() => load(key));
  const [isKept, setIsKept] = useState(true);
  useEffect(() => whenOtherTabWrites(key, () => setReview(load(key))), [key]);
  const decide = (id: string, decision: Decision | null): void => {
    // Another tab may have decided on others meanwhile.
    const { [id]: _old, ...others } = isKept ? load(key) : review;
    const next = decision === null ? others : { ...others, [id]: decision };
    setReview(next);
    setIsKept(save(key, next));
  };
  return { review, isKept, decide };
}
