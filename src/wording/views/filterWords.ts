import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

interface FilterWords {
  readonly open: string;
  readonly close: string;
  /** The filters that are set. */
  readonly set: string;
  readonly remove: (label: string, text: string) => string;
  readonly status: string;
  readonly figures: string;
  readonly withFigures: Readonly<Record<"with" | "without", string>>;
  /** A chosen place with what lies within it, and without. */
  readonly withWithin: (place: string) => string;
  readonly withoutWithin: (place: string) => string;
  readonly shownMeasures: (shown: number, total: number) => string;
  /** How many of the figures shown are of places within those chosen. */
  readonly fromWithin: (figures: number) => string;
  /** Of a kind that is asked for where measures are shown. */
  readonly ofFigures: string;
  readonly measures: (count: number) => string;
}

/** Words of the filter bar and its sheet. */
export const filterWords: Readonly<Record<Language, FilterWords>> = {
  zh: {
    open: "更多筛选",
    close: "收起筛选",
    set: "已选条件",
    remove: (label, text) => `取消${label}：${text}`,
    status: "举措状态",
    figures: "有无数据",
    withFigures: { with: "有数据的举措", without: "报道未给出数据的举措" },
    withWithin: (place) => `${place}及所辖`,
    withoutWithin: (place) => `${place}（仅本级）`,
    shownMeasures: (shown, total) => `显示 ${shown} 项举措，共 ${total} 项`,
    fromWithin: (figures) => `其中所辖 ${figures} 项`,
    ofFigures: "举措不分类型",
    measures: (count) => `${count} 项举措`,
  },
  en: {
    open: "More filters",
    close: "Fewer filters",
    set: "Filters in use",
    remove: (label, text) => `Remove ${label.toLowerCase()}: ${text}`,
    status: "Status of measures",
    figures: "Figures",
    withFigures: { with: "Measures with figures", without: "Measures without figures" },
    withWithin: (place) => `${place} and places within`,
    withoutWithin: (place) => `${place} alone`,
    shownMeasures: (shown, total) => `Showing ${shown} of ${countOf(total, "measure", "measures")}`,
    fromWithin: (figures) => `${figures} from places within`,
    ofFigures: "of any kind",
    measures: (count) => countOf(count, "measure", "measures"),
  },
};
