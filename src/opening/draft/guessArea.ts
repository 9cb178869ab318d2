import type { Area, Dataset, Field } from "../../dataset/Dataset";
import { areaColors, areaIcons } from "../../dataset/schema";
import { inChinese } from "../../dataset/languagesOf";
import { ROUND_CLOSING, ROUND_OPENING, WITHIN_SIGN } from "../../dataset/punctuation";
import { stableId } from "../template/stableId";
import { remembered } from "../remembered";

type Named = Omit<Field, "area">;

interface FieldWords extends Named {
  /** Words that are said of this field alone. */
  readonly words: RegExp;
  /** Words that are said of it where nothing more precise is said. */
  readonly loosely?: RegExp;
}

interface AreaWords {
  readonly area: Area;
  readonly words: RegExp;
  readonly fields: readonly FieldWords[];
}

const named = (id: string, zh: string, en: string): Named => ({ id, name: { zh, en } });

function field(of: Named, words: RegExp, loosely?: RegExp): FieldWords {
  return { ...of, words, ...(loosely === undefined ? {} : { loosely }) };
}

/** The areas of reform that such reports are ordered by, their fields, and the words by which each is told. */
const AREAS: readonly AreaWords[] = [
  {
    area: { id: "economy", name: { zh: "经济发展", en: "Economy" }, color: "blue", icon: "growth" },
    words: /经济|产业|企业|动能|营商|工业|投资|外贸|财政|金融|市场/gu,
    fields: [
      field(
        named("growth", "经济运行", "Economy at large"),
        /生产总值|GDP|经济总量|经济增长|经济增速/gu,
        /稳增长/gu,
      ),
      field(
        named("industry", "产业发展", "Industry"),
        /工业|制造业|规上|规模以上|产业链|产业集群|服务业|建筑业|[二三]产(?!品)|[二三]次?产业|优势产业|新兴产业|未来产业|装备|链主|单项冠军|专精特新|工厂|化工|医药产业|食品加工|钢铁|生物降解/gu,
        /产业|产值|产销/gu,
      ),
      field(
        named("energy", "能源矿产", "Energy and minerals"),
        /能源(?!汽车|专用车|车)|装机|发电|电量|用电|西电东送|电网|天然气|页岩气|煤炭|原油|石油|油气|千瓦|风电|水电|核电|矿产|采矿|储能|充电桩/gu,
      ),
      field(
        named("investment", "投资与项目", "Investment"),
        /固定资产投资|产业投资|投资项目|灌区|水库|水利/gu,
        /投资|项目|工程(?!师)|开工|竣工/gu,
      ),
      field(
        named("state-enterprises", "国资国企", "State-owned enterprises"),
        /国资|国企|国有资本|国有企业|国有资产|[省市县区央]属(?:国有)?企业|央企/gu,
      ),
      field(
        named("business", "民营经济与营商环境", "Private business"),
        /营商|优化环境|经营主体|市场主体|民营|民间投资|个体工商户|[中小]小?微?企业|小微|涉企|公平竞争|市场准入|招投标|融资成本/gu,
      ),
      field(
        named("science-technology", "科技与人才", "Science and talent"),
        /科技|科创|科研|科学装置|科考|技术创新|实验室|院士|研发|专利|高新技术|技术合同|人才|成果转化|揭榜挂帅|博士后|卫星|航天(?!城)|专家/gu,
      ),
      field(
        named("digital-economy", "数字经济", "Digital economy"),
        /数字经济|数字产业|算力|数据要素|大数据|数据中心|人工智能|5G|软件业|工业互联网|信息技术/gu,
      ),
      field(
        named("factor-markets", "土地与要素市场", "Land and factor markets"),
        /要素市场|用地|土地|宅基地|入市|盘活|土地出让/gu,
      ),
      field(
        named("agriculture", "农业农村", "Agriculture"),
        /农业|农村|农民|农户|乡村|粮食|耕地|农田|播种|农林牧渔|一产(?!品)|第?一次?产业|林业|畜牧|渔业|肉牛|生猪|出栏|存栏|种植|养殖|玉米|大米|水稻|油菜|农产品|茶园|茶叶|水果|蔬菜|农机|耕作|优质品种|亩|村集体/gu,
      ),
      field(
        named("transport", "交通运输", "Transport"),
        /交通|公路|铁路|高铁|高速|机场|航线|航空|空域|低空|港口|码头|货运|客运|吞吐量|班列|航班|桥梁|旅客|货邮|通道|周转量|快递|物流|集装箱|船舶|运输|路网|通组路/gu,
      ),
      field(
        named("foreign-trade", "对外开放", "Opening up"),
        /外贸|进出口|出口|进口|贸易|外资|外商|对外|联合国|口岸|自贸|封关|海关|跨境|免税|关税|通关|外国|领事|友城|国际会议|博会|会展|境外|一带一路|实绩企业|双向投资/gu,
        /国际|开放/gu,
      ),
      field(
        named("consumption", "消费与文旅", "Consumption and tourism"),
        /消费品|零售|消费券|促消费|消费活动|以旧换新|餐饮|住宿|游客|旅游|文旅|景区|度假区|出游|体育消费|赛事经济|文化演艺|带动(?:综合)?消费|拉动消费|邮轮|夜间/gu,
        /消费(?!者|价格)/gu,
      ),
      field(named("prices", "物价", "Prices"), /价格|CPI|PPI|涨幅|物价|通胀/gu),
      field(
        named("finance-tax", "财税", "Public finance"),
        /财税|财政|税收|本级支出|税[费额负务]|纳税|退税|减税|降费|免税额|增值税|所得税|预算|专项债|债券|转移支付|债务|化债|赤字|三公|公用经费|一般性支出|结转|预备费|基金收入|基金支出|非税|大财政|三资/gu,
      ),
      field(
        named("finance", "金融", "Finance"),
        /金融|贷款|存款|信贷|存贷|融资|保险(?:业|保费|机构|资金|深度|密度)|保费|上市公司|证券|投资基金|基金规模|银行|农商行|非法集资|资本市场|外汇|人民币结算|账户/gu,
      ),
      field(
        named("administrative-approval", "行政审批", "Administrative approval"),
        /行政审批|审批权?|审评审批|放管服|简政放权|权责清单|无申即享|行政许可|许可事项/gu,
      ),
      field(
        named("regions", "区域与城镇化", "Regions and towns"),
        /区域协调|区域发展|经济圈|都市圈|城镇化|经济区与行政区|跨省域|毗邻|新区|飞地/gu,
      ),
    ],
  },
  {
    area: {
      id: "governance",
      name: { zh: "社会治理", en: "Governance" },
      color: "red",
      icon: "community",
    },
    words: /社会治理|平安|基层|法治|安全|风险/gu,
    fields: [
      field(
        named("grassroots-governance", "基层治理", "Grass-roots governance"),
        /基层治理|社会治理|乡村治理|网格|村民|社区|屋场|共同缔造|村规民约/gu,
      ),
      field(
        named("grassroots-relief", "基层减负", "Reducing the burden on the grassroots"),
        /基层减负|为基层减负|报表|填报|填.{0,6}表|一套表|形式主义/gu,
      ),
      field(
        named("dispute-resolution", "矛盾化解", "Dispute resolution"),
        /矛盾|纠纷|调解|信访|法律援助/gu,
      ),
      field(
        named("justice", "司法与法治", "Justice"),
        /法院|检察|审判|审结|审执结|收案|结案|执行案件|案件|立案|诉讼|刑事|民事|治安|扫黑|犯罪|法官|司法|公证|律师|法治|立法|行政法规|法律议案|庭审|仲裁/gu,
        /法规/gu,
      ),
      field(
        named("safety", "安全应急", "Safety"),
        /安全生产|事故|防灾|减灾|救灾|应急|消防|火灾|避险|洪涝|防汛|强降雨|因灾|灾害|食品安全|安全隐患/gu,
        /安全/gu,
      ),
      field(
        named("party-led-service", "党建引领", "Party-led service"),
        /党建|党群|驿站|党员|党组织|驻村干部|巡视|巡察|党风/gu,
      ),
    ],
  },
  {
    area: {
      id: "digital-government",
      name: { zh: "数字政务", en: "Digital government" },
      color: "ochre",
      icon: "screen",
    },
    words: /数字|政务|智慧|信息化|一网通办|网办/gu,
    fields: [
      field(
        named(
          "urban-digital-infrastructure",
          "城市数字公共基础设施",
          "Urban digital infrastructure",
        ),
        /数字公共基础设施|数公基|编码|城市大脑|数据采集|数字底座/gu,
      ),
      field(
        named("government-services", "政务服务", "Government services"),
        /政务|网办|一网通办|掌上办|一件事|办事|服务事项|最多跑一次|12345|热线/gu,
      ),
    ],
  },
  {
    area: {
      id: "livelihood",
      name: { zh: "民生服务", en: "Livelihood" },
      color: "violet",
      icon: "people",
    },
    words: /民生|惠民|为民|教育|就业|医疗|养老|住房|社会保障/gu,
    fields: [
      field(
        named("education", "教育", "Education"),
        /教育|学校|高校|中职|高职|教联体|学位(?!论)|硕士|博士(?!后)|课堂|师生|在校生|学生|学科|教师|幼儿园|入园|招生|助学贷款|毕业生|小学|初中|高中/gu,
      ),
      field(
        named("employment", "就业", "Employment"),
        /就业|创业|失业|零工|用工|务工|农民工|技能培训|稳岗|工伤/gu,
      ),
      field(
        named("health", "医疗卫生", "Health"),
        /医疗|医院|卫生|医保|诊疗|床位|医师|护士|门诊|门急诊|急诊|住院|出院|手术|疫苗|接种|死亡率|寿命|药械|药品|药占比|健康/gu,
      ),
      field(
        named("housing", "住房城建", "Housing"),
        /住房|保交[房楼]|安置房|棚户|老旧小区|商品房|房地产|住宅|公租房|租赁房|城市更新|待售面积|新开工面积|路灯|改厕/gu,
      ),
      field(
        named("income", "居民收入", "Income"),
        /可支配收入|居民收入|人均收入|工资|人均(?:消费|生活消费)支出|农民收入|收入比/gu,
      ),
      field(
        named("social-care", "社会保障", "Social care"),
        /养老|社保|社会保险|社会保障|低保|救助|救济|托育|残疾|优抚|退休|特困|慈善|参保|抚恤/gu,
      ),
      field(
        named("population", "人口", "Population"),
        /常住人口|户籍人口|出生|人口自然|总人口|年末人口|性别比|生育/gu,
      ),
    ],
  },
  {
    area: {
      id: "culture-ecology",
      name: { zh: "文化生态", en: "Culture and ecology" },
      color: "green",
      icon: "leaf",
    },
    words: /文化|生态|环保|绿色|旅游|文艺/gu,
    fields: [
      field(
        named("culture", "文化体育", "Culture and sport"),
        /文化|文艺|戏曲|院团|博物馆|演出|非遗|微短剧|影视|体育|运动员|运动会|世运会|亚运|奥运|大运会|赛事|联赛|川超|金牌|图书馆|艺术节/gu,
      ),
      field(
        named("ecology", "生态环保", "Ecology"),
        /生态|环保|环境质量|人居环境|河湖|污染|森林(?!草原火灾)|国土空间|国家公园|林长|水质|断面|空气|PM|优良天数|绿化|碳[排达汇市]|降碳|减排|排放|生物多样性|新物种|新记录|湿地|GEP|禁渔|能耗/gu,
      ),
    ],
  },
];

/** Where a figure or a measure belongs. */
export interface Belonging {
  readonly area: Area;
  readonly field: Field;
}

const OTHER: Area = {
  id: "other",
  name: { zh: "其他", en: "Other" },
  color: "blue",
  icon: "circle",
};

/** The field of what belongs to an area, and to no one field of it. */
function generalField({ id }: Area): Field {
  return { id: `general-${id}`, area: id, name: { zh: "综合", en: "General" } };
}

/** （不含农户） says what is left out. */
const BRACKETED = new RegExp(`[${ROUND_OPENING}][^${ROUND_CLOSING}]*[${ROUND_CLOSING}]`, "gu");

/** Any word of any field: most clauses have none, and are asked for by every number behind them. */
const anyWord = (kind: "words" | "loosely"): RegExp =>
  new RegExp(
    AREAS.flatMap(({ fields }) => fields.flatMap(({ [kind]: words }) => words?.source ?? [])).join(
      "|",
    ),
    "u",
  );
const ANY = { words: anyWord("words"), loosely: anyWord("loosely") };

type FoundField = Belonging & { readonly end: number; readonly length: number };

/** The field whose words a stretch ends with: Chinese says last what a thing is. The longer of two that end alike. */
function lastField(told: string, kind: keyof typeof ANY): Belonging | null {
  const stretch = told.replace(BRACKETED, "");
  if (!ANY[kind].test(stretch)) return null;
  let best: FoundField | null = null;
  for (const { area, fields } of AREAS) {
    for (const { id, name, [kind]: words } of fields) {
      for (const { index, 0: word } of words === undefined ? [] : stretch.matchAll(words)) {
        const end = index + word.length;
        if (best !== null && (end < best.end || (end === best.end && word.length <= best.length)))
          continue;
        best = { area, field: { id, area: area.id, name }, end, length: word.length };
      }
    }
  }
  return best === null ? null : { area: best.area, field: best.field };
}

/** Read once of each clause: every number behind it asks for it. */
const lastFields = {
  words: remembered((told) => lastField(told, "words")),
  loosely: remembered((told) => lastField(told, "loosely")),
};

/** What the first of some stretches that names a field says. */
function nearestField(stretches: readonly string[], kind: keyof typeof ANY): Belonging | null {
  for (const stretch of stretches) {
    const found = lastFields[kind](stretch);
    if (found !== null) return found;
  }
  return null;
}

/** The words that tell where something belongs, the nearest first. */
export interface Told {
  /** Of its name and of its own clause. */
  readonly near: readonly string[];
  /** Of the clauses before it, of its section, of the report. */
  readonly far: readonly string[];
}

/**
 * Area and field of a figure or a measure by the nearest words that are said of one field alone. Where none is said,
 * by nearer words that are said loosely; else no field but its area's general one: fewer rather than false.
 */
export function guessArea({ near, far }: Told): Belonging {
  const found = nearestField([...near, ...far], "words") ?? nearestField(near, "loosely");
  if (found !== null) return found;
  const around = [...near, ...far].join(" ");
  const [widest] = AREAS.map(({ area, words }) => ({
    area,
    count: around.match(words)?.length ?? 0,
  }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
  const area = widest?.area ?? OTHER;
  return { area, field: generalField(area) };
}

/** The area that a report's own section is, with the look of the area that its words are nearest to. */
export function areaOfTheme(theme: string, place: number): Area {
  const { area } = guessArea({ near: [theme], far: [] });
  const isKnown = area.id !== OTHER.id;
  return {
    id: stableId("area", theme),
    name: inChinese(theme),
    color: areaColors[place % areaColors.length] ?? "blue",
    icon: isKnown ? area.icon : (areaIcons[place % areaIcons.length] ?? "circle"),
  };
}

/** A field as one of a report's own areas has it. */
export function fieldIn(area: Area, { area: guessed, field: own }: Belonging): Field {
  return own.id === generalField(guessed).id
    ? generalField(area)
    : { ...own, id: `${own.id}-${area.id}`.slice(0, 80), area: area.id };
}

const KNOWN: readonly Belonging[] = AREAS.flatMap(({ area, fields }) =>
  fields.map(({ id, name }) => ({ area, field: { id, area: area.id, name } })),
);

/** What a field may be called, in the order of the areas of reform, the general one last. */
export const fieldNames: readonly string[] = [
  ...KNOWN.map(({ field: { name } }) => name.zh),
  generalField(OTHER).name.zh,
];

/**
 * Where something belongs by a person's words: a field of the area that it is in, `领域 › 具体领域` in another one, or
 * an area alone. `null` where no field and no area is called so.
 */
export function fieldCalled(
  { areas, fields }: Pick<Dataset, "areas" | "fields">,
  words: string,
  own: string,
): Belonging | null {
  const parts = words.split(WITHIN_SIGN).map((part) => part.trim());
  const [first = "", second] = parts;
  const areaCalled = areas.find(({ name }) => name.zh === first);
  const area = second === undefined ? areas.find(({ id }) => id === own) : areaCalled;
  if (area === undefined || parts.length > 2) return null;
  const name = second ?? first;
  const known = fields.find((one) => one.area === area.id && one.name.zh === name);
  if (known !== undefined) return { area, field: known };
  const found = KNOWN.find((one) => one.field.name.zh === name);
  const isOfReform = [OTHER, ...AREAS.map((one) => one.area)].some(({ id }) => id === area.id);
  if (found !== undefined && isOfReform && second === undefined) return found;
  if (found !== undefined) return { area, field: fieldIn(area, found) };
  if (name === generalField(area).name.zh) return { area, field: generalField(area) };
  return areaCalled === undefined || second !== undefined
    ? null
    : { area: areaCalled, field: generalField(areaCalled) };
}
