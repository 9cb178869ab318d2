/**
 * What reports count in: measure words, money, measures, time.
 * A word that is missing here is only left off the token; the number is found all the same.
 */
const UNITS: readonly string[] = [
  // shares and multiples
  "%", "‰", "‱", "个百分点", "个基点", "倍",
  // money
  "元人民币", "元", "美元", "欧元", "港元", "日元", "英镑", "角",
  // people and visits
  "人(次)", "人(户)", "户(次)", "人次", "户次", "家次", "台次", "车次", "架次", "班次", "艘次", "件次", "场次", "批次", "标箱",
  "人口", "人", "名", "位", "户", "岁", "口",
  // things
  "个", "家", "所", "项", "条", "份", "件", "辆", "台", "套", "座", "栋", "幢", "处", "批", "类", "种", "门类", "门", "场", "届", "期",
  "级", "部", "篇", "本", "册", "幅", "张", "支", "组", "对", "双", "副", "颗", "粒", "株", "棵", "头", "只", "匹", "羽", "尾",
  "笔", "宗", "起", "例", "票", "单", "席", "层", "间", "卷", "步", "遍", "轮", "趟", "道", "根", "片", "块", "面", "朵",
  "班", "列", "艘", "架", "节", "课时", "学时", "堂", "顶", "枚", "盏", "把", "副", "箱", "桶", "包", "袋", "瓶", "次", "款", "年级", "餐", "顿", "夜",
  "则", "句", "字", "页", "封", "段", "环", "站", "点", "分", "号", "强", "星", "番", "大类", "小类", "成", "线", "链", "圈",
  "车道", "车位", "床", "股", "桩", "声", "代", "档", "等", "等次", "维", "路", "员", "科", "园区", "园", "基地",
  // places
  "省份", "省", "市州", "县市区", "县区", "地市", "城市", "市", "县", "区", "镇", "乡", "村", "街道", "社区", "国",
  // time
  "个工作日", "工作日", "个小时", "个季度", "个星期", "个月", "个年头", "小时", "分钟", "秒钟", "秒", "天", "周岁", "周年", "周", "季度",
  "学年", "年度", "年", "月", "日", "时", "载", "世纪", "年代",
  // measures
  "平方公里", "平方千米", "平方米", "平方厘米", "立方米", "立方", "公里", "千米", "里", "米", "厘米", "毫米", "微米", "纳米", "海里", "英里",
  "公顷", "亩", "吨标准煤", "吨", "公斤", "千克", "斤", "克", "毫克", "微克", "升", "毫升",
  "千瓦时", "千瓦", "兆瓦时", "兆瓦", "瓦", "度", "千伏安", "千伏", "伏", "摄氏度", "℃", "兆", "比特", "字节", "千卡", "大卡", "分贝",
  "百帕", "马力", "吉瓦", "吉瓦时", "勒克斯", "赫兹", "TB", "GB", "MB", "PB", "km", "kg", "kWh", "kW", "MW", "GW", "mm", "cm", "m",
];

const LONGEST_FIRST = [...new Set(UNITS)].sort((one, other) => other.length - one.length);

/** Characters that turn a would-be unit into the start of another word: 3线上, 5部门. */
const NOT_A_UNIT_BEFORE: ReadonlyMap<string, string> = new Map([
  ["分", "之别析类享布"], ["成", "为本立员功果套效长都交才就熟绩"], ["点", "亮燃评赞缀"], ["线", "上下索"], ["路", "径线"],
  ["单", "位一独"], ["区", "域别"], ["市", "场民委政直域值级"], ["县", "委域级直"], ["省", "委级直"], ["村", "民委"], ["乡", "村镇亲"],
  ["国", "家际有务"], ["家", "庭"], ["部", "分门署委"], ["科", "技学研创"], ["期", "间待"], ["员", "工"], ["面", "对向积临"],
  ["对", "于应接口象"], ["双", "向方创碳减"], ["组", "织建成合"], ["场", "所景"], ["环", "境保节"], ["园", "林"], ["代", "表理替办"],
  ["声", "音"], ["把", "握关手"], ["包", "括含容"], ["号", "召称"], ["股", "份权"], ["强", "化调制烈"], ["起", "来步点"], ["道", "路德"],
  ["列", "入为席"], ["架", "构设"], ["节", "约能点"], ["口", "岸径"], ["里", "面程"], ["时", "代间期候刻"], ["周", "边围"], ["链", "条接"],
  ["圈", "层"], ["站", "在式"], ["星", "火"], ["维", "护修"], ["人", "均民"], ["户", "籍外"], ["位", "于居列"], ["支", "持撑出"],
  ["处", "理置于"], ["元", "化素"], ["m", "abcdefghijklmnopqrstuvwxyz"],
]);

function startsWithUnit(text: string, at: number, unit: string): boolean {
  if (!text.startsWith(unit, at)) {
    return false;
  }
  const next = text.charAt(at + unit.length);
  return next === "" || !(NOT_A_UNIT_BEFORE.get(unit) ?? "").includes(next);
}

function readPlainUnit(text: string, at: number): string | null {
  for (const unit of LONGEST_FIRST) {
    if (startsWithUnit(text, at, unit)) {
      return unit;
    }
  }
  return null;
}

/**
 * The unit that starts at this place of a text already folded to half width: 家, 个百分点, 元/平方米.
 * `null` where no unit starts here.
 */
export function readUnit(text: string, at: number): string | null {
  const unit = readPlainUnit(text, at);
  if (unit === null || text.charAt(at + unit.length) !== "/") {
    return unit;
  }
  const per = readPlainUnit(text, at + unit.length + 1);
  return per === null ? unit : `${unit}/${per}`;
}

/** Units of time, of which 近三年, 三年来 and 三年多 can be said. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  "年", "个月", "月", "天", "日", "周", "个星期", "季度", "个季度", "小时", "个小时", "分钟", "秒", "个工作日", "工作日", "学年", "年度",
]);
