import { describe } from "vitest";
import { nearSelections } from "../../src/page/filters/nearSelections";
import { searchParts } from "../../src/selection/searchParts";
import { reads } from "../support/cases";
import { pageAt } from "./pageAt";

/* Where a selection finds nothing: what near it finds something. */

describe("the parts of a search", () => {
  reads(
    "%s",
    (search) => searchParts(search).join("/"),
    "镇村报表 => 镇村/报表",
    "满意率调查表 => 满意/率调/查表",
    "三个字 => 三个",
    "水 => ",
    "报表 => ",
    "报表 镇村 => 报表/镇村",
    "报表 报表 => 报表",
    "Digital villages => digital/villages",
    "GDP增速 => gdp/增速",
    "village => ",
    " => ",
    "一二三四五六七八九十甲乙丙丁戊己庚辛 => 一二/三四/五六/七八/九十/甲乙/丙丁/戊己",
  );
});

describe("near a selection that finds nothing", () => {
  const near = (query: string, locale: "zh" | "en"): string =>
    [...nearSelections(pageAt(query, { locale }))]
      .flatMap((one) => (one === null ? [] : `${one.text} ${one.figures}+${one.measures}`))
      .join(", ");
  reads(
    "%s",
    (query) => near(query, "zh"),
    "?q=游客人数表 => 改搜“游客” 7+0",
    "?q=游客湖县火星 => 改搜“游客 湖县” 1+0, 改搜“游客” 7+0, 改搜“湖县” 1+1",
    "?q=火星 => ",
    "?place=hill-county&q=湖县 => 取消地区：山县 1+1, 取消搜索：湖县 5+1",
    "?place=hill-county&area=villages&q=湖县 => 取消地区：山县 0+1, 在全部中搜“湖县” 1+1",
    "?place=hill-county&area=villages&q=湖县游客 => 在全部中搜“湖县 游客” 1+0, 在全部中搜“湖县” 1+1, 在全部中搜“游客” 7+0",
    "?area=travel&kind=rank => 取消改革领域：文旅 1+3, 取消类型：位次 13+0",
    "?place=hill-county&area=villages&kind=rank => 取消改革领域：乡村 0+1, 取消地区：山县 0+1",
    "?view=table&q=修路游客 => 改搜“游客” 7+0",
    "?view=measures&q=修路游客 => 改搜“修路” 0+1",
  );
  reads(
    "%s in English",
    (query) => near(query, "en"),
    "?place=hill-county&q=mars%20lake => Remove search: mars lake 5+1, Search everything for “lake” 1+1",
  );
});
