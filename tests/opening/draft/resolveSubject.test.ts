import { describe, expect, test } from "vitest";
import type { Predicate } from "../../../src/opening/draft/readPredicate";
import {
  deedIn,
  type NumberRead,
  resolveSubject,
  type Subject,
} from "../../../src/opening/draft/resolveSubject";
import { type SentenceState, START } from "../../../src/opening/draft/SentenceState";
import type { Surroundings } from "../../../src/opening/draft/Surroundings";

/** What is known of a number, beyond that it says how much there is of something. */
interface Known
  extends
    Partial<Omit<NumberRead, "read" | "around" | "state">>,
    Partial<Surroundings>,
    Partial<Pick<Predicate, "says">> {
  /** The verb of its predicate. */
  readonly by?: string;
  readonly told?: Partial<SentenceState>;
}

function resolved({ bare = "", noun = "", unit = "other", says = "level", ...known }: Known) {
  const { by = "", told = {}, ...around } = known;
  return resolveSubject({
    bare,
    noun,
    unit,
    read: {
      says,
      subject: bare,
      direction: null,
      verb: by,
      base: null,
      among: "",
      isYearly: false,
      terms: "",
    },
    around: {
      lead: "",
      tail: "",
      sentence: "",
      earlier: "",
      opener: "",
      holder: "",
      behind: "",
      isSome: false,
      isListed: false,
      opensSentence: false,
      ...around,
    },
    state: { ...START, ...told },
  });
}

const wordsOf = (known: Known): string | null => resolved(known).words;
const carried = (words: string): Subject => ({ words, isCarried: true });
const own = (words: string | null): Subject => ({ words, isCarried: false });

test("a deed goes on to the end of its clause, without what stands in brackets", () => {
  expect(deedIn(" 获国家（部委）认可，并推广")).toBe("获国家认可");
  expect(deedIn("获认可、推广")).toBe("获认可");
});

describe("some of the things counted", () => {
  const some = { isSome: true, behind: "村建成驿站", noun: "村" };

  test("are those of which it is true, named by their noun where a verb tells of them", () => {
    expect(wordsOf(some)).toBe("建成驿站的");
    expect(wordsOf({ ...some, by: "有" })).toBe("建成驿站的村");
  });

  test("are none without a noun, without a deed, and where they are no part", () => {
    const told = { topic: "行政村" };
    expect(resolved({ ...some, noun: "", behind: "建成驿站", told })).toEqual(carried("行政村"));
    expect(wordsOf({ ...some, behind: "村占比" })).toBe("");
    expect(wordsOf({ ...some, isSome: false })).toBe("");
  });
});

test("what all of a list were is told of each that stands directly in it", () => {
  const listed = { noun: "措施", isListed: true, told: { topic: "市里确定的任务" } };
  expect(wordsOf(listed)).toBe("市里确定的");
  expect(wordsOf({ ...listed, lead: "另有" })).toBe("");
  expect(wordsOf({ ...listed, isListed: false })).toBe("");
});

test("a part of those who stand behind it, of levels that are rates alone", () => {
  const part = { unit: "rate", behind: "的老人参加了体检" } as const;
  expect(wordsOf(part)).toBe("参加体检的老人占比");
  expect(wordsOf({ ...part, says: "change" })).toBe("老人参加了体检占比");
  expect(wordsOf({ ...part, unit: "other" })).toBeNull();
  expect(wordsOf({ ...part, bare: "城区" })).toBe("城区");
  expect(wordsOf({ ...part, bare: "老人中", behind: "参加了体检" })).toBe("参加体检的老人占比");
});

test("what was measured before those that were counted", () => {
  const told = { measured: "村集体收入", counted: "村", topic: "行政村" };
  expect(wordsOf({ bare: "村", told })).toBe("村集体收入");
  expect(wordsOf({ bare: "村", noun: "户", told })).toBe("村");
  expect(wordsOf({ bare: "村", told: { ...told, measured: "" } })).toBe("村");
  expect(resolved({ told: { ...told, counted: "" } })).toEqual(carried("行政村"));
  expect(wordsOf({ bare: "最高", told })).toBe("村集体收入最高值");
  expect(wordsOf({ bare: "最高", told: { topic: "村集体收入最低值" } })).toBe("村集体收入最高值");
  expect(wordsOf({ bare: "最高" })).toBe("最高");
});

describe("where nothing is named, it is what was told before", () => {
  test.each<[Known, Subject]>([
    [{ told: { topic: "投资占比" } }, own("投资")],
    [{ told: { topic: "投资占比" }, says: "change" }, carried("投资占比")],
    [{ told: { topic: "投资占比" }, unit: "rate" }, carried("投资占比")],
    [{ told: { topic: "产值", grew: true }, says: "gap" }, own("产值增速")],
    [{ told: { topic: "产值" }, says: "gap" }, carried("产值")],
    [{ told: { topic: "价格涨幅" }, says: "change", unit: "rate" }, own("价格")],
    [{ told: { topic: "价格涨幅" }, says: "level", unit: "rate" }, carried("价格涨幅")],
    [{ told: { topic: "价格涨幅" }, says: "change", unit: "other" }, carried("价格涨幅")],
    [{ told: { topic: "价格" }, says: "change", unit: "rate" }, carried("价格")],
    [{ told: { topic: "新建基站" }, lead: "累计" }, own("累计基站")],
    [{ told: { topic: "新建基站" }, lead: "累计", says: "change" }, carried("新建基站")],
    [{ told: { topic: "累计基站" }, lead: "累计" }, carried("累计基站")],
    [{ told: { topic: "新建基站" }, lead: "总数" }, own("基站")],
    [{ told: { topic: "新建基站" }, lead: "总量" }, own("基站")],
    [{ told: { topic: "新建基站" }, lead: "年总数" }, carried("新建基站")],
    [{ told: { topic: "新建基站" }, lead: "总数", says: "change" }, carried("新建基站")],
    [{ told: { topic: "老旧基站" }, lead: "总数" }, carried("老旧基站")],
    [{ told: { topic: "企业产值" }, says: "gap", noun: "户" }, carried("企业产值")],
  ])("%j", (known, subject) => {
    expect(resolved(known)).toEqual(subject);
  });

  test("spread are the things that were counted, else what was brought about", () => {
    const spread = { behind: "在全省推广", told: { topic: "形成改革成果", counted: "经验" } };
    expect(wordsOf(spread)).toBe("全省推广的经验");
    expect(wordsOf({ ...spread, told: { topic: "形成改革成果" } })).toBe("全省推广的改革成果");
  });
});

test("who is in the schools that were counted, as far as they are counted themselves", () => {
  const pupils = { bare: "在校生", told: { house: "普通高中" } };
  expect(wordsOf(pupils)).toBe("普通高中在校生");
  expect(wordsOf({ ...pupils, says: "change" })).toBe("在校生");
});

describe("a mean, a matter's time and a use of what was told before", () => {
  test.each<[string, string, string, string]>([
    ["日均", "办理业务", "", "日均办理业务"],
    ["月均", "累计共办理业务", "", "月均办理业务"],
    ["日均", "办理业务", "次", "日均"],
    ["户均", "办理业务", "", "户均"],
    ["日均", "业务", "", "日均"],
    ["户均", "用水量", "户", "户均用水量"],
    ["时间", "企业开办环节", "", "企业开办时间"],
    ["时间", "业务环节", "", "时间"],
    ["用于研发比例", "贷款额度", "", "贷款用于研发比例"],
    ["用于研发比例", "额度贷款", "", "额度贷款用于研发比例"],
  ])("%s behind %s, before %j", (bare, topic, noun, words) => {
    expect(wordsOf({ bare, noun, told: { topic } })).toBe(words);
  });
});

test("the other way is of the same quantity, and no rate", () => {
  const out = { bare: "出口", told: { topic: "进口通关时间" } };
  expect(wordsOf(out)).toBe("出口通关时间");
  expect(wordsOf({ ...out, unit: "rate" })).toBe("出口");
  expect(wordsOf({ ...out, told: { topic: "出口通关时间" } })).toBe("出口");
});

test("what depends on something that was told of, with whether that goes on", () => {
  expect(resolved({ bare: "增速", told: { grew: true } })).toEqual(own(null));
  expect(resolved({ bare: "增速", told: { grew: true, grewAt: 3, topic: "产值" } })).toEqual({
    ...carried("产值增速"),
    rateAt: 3,
  });
  expect(resolved({ bare: "增速", told: { topic: "产值" } })).toEqual(own("产值增速"));
  expect(resolved({ bare: "总数", told: { topic: "净增企业" } })).toEqual(carried("企业总数"));
  expect(resolved({ bare: "总数" })).toEqual(own(null));
  expect(resolved({ bare: "余额", told: { topic: "贷款" } })).toEqual(own("贷款余额"));
});

test("what is measured towards somebody is of who was told of, where it begins with that", () => {
  const told = { topic: "民营企业" };
  expect(wordsOf({ bare: "对美出口额", told })).toBe("民营企业对美出口额");
  expect(wordsOf({ bare: "外企对美出口额", told })).toBe("外企对美出口额");
});

describe("whom a deed reaches is told by the deed", () => {
  const reached = (told: Partial<SentenceState>) => wordsOf({ bare: "惠及群众", told });

  test("of what was told last, and of no more than one", () => {
    const topic = "改造工程";
    expect(reached({ topic, levelAt: 0 })).toBe("改造工程惠及群众");
    expect(reached({ topic, levelAt: 0, items: ["甲"] })).toBe("改造工程惠及群众");
    expect(reached({ topic, levelAt: 0, items: ["甲", "乙"] })).toBe("惠及群众");
    expect(reached({ topic: "户均补助", levelAt: 0 })).toBe("惠及群众");
  });

  test("of a grant where a change alone was told", () => {
    expect(reached({ topic: "养老补助标准" })).toBe("养老补助惠及群众");
    expect(reached({ topic: "改造工程" })).toBe("惠及群众");
  });

  test("of fourteen signs at most", () => {
    const topic = "甲乙丙丁戊己庚辛壬癸改造工程";
    expect(reached({ topic, levelAt: 0 })).toBe(`${topic}惠及群众`);
    expect(reached({ topic: `大${topic}`, levelAt: 0 })).toBe("惠及群众");
  });
});
