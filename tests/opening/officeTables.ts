/*
 * Tables as offices keep them, none of them made by the template. Places and numbers are made up. The first
 * has the form in which the statistics bureau's data site hands out its tables: lines of labels above the
 * headings, newest year first, the source below.
 */

export type OfficeRow = readonly string[];

const YEARS = [2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014];
const CITIES = ["河城市", "山阳市", "江陵市", "湖口市", "云岭市", "东屏市"];

function gdp(city: number, year: number): string {
  return (1180.5 + city * 417.25 + (year - 2014) * (61.4 + city * 9.3)).toFixed(2);
}

/** Six cities over ten years, one metric, one gap. */
export const cityTable: readonly OfficeRow[] = [
  ["数据库：主要城市年度数据"],
  ["指标：地区生产总值(当年价格)(亿元)"],
  ["时间：最近10年"],
  ["地区", ...YEARS.map((year) => `${String(year)}年`)],
  ...CITIES.map((city, index) => [
    city,
    ...YEARS.map((year) => (city === "云岭市" && year === 2014 ? "" : gdp(index, year))),
  ]),
  ["数据来源：河州省统计局"],
];

/** A prefecture's counties: several metrics a year, thousands separators, marks for what is missing. */
export const countyTable: readonly OfficeRow[] = [
  ["河城市各县（市、区）主要经济社会指标"],
  [
    "序号",
    "年份",
    "县（市、区）",
    "地区生产总值（亿元）",
    "GDP增速（%）",
    "年末常住人口（万人）",
    "城镇化率(%)",
    "农村居民人均可支配收入（元）",
    "粮食产量（万吨）",
    "备注",
  ],
  ["1", "2021", "清溪县", "312.45", "11.2", "42.18", "51.3", "18,642", "61.2", ""],
  ["2", "2021", "白石县", "208.9", "９．８", "35.60", "48.07", "17,905", "—", "山区"],
  ["3", "2021", "南湾区", "586.32", "12.5", "58.41", "78.9", "23,110", "…", ""],
  ["4", "2022", "清溪县", "338.70", "5.1", "41.95", "52.4", "19,876", "62.0", ""],
  ["5", "2022", "白石县", "221.34", "4.7", "35.22", "49.1", "19,030", "—", "山区"],
  ["6", "2022", "南湾区", "628.05", "-0.6", "58.77", "79.5", "24,388", "12.4", ""],
  ["7", "2023", "清溪县", "361.2", "6.0", "41.60", "53.6", "21,204", "63.5", ""],
  ["8", "2023", "白石县", "236.08", "6.3", "约34.9", "50.2", "20,411", "—", "初步数"],
  ["9", "2023", "南湾区", "667.91", "5.9", "59.02", "80.1", "25,930", "12.8", ""],
  ["注：2023年为初步核算数。"],
];

/** A service hall's months: units down the side, bounds and scales in the cells, percentages. */
export const serviceTable: readonly OfficeRow[] = [
  ["2024年上半年政务服务运行情况"],
  ["填报单位：河城市政务服务中心", "制表日期：2024年7月5日"],
  ["序号", "指标", "单位", "1月", "2月", "3月", "4月", "5月", "6月"],
  ["一", "办件情况", "", "", "", "", "", "", ""],
  ["1", "受理办件", "件", "1.2万", "9860", "约1.3万", "13,450", "1.41万", "１４２００"],
  ["2", "当日办结率", "%", "91.5%", "92.00", "93.4", "95.1", "95.8", "96.3%"],
  ["3", "网上办理", "件", "8000余", "7,210", "9000以上", "10,120", "10,896", "11,300"],
  ["二", "诉求情况", "", "", "", "", "", "", ""],
  ["4", "接听诉求", "万次", "0.86", "0.79", "—", "0.92", "0.95", "1.02"],
  ["5", "群众满意率", "%", "98.6", "98.2", "空", "98.9", "99.0", "99.1"],
  ["6", "平均办理时限", "个工作日", "3.5", "3.4", "3.2", "3", "2.8", "2.5"],
];

/** The same three, with what a careful reader takes from each. */
export const officeTables = [
  { name: "各市地区生产总值", rows: cityTable, figures: 59, metrics: 1, places: 6, periods: 10 },
  { name: "各县主要指标", rows: countyTable, figures: 50, metrics: 6, places: 3, periods: 3 },
  { name: "政务服务月报", rows: serviceTable, figures: 34, metrics: 6, places: 1, periods: 6 },
] as const;

/** A rank among all counties: better by one each year, for as many years as asked. */
export function rankTable(years: number): readonly OfficeRow[] {
  const span = Array.from({ length: years }, (_, at) => 2024 - years + at);
  return [
    ["营商环境评价全省位次（位）"],
    ["地区", ...span.map((year) => `${year}年`)],
    ...["甲县", "乙县", "丙县"].map((name, at) => [
      name,
      ...span.map((_year, year) => String(3 + at * 4 - year)),
    ]),
  ];
}

/** Rows as a separated text, every row as wide as the widest, as spreadsheets save them. */
export function separated(rows: readonly OfficeRow[], separator: string): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows
    .map((cells) =>
      Array.from({ length: width }, (_, index) => cells[index] ?? "")
        .map((cell) =>
          cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(separator),
    )
    .join("\r\n");
}
