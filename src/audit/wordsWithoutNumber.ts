import { stickyMatch } from "./stickyMatch";

/**
 * Words of the language whose numeral character states no number.
 * The reader still shows them, so that one can see what was passed over and why.
 */
const WORDS: readonly string[] = [
  // one, in the sense of same, whole, some, once
  "统一", "同一", "单一", "唯一", "专一", "万一", "之一", "进一步", "更进一步", "逐一", "合一",
  "一切", "一些", "一样", "一律", "一向", "一味", "一贯", "一再", "一度", "一同", "一并", "一旦", "一直", "一致", "一般", "一定",
  "一系列", "一体", "一流", "一方面", "一部分", "一大批", "一揽子", "一线", "一共", "一概", "一心", "一举", "一早", "一阵", "一下子",
  "一时间", "一路上", "一如既往", "一视同仁", "一以贯之", "一目了然", "一蹴而就", "一丝不苟", "一成不变", "一马当先",
  "一起(?!案|事|交通|火灾|突发)", "一道(?!工序|题|门)", "一番(?!$)", "一经", "一手", "一边", "一旁", "一侧", "一带(?!一路)", "一下(?!子)",
  "零部件", "零件", "零工", "零售", "零星", "零碎", "零散", "零食", "零钱", "零用",
  // ten, hundred, thousand, ten thousand without a count
  "十分(?!钟|之|制)", "十足", "百姓", "百货", "百科", "百度", "千万(?=不|别|要|勿|莫)", "千方百计", "万物", "万能", "万家灯火", "千家万户",
  "万分(?!之)", "万里长江", "万象",
  // days, places, makes
  "(?:星期|礼拜)[一二三四五六]", "周[一二三四五六](?=至|到|、|,|,|。|上午|下午|晚|$)",
  "四川", "三亚", "三峡", "三明", "三门峡", "九江", "九寨沟", "六安", "六盘水", "十堰", "千岛湖", "五台山", "八达岭", "百色", "万州", "万宁",
  "三星", "三一重工", "万科", "万达", "万华", "三菱", "七匹狼", "五粮液", "五金", "五官", "五谷", "七夕", "四肢", "四季", "四周", "四处",
  "三轮车", "三角", "三文鱼", "三明治", "二维码", "二手", "二氧化", "三维", "十字路口", "三甲", "八卦",
  "半导体", "半径", "半岛", "半成品", "半挂", "一知半解", "事半功倍", "多半", "半途",
];

const PATTERN = new RegExp(`(?:${[...WORDS].sort((one, other) => other.length - one.length).join("|")})`, "y");

/** The characters that such a word can start with. */
export const WORD_INITIALS = [...new Set(WORDS.map((word) => word.replace("(?:", "").charAt(0)))].join("");

/** The end of the word without a number that starts here, or `null`. */
export function readWordWithoutNumber(text: string, at: number): number | null {
  const match = stickyMatch(PATTERN, text, at);
  return match === null ? null : at + match[0].length;
}
