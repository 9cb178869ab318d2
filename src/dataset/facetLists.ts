/* The closed lists that a reader filters by. They stand apart from the others, so that the first page loads these alone. */

export const metricKinds = ["stock", "flow", "rate", "count", "rank", "duration"] as const;

/** From what is announced to what others have praised. */
export const measureStatuses = [
  "planned",
  "exploring",
  "pilot",
  "in_progress",
  "in_operation",
  "completed",
  "recognised",
] as const;
