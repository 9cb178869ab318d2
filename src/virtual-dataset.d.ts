/** The dataset that this build publishes, validated when it is built. */
declare module "virtual:dataset" {
  import type { Dataset } from "./dataset/Dataset";

  export const dataset: Dataset;
  /** Pinyin and initials of every Chinese name that searches look into: 行政审批 → `xingzhengshenpi xzsp`. */
  export const pinyin: Readonly<Record<string, string>>;
}
