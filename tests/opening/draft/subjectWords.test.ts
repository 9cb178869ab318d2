import { describe, expect, test } from "vitest";
import {
  bearerOf,
  eventIn,
  holderIn,
  isDependent,
  manyAsFirst,
  nounIn,
  objectOf,
  ownerIn,
  quotedIn,
  subjectOf,
  verbIn,
  withOwner,
  withoutDoer,
  withoutJoin,
} from "../../../src/opening/draft/subjectWords";

describe("a subject without what leads in and what is done about it", () => {
  test.each([
    ["（一）茶园", "茶园"],
    ["（12）茶园", "茶园"],
    ["茶园[3]面积", "茶园面积"],
    ["产值扣除价格因素后实际", "产值"],
    ["片区将力争进出口总额", "片区进出口总额"],
    ["办好博览会、项目签约", "博览会项目签约"],
    ["经济总量跨过两个万亿元大关、", "经济总量"],
    ["经济总量平稳增长", "经济总量"],
    ["投资12亿元、产值", "产值"],
    ["低保标准由每人", "低保标准每人"],
    ["低保标准提高到每人", "低保标准每人"],
    ["科学应对强降雨", "应对强降雨"],
    ["“茶园”", "“茶园”"],
    ["茶园（新", "茶园新"],
    ["新）茶园", "新茶园"],
    ["“茶园", "茶园"],
    ["茶园”", "茶园"],
    ["、茶园、", "茶园"],
    [" 茶园 ", "茶园"],
    ["2024年的茶园", "茶园"],
    ["一是茶园", "茶园"],
    ["力争全市茶园", "茶园"],
    ["全市", "全市"],
    ["其中", ""],
    ["把", ""],
    ["在", ""],
    ["持续推进乡村全面振兴", "乡村全面振兴"],
    ["扎实推进茶园", "扎实推进茶园"],
    ["茶园同比分别", "茶园"],
    ["茶园的", "茶园"],
    ["普及", "普及"],
    ["规则", "规则"],
    ["日均", "日均"],
    ["均", ""],
    ["企业实现利润", "企业利润"],
    ["企业完成率", "企业完成率"],
    ["共享单车", "共享单车"],
    ["十年茶园", "十年茶园"],
    ["茶园三年来", "茶园"],
  ])("%s", (words, wanted) => {
    expect(subjectOf(words)).toBe(wanted);
  });
});

describe("the noun that a count stands before", () => {
  test.each([
    ["项目落地", "项目"],
    ["项目、学校", "项目"],
    ["（新）项目", ""],
    ["的项目", ""],
    ["“茶园”项目", "“茶园”项目"],
    ["“茶园项目", "茶园项目"],
    ["学校达到", "学校"],
    ["河流断面水质优良率", "河流断面"],
    ["茶叶产量", "茶叶"],
    ["产量", ""],
    ["和学校", ""],
    ["和平村", "和平村"],
    ["学校和", "学校"],
    ["学校、", "学校"],
    ["以上", ""],
    ["", ""],
    ["项目左右", "项目"],
    ["为民服务站", "为民服务站"],
    ["在校生", "在校生"],
    ["新开工项目", "新开工项目"],
    ["开工项目", ""],
    ["运行中心", "运行中心"],
    ["运行9天", ""],
    ["等级公路", "等级公路"],
    ["学校等", "学校"],
  ])("%s", (words, wanted) => {
    expect(nounIn(words)).toBe(wanted);
  });
});

describe("whom a clause is about", () => {
  test.each([
    ["服务业支撑作用增强", "服务业"],
    ["工业产值", "工业产值"],
    ["茶园", ""],
    ["茶园位居全省第3位", ""],
    ["乙支撑", ""],
    ["服务业规模居全省第一", "服务业规模"],
  ])("%s", (words, wanted) => {
    expect(ownerIn(words)).toBe(wanted);
  });
});

describe("the zone that a clause is about", () => {
  test.each([
    ["谷雨保税区成功封关", "谷雨保税区"],
    ["谷雨保税区（一期）成功封关", "谷雨保税区（一期）"],
    ["茶区成功封关", ""],
    ["谷雨保税区面积", ""],
    ["谷雨园林启动", ""],
    ["谷雨茶厂启动", ""],
  ])("%s", (words, wanted) => {
    expect(holderIn(words)).toBe(wanted);
  });
});

describe("what is always somebody's, with whom the sentence tells of last", () => {
  test.each([
    ["38岁", "村民和老人", "38岁老人"],
    ["38岁以上", "村民", "38岁以上村民"],
    ["38岁", "茶园", "38岁"],
    ["平均利率", "发行一般债券和国债", "国债平均利率"],
    ["收入规模", "一般公共预算收入", "一般公共预算收入规模"],
    ["收入规模", "茶园", "收入规模"],
    ["茶园", "国债", "茶园"],
  ])("%s of %s", (words, sentence, wanted) => {
    expect(withOwner(words, sentence)).toBe(wanted);
  });
});

describe("the event that was held", () => {
  test.each([
    ["办好博览会", "博览会"],
    ["举办了茶叶节", "茶叶节"],
    ["承办茶叶论坛后", ""],
    ["办好事", ""],
    ["举办茶会、书展", ""],
  ])("%s", (words, wanted) => {
    expect(eventIn(words)).toBe(wanted);
  });
});

describe("the first name in quotation marks", () => {
  test.each([
    ["打造“红石榴”和“春风”", "红石榴"],
    ["打造", ""],
    ["“春”", ""],
  ])("%s", (words, wanted) => {
    expect(quotedIn(words)).toBe(wanted);
  });
});

describe("what a deed was done to", () => {
  test.each([
    ["形成创新案例", "创新案例"],
    ["全市办理案件", "案件"],
    ["形成案", "形成案"],
    ["创新案例", "创新案例"],
    ["片区受理案件", "案件"],
  ])("%s", (words, wanted) => {
    expect(objectOf(words)).toBe(wanted);
  });
});

describe("a clause from its deed on", () => {
  test.each([
    ["片区新设企业", "新设企业"],
    ["全市茶园", "茶园"],
    ["茶园全市", "茶园全市"],
  ])("%s", (words, wanted) => {
    expect(withoutDoer(words)).toBe(wanted);
  });
});

describe("what a quantity is measured of", () => {
  test.each([
    ["服务业增加值", "服务业"],
    ["省属企业营业收入", "省属企业"],
    ["粮产量", "粮产量"],
    ["茶园", "茶园"],
  ])("%s", (words, wanted) => {
    expect(bearerOf(words)).toBe(wanted);
  });
});

describe("a quantity of something that stands before", () => {
  test.each([
    ["总量和增速", true],
    ["增速", true],
    ["茶园增速", false],
    ["", false],
    ["年均增速", true],
  ])("%s", (words, wanted) => {
    expect(isDependent(words)).toBe(wanted);
  });
});

describe("a list as its first", () => {
  test.each([
    ["零售业、运输业、邮政业等行业指数", "零售业等行业指数"],
    ["零售业、运输业等行业指数", "零售业、运输业等行业指数"],
    ["零售业等行业指数", "零售业等行业指数"],
  ])("%s", (words, wanted) => {
    expect(manyAsFirst(words)).toBe(wanted);
  });
});

describe("an item without what joins it", () => {
  test.each([
    ["和医院", "医院"],
    ["和平村", "和平村"],
    ["及格率", "及格率"],
    ["及医院", "医院"],
    ["以及医院", "医院"],
    ["与会代表", "与会代表"],
    ["与医院", "医院"],
    ["医院和", "医院和"],
  ])("%s", (words, wanted) => {
    expect(withoutJoin(words)).toBe(wanted);
  });
});

describe("the verb that opens a clause", () => {
  test.each([
    ["新增学校", "新增"],
    ["累计新增学校", "新增"],
    ["学校新增", ""],
    ["获批建设园区", "获批建设"],
    ["覆盖率", ""],
    ["覆盖学校", "覆盖"],
  ])("%s", (words, wanted) => {
    expect(verbIn(words)).toBe(wanted);
  });
});
