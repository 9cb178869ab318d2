/** Tables whose words may be read in two ways or say too little, and the rules that say so. */
export const ambiguousTables: readonly (readonly [
  kind: string,
  rules: readonly string[],
  rows: readonly (readonly string[])[],
])[] = [
  [
    "a second row of headings",
    ["table_two_header_rows"],
    [
      ["地区", "地区生产总值（亿元）", "", "常住人口（万人）", ""],
      ["", "2022年", "2023年", "2022年", "2023年"],
      ["甲县", "1", "2", "3", "4"],
    ],
  ],
  [
    "years and a growth rate side by side",
    ["table_mixed_headings"],
    [
      ["指标", "单位", "2022年", "2023年", "增长"],
      ["产值", "亿元", "1.2", "1.3", "8.3"],
    ],
  ],
  [
    "no unit",
    ["table_no_unit"],
    [
      ["年份", "地区", "产值"],
      ["2023", "甲县", "12"],
    ],
  ],
  [
    "no period",
    ["table_no_period"],
    [
      ["地区", "产值（亿元）"],
      ["甲县", "12"],
    ],
  ],
  [
    "no word of what is counted",
    ["table_no_metric"],
    [
      ["地区", "2022年", "2023年"],
      ["甲县", "1", "2"],
    ],
  ],
  [
    "another unit in a cell",
    ["table_mixed_units"],
    [
      ["年份", "地区", "产值（亿元）"],
      ["2023", "甲县", "12万人"],
    ],
  ],
  [
    "ten thousand twice",
    ["table_mixed_units"],
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
    "a column of words that nobody knows",
    ["table_unknown_heading"],
    [
      ["年份", "地区", "产值（亿元）", "负责人"],
      ["2023", "甲县", "1", "张三"],
    ],
  ],
];
