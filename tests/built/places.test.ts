import { expect, test } from "vitest";
import { column, downloadCsv, parseWithPapa } from "../support/csvFile";
import { goTo, visitDashboard } from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { figures, report } from "../support/report";

/** A place and all that lies within it, by walking up from each place of the file. */
function within(wanted: string): ReadonlySet<string> {
  const parents = new Map(
    report.places.map((place) => [place.id, "within" in place ? place.within : null]),
  );
  const lies = (id: string | null | undefined): boolean =>
    typeof id === "string" && (id === wanted || lies(parents.get(id)));
  return new Set(report.places.map(({ id }) => id).filter(lies));
}

test("each place holds what lies within it, and its own alone where that is asked: rows, cards, counts and file", async () => {
  const { page } = await visitDashboard();
  const seen: string[] = [];
  for (const { id } of report.places) {
    // Of a place that holds no other, its own is all there is.
    for (const own of within(id).size > 1 ? [false, true] : [false]) {
      const places = own ? new Set([id]) : within(id);
      const wanted = figures.filter(({ place }) => places.has(place)).map((figure) => figure.id);
      const inside = own
        ? 0
        : figures.filter(({ place }) => places.has(place) && place !== id).length;
      await goTo(page, `?place=${id}${own ? "&own=1" : ""}`);
      const where = `${id}${own ? " alone" : ""}`;
      const shown = await readShown(page);
      expect(shown.rows, where).toEqual(wanted);
      expect([...shown.cards].sort(), where).toEqual([...wanted].sort());
      expect(
        shown.headlines.filter((figure) => !wanted.includes(figure)),
        where,
      ).toEqual([]);
      // Where no figure is left, what is there are measures.
      const measures = shown.measures.length;
      expect(shown.text, where).toBe(
        wanted.length === 0 && measures > 0
          ? `0 项数据，${measures} 项举措`
          : `显示 ${wanted.length} 项，共 35 项${inside === 0 ? "" : `，其中所辖 ${inside} 项`}`,
      );
      const file = parseWithPapa((await downloadCsv(page, "shown")).bytes);
      expect(wanted.length === 0 ? [] : column(file, "数据编号"), where).toEqual(wanted);
      seen.push(`${where} ${wanted.length}`);
    }
  }
  // By hand, from the report: a county has what its village tells, and nothing of its own.
  expect(seen).toEqual(
    expect.arrayContaining(["nanzhang 4", "nanzhang alone 0", "zaoyang 5", "zaoyang alone 3"]),
  );
});
