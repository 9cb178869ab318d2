import type { Place } from "../dataset/Dataset";

/** Names that stand for all of the others, and for groups of them. */
const NAMED =
  /^(?:(?:全(?:国|省|市|区|县|州|盟|旗|镇|乡|部)|合计|总计|共计|总和|平均|世界|全球)(?:合计|总计|平均|水平)?|(?:东|中|西|东北)部(?:地区)?|东北地区|total|all|whole|world|national|average)$/iu;

/** Fewer other places than these make no whole. */
const FEWEST_PARTS = 2;

/**
 * Ids of those places that stand for all of the others or for a group of them, so that they are neither ranked
 * nor drawn as one of many: by their names, 全国 or 合计, or since all the others lie in them.
 */
export function wholesAmong(places: readonly Place[]): ReadonlySet<string> {
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
  const isWhole = ({ id, name }: Place): boolean =>
    NAMED.test(name.zh.replace(/\s/gu, "")) || within.get(id) === others;
  return new Set(
    others < FEWEST_PARTS ? [] : [...byId.values()].filter(isWhole).map(({ id }) => id),
  );
}
