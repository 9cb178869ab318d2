/** A news page in our own words: what its article says, and the frames that sites put around it. */
export const BODY: readonly string[] = [
  "山城今年铺开了一项便民工程。",
  "据介绍,2021年,全城有菜场12家,去年增至30多家,\u201c买菜更近了。\u201d住户李大妈说。",
  "改造一处老菜场约需3至5天。",
  "街坊们都说好!",
];

export const FIRST_HEADING = "先修路 后修店";
export const SECOND_HEADING = "店开到家门口";

/** Body and headings as they stand on the page; the third and fourth paragraph come under the second heading. */
export const ARTICLE: readonly string[] = [
  BODY[0] ?? "",
  FIRST_HEADING,
  BODY[1] ?? "",
  SECOND_HEADING,
  BODY[2] ?? "",
  BODY[3] ?? "",
];

export const HEAD: readonly string[] = [
  "收藏本站",
  "某站 > 新闻 > 本地",
  "菜场改造记",
  "发布时间:2020年01月02日03:04 来源: 山城日报",
  "3月4日拍摄的老菜场。 记者 赵甲 摄",
  "记者 赵甲 通讯员 钱乙",
];

export const FOOT: readonly string[] = [
  "【责任编辑:孙丙】",
  "相关阅读",
  "邻城又开了40家店,你去过吗?",
  "Copyright © 2000-2020 某站",
  "营业执照许可证互联网许可证",
  "版权为某站所有 未经同意不得转载",
];
