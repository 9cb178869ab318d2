import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import {
  type Address,
  countSteps,
  home,
  parseAddress,
  serializeAddress,
  views,
  vocabularyOf,
} from "../../src/selection/Address";
import { metricKinds, measureStatuses } from "../../src/dataset/facetLists";
import { everything, sortColumns } from "../../src/selection/Selection";
import { tableColumns } from "../../src/columns/tableColumns";
import { fixture } from "../dataset/fixture";
import { anyText } from "../support/anyText";

const vocabulary = vocabularyOf(lookUp(fixture()), tableColumns);
const parse = (query: string) => parseAddress(query, vocabulary);

describe("the address of a page", () => {
  it("says nothing for the first page", () => {
    expect(serializeAddress(home)).toBe("");
    expect(parse("")).toEqual({ address: home, repairs: [] });
  });

  it("names what is asked, leaving out what is usual", () => {
    const selection = {
      ...everything,
      places: ["hill-county"],
      search: "表 格",
      sort: { column: "value", descending: true },
    } as const;
    expect(serializeAddress({ ...home, selection })).toBe(
      "?place=hill-county&q=%E8%A1%A8+%E6%A0%BC&sort=-value",
    );
  });

  it("knows the area of a field, so that the field alone suffices", () => {
    expect(parse("?field=offices").address.selection).toEqual({
      ...everything,
      areas: ["government"],
      field: "offices",
    });
    expect(serializeAddress(parse("?area=government&field=offices").address)).toBe(
      "?field=offices",
    );
  });

  it.each([
    ["?from=1000&to=2024-01", "1000", "2024-01"],
    ["?from=2024-09&to=2024-12", "2024-09", "2024-12"],
    ["?from=2024-10&to=9999", "2024-10", "9999"],
  ])("takes the years and months of the calendar: %s", (query, from, to) => {
    const { address, repairs } = parse(query);
    expect([address.selection.from, address.selection.to, repairs]).toEqual([from, to, []]);
  });

  it("may refer to what the dataset has, and to cards that it might have", () => {
    const known = vocabularyOf(lookUp(fixture()), ["name"]);
    expect({ ...known.values }).toEqual({
      area: new Set(["government"]),
      field: new Set(["offices"]),
      place: new Set(["river-city", "hill-county"]),
      source: new Set(["daily"]),
    });
    expect([known.columns, known.areaOfField("offices")]).toEqual([["name"], "government"]);
    expect(["output", "outputs"].map((id) => known.hasFigure(id))).toEqual([true, false]);
    expect(["one-form", "two-form"].map((id) => known.hasMeasure(id))).toEqual([true, false]);
    const cards = [
      "forms-cut",
      "series-forms",
      "output",
      "changes-x",
      `changes-${"0".repeat(200)}`,
      "forms",
      "series-forms-cut",
      "changes-",
      "changes-X",
      "x-changes-x",
      `changes-${"0".repeat(201)}`,
    ];
    expect(cards.filter((key) => known.hasCard(key))).toEqual(cards.slice(0, 5));
  });

  it.each([
    ["an area that is not there", "?area=nowhere", { key: "area", found: "nowhere" }],
    ["a kind that is none", "?kind=colour", { key: "kind", found: "colour" }],
    ["a column that cannot be sorted by", "?sort=-colour", { key: "sort", found: "-colour" }],
    ["a figure that was withdrawn", "?figure=gone", { key: "figure", found: "gone" }],
    ["a view that is none", "?view=<script>", { key: "view", found: "<script>" }],
    ["a report that is none", "?source=rumour", { key: "source", found: "rumour" }],
    ["a month that no year has", "?from=2024-13", { key: "from", found: "2024-13" }],
    ["a month before the first", "?from=2024-00", { key: "from", found: "2024-00" }],
    ["a year of five digits", "?from=12024", { key: "from", found: "12024" }],
    ["a year before the first", "?from=0999", { key: "from", found: "0999" }],
    ["a month of three digits", "?to=2024-120", { key: "to", found: "2024-120" }],
    ["a day, where months are asked for", "?to=2024-06-30", { key: "to", found: "2024-06-30" }],
    ["a choice that is none", "?undated=maybe", { key: "undated", found: "maybe" }],
    ["a power of ten that is none", "?count=dozens", { key: "count", found: "dozens" }],
    ["an id out of the prototype", "?place=__proto__", { key: "place", found: "__proto__" }],
  ])("leaves out %s and says so", (_, query, repair) => {
    expect(parse(query)).toEqual({ address: home, repairs: [repair] });
  });

  it("keeps what holds beside what does not", () => {
    const { address, repairs } = parse("?place=hill-county&kind=colour");
    expect(address.selection.places).toEqual(["hill-county"]);
    expect(repairs).toHaveLength(1);
  });

  it.each([
    [99_981, ["hill-county"], []],
    [
      99_982,
      [],
      [
        { key: "place", found: "hill-count" },
        { key: "\u2026", found: "y" },
      ],
    ],
  ])("reads 100,000 signs and tells what stands behind them: after %i", (before, places, left) => {
    const { address, repairs } = parse(`?${"&".repeat(before)}&place=hill-county`);
    expect(address.selection.places).toEqual(places);
    expect(repairs).toEqual(expect.arrayContaining(left));
    expect(repairs).toHaveLength(left.length);
  });

  it("leaves out the end of a period that lies before its beginning", () => {
    const { address, repairs } = parse("?from=2024&to=2021-12");
    expect(address.selection).toEqual({ ...everything, from: "2024" });
    expect(repairs).toEqual([{ key: "to", found: "2021-12" }]);
  });

  it("keeps several places, each once, and leaves out those that are not there", () => {
    const { address, repairs } = parse(
      "?place=hill-county&place=nowhere&place=&place=river-city&place=hill-county",
    );
    expect(address.selection.places).toEqual(["hill-county", "river-city"]);
    expect(repairs).toEqual([{ key: "place", found: "nowhere" }]);
    expect(serializeAddress(address)).toBe("?place=hill-county&place=river-city");
  });

  it("keeps what has no date where a period is asked for, and there alone", () => {
    expect(parse("?from=2023&undated=1").address.selection.undated).toBe(true);
    expect(parse("?undated=1")).toEqual({ address: home, repairs: [] });
  });

  it("passes over the keys of others and broken escapes", () => {
    expect(parse("?utm_source=x&lang=en").repairs).toEqual([]);
    expect(parse("?q=%E8%A1").address.selection.search).not.toBe("");
  });

  it("takes no harm from what messengers add to it, before or behind", () => {
    const since = { ...everything, from: "2023" };
    for (const query of [
      "?from=singlemessage&isappinstalled=0",
      "?from=2023&from=singlemessage",
      "?from=singlemessage&from=2023",
    ]) {
      const { address, repairs } = parse(query);
      expect(repairs).toEqual([]);
      expect(address.selection).toEqual(query.includes("2023") ? since : everything);
    }
  });

  it("takes the first value of a key that makes sense", () => {
    expect(parse("?kind=colour&kind=rank").address.selection.kind).toBe("rank");
    expect(parse("?kind=colour&kind=rank").repairs).toEqual([]);
  });

  it("opens the list of measures for an address of one, as before it had a view", () => {
    const { address } = parse("?measure=one-form");
    expect([address.view, address.measure]).toEqual(["measures", "one-form"]);
  });

  it("keeps several areas and columns, and leaves out columns that are none", () => {
    expect(parse("?area=government&area=nowhere").repairs).toEqual([
      { key: "area", found: "nowhere" },
    ]);
    expect(parse("?columns=value,name").address.columns).toEqual(["name", "value"]);
    expect(parse("?columns=value,colour").repairs).toEqual([
      { key: "columns", found: "value,colour" },
    ]);
  });

  it("does not cut a search within a character", () => {
    const search = `${"x".repeat(199)}😀`;
    const { address } = parse(`?q=${encodeURIComponent(search)}`);
    expect(address.selection.search).toBe("x".repeat(199));
    expect(parse(serializeAddress(address)).address).toEqual(address);
  });

  it("cuts a search that is too long to be one", () => {
    expect(parse(`?q=${"x".repeat(5000)}`).address.selection.search).toHaveLength(200);
  });

  it("survives a round trip, whatever is asked", () => {
    const address: fc.Arbitrary<Address> = fc
      .record({
        view: fc.constantFrom(...views),
        figure: fc.constantFrom(null, "forms-after"),
        card: fc.constantFrom(null, "items-change", "series-output"),
        tray: fc.constantFrom<Address["tray"]>(
          [],
          [{ kind: "figure", id: "gone-2023" }],
          [
            { kind: "card", id: "forms-cut" },
            { kind: "sentence", text: "如下 & so on" },
          ],
        ),
        columns: fc.option(
          fc
            .subarray([...tableColumns], { minLength: 1 })
            .map((columns) => tableColumns.filter((column) => columns.includes(column))),
        ),
        count: fc.constantFrom(null, ...countSteps),
        measure: fc.constantFrom(null, "one-form"),
        before: fc.constantFrom(null, "2023", "2021/2023"),
        after: fc.constantFrom(null, "2024-06", "2024-06-30"),
        selection: fc
          .record({
            places: fc.shuffledSubarray(["hill-county", "river-city"]),
            source: fc.constantFrom(null, "daily"),
            from: fc.constantFrom(null, "1999", "2023-02"),
            to: fc.constantFrom(null, "2023", "2023-02", "9999"),
            undated: fc.boolean(),
            kind: fc.constantFrom(null, ...metricKinds),
            search: anyText({ maxLength: 40 }),
            sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
            field: fc.constantFrom(null, "offices"),
            areas: fc.subarray(["government"]),
            ownOnly: fc.boolean(),
            status: fc.constantFrom(null, ...measureStatuses),
            figures: fc.constantFrom(null, "with", "without"),
          })
          .map((selection) => ({
            ...selection,
            areas: selection.field === null ? selection.areas : ["government"],
            ownOnly: selection.ownOnly && selection.places.length > 0,
            // Halves of characters are none.
            search: selection.search.replace(/\p{Surrogate}/gu, ""),
            undated: selection.undated && (selection.from !== null || selection.to !== null),
          })),
      })
      .map((made) => ({
        ...made,
        // Only the view that compares periods keeps them, only the list of measures points at one.
        ...(made.view === "periods" ? {} : { before: null, after: null }),
        ...(made.view === "measures" ? {} : { measure: null }),
      }));
    fc.assert(
      fc.property(address, (wanted) => {
        expect(parse(serializeAddress(wanted))).toEqual({ address: wanted, repairs: [] });
      }),
    );
  });

  it("reads any text without breaking", () => {
    fc.assert(
      fc.property(anyText(), (query) => {
        const { address } = parse(query);
        expect(parse(serializeAddress(address)).repairs).toEqual([]);
      }),
    );
  });
});
