import type { Area, Bilingual, Field } from "../../dataset/Dataset";
import { areaColors, areaIcons } from "../../dataset/schema";
import { inChinese } from "../../dataset/languagesOf";
import { stableId } from "../template/stableId";

interface FieldWords {
  readonly id: string;
  readonly name: Bilingual;
  readonly words: RegExp;
}

interface AreaWords {
  readonly area: Area;
  readonly words: RegExp;
  readonly fields: readonly FieldWords[];
}

function field(id: string, zh: string, en: string, words: RegExp): FieldWords {
  return { id, name: { zh, en }, words };
}

/** The areas of reform that such reports are ordered by, and the words by which a section tells its own. */
const AREAS: readonly AreaWords[] = [
  {
    area: { id: "economy", name: { zh: "经济发展", en: "Economy" }, color: "blue", icon: "growth" },
    words: /经济|产业|企业|动能|营商|工业|投资|外贸|财政|金融|市场/gu,
    fields: [
      field(
        "economic-system",
        "经济体制",
        "Economic system",
        /经济体制|产业链|产业|企业|生产总值|工业|投资|消费|外贸|进出口/gu,
      ),
      field(
        "science-technology",
        "科技体制",
        "Science and technology",
        /科技|科创|研发|专利|高新技术|人才|成果转化/gu,
      ),
      field(
        "agriculture",
        "农业农村",
        "Agriculture",
        /农业|农村|农民|乡村|粮食|耕地|农田|播种|林业|畜牧|渔业|肉牛|生猪|种植|养殖|玉米|大米|农产品|茶园|茶叶|水果|蔬菜|亩/gu,
      ),
      field(
        "transport",
        "交通运输",
        "Transport",
        /交通|公路|铁路|高铁|机场|航线|航空|港口|码头|货运|客运|吞吐量|班列|航班|桥梁|里程|旅客|货邮/gu,
      ),
      field(
        "foreign-trade",
        "对外开放",
        "Foreign trade",
        /外贸|进出口|出口|进口|外资|口岸|自贸|海关|跨境|免税|关税/gu,
      ),
      field(
        "consumption",
        "消费与文旅",
        "Consumption",
        /消费品|零售|消费券|以旧换新|餐饮|网上零售|游客|接待/gu,
      ),
      field("prices", "物价", "Prices", /价格|CPI|涨幅|物价/gu),
      field("finance-tax", "财税体制", "Finance and tax", /财税|财政|税|预算|融资|贷款|金融/gu),
      field(
        "administrative-approval",
        "行政审批",
        "Administrative approval",
        /行政审批|审批|营商环境|无申即享|涉企|许可/gu,
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
        "grassroots-governance",
        "基层治理",
        "Grass-roots governance",
        /基层治理|治理|网格|村民|社区|屋场|共同缔造/gu,
      ),
      field(
        "grassroots-relief",
        "基层减负",
        "Relief of the grass roots",
        /减负|报表|填报|填.{0,6}表|一套表/gu,
      ),
      field(
        "dispute-resolution",
        "矛盾化解",
        "Dispute resolution",
        /矛盾|纠纷|调解|信访|法律援助/gu,
      ),
      field(
        "justice",
        "司法与法治",
        "Justice",
        /法院|检察|审判|审结|收案|结案|执行案件|立案|诉讼|刑事|民事|行政案件|法官|司法|公证|律师|法治|立法/gu,
      ),
      field(
        "safety",
        "安全应急",
        "Safety",
        /安全生产|事故|防灾|减灾|应急|消防|火灾|避险|洪涝|食品安全/gu,
      ),
      field("party-led-service", "党建引领", "Party-led service", /党建|党群|驿站|党员/gu),
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
        "urban-digital-infrastructure",
        "城市数字公共基础设施",
        "Urban digital infrastructure",
        /数字公共基础设施|数公基|编码|城市大脑|数据采集|数字底座/gu,
      ),
      field(
        "government-services",
        "政务服务",
        "Government services",
        /政务|网办|一网通办|掌上办|办事|服务事项/gu,
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
      field("education", "教育", "Education", /教育|学校|教联体|学位|课堂|师生/gu),
      field("employment", "就业", "Employment", /就业|零工|用工|务工|技能培训/gu),
      field(
        "health",
        "医疗卫生",
        "Health",
        /医疗|医院|卫生|医保|诊疗|床位|医师|护士|门诊|住院|疫苗|死亡率|寿命|药械|健康/gu,
      ),
      field(
        "housing",
        "住房城建",
        "Housing",
        /住房|保交房|安置房|棚户|老旧小区|商品房|房地产|住宅|公租房|城市更新/gu,
      ),
      field("income", "居民收入", "Income", /可支配收入|居民收入|人均收入|工资/gu),
      field("social-care", "社会保障", "Social care", /养老|社保|低保|救助|托育|残疾/gu),
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
      field("culture", "文化体制", "Culture", /文化|文艺|戏曲|院团|旅游|博物馆/gu),
      field("ecology", "生态环保", "Ecology", /生态|环保|河湖|污染|森林|林长|水质|空气|绿化/gu),
    ],
  },
];

/** Where a figure belongs. */
export interface Belonging {
  readonly area: Area;
  readonly field: Field;
}

const OTHER: Belonging = {
  area: { id: "other", name: { zh: "其他", en: "Other" }, color: "blue", icon: "circle" },
  field: { id: "other", area: "other", name: { zh: "其他", en: "Other" } },
};

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** What a word in the sentence weighs against one in its paragraph, and one in its heading. */
const NEAR = 6;
const HEADED = 2;

/** Area and field that a sentence most likely belongs to: by its own words, then by its paragraph's and its heading's. */
export function guessArea(sentence: string, paragraph: string, heading: string | null): Belonging {
  const title = heading ?? "";
  let best: (Belonging & { readonly score: number }) | null = null;
  for (const { area, words, fields } of AREAS) {
    const around = count(paragraph, words) + count(title, words);
    for (const { id, name, words: own } of fields) {
      const near = count(sentence, own);
      const far = count(paragraph, own) + count(title, own) * HEADED;
      if (near + far === 0 && around === 0) continue;
      const score = near * NEAR + far + around / 4;
      if (best === null || score > best.score) {
        best = { area, field: { id, area: area.id, name }, score };
      }
    }
  }
  return best ?? OTHER;
}

/** The area that a report's own section is, with the look of the area that its words are nearest to. */
export function areaOfTheme(theme: string, place: number): Area {
  const { area } = guessArea(theme, theme, null);
  const isKnown = area.id !== OTHER.area.id;
  return {
    id: stableId("area", theme),
    name: inChinese(theme),
    color: areaColors[place % areaColors.length] ?? "blue",
    icon: isKnown ? area.icon : (areaIcons[place % areaIcons.length] ?? "circle"),
  };
}

/** A field as one of a report's own areas has it. */
export function fieldIn(area: Area, own: Field): Field {
  return { ...own, id: `${own.id}-${area.id}`.slice(0, 80), area: area.id };
}
