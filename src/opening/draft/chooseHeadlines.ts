import type { Proposed } from "./proposeFigures";

/**
 * What the head of such a report is asked for first, in this order; each is shown once. What stands in one group is
 * shown together or not at all: half of a pair misleads.
 */
const ASKED: readonly (readonly RegExp[])[] = [
  [/^(?:全国)?(?:国内|地区)?生产总值$|^经济总量$/u],
  [/^(?:国内|地区)生产总值(?:同比)?增[幅速]$/u],
  [/一般公共预算收入$|^(?:全国)?财政收入$/u],
  [/^(?:全[国省市县区])?(?:年末)?(?:常住人口|总人口)(?:数)?$/u],
  [
    /城镇(?:常住)?居民人均可支配收入(?:同比)?(?:增[幅速])?$/u,
    /农(?:村|牧区)(?:常住)?居民人均可支配收入(?:同比)?(?:增[幅速])?$/u,
  ],
  [/^(?:全[国省市县区体])*居民人均可支配收入(?:同比)?(?:增[幅速])?$/u],
  [/规(?:模以)?上工业增加值(?:同比)?增[幅速]$/u],
  [/固定资产投资(?:\uff08.*\uff09)?$|固定资产投资(?:同比)?增[幅速]$/u],
  [/社会消费品零售总额(?:同比)?(?:增[幅速])?$/u],
  [/^.{0,6}进出口总[额值](?:同比)?(?:增[幅速])?$/u],
  [/^(?:经营主体|市场主体)(?:总)?数$/u],
  [/城镇新增就业人数$/u],
  [/粮食(?:总|年)?产量$/u],
  [/居民消费价格(?:同比)?增幅$/u],
  [/(?:收案|受理案件|审结|结案)(?:件数)?$|受理.*案件(?:件数)?$/u],
  [/诊疗人次|医院数$|床位(?:数)?$/u],
  [/在校学?生(?:人数|数)?$|各级各类学校(?:总)?数$/u],
];
/** How many a first screen holds. */
const MOST = 6;

/** A level with its change tells more than either; a rank or a share alone tells less. */
function weightOf({ statement, unit, doubts }: Proposed): number {
  const bySays = {
    level: 3,
    change: 1,
    share: 1,
    rank: 0,
    gap: 0,
    ratio: 0,
    completion: 0,
    streak: 0,
  }[statement.says];
  const bySize = unit.dimension === "percent" ? 0 : 1;
  return bySays + bySize - doubts.length;
}

/** Whether a change, a rank or a share has its level in the text, with which it is shown. */
function isToldWithLevel({ statement: { says, levelAt } }: Proposed): boolean {
  return says !== "level" && levelAt !== null;
}

/**
 * The figures that open the page: first what every such report is asked for, then those of most weight, in the order
 * of the text. Targets and figures whose subject is not known never stand there.
 */
export function chooseHeadlines(figures: readonly Proposed[]): readonly Proposed[] {
  const open = figures.filter(
    (figure) => !figure.isTarget && figure.statement.subject !== null && !isToldWithLevel(figure),
  );
  const chosen: Proposed[] = [];
  const add = (group: readonly Proposed[]): void => {
    const isNew = group.every((one) => !chosen.some(({ metric }) => metric.id === one.metric.id));
    if (isNew && chosen.length + group.length <= MOST) chosen.push(...group);
  };
  for (const patterns of ASKED) {
    const group = patterns.flatMap(
      (pattern) => open.find(({ called }) => pattern.test(called)) ?? [],
    );
    if (group.length === patterns.length) add(group);
  }
  const rest = open
    .map((figure, at) => ({ figure, at, weight: weightOf(figure) }))
    .sort((left, right) => right.weight - left.weight || left.at - right.at);
  for (const { figure } of rest) add([figure]);
  return chosen;
}
