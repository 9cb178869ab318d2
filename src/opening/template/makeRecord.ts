import { type Assembly, englishOf } from "./Assembly";
import { stableId } from "./stableId";
import type { ReferenceList } from "../../dataset/Dataset";
import type { RawRecord } from "./valueAt";
import { unitRecord } from "./unitRecord";

/** Where figures go whose table names no area, field or place; by their names they are found again. */
export const otherArea = {
  id: "other",
  name: { zh: "其他", en: "Other" },
  color: "violet",
  icon: "circle",
} as const;
export const otherField = { id: "other", name: { zh: "其他", en: "Other" } } as const;
export const wholeArea = {
  id: "whole",
  name: { zh: "全域", en: "Whole area" },
  level: "city",
} as const;

/** The first that fits: 社区 ends as a district does. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/省$|自治区$/u, "province"],
  [/社区$/u, "community"],
  [/[县区旗]$/u, "county"],
  [/[镇乡]$|街道$/u, "town"],
  [/村$/u, "village"],
  [/公司$|集团$|厂$/u, "enterprise"],
  [/国$/u, "country"],
];

/** A place's level by the word that its name ends with; a city where it ends with none of them. */
export function levelOf(name: string): string {
  return LEVELS.find(([ending]) => ending.test(name))?.[1] ?? "city";
}

/** A record that a table names and does not explain; `null` for a list whose records cannot be made of a name. */
export function makeRecord(
  list: ReferenceList,
  name: string,
  assembly: Assembly,
): RawRecord | null {
  const isEnglish = !/\p{Script=Han}/u.test(name);
  const text = {
    zh: name,
    en: isEnglish ? name : englishOf(assembly, name, stableId(list.replace(/s$/u, ""), name)),
  };
  switch (list) {
    case "areas":
      if (name === otherArea.name.zh) return { ...otherArea };
      return { id: stableId("area", name), name: text };
    case "places":
      if (name === wholeArea.name.zh) return { ...wholeArea };
      return { id: stableId("place", name), name: text, level: levelOf(name) };
    case "units":
      return unitRecord(name);
    case "sources":
      return { id: stableId("source", name), title: text };
    case "fields":
      if (name === otherField.name.zh) return { ...otherField };
      return { id: stableId("field", name), name: text };
    case "measures":
      return { id: stableId("measure", name), name: text };
    case "metrics":
    case "observations":
      return null;
  }
}
