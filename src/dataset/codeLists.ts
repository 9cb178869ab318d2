/*
 * The closed lists of a dataset that more than its schema has to know, each in the order of its schema. They stand
 * apart from the schema, so that who reads rows of a published file need not load what checks a dataset.
 */

/** How firmly a single number is fixed; a range has two. */
export const pointBounds = ["exact", "at_least", "at_most", "about"] as const;

export const sourceKinds = [
  "newspaper",
  "government_report",
  "statistical_bulletin",
  "statistics",
  "other",
] as const;

/** From the widest to the narrowest; an enterprise lies anywhere. */
export const placeLevels = [
  "country",
  "province",
  "city",
  "county",
  "town",
  "village",
  "community",
  "enterprise",
] as const;

/** How it is known when a number holds, where it is known at all. */
export const datedBases = ["stated", "resolved", "from_context"] as const;

/** What a number does: the first three are said of a change, the last two of the level it led to. */
export const directions = ["rise", "fall", "level", "reached", "cut_to"] as const;

/** SDMX OBS_STATUS in words. */
export const observationStatuses = ["normal", "provisional", "revised", "missing"] as const;

/** SDMX UNIT_MULT: the powers of ten that numbers are printed in, from 个 to 万亿. */
export const multipliers = [0, 1, 2, 3, 4, 6, 7, 8, 12] as const;
