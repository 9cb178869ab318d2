/**
 * Measure words, money, measures and time that reports count in.
 * A word that is missing here is only left off the token; the number is found all the same.
 */
const WORDS = // shares and multiples, money, people
  (
    "% ‰ ‱ 个百分点 百分点 个位次 位次 个名次 名次 个千分点 千分点 个基点 基点 倍 " +
    "元人民币 元 美元 欧元 港元 港币 日元 英镑 澳元 澳门元 加元 韩元 新元 卢布 法郎 人民币 角 " +
    "人口 人 名 位 户 岁 口 家庭 " +
    // things
    "个 家 所 项 条 份 件 辆 台 套 座 栋 幢 处 批 类 种 门类 门 场 届 期 级 部 篇 本 册 幅 张 支 组 对 双 副 颗 粒 " +
    "株 棵 头 只 匹 羽 尾 笔 宗 起 例 票 单 席 层 间 卷 步 遍 轮 趟 道 根 片 块 面 朵 班 列 艘 架 节 课时 学时 堂 顶 " +
    "枚 具 盏 把 箱 桶 包 袋 瓶 棒 盒 筐 窝 次 款 年级 餐 顿 夜 则 句 字 页 封 段 环 站 点 分 号 强 星 番 大类 小类 线 链 圈 车道 " +
    "车位 床 股 桩 声 代 档 等 等次 维 路 员 科 园区 园 基地 标箱 标准箱 标台 标辆 队 群 针 剂 眼 孔 航次 平米 吨位 客位 座席 总吨 载重吨 " +
    // places
    "省份 省 市州 县市区 县区 地市 城市 市 县 区 镇 乡 村 街道 社区 国 " +
    // time
    "个工作日 工作日 个小时 个季度 个学期 个星期 个月 个年头 小时 分钟 秒钟 秒 天 周岁 周年 周 季度 学期 学年 年度 年 月 日 时 载 " +
    "世纪 年代 " +
    // measures that take no prefix
    "立方 方 里 海里 英里 公顷 顷 亩 公亩 吨标准煤 吨标煤 吨二氧化碳当量 吨二氧化碳 吨油当量 吨 公吨 公斤 斤 担 度 " +
    "摄氏度 ℃ 兆 大卡 分贝 马力 勒克斯"
  ).split(" ");

const BASES =
  "米|克|瓦小时|瓦时|瓦|伏安|伏|升|卡|帕|焦耳|焦|赫兹|赫|比特|字节|安时|西弗|摩尔|贝克|贝可";
const HAN_MEASURE = `(?:平方|立方)(?:公里|[千分厘毫]?米)|标准立方米|公里|百帕|[千兆吉太毫微纳厘分](?:${BASES})|(?:米|克|升|瓦时|瓦|伏|比特|字节|赫兹|帕|焦耳)`;
const LATIN_MEASURE =
  "(?:[kMGTP]?Wh|[kMGT]W|[kMG]VA|kV|[kcmn\\u00b5\\u03bc]?m[23\\u00b2\\u00b3]?|hm2|[km\\u00b5\\u03bcn]g|[kMGTPE]B(?:ps)?|[kMG]bps|[kMGT]?Hz|[kMG]Pa|m?L|[kM]?t(?:ce|oe)?|ha|TEUs?|FEUs?|DWT|GT|DDDs?|BP)(?![A-Za-z\\d])";
/** Visits, carriage and attendance: each time, or one thing times another. */
const PRODUCT =
  "[人吨车座箱机]次?(?:公里|千米|海里)|换算吨公里|[人户家台车架班艘件场批频趟组门剂卷列队头只辆例篇站亩]次|[人床]日(?!均)|人[天月](?![天均])|台班|工日";
/** 人(次), 台(套): one or the other. */
const EITHER = "[人户台家件个头辆场艘架]\\([次户套组只班个座]\\)";

const MEASURE = new RegExp(`${EITHER}|${PRODUCT}|${HAN_MEASURE}|${LATIN_MEASURE}`, "y");

/** Words by their first character, the longest first. */
const BY_INITIAL: ReadonlyMap<string, readonly string[]> = (() => {
  const groups = new Map<string, string[]>();
  for (const word of [...WORDS].sort((one, other) => other.length - one.length)) {
    groups.set(word.charAt(0), [...(groups.get(word.charAt(0)) ?? []), word]);
  }
  return groups;
})();

/** A unit, and the characters that turn it into the start of another word: 3线上, 5部门. */
const NOT_A_UNIT_BEFORE: ReadonlyMap<string, string> = new Map(
  (
    "分之别析类享布 点亮燃评赞缀 线上下索 路径线 单位一独 区域别 市场民委政直域值级 县委域级直 省委级直 村民委 " +
    "乡村镇亲 国家际有务 家庭 部分门署委 科技学研创 期间待 员工 面对向积临 对于应接口象 双向方创碳减 组织建成合 " +
    "场所景 台阶 环境保节 园林 代表理替办 声音 把握关手 包括含容 号召称 股份权 强化调制烈 起来步点 道路德 列入为席 " +
    "架构设 节约能点 口岸径 里面程 时代间期候刻 周边围 链条接 圈层 站在式 星火 维护修 人均民才员 户籍外 位于居列 " +
    "支持撑出 处理置于 元化素旦宵 针对 剂量 具体备有 群众体 队伍 眼前下光 担任当保负 升至到级学值 克服 度过 顷刻 角度色 " +
    "等奖功 方面便案式向法针略程才位队舱言阵圆程块 日常均益 月均 年均 例如外 页岩 款项"
  )
    .split(" ")
    .map((group): readonly [string, string] => [group.charAt(0), group.slice(1)]),
);

function isWordWithin(text: string, end: number, unit: string): boolean {
  const next = text.charAt(end);
  return next !== "" && (NOT_A_UNIT_BEFORE.get(unit) ?? "").includes(next);
}

/** The longest unit without "/" or "·" that starts here. */
function readFactor(text: string, at: number): string | null {
  const word = (BY_INITIAL.get(text.charAt(at)) ?? []).find(
    (unit) => text.startsWith(unit, at) && !isWordWithin(text, at + unit.length, unit),
  );
  MEASURE.lastIndex = at;
  const measure = MEASURE.exec(text)?.[0];
  if (measure === undefined || isWordWithin(text, at + measure.length, measure)) {
    return word ?? null;
  }
  return word === undefined || measure.length > word.length ? measure : word;
}

/** 万 of km/万km2, 10万 of 15.1/10万: of how many a number is reckoned. */
const RECKONED_COUNT = /10{0,3}[万亿]?(?=[^\d.]|$)|[十百千]?[万亿]|[百千]/y;
/** Behind these, 每 leads to what they are reckoned for, 微克每立方米; behind others it starts a clause. */
const RECKONED = new RegExp(`(?:${HAN_MEASURE}|${LATIN_MEASURE}|元|度|吨)$`);
const RECKONED_FOR = new RegExp(`${HAN_MEASURE}|小时|秒|分钟|吨|公斤|度|亩|公顷`, "y");

/** What stands behind "/". A bare number before a bare number, 3/10, is a fraction and none of a unit. */
function readPer(text: string, at: number, isBare: boolean): string | null {
  RECKONED_COUNT.lastIndex = at;
  const count = RECKONED_COUNT.exec(text)?.[0] ?? "";
  const factor = readFactor(text, at + count.length) ?? "";
  const isReckoned = /[千万亿]|000/.test(count) || (!isBare && factor !== "");
  return isReckoned ? count + factor : null;
}

/**
 * The unit that starts here in a compact text: 家, 个百分点, 元/平方米, t·km, 微克每立方米, /10万.
 * Measures follow one grammar: a prefix and a base, a product, and what they are reckoned for.
 * `null` where no unit starts here.
 */
export function readUnit(text: string, at: number): string | null {
  let unit = readFactor(text, at) ?? "";
  for (let parts = 0; parts < 3; parts += 1) {
    const end = at + unit.length;
    const sign = text.charAt(end);
    let next: string | null = null;
    if (unit !== "" && /[\u00b7\u2022\u22c5\u30fb]/.test(sign)) {
      next = readFactor(text, end + 1);
    } else if (sign === "/") {
      next = readPer(text, end + 1, unit === "");
    } else if (sign === "每" && RECKONED.test(unit)) {
      RECKONED_FOR.lastIndex = end + 1;
      next = RECKONED_FOR.exec(text)?.[0] ?? null;
    }
    if (next === null) break;
    unit += sign + next;
  }
  return unit === "" ? null : unit;
}

/** Units of time, of which 近三年, 三年来 and 三年多 can be said. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  "年 个月 月 天 日 周 个星期 季度 个季度 学期 个学期 小时 个小时 分钟 秒 个工作日 工作日 学年 年度".split(
    " ",
  ),
);
