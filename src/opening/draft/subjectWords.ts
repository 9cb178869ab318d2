import {
  CLAUSE_BREAKS,
  CLOSING,
  COMMAS,
  LIST_COMMA,
  OPENING,
  ROUND_CLOSING,
  ROUND_OPENING,
  SQUARE_CLOSING,
  SQUARE_OPENING,
} from "../../dataset/punctuation";
import { isMeasured, leantOn } from "./dealOut";

/** What a pattern's named part finds in a text; empty where the pattern finds nothing. */
export function namedIn(pattern: RegExp, text: string, part: string): string {
  return pattern.exec(text)?.groups?.[part] ?? "";
}

/** 扣除价格因素，实际增长: how it is counted, and not what. */
const PRICES_OFF =
  /(?:剔除|扣除)(?!价格|物价|汇率)[\p{Script=Han}\d]{2,24}后|按(?:可比|不变|现行)(?:价格?|口径)(?:计算)?|^受(?:(?!影响)\p{Script=Han}){2,14}影响|扣除(?:价格|物价|汇率)(?:上涨|变动)?因素(?:的?影响)?(?:后|外)?/u;
/** What a quantity has come past or how it goes, told before its number: 经济总量跨过两个万亿元大关、超过. */
const ON_ITS_WAY = new RegExp(
  `(?<=\\p{Script=Han}{2})(?:(?:连续|接连|先后)?(?:连跨|跨过|跨越|跃过|迈过|跨上|迈上|跃上|站上|登上|突破|实现)[^${COMMAS}]{0,10}(?:大关|关口|台阶|门槛|晋位|跨越|突破|倍增|翻番|增长|攀升)|由负转正|由降转升|止跌回升|扭亏为盈|(?:平稳|稳步|持续|较快|快速|稳定)(?:增长|回升|向好|提升|扩大)|再创新高|创历史新高)[${LIST_COMMA}]?$`,
  "u",
);
/** Words that lead in a clause and are no part of its subject. */
const FRONT =
  /^(?:[由从]?\d{4}年的?|[一二三四五六七八九]是|分别(?=新[建增设]|建成|实施)|用(?:[一二两三四五\d]年|[一二两三四五六\d]个月)(?:左右)?的?时间|要(?=确保|力争|努力|保持)|力争|确保|到(?=[拟将建新]|计划|力争|全[省市县区])|加上?(?=上级|上年|调入|债务|补助|转贷|动用|结转)|主要[是为](?=.{4})|该[省市县区镇乡村](?=.{3})|其中|同时|此外|这意味着|另外|但是?|虽然?|却|仍(?!然)|仍然|依然|尽管|不过|然而|因此|因而|从而|所以|由于|预计|全年|年内|现在|如今|以前|以往|当年|今年以来|去年以来|目前|现有|有(?![机色效限线关害偿序力益意望条助名])|共有?(?![享建同管治])|也|还|并|而|且|再(?![生就造贷融担保制])|以来|以上|份(?!额)|末(?![等位端梢尾])|底(?![层线数价册座蕴])|前(?=[完建投开通竣实达全])|一直|继续|将|把|使|让|在(?=[全我本该][省市县区州镇乡村]\D{2,}$)|我们|我[省市县区州]|全[省市县区州镇乡村]|的)/u;
/** A sentence that lists the parts of what the one before tells of: 分行业看, 其中, 从结构看. */
export const LISTS_PARTS = /^\s*(?:其中|(?:[分按]|从)\p{Script=Han}{1,6}?来?看)/u;
/** （一） counts the paragraphs of a section. */
const ENUMERATOR = new RegExp(
  `^[${ROUND_OPENING}][一二三四五六七八九十\\d]{1,3}[${ROUND_CLOSING}]`,
  "u",
);
/** What is done about the thing that is told of, and not the thing: 扎实推进, 持续抓好. */
const EFFORT =
  /^(?:持续|扎实|深入|全面|着力|大力|积极|科学|加快|务实|纵深|认真|深化|统筹|有序|稳步)*(?:抓好|抓实|推进|推动|做好|用好|办好|应对|实现|完成)(?=.{4,}$)/u;
const BACK =
  /(?:同比|环比|分别|平均|年均|力争|各|(?<![日月人户次亩]|(?<![学乡然政制全各])[村校])均|共|已|实际|名义|累计|(?<![规法原准细守总])则|也|还|就|虽然?|却|仍然|依然|尽管|的|由|从|自|和|(?<!参)与|(?<![惠普涉波])及|又|再|只|仅|[由从]\d{4}年的?|(?<=\p{Script=Han}{2})[三四五六七八九十]年来?|仍|一直|继续|全部|首次|再次|(?:继续)?按(?:照)?|全年|拟按?|将|预计|预测|预估|有望|安排|总体|(?<=承载|吸纳|带动|支撑)着|[由从]上年的?|(?<=收入|支出|投资|税收|产值|总值|增加值|总额)完成)+$/u;
/** What leads to what stands behind the number, and names nothing. */
const PARTICLE =
  /^(?:[把将由从自在对时间中内里则使让向为给与]|[到至]将?|在[全我本该][省市县区州镇乡村]|现在?|如今|其中|[由从]?\d{4}年的?)$/u;
/** 企业实现利润 is what it says without its verb; 完成率 keeps it. */
const MIDDLE = /(?<=\p{Script=Han}{2})(?:实现|完成)(?!率|投资)(?=\p{Script=Han}{2,}$)/u;
/** 办好博览会、项目签约 is signed at the fair. */
const SIGNED_AT = new RegExp(`(?<=[会展节])${LIST_COMMA}(?=(?:项目)?签约)`, "u");
/** 片区将力争进出口总额 is what it says without the wish. */
const WISH = /(?<=\p{Script=Han}{2})(?:将|拟)?(?:力争|确保)(?:全年)?(?=\p{Script=Han}{2})/u;
/** 低保标准由每人每月: what it rises from stands behind. */
const FROM_EACH = /(?:[由从]|(?<=\p{Script=Han}{2})为)(?=每[人户亩吨月年])/u;
/** 前三的景区分别是云门山: what the number is of stands last. */
const NAMED_BEFORE = /^.{2,30}分别[是为](?=\p{Script=Han}{2})/su;
/** 支架由均价: the price is what falls. */
const FROM_PRICE = /(?<=\p{Script=Han}{2})[由从](?=(?:平?均价|[单原售]价)$)/u;
/** 低保标准提高到每人每月: what it rose to stands behind. */
const TO_EACH = /(?:分别|均|统一)*(?:提高|增加|上调|调整)[到至为](?=每[人户亩吨月年])/u;
/** 科学应对强降雨 is praise and a deed. */
const WELL_DONE = /^(?:科学|有效|妥善|成功|及时|精准|有力|高效)+(?=应对|处置|化解|防范)/u;
/** 政务服务中心将办理环节: who does it, and not what it is done to. 即将 and 把关 say something else. */
const DONE_BY =
  /^\p{Script=Han}{2,16}?(?:(?<![即必终])将|把(?![关脉握控手]))(?=\p{Script=Han}{4,}$)/u;
/** A number of which nobody knows what it counts, with what leads to it. */
const OTHER_NUMBER = new RegExp(`^.*\\d[\\d.]*[万亿%]+[^${LIST_COMMA}]{0,2}${LIST_COMMA}`, "u");
const NOTE = new RegExp(`[${SQUARE_OPENING}]\\d{1,3}[${SQUARE_CLOSING}]`, "gu");
const MARKS = new RegExp(`^[\\s${CLOSING}${LIST_COMMA}]+|[\\s${OPENING}${LIST_COMMA}]+$`, "gu");
const HALF_BRACKETS = new RegExp(
  `[${ROUND_OPENING}](?=[^${ROUND_CLOSING}]*$)|(?<=^[^${ROUND_OPENING}]*)[${ROUND_CLOSING}]`,
  "gu",
);
/** What a date that is told apart leaves of its brackets and quotation marks: 汛期（5—9月）, “十四五”以来. */
const EMPTY_BRACKETS = new RegExp(
  `[\\u201c"][\\u201d"](?:以来|时期|期间)?|[${ROUND_OPENING}]\\s*[${ROUND_CLOSING}]`,
  "gu",
);
const HALF_QUOTES = /[\u201c](?=[^\u201d]*$)|(?<=^[^\u201c]*)[\u201d]/gu;

/** What is no part of a subject wherever it stands in its words, in the order in which it is taken away. */
const AROUND = [
  ENUMERATOR,
  NOTE,
  EMPTY_BRACKETS,
  PRICES_OFF,
  WISH,
  SIGNED_AT,
  ON_ITS_WAY,
  OTHER_NUMBER,
  FROM_EACH,
  FROM_PRICE,
  NAMED_BEFORE,
  TO_EACH,
  WELL_DONE,
  DONE_BY,
  MARKS,
  HALF_BRACKETS,
  HALF_QUOTES,
];
/** What is none of it once nothing leads in any more. */
const WITHIN = [EFFORT, BACK, MIDDLE, MARKS];

function without(words: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replace(pattern, ""), words);
}

/** The words of a subject without what leads in, what is done about it, and marks of which the other half is missing. */
export function subjectOf(words: string): string {
  let left = without(words, AROUND);
  for (;;) {
    const shorter = left.replace(FRONT, "");
    if (shorter === left || shorter.length < 2) break;
    left = shorter;
  }
  return PARTICLE.test(left) ? "" : without(left, WITHIN);
}

const MANY = new RegExp(
  `^([^${LIST_COMMA}]{2,12})(?:${LIST_COMMA}[^${LIST_COMMA}]+){2,}等(.{2,})$`,
  "u",
);

/** 零售业、运输业、邮政业等行业指数 is 零售业等行业指数. */
export function manyAsFirst(subject: string): string {
  return subject.replace(MANY, "$1等$2");
}

/** Quantities that are those of something just named: 总量和增速均居全国第5位. */
const DEPENDENT = new RegExp(
  `^(?:(?:年均)?(?:总量|规模|总规模|总值|增速|增幅|涨幅|降幅|增长率|数量|总数|总额|占比|比重|保有量|均价|增量|余额|总产|单产|金额|产值|产量)[${LIST_COMMA}和与及]?)+$`,
  "u",
);

/** Whether the words name a quantity of something that stands before: 增速, 总规模. */
export function isDependent(words: string): boolean {
  return DEPENDENT.test(words);
}

/** What the quantity of a subject is measured of, as far as it says more than a sign: 服务业增加值 → 服务业. */
export function bearerOf(subject: string): string {
  const bearer = leantOn(subject);
  return bearer.length < 2 ? subject : bearer;
}

const OWNER =
  /^(?<owner>\p{Script=Han}{2,10}?)(?:支撑|作用|结构|水平|能力|质量|发展|更加|不断|持续|稳步|加快|加速|迅[速猛]|蓬勃|竞相|进一步|显著|快速|平稳|提质|升级|壮大|运行|规模|保持|稳中|总体|继续|明显|国际|影响力|品牌|活力|实力)/u;
const RANKED =
  /(?:位?居|位列|保持)?(?:全国|全省|全市|世界|全球)第[一二三四五六七八九十\d]+[位名]?$/u;

/** Whom a clause without numbers is about: 服务业 in 服务业支撑作用更加明显. */
export function ownerIn(clause: string): string {
  const subject = subjectOf(clause.replace(RANKED, ""));
  return isMeasured(subject) ? subject : namedIn(OWNER, subject, "owner");
}

const HOLDER = new RegExp(
  `^(?<holder>\\p{Script=Han}{4,14}?(?:区|园|港|账户|平台|中心|基地|枢纽)(?:[${ROUND_OPENING}][^${ROUND_CLOSING}]{1,12}[${ROUND_CLOSING}])?)(?:成为|成功|上线|建成|挂牌|初具|启动|投入|获批|成立|组建|开通|加快|稳步|顺利|运行|全面|正式|封关)`,
  "u",
);

const MAY_HOLD = /区|园|港|账户|平台|中心|基地|枢纽/u;

/** The zone, account or platform that a clause is about; empty where it is about none. */
export function holderIn(clause: string): string {
  return MAY_HOLD.test(clause) ? namedIn(HOLDER, subjectOf(clause), "holder") : "";
}

/** What is always somebody's or something's, with what in a sentence it can be of. */
const BELONGS: readonly (readonly [words: RegExp, owner: RegExp])[] = [
  [
    /^(?:加权)?(?:平均|票面)?(?:期限|利率)$/u,
    /(?:[一专]项|地方政府|政府|企业|公司|绿色|普惠|小微)*(?:债券|国债|贷款|存款)/gu,
  ],
  [/^(?:收入|支出)总?规模$/u, /(?:财政|一般公共预算|政府性基金预算?)(?=收入|支出)/gu],
];
const AGED = /^\d{1,3}周?岁(?:及?以[上下])?$/u;
const PERSON = /干部|党员|教师|职工|代表|委员|人才|医生|护士|村民|居民|老人|学生|人口/gu;

function lastOf(text: string, pattern: RegExp): string {
  return [...text.matchAll(pattern)].pop()?.[0] ?? "";
}

/** A term, a price of money or an age with whom or what the sentence tells it of: 平均利率 → 专项债券平均利率. */
export function withOwner(words: string, sentence: string): string {
  if (AGED.test(words)) return `${words}${lastOf(sentence, PERSON)}`;
  const owner = BELONGS.find(([pattern]) => pattern.test(words))?.[1];
  return owner === undefined ? words : `${lastOf(sentence, owner)}${words}`;
}

const EVENT = new RegExp(
  `(?:筹办|承办|举办|主办|办好|举行)(?:了)?(?<event>[^${COMMAS}${LIST_COMMA}]{2,12}(?:会|赛|节|展|论坛))$`,
  "u",
);

/** The event that a clause says was held; empty where it says of none. */
export function eventIn(clause: string): string {
  return namedIn(EVENT, clause, "event");
}

const QUOTED = /\u201c(?<quoted>[^\u201d]{2,12})\u201d/u;

/** The first name in quotation marks; empty where there is none. */
export function quotedIn(clause: string): string {
  return namedIn(QUOTED, clause, "quoted");
}

const VERBS =
  "新增|新设|净增|引进|引入|建成|建设|新建|改造提升|改造|改建|举办|举行|开展|办理|发放|兑现|发行|交付|释放|新开|获批建设|获批|获评|荣获|获|新认定|认定|落地|培育形成|培育|签约入驻|签约|入驻|吸引|吸纳|接待|完成|实现|组织|推动|推出|出台|制定修订|制定|修订|化解|转移|避免|安排|使用|投入|筹集|减免|盘活|推广|实施|解决|惠及|覆盖(?![率面])|帮扶|培训|选派|查处|立案|审结|受理|拉动|带动|节约|减少|纳入|拥有|聚集|集聚|打造|创建|布设|配备|聘请|选聘|整治|清理|排查|整改|取消|下放|承接|提供|开通|运行|开行|设立|组建|成立|登记|发布|评选|表彰|资助|支持|奖励|收治|救治|调解|划分|走访|收集|种植|推介|提请|通过|建立|启动|立项|授权|转化|输送|收案|结案|执结|追回|挽回|争取|整合|压减|流转|下达|拨付";
const VERB = new RegExp(
  `^(?:共|累计|已|再|又|先后|成功|高质量|超额|省市联动|联动)*(?<verb>新?(?:${VERBS}))`,
  "u",
);

/** The place that a clause starts with where its deed says enough: 片区新设企业. */
const DOER = /^(?:[片园辖]区|[全我本][省市县区州镇乡村院])/u;

/** The words of a clause from its deed on. */
export function withoutDoer(words: string): string {
  return words.replace(DOER, "");
}

const MADE = /^(?:累计|共|已|新)*(?:形成|办结|办理|受理|化解|排查|发行)(?=.{2})/u;

/** What a deed was done to: 形成创新案例 → 创新案例; the words themselves where they name no such deed. */
export function objectOf(words: string): string {
  return withoutDoer(words).replace(MADE, "");
}

/** The verb that opens a clause without a subject, 新增 in 新增普通高校; empty where a noun opens it. */
export function verbIn(words: string): string {
  return namedIn(VERB, words, "verb");
}

/** 86个村中已有45个: the number is of some of those before it. */
export const SOME_OF = new RegExp(`^[^${CLAUSE_BREAKS}其]{1,8}中[${COMMAS}]?[已共还仍]*有?$`, "u");

/** Where the noun that a count stands before is over. */
const NOUN_END = new RegExp(
  `[${CLAUSE_BREAKS}${LIST_COMMA}${ROUND_OPENING}]|(?<![高初完其集])中(?=[${CLAUSE_BREAKS}]|[已共还仍]*有|$)|左右|[增减降升缩扩压提调转改变并翻涨][至到为成]|[户人亩]均|开展|进行|已|均|都|全部|正式|陆续|相继|顺利|累计|分别|同比|环比|增长|下降|增加|提升至|提高到|减少|压缩|压减|精简|缩小|缩减|缩短|降至|减至|升至|扩大|重组(?=整合|[为成])|整合|优化|合并|归并|增至|达(?!标)|占|居|位列|为(?!民)|是|在(?![校岗线建园编])|获|入[选围]|跻身|列入|上榜|被(?=评为|列为|认定为|授予)|荣|完成|实现|通过|投入|投产|投运|(?<![新计])开工|竣工|(?:启动|揭牌|挂牌|运行|运营|营业|颁布|上线|落地|使用|建成)(?!中心|平台|机制|企业|公司|商|项目|服务|单位|机构|体系|系统|基地|园|权)|参赛|参展|参会|参演|出席|参加|参与|受益|来[川琼华访]|出台|用于|惠及|覆盖|纳入|对接|下放|遍布|(?:投资|盈利|亏损|持平|停产|达标)(?=$|[${CLAUSE_BREAKS}])|支持|就业创业|等(?!级)|解决|提供(?!商)|追回|讨回|挽回|节[约省]|减免|支付|报销|减负|依法|宣告|(?<=.)(?:修建|修缮|铺设)(?!工程|项目)|签[订署]|接待(?!中心|站|能力|服务|处|点)|兑现(?!率)|发放`,
  "u",
);
/** What is measured of a noun, not the noun: 断面 | 水质优良率. */
const OF_NOUN =
  /(?:水质|空气质量|查明资源|达标|合格|优良|覆盖|普及|门诊|诊疗)*(?:总?产?(?<!质)量|率|产值|总额|增加值|比例|完成投资|(?<=\p{Script=Han})(?:集体经济|集体|经营性|营业)?(?:总?收入|营收))$/u;

/** What joins a number to the next of a list: 高校7所和医院8所. */
const JOINED = /^\s*(?:以及|和(?![平谐美睦])|及(?!格)|与(?!会))/u;

/** The words of a list's item without what joins it to the one before. */
export function withoutJoin(words: string): string {
  return words.replace(JOINED, "");
}

/** The noun that a count stands before, out of what follows it; empty where none follows. */
export function nounIn(tail: string): string {
  if (JOINED.test(tail)) return "";
  const at = tail.search(NOUN_END);
  const noun = (at === -1 ? tail : tail.slice(0, at)).replace(MARKS, "").replace(HALF_QUOTES, "");
  if (/^(?:的|向|被(?![告害])|由|[到至]$|以上|以下|多|余|来|起|后|内|左右|次|之|不)/u.test(noun))
    return "";
  // 两座电厂日处理能力共2200吨: what they can do is no name of theirs.
  const held = noun.replace(
    /日(?:均)?(?:处理|生产|供水|加工|净化)(?:能力|规模|量)(?:共|合计|总计|达|为)*$/u,
    "",
  );
  if (held !== noun) return held;
  const bare = isMeasured(noun) ? noun.replace(OF_NOUN, "") : noun;
  return bare.replace(/(?:的|和|与|以?及|、)$/u, "");
}
