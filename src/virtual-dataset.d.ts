/** The dataset that this build publishes, validated when it is built. */
declare module "virtual:dataset" {
  import type { Dataset } from "./dataset/Dataset";

  export const dataset: Dataset;
  /** The syllables of each of its `searchedNames`: 行政审批 → `xing zheng shen pi`. */
  export const pinyin: readonly string[];
}
