/** How Chinese writes a power of ten after digits: 8 is 亿. A power that is not here has no word of its own. */
export const scaleWords: Readonly<Record<number, string>> = {
  1: "成",
  2: "百",
  3: "千",
  4: "万",
  6: "百万",
  7: "千万",
  8: "亿",
  12: "万亿",
};
