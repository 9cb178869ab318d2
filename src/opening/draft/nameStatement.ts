import type { Unit } from "../../dataset/Dataset";
import { isMeasured } from "./dealOut";
import { isPoints, type Statement } from "./Statement";
import { manyAsFirst } from "./subjectWords";

/** What a number of a unit is called where the noun alone does not say it: 举办国际赛事 | 场次. */
const MEASURE_OF: readonly (readonly [RegExp, string])[] = [
  [/人次$/u, "人次"],
  [/^(?:人|名|位|余人)$/u, "人数"],
  [/^场次?$/u, "场次"],
  [/^套$/u, "套数"],
  [/^起$/u, "起数"],
  [/^件$/u, "件数"],
  [/^例$/u, "例数"],
  [/^轮次?$/u, "轮次"],
  [/^(?:TEU|标箱|标准箱)$/iu, "量"],
  [/^(?:户)$/u, "户数"],
  [/^种$/u, "种类数"],
  [/^类$/u, "类别数"],
  [/家庭$/u, "家庭数"],
  [/^(?:次|航次)$/u, "次数"],
  [/^批次?$/u, "批次数"],
  [/^(?:亩|公顷|平方公里|平方千米|平方米)$/u, "面积"],
  [/^(?:公里|千米|km)$/u, "里程"],
  [/^(?:吨|斤|公斤|千克|立方米|方|毫米|千瓦时|千瓦)$/u, "量"],
  [/元$/u, "金额"],
  [/^(?:天|个?工作日|个?小时|分钟|个月|年)$/u, "时间"],
];

/** What a change of a unit is called: 增加 | 额. */
const AMOUNT_OF: readonly (readonly [RegExp, string])[] = [
  [/元$/u, "额"],
  [/人次$/u, "人次"],
  [/^(?:人|名)$/u, "人数"],
  [/^(?:亩|公顷|平方公里|平方千米|平方米)$/u, "面积"],
  [/^(?:天|日|个?工作日)$/u, "天数"],
  [/^(?:吨|斤|公斤|千克|立方米|千瓦时|千瓦)$/u, "量"],
];

/** Endings that say how much or how long there is of something, beside those of every quantity. */
const MEASURED_ALREADY =
  /(?:期限|年限|工期|周期|住院日|强度|能力|单产|长度|高度|深度|额度|时限|用时|耗时)$/u;

const LONGEST = 30;
/** Endings that say already what is counted. */
const COUNTED = /(?:数|人数|人次|场次|次数|总数|金额|总额)$/u;

function wordFor(
  list: readonly (readonly [RegExp, string])[],
  unit: Unit,
  otherwise: string,
): string {
  return list.find(([pattern]) => pattern.test(unit.symbol.zh))?.[1] ?? otherwise;
}

const BASES: Readonly<Record<string, string>> = {
  same_period_last_year: "同比",
  previous_period: "环比",
  start_of_year: "比年初",
  last_year: "比上年",
};

function baseOf({ base, isYearly }: Statement): string {
  if (isYearly) return "年均";
  if (base === null) return "";
  const known = base.against === null ? undefined : BASES[base.against.of];
  if (known !== undefined && base.against?.of !== "previous_period") return known;
  return base.words === "环比" ? base.words : `比${base.words}`;
}

const WHOLE_VERBS: Readonly<Record<string, string>> = {
  增: "增加",
  升: "上升",
  涨: "上涨",
  扩: "扩大",
  快: "加快",
  高: "提高",
  多: "增加",
  减: "减少",
  降: "下降",
  跌: "下降",
  少: "减少",
  低: "下降",
  慢: "回落",
};

/** Who grows by a percentage grows in number. */
const PERSONS = /(?:在校生|专家|学生|毕业生|游客|旅客|用户|人员|教师|医生|护士)$/u;

/** Prices rise by a 涨幅; everything else grows by an 增幅. */
const PRICE = /(?:价格|物价|房价|价)(?:指数|水平)?$|^(?:CPI|PPI)$/u;

function growthWord({ direction, verb }: Statement, subject: string, otherwise: string): string {
  if (direction === "fall") return "降幅";
  return PRICE.test(subject) || /^(?:上涨|上扬|涨)$/u.test(verb) ? "涨幅" : otherwise;
}

function changeName(statement: Statement, subject: string, unit: Unit): string {
  const { direction, verb, isYearly, terms } = statement;
  const base = `${baseOf(statement)}${terms}`;
  const plain = subject.replace(/(?:增长|增幅)$/u, "");
  if (unit.symbol.zh === "倍") return `${plain}${base}增长倍数`;
  if (isPoints(unit)) return `${subject}${base}${WHOLE_VERBS[verb] ?? verb}幅度`;
  if (unit.dimension === "rank") return `${subject.replace(/位次$/u, "")}位次${base}${verb}位数`;
  if (unit.dimension === "percent") {
    const counted = PERSONS.test(plain) ? `${plain}人数` : plain;
    return `${counted}${base}${growthWord(statement, plain, isYearly ? "增速" : "增幅")}`;
  }
  const known = wordFor(AMOUNT_OF, unit, "数");
  // 面积减少面积
  const amount = known === "面积" && subject.endsWith(known) ? "量" : known;
  const isSaid = /^(?:新增|净增|净减少|缩短|延长)$/u.test(verb);
  const word = isSaid ? verb : direction === "fall" ? "减少" : "增加";
  return `${subject}${base}${word}${amount}`;
}

/** What is said of money where the words end with a deed or a thing. */
const MONEY_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:零售|完成投资|(?<!跨境)(?:进出口|出口|进口)|结算|退税|直接投资|使用外资|减税|降费|(?:带动|拉动|撬动)\p{Script=Han}{0,4}(?:消费|投资))$/u,
    "额",
  ],
  [/(?:签约|发放|兑现|支付|纳税|(?:盘活|处置|清收|收回|化解).*资产)$/u, "金额"],
  [/债券$/u, "额度"],
];

/** 发放低保金 is called 低保金发放额. */
const GIVEN =
  /^(?:累计|共|已)*(?<deed>发放|收回|使用|拨付|下达|兑现|追回|筹集|争取)(?<thing>\p{Script=Han}{1,10}(?:金|资金|补贴|补助|贷款))$/u;

/** 平均每天有130万名群众出行: how often, and not who. */
const HOW_OFTEN = /^(?:平均)?每[天日周月年]$/u;

function levelName(statement: Statement, subject: string, unit: Unit): string {
  const { noun, verb } = statement;
  const isGiven =
    subject !== "" &&
    !HOW_OFTEN.test(subject) &&
    (verb !== "" || noun === "" || COUNTED.test(subject));
  const named = isGiven ? subject : subject.endsWith(noun) ? subject : `${subject}${noun}`;
  const isMoney = unit.dimension === "currency";
  const bare = MONEY_ENDINGS.find(([pattern]) => pattern.test(named));
  if (isMoney && bare !== undefined) return `${named}${bare[1]}`;
  if (unit.dimension === "count" && named.endsWith("案件"))
    return `${named}${wordFor(MEASURE_OF, unit, "") === "人数" ? "人数" : "数"}`;
  const given = isMoney ? GIVEN.exec(named)?.groups : undefined;
  if (given !== undefined) return `${given["thing"] ?? ""}${given["deed"] ?? ""}额`;
  if (statement.verb === "翻番" || unit.symbol.zh === "倍")
    return named.endsWith("倍数") ? named : `${named}倍数`;
  if (isMeasured(named) || MEASURED_ALREADY.test(named)) return named;
  if (unit.dimension === "percent") return named;
  if (isMoney)
    return named.replace(/金$/u, "") === named && isVerbLed(named) ? `${named}金额` : named;
  const word = wordFor(MEASURE_OF, unit, "数");
  return named.endsWith(word) ? named : `${named}${word}`;
}

const VERB_LED =
  /^(?:新增|净增|引进|兑现|发放|发行|释放|盘活|减免|节约|投入|筹集|签约|项目签约|拉动|带动|化解|审减|核减|追回|挽回|安排|使用|整合|争取)/u;

function isVerbLed(text: string): boolean {
  return VERB_LED.test(text);
}

/** What was done or how it ranks, and not with what or who. */
const SAYS_NOTHING =
  /^(?:已|又|再|累计|共|均|全部|顺利|超额)*(?:(?:完成|实现|达到?|增长|下降)[额数]?|(?:全[国省市州县区])?上?位次|目标|连续(?:保持)?(?:增长|下降)?(?:时长|年数))$/u;

/** A long subject without its first items or clauses; marks that lost their other half go with them. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(-LONGEST);
  const at = cut.search(/[\u3001\u201c\u300a]/u);
  return at === -1 || at > LONGEST / 2 ? cut : cut.slice(cut[at] === "\u3001" ? at + 1 : at);
}

/**
 * Names that stand alone for what a paragraph's statements say: subject, measure and direction in the words of the
 * sentence, and never another number of it. `null` where the sentence does not say what a number is about.
 *
 * @param units the unit of each statement's number, in the same order
 */
export function nameStatements(
  statements: readonly Statement[],
  units: readonly Unit[],
): readonly (string | null)[] {
  const nameAt = (at: number): string | null => {
    const [statement, unit] = [statements[at], units[at]];
    if (statement === undefined || unit === undefined) return null;
    const { says, noun, among, verb, levelAt } = statement;
    const level = levelAt === null ? undefined : statements[levelAt];
    // What a level is called is what changed: 推广面积 grew, not 推广.
    const isOfLevel = level?.says === "level" && level.subject === statement.subject;
    const isNew = verb === "新增" || verb === "净增";
    const own = isOfLevel && !isNew && levelAt !== null ? nameAt(levelAt) : statement.subject;
    const subject = shortened(manyAsFirst(own ?? ""));
    const standsByNoun = noun !== "" && (says === "level" || says === "streak");
    if (subject === "" && !standsByNoun) return null;
    switch (says) {
      case "level":
        return levelName(statement, subject, unit);
      case "change":
        return changeName(statement, subject, unit);
      case "gap":
        return `${subject}${verb}幅度`;
      case "share":
        if (/(?:比重|占比|比例)$/u.test(subject)) return subject;
        return `${subject}占${among === "" ? "比" : `${among}比重`}`;
      case "completion":
        return `${subject}完成${among}比例`;
      case "ratio":
        return `${subject}相当于${among}的${unit.symbol.zh === "倍" ? "倍数" : "比例"}`;
      case "rank":
        return `${subject}${among}位次`;
      case "streak":
        return `${subject}连续${noun}${unit.symbol.zh === "年" ? "年数" : "时长"}`;
    }
  };
  // 位次 of nobody knows what is no name: somebody has to say it.
  return statements.map((_, at) => {
    const name = nameAt(at);
    return name === null || SAYS_NOTHING.test(name) ? null : name;
  });
}
