import { placeLevels } from "../dataset/codeLists";
import type { Dataset, Place } from "../dataset/Dataset";

/** Names that stand for all of the others, and for groups of them. */
const NAMED =
  /^(?:(?:全(?:国|省|市|区|县|州|盟|旗|镇|乡|部)|合计|总计|共计|总和|平均|世界|全球)(?:合计|总计|平均|水平)?|(?:东|中|西|东北)部(?:地区)?|东北地区|total|all|whole|world|national|average)$/iu;

/** Fewer other places than these make no whole. */
const FEWEST_PARTS = 2;

/** Kinds of metrics whose value for a place is that of its parts together. */
const ADDED: ReadonlySet<Dataset["metrics"][number]["kind"]> = new Set(["stock", "flow", "count"]);

/** Whether the values of a metric's places add up to that of the place that holds them. */
export function addsUp(kind: Dataset["metrics"][number]["kind"]): boolean {
  return ADDED.has(kind);
}

/** How far the parts may be from their whole, since each is rounded. */
const ROUNDING = 0.01;
/** One place outweighs a few others without holding them; not so many, nor by so much. */
const MANY_PARTS = 4;
const MUCH_MORE = 3;

/** Whether a value is that of the others together, or of more than all of them. */
function holdsAll(value: number | undefined, others: readonly (number | undefined)[]): boolean {
  const known = others.flatMap((one) => (one !== undefined && one >= 0 ? [one] : []));
  if (value === undefined || known.length < others.length) return false;
  const sum = known.reduce((total, one) => total + one, 0);
  if (sum === 0 || !(value >= sum * (1 - ROUNDING))) return false;
  return value <= sum * (1 + ROUNDING) || others.length >= MANY_PARTS || value >= sum * MUCH_MORE;
}

/**
 * Ids of those places that stand for all of the others or for a group of them, so that they are neither ranked
 * nor drawn as one of many: by their names, 全国 or 合计, since all the others lie in them, or since all the others
 * are of lower levels and no more together, as the districts of a city are.
 *
 * @param amounts values of places by their ids, of a metric whose values add up
 */
export function wholesAmong(
  places: readonly Place[],
  amounts: ReadonlyMap<string, number> = new Map(),
): ReadonlySet<string> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const within = new Map<string, number>();
  for (const { within: above } of byId.values()) {
    const seen = new Set<string>();
    for (let id = above; id !== undefined && !seen.has(id); id = byId.get(id)?.within) {
      seen.add(id);
      within.set(id, (within.get(id) ?? 0) + 1);
    }
  }
  const others = byId.size - 1;
  const all = [...byId.values()];
  const widthOf = ({ level }: Place): number => placeLevels.indexOf(level);
  const [widest = 0, next = 0] = all.map(widthOf).sort((left, right) => left - right);
  const isAbove = (place: Place): boolean => {
    const inside = within.get(place.id) ?? 0;
    if (inside === others) return true;
    // Of a place that no dataset describes nothing is known but its level.
    const isWidest = widthOf(place) === widest && widest < next;
    if (!isWidest) return false;
    const rest = all.filter((one) => one !== place);
    if (inside > 0) return inside === rest.filter((one) => one.within !== undefined).length;
    return holdsAll(
      amounts.get(place.id),
      rest.map(({ id }) => amounts.get(id)),
    );
  };
  const isWhole = (place: Place): boolean =>
    NAMED.test(place.name.zh.replace(/\s/gu, "")) || isAbove(place);
  return new Set(
    others < FEWEST_PARTS ? [] : [...byId.values()].filter(isWhole).map(({ id }) => id),
  );
}
