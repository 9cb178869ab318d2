/** Tables whose words may be read in two ways or say too little, and the rules that say so. */
export const ambiguousTables: readonly (readonly [
  kind: string,
  rules: readonly string[],
  rows: readonly (readonly string[])[],
])[] = [
  [
    "another unit in a cell",
    ["table_other_unit"],
    [
      ["年份", "地区", "产值（亿元）"],
      ["2023", "甲县", "12万人"],
    ],
  ],
  [
    "ten thousand twice",
    ["table_scale_twice"],
    [
      ["年份", "地区", "产值（万元）"],
      ["2023", "甲县", "1.2万"],
    ],
  ],
  [
    "one metric in two units",
    ["table_mixed_units"],
    [
      ["指标", "单位", "2023年"],
      ["面积", "亩", "12"],
      ["面积", "公顷", "1"],
    ],
  ],
  [
    "two units in one cell",
    ["table_unknown_unit"],
    [
      ["指标", "单位", "2023年"],
      ["产值", "亿元、%", "12"],
    ],
  ],
  [
    "words for a number",
    ["table_value"],
    [
      ["年份", "地区", "产值（亿元）"],
      ["2023", "甲县", "见附件"],
      ["2022", "甲县", "3"],
    ],
  ],
  [
    "a month without its year",
    ["table_period"],
    [
      ["月份", "地区", "产值（亿元）"],
      ["6月", "甲县", "12"],
    ],
  ],
  [
    "a day that no calendar has",
    ["table_date"],
    [
      ["日期", "地区", "产值（亿元）"],
      ["2023年3月45日", "甲县", "12"],
    ],
  ],
  [
    "a place left blank",
    ["table_blank_cell"],
    [
      ["年份", "地区", "产值（亿元）"],
      ["2023", "甲县", "1"],
      ["2022", "", "2"],
    ],
  ],
  [
    "one value twice",
    ["table_repeated"],
    [
      ["年份", "地区", "产值（亿元）"],
      ["2023", "甲县", "1"],
      ["2023", "甲县", "2"],
    ],
  ],
  [
    "rows that nothing names",
    ["table_no_side"],
    [
      ["2021年", "2022年", "2023年"],
      ["1.2", "3.4", "5.6"],
    ],
  ],
  [
    "numbers that nothing heads",
    ["table_no_headings"],
    [
      ["2021-03-01", "497.4"],
      ["2021-06-01", "635.8"],
    ],
  ],
  [
    "a fraction among percentages",
    ["table_fraction_or_percent"],
    [
      ["指标", "单位", "2022年", "2023年"],
      ["城镇化率", "%", "62.1%", "0.631"],
    ],
  ],
];
