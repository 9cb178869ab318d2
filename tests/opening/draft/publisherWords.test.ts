import { describe, expect, test } from "vitest";
import { findPublisher } from "../../../src/opening/draft/findPublisher";
import { cases } from "../../support/cases";

const listed = (list: string): readonly string[] => list.split(" ");

/** Who published a text of one paragraph, by its title and a line above it; without the mark of a proposal. */
function publisher(title: string, line = "", opening = "正文。", place = "云川市"): string {
  const paragraph = { number: 1, heading: null, headings: [], text: opening };
  const raw = `${line}\n${opening}`;
  const start = raw.indexOf(opening);
  return findPublisher(raw, title, place, [{ ...paragraph, start }]).name.slice(4);
}

describe("whose work a title reports", () => {
  test.each(
    listed(
      "青石县人民法院 青石县人民检察院 青石县人民政府 茶叶管理委员会 江州海关 青石医院 青石大学 江州省林业局 江州市林业局 江州县林业局 江州区林业局 青石州林业局 江州省林业厅 江州市住建委",
    ),
  )("that of %s", (office) => {
    expect(publisher(`${office}工作总结`)).toBe(office);
  });

  test.each(listed("工作报告 工作总结 工作情况 公报 通报 简报 概况"))("in its own %s", (kind) => {
    expect(publisher(`江州海关${kind}`)).toBe("江州海关");
  });
});

describe("an office in a line of its own", () => {
  test.each(
    listed(
      "青石县林业局 江州省林业厅 青石县住建委 茶叶管理委员会 青石县政府 青石县政府办公室 青石县法院 青石县检察院 江州海关 青石医院 青石茶叶中心 青石大学 青石茶叶集团 青石茶叶公司",
    ),
  )("%s", (office) => {
    expect(publisher("标题", office)).toBe(office);
  });
});

describe("what a place reports of itself", () => {
  test.each(listed("工作报告 工作总结 规划纲要 计划草案"))("a title of %s", (kind) => {
    expect(publisher(`云川市茶业${kind}`)).toBe("云川市人民政府");
  });

  test.each(listed("江州省 江州市 青石县 青石区 甘州 青石旗 白沙镇 白沙乡"))(
    "the work of %s",
    (place) => {
      expect(publisher(`${place}茶业工作总结`, "", "正文。", place)).toBe(`${place}人民政府`);
    },
  );

  test.each(listed("江州省 江州市 青石县 青石区 甘孜州 青石旗"))("a bulletin of %s", (place) => {
    expect(publisher(`2021年${place}经济统计公报`)).toBe(`${place}统计局`);
  });
});

describe("whom a speaker speaks for", () => {
  test.each(listed("大会 会议 本次 各位"))("before %s", (audience) => {
    expect(publisher("标题", "", `我代表青石茶会，向${audience}报告。`)).toBe("青石茶会");
  });

  test.each(
    cases(
      "省 => 江州省",
      "市 => 云川市",
      "县 => 青石县",
      "区 => 青石区",
      "州 => 甘孜州",
      "镇 => 白沙镇",
      "乡 => 白沙乡",
    ),
  )("the %s is %s", (short, place) => {
    expect(publisher("标题", "", `我代表${short}政府，向大会报告。`, place)).toBe(`${place}政府`);
  });

  test.each(listed("省 市 县"))("市北%s has a name of its own", (kind) => {
    const whole = `市北${kind}人民政府`;
    expect(publisher("标题", "", `我代表${whole}，向大会报告。`)).toBe(whole);
  });
});
