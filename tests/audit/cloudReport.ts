import type { AuditFigure, AuditNonFigure, AuditWords } from "../../src/audit/AuditReport";
import { type Anchor, anchorsOf } from "../../src/audit/words/Anchor";
import type { Direction } from "../../src/dataset/Dataset";
import { type AnchorRole, anchorRoles } from "../../src/dataset/schema";

/** A report of our own in the manner of a newspaper, with a word of every role beside its numbers. */
export const CLOUD_TEXTS: readonly string[] = [
  "云堰市在全省率先出台用水办法，“随来随办”事项新增16项，提升12%，市本级兑现的补贴由前期的2.4亿元扩大到9.6亿元。",
  "2023年云堰工业产值达到671亿元，连续3年位居西南非沿海城市第一。",
  "“以前一天要填上十份单，现在只填一到两份。”在石桥县渡口镇，调解员周禾说。",
  "据统计，石桥县平均每个组需填台账达220本。目前，该县将所有组级台账由原来的220本压缩到38本。",
  "截至今年5月，全市线上受理率达97.35%，线上办结率达81.06%。已建成便民亭1206个。",
  "全市中小学412所，已纳入结对的学校达309所，占比75%。水渠仅用4天完工，6天便投入使用。",
  "累计为用水供水双方服务320万人次，逐步铺开分片轮灌，全面推行渠长巡查。",
];

function say(words: Readonly<Partial<Record<AnchorRole, readonly string[]>>>): Anchor[] {
  return anchorsOf(words, anchorRoles);
}

function figure(
  id: string,
  paragraph: number,
  printed: string,
  quantity: AuditFigure["quantity"],
  words: Readonly<Partial<Record<AnchorRole, readonly string[]>>>,
  direction: Direction | null = null,
  places: readonly string[] = ["云堰"],
): AuditFigure {
  return { id, paragraph, printed, quantity, words: { anchors: say(words), direction, places } };
}

const exact = (value: number): AuditFigure["quantity"] => ({ bound: "exact", value });
const SHIQIAO = ["石桥", "云堰"];

export const CLOUD_FIGURES: readonly AuditFigure[] = [
  figure("added", 1, "16项", exact(16), { subject: ["随来随办"], direction: ["新增"] }, "rise"),
  figure("growth", 1, "12%", exact(12), { subject: ["随来随办"], direction: ["提升"] }, "rise"),
  figure("grant-before", 1, "2.4亿元", exact(240_000_000), {
    subject: ["补贴"],
    place: ["市本级"],
    period: ["前期"],
  }),
  figure(
    "grant-after",
    1,
    "9.6亿元",
    exact(960_000_000),
    { subject: ["补贴"], place: ["市本级"], direction: ["扩大到"] },
    "reached",
  ),
  figure("output", 2, "671亿元", exact(67_100_000_000), { subject: ["工业产值"], place: ["云堰"] }),
  figure("streak", 2, "连续3年", exact(3), { rank: ["西南非沿海城市"] }),
  figure("rank", 2, "第一", exact(1), { rank: ["西南非沿海城市", "位居"] }),
  figure(
    "slips-before",
    3,
    "上十份",
    { bound: "about", value: 10 },
    { subject: ["填"], period: ["以前"], speaker: ["调解员", "周禾"], place: ["石桥"] },
    null,
    SHIQIAO,
  ),
  figure(
    "slips-after",
    3,
    "一到两份",
    { bound: "range", low: 1, high: 2 },
    { subject: ["填"], period: ["现在"], speaker: ["调解员", "周禾"], place: ["石桥"] },
    null,
    SHIQIAO,
  ),
  figure(
    "books-a-group",
    4,
    "220本",
    exact(220),
    { subject: ["每个组", "台账"], degree: ["平均"], place: ["石桥"], speaker: ["据统计"] },
    "reached",
    SHIQIAO,
  ),
  figure(
    "books-before",
    4,
    "220本",
    exact(220),
    { subject: ["组级台账"], degree: ["所有"], place: ["该县"], period: ["原来"] },
    null,
    SHIQIAO,
  ),
  figure(
    "books-after",
    4,
    "38本",
    exact(38),
    {
      subject: ["组级台账"],
      degree: ["所有"],
      place: ["该县"],
      period: ["目前"],
      direction: ["压缩到"],
    },
    "cut_to",
    SHIQIAO,
  ),
  figure(
    "accepted",
    5,
    "97.35%",
    exact(97.35),
    { subject: ["线上受理率"], place: ["全市"], direction: ["达"] },
    "reached",
  ),
  figure(
    "closed",
    5,
    "81.06%",
    exact(81.06),
    { subject: ["线上办结率"], place: ["全市"], direction: ["达"] },
    "reached",
  ),
  figure("kiosks", 5, "1206个", exact(1206), { subject: ["建成", "便民亭"], degree: ["已"] }),
  figure("schools", 6, "412所", exact(412), { subject: ["中小学"], place: ["全市"] }),
  figure(
    "paired",
    6,
    "309所",
    exact(309),
    { subject: ["纳入", "结对的学校"], degree: ["已"], direction: ["达"] },
    "reached",
  ),
  figure("share", 6, "75%", exact(75), { subject: ["占比"] }),
  figure("built", 6, "4天", exact(4), { subject: ["水渠", "完工"], degree: ["仅"] }),
  figure("in-use", 6, "6天", exact(6), { subject: ["水渠", "投入使用"] }),
  figure("served", 7, "320万人次", exact(3_200_000), {
    subject: ["用水供水双方", "服务"],
    period: ["累计"],
  }),
];

export const CLOUD_NON_FIGURES: readonly AuditNonFigure[] = [
  { id: "year", paragraph: 2, token: "2023年", occurrences: 1, reason: "date" },
  { id: "day", paragraph: 3, token: "一天", occurrences: 1, reason: "period_phrase" },
  { id: "may", paragraph: 5, token: "今年5月", occurrences: 1, reason: "date" },
];

export const CLOUD_WORDS: AuditWords = {
  clauses: [
    {
      id: "water-rules",
      paragraph: 1,
      anchors: say({ rank: ["率先"], place: ["全省"], subject: ["出台", "用水办法"] }),
    },
    {
      id: "irrigation",
      paragraph: 7,
      anchors: say({ degree: ["逐步"], subject: ["铺开", "分片轮灌"] }),
    },
    {
      id: "canal-chiefs",
      paragraph: 7,
      anchors: say({ degree: ["全面"], subject: ["推行", "渠长巡查"] }),
    },
  ],
  gazetteer: ["云堰", "石桥", "渡口镇", "柳坪"],
  ownTexts: [],
};
