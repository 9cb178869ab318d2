import { describe, expect, it } from "vitest";
import {
  type Address,
  home,
  isForeign,
  ownKeys,
  parseAddress,
  serializeAddress,
  views,
  vocabularyOf,
} from "../../src/selection/Address";
import { decodeText } from "../../src/selection/decodeText";
import { addToTray } from "../../src/selection/editTray";
import {
  asksForPeriod,
  everything,
  isFiltered,
  type Selection,
} from "../../src/selection/Selection";
import {
  countMeasuresByPlace,
  indexMeasures,
  selectMeasures,
} from "../../src/selection/selectMeasures";
import { MAX_TRAY_TEXT, parseTray } from "../../src/selection/Tray";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

const lookup = lookUp(fixture());
const vocabulary = vocabularyOf(lookup, ["name", "value", "period"]);
const parse = (query: string) => parseAddress(query, vocabulary);

describe("each key of an address", () => {
  it.each<
    [string, Partial<Omit<Address, "selection">> & { readonly selection?: Partial<Selection> }]
  >([
    ["?view=table", { view: "table" }],
    ["?area=government", { selection: { areas: ["government"] } }],
    ["?field=offices", { selection: { areas: ["government"], field: "offices" } }],
    ["?place=hill-county", { selection: { places: ["hill-county"] } }],
    ["?place=hill-county&own=1", { selection: { places: ["hill-county"], ownOnly: true } }],
    ["?kind=flow", { selection: { kind: "flow" } }],
    ["?status=pilot", { selection: { status: "pilot" } }],
    ["?figures=with", { selection: { figures: "with" } }],
    ["?figures=without", { selection: { figures: "without" } }],
    ["?source=daily", { selection: { source: "daily" } }],
    ["?from=2023", { selection: { from: "2023" } }],
    ["?to=2023-12", { selection: { to: "2023-12" } }],
    ["?to=2023&undated=1", { selection: { to: "2023", undated: true } }],
    ["?q=water", { selection: { search: "water" } }],
    ["?sort=-value", { selection: { sort: { column: "value", descending: true } } }],
    ["?sort=-paragraph", { selection: { sort: { column: "paragraph", descending: true } } }],
    ["?sort=name", { selection: { sort: { column: "name", descending: false } } }],
    ["?sort=period", { selection: { sort: { column: "period", descending: false } } }],
    ["?sort=area", { selection: { sort: { column: "area", descending: false } } }],
    ["?sort=place", { selection: { sort: { column: "place", descending: false } } }],
    ["?sort=kind", { selection: { sort: { column: "kind", descending: false } } }],
    ["?figure=stations", { figure: "stations" }],
    ["?card=school-share", { card: "school-share" }],
    ["?card=series-forms", { card: "series-forms" }],
    ["?card=stations", { card: "stations" }],
    ["?card=changes-daily-1", { card: "changes-daily-1" }],
    ["?view=measures&measure=one-form", { view: "measures", measure: "one-form" }],
    [
      "?view=periods&before=2021%2F2023&after=2024-06-30",
      { view: "periods", before: "2021/2023", after: "2024-06-30" },
    ],
    ["?columns=name,period", { columns: ["name", "period"] }],
    ["?count=middle", { count: "middle" }],
    ["?tray=fstations", { tray: [{ kind: "figure", id: "stations" }] }],
  ])("%s is read and written", (query, { selection, ...address }) => {
    const whole = { ...home, ...address, selection: { ...everything, ...selection } };
    expect(parse(query)).toEqual({ address: whole, repairs: [] });
    expect(serializeAddress(whole)).toBe(query);
    for (const key of new URLSearchParams(query).keys()) expect(ownKeys).toContain(key);
  });

  it.each([
    ["view", "chart"],
    ["view", "Table"],
    ["field", "gone"],
    ["own", "yes"],
    ["status", "done"],
    ["figures", "some"],
    ["source", "weekly"],
    ["from", "0999"],
    ["from", "2023-13"],
    ["from", "2023-00"],
    ["from", "2023-06-01"],
    ["from", "20230"],
    ["to", "next"],
    ["undated", "0"],
    ["sort", "colour"],
    ["sort", "--value"],
    ["figure", "gone"],
    ["card", "gone"],
    ["card", "changes-"],
    ["card", "changes-A"],
    ["card", `changes-${"a".repeat(201)}`],
    ["card", "xchanges-a"],
    ["measure", "gone"],
    ["before", "June"],
    ["before", "2023-6"],
    ["before", "2023x"],
    ["after", "x2023"],
    ["after", "2023/"],
    ["count", "tens"],
    ["columns", "name,"],
    ["tray", "zz"],
  ])("%s=%s makes no sense, and is named", (key, found) => {
    expect(parse(`?${key}=${found}`)).toEqual({
      address: home,
      repairs: [{ key, found: found.slice(0, 60) }],
    });
  });

  it("says nothing of what does not go with the rest", () => {
    expect(serializeAddress({ ...home, measure: "one-form", before: "2023", after: "2024" })).toBe(
      "",
    );
    expect(
      serializeAddress({ ...home, selection: { ...everything, ownOnly: true, undated: true } }),
    ).toBe("");
    const field = { ...everything, areas: ["government"], field: "offices" };
    expect(serializeAddress({ ...home, selection: field })).toBe("?field=offices");
    expect(parse("?own=1")).toEqual({ address: home, repairs: [] });
    expect(parse("?area=government&field=offices").address.selection).toEqual(field);
    expect(parse("?area=").repairs).toEqual([]);
    expect(parse("?view=table&measure=one-form").address).toEqual({ ...home, view: "table" });
    expect(serializeAddress({ ...home, columns: ["name"], view: "table" })).toBe(
      "?view=table&columns=name",
    );
  });

  it("leaves out a field of another area", () => {
    const dataset = fixture();
    const [area] = dataset.areas;
    if (area) dataset.areas.push({ ...area, id: "economy" });
    const { address, repairs } = parseAddress(
      "?area=economy&field=offices",
      vocabularyOf(lookUp(dataset), []),
    );
    expect([address.selection.areas, address.selection.field, repairs]).toEqual([
      ["economy"],
      null,
      [{ key: "field", found: "offices" }],
    ]);
  });

  it("takes no from that does not begin with a digit for its own", () => {
    expect([
      isForeign("from", "singlemessage"),
      isForeign("from", "2023"),
      isForeign("from", "x2"),
      isForeign("to", "x"),
    ]).toEqual([true, false, true, false]);
    expect(views).toHaveLength(14);
  });
});

describe("whether anything is left out", () => {
  it.each<[Partial<Selection>, boolean]>([
    [{}, false],
    [{ areas: ["a"] }, true],
    [{ places: ["a"] }, true],
    [{ field: "a" }, true],
    [{ kind: "flow" }, true],
    [{ source: "a" }, true],
    [{ status: "pilot" }, true],
    [{ figures: "with" }, true],
    [{ from: "2023" }, true],
    [{ to: "2023" }, true],
    [{ search: " x" }, true],
    [{ search: "  " }, false],
    [{ undated: true, ownOnly: true, sort: { column: "value", descending: true } }, false],
  ])("%j: %s", (change, isSo) => {
    expect(isFiltered({ ...everything, ...change })).toBe(isSo);
  });

  it("a period is asked for by either end", () => {
    expect([
      asksForPeriod({ from: null, to: null }),
      asksForPeriod({ from: "2023", to: null }),
      asksForPeriod({ from: null, to: "2023" }),
    ]).toEqual([false, true, true]);
  });
});

describe("the measures", () => {
  const index = indexMeasures(lookup, () => "");
  const ids = (change: Partial<Selection>) =>
    selectMeasures(index, { ...everything, ...change }).map(({ id }) => id);
  const counts = (change: Partial<Selection>) =>
    Object.fromEntries(countMeasuresByPlace(index, { ...everything, ...change }));

  it("are those of a status, with figures or without", () => {
    expect([
      ids({ status: "pilot" }),
      ids({ status: "planned" }),
      ids({ figures: "with" }),
      ids({ figures: "without" }),
    ]).toEqual([["river-watch"], [], ["one-form"], ["river-watch"]]);
    expect(ids({ field: "gone" })).toEqual([]);
    expect(ids({ search: "form 山县" })).toEqual(["one-form"]);
  });

  it("are those of a place and of what lies in it, unless that is left out", () => {
    expect([
      ids({ places: ["river-city"] }),
      ids({ places: ["river-city"], ownOnly: true }),
    ]).toEqual([["one-form", "river-watch"], ["river-watch"]]);
    expect(counts({})).toEqual({ "river-city": 2, "hill-county": 1 });
    expect(counts({ ownOnly: true })).toEqual({ "river-city": 1, "hill-county": 1 });
    expect(counts({ places: ["hill-county"] })).toEqual({ "river-city": 2, "hill-county": 1 });
    expect(counts({ status: "pilot" })).toEqual({ "river-city": 1, "hill-county": 0 });
  });
});

describe("texts from outside", () => {
  it("are read with their escapes, or as they stand", () => {
    expect([decodeText("%E6%B2%B3"), decodeText("100%"), decodeText("a+b")]).toEqual([
      "河",
      "100%",
      "a+b",
    ]);
  });

  it("are cut where a tray has no room", () => {
    const long = { kind: "heading", text: "长".repeat(MAX_TRAY_TEXT + 1) } as const;
    expect(addToTray([], long)).toEqual([{ kind: "heading", text: "长".repeat(MAX_TRAY_TEXT) }]);
    expect(parseTray(`f${"a".repeat(90)}.f${"b".repeat(91)}`)).toEqual({
      items: [{ kind: "figure", id: "a".repeat(90) }],
      unread: [`f${"b".repeat(91)}`],
    });
    expect(parseTray("fa.fa.ca.ma.fa").items.map(({ kind }) => kind)).toEqual([
      "figure",
      "card",
      "measure",
    ]);
  });
});
