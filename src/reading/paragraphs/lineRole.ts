import { readByLine } from "./readByLine";
import { readNumerals } from "../numerals/readNumerals";
import {
  BARS,
  CLOSING,
  COLONS,
  COMMAS,
  ELLIPSES,
  LIST_COMMA,
  OPENING,
  ROUND_CLOSING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
  SENTENCE_ENDS,
  SLASHES,
  SQUARE_OPENING,
  STRAIGHT_QUOTES,
} from "../../dataset/punctuation";

/**
 * What a line of a news page is.
 *
 * - `paragraph` running text of the article
 * - `heading`   a short line without a full stop: title, section heading, link
 * - `opening`   date line, by-line or summary, after which the article starts
 * - `closing`   editor line, copyright, related links, with which the article is over
 * - `caption`   words under a picture
 * - `blank`
 */
export type LineRole = "paragraph" | "heading" | "opening" | "closing" | "caption" | "blank";

const SENTENCE_END = new RegExp(`[${SENTENCE_BREAKS}${ELLIPSES}][${CLOSING}${STRAIGHT_QUOTES}]*$`);
const CLOSING_START = new RegExp(
  `^[${OPENING}]?\\s*(?:责任编辑|责编|值班编辑|编辑|编审|编校|审核|审校|校对|监制|总值班|值班|签发|终审|初审|复审|二审|三审|统筹|原标题)\\s*[${COLONS}${BARS}]`,
);
const AFTER_ARTICLE =
  /Copyright|©|All Rights Reserved|版权所有|版权声明|版权为|ICP备|ICP证|公网安备|营业执照|许可证.*许可证|违法和不良信息|举报(?:电话|邮箱)|免责声明|^(?:关于|联系)我们|网站地图|^相关(?:阅读|新闻|链接|报道|文章)|^(?:推荐|延伸)阅读|^热门(?:新闻|推荐|文章)|^[上下]一篇|^返回(?:首页|顶部|列表)|扫一扫|^分享(?:到|至)|^(?:网友|发表|最新)?评论|^打印(?:本页)?|^关闭窗口|未经.{0,10}(?:不得|授权|许可|同意).{0,12}(?:转载|复制|镜像|使用)/i;
const DATE_LINE = new RegExp(
  `(?:发布时间|发布日期|发表时间|更新时间|时间|日期|来源|稿源|作者|浏览|阅读(?:量|次数)?|点击(?:量|数)?)\\s*[${COLONS}]`,
);
/** What sites set between the title and the text: a summary, a note, a player. */
const PREFACE = new RegExp(
  `^[${SQUARE_OPENING}]?(?:摘要|导读|核心提示|内容提要|内容摘要|编者按|编者的话|阅读提示|点击(?:播报|收听|播放)|本文(?:共|约)|全文(?:共|约))`,
);
const BARE_DATE = new RegExp(
  `^\\d{4}\\s*[-年/.]\\s*\\d{1,2}\\s*[-月/.]\\s*\\d{1,2}\\s*日?(?:\\s*\\d{1,2}[${COLONS}]\\d{2}(?:[${COLONS}]\\d{2})?)?(?:\\s.{0,30})?$`,
);
const BY_LINE = /(?:记者|通讯员|特约|撰稿|撰文|实习生|作者)/;
const BY_LINE_RULED_OUT = new RegExp(`[${COMMAS}${SENTENCE_BREAKS}]`);
const CAPTION_START = new RegExp(
  `^(?:图为|图片|▲|△|↑|[${ROUND_OPENING}]?(?:资料图|左图|右图|上图|下图|图[一二三四五六七八九十\\d]))`,
);
const CAPTION_END = new RegExp(
  [
    `(?:[\\s${SLASHES}]|(?:记者|通讯员|摄影)[^${SENTENCE_ENDS}]{0,20})(?:摄|供图|制图|供稿|摄影|图)[${ROUND_CLOSING}${SENTENCE_ENDS}]?$`,
    `[${ROUND_OPENING}](?:资料图|.{0,12}供图|.{0,12}摄)[${ROUND_CLOSING}]$`,
    `^(?:摄影|供图|制图)\\s*[${COLONS}]`,
  ].join("|"),
);
const ANNOUNCES = new RegExp(`[${COLONS}]$`);
const PAUSES = new RegExp(`[${COMMAS}${SENTENCE_BREAKS}${LIST_COMMA}]`);

const LONG_LINE = 40;

function isRunningText(line: string): boolean {
  if (SENTENCE_END.test(line) || (ANNOUNCES.test(line) && line.length >= 15)) return true;
  if (line.length >= LONG_LINE && PAUSES.test(line)) return true;
  // A short line that counts something is read as text: a number must not pass as a heading.
  return (
    line.length >= 6 &&
    /\d/.test(line) &&
    readNumerals(line).some(({ quantity, unit }) => quantity !== null && unit !== null)
  );
}

/** What one line of a page is, by its own words alone. */
export function lineRole(line: string): LineRole {
  if (line === "") return "blank";
  const sentence = SENTENCE_END.test(line);
  if (CLOSING_START.test(line) && line.length < 80) return "closing";
  if (AFTER_ARTICLE.test(line) && (!sentence || line.length < 60)) return "closing";
  if (
    line.length < 150 &&
    (CAPTION_END.test(line) || (CAPTION_START.test(line) && line.length < 80))
  ) {
    return "caption";
  }
  if (PREFACE.test(line)) return "opening";
  if (
    !sentence &&
    line.length < 90 &&
    (DATE_LINE.test(line) || BARE_DATE.test(line) || readByLine(line) !== null)
  ) {
    return "opening";
  }
  if (!sentence && line.length < 60 && BY_LINE.test(line) && !BY_LINE_RULED_OUT.test(line)) {
    return "opening";
  }
  return isRunningText(line) ? "paragraph" : "heading";
}
