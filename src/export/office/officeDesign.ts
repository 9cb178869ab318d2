import type { AreaColor } from "./Briefing";
import type { Tone } from "./OfficeChart";

/** The page's light colours of the areas, in the six digits that office files want. */
const AREA_COLORS: Readonly<Record<AreaColor, string>> = {
  blue: "2356A6",
  green: "2A7161",
  ochre: "885800",
  red: "791917",
  violet: "673564",
};

export const INK = "1A2230";
export const SECONDARY_INK = "48535F";
export const LINE = "D8DDE3";
export const BRAND = "A81C1C";
const BEFORE = "6B7683";

/** A colour of six digits halfway to white. */
function lighter(color: string): string {
  return color.replace(/../gu, (pair) => {
    const half = Math.round((Number.parseInt(pair, 16) + 255) / 2);
    return half.toString(16).padStart(2, "0").toUpperCase();
  });
}

/** Colours of several lines in one chart, dark enough on white and told apart by the colour-blind. */
const SERIES_COLORS = [
  ...(["blue", "ochre", "green", "red", "violet"] as const).map((area) => AREA_COLORS[area]),
  SECONDARY_INK,
];

export function colorOfArea(color: AreaColor): string {
  return AREA_COLORS[color];
}

export function colorOfTone(tone: Tone, area: AreaColor): string {
  switch (tone) {
    case "area":
      return AREA_COLORS[area];
    case "before":
      return BEFORE;
    case "rest":
      return LINE;
    case "area-range":
      return lighter(AREA_COLORS[area]);
    case "before-range":
      return lighter(BEFORE);
  }
}

/** The colour of the line at a position, the first being the area's own. */
export function colorOfSeries(at: number, area: AreaColor): string {
  const own = AREA_COLORS[area];
  const others = SERIES_COLORS.filter((color) => color !== own);
  return at === 0 ? own : (others[(at - 1) % others.length] ?? own);
}
