import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

const zh = {
  choose: "选择地区，可选多个",
  search: "输入地名、拼音或首字母",
  chosen: "已选地区",
  remove: (place: string) => `移除${place}`,
  clear: "不限地区",
  close: "收起地区列表",
  none: "没有这样的地区",
  /** How many places the list shows, and how many more there are. */
  found: (shown: number, more: number) =>
    more === 0 ? `${shown} 个地区` : `列出前 ${shown} 个，另有 ${more} 个地区，请输入地名查找`,
};

const en: typeof zh = {
  choose: "Choose places, one or more",
  search: "Type a place",
  chosen: "Chosen places",
  remove: (place) => `Remove ${place}`,
  clear: "Any place",
  close: "Close the list of places",
  none: "No such place",
  found: (shown, more) =>
    more === 0
      ? countOf(shown, "place", "places")
      : `The first ${shown} of ${shown + more} places; type to find others`,
};

/** What the list of places says; fetched with it. */
export const placeWords: Readonly<Record<Language, typeof zh>> = { zh, en };
