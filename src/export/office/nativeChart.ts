import { Document, Packer, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { unzipSync, type Zippable } from "fflate";
import type { AreaColor } from "./Briefing";
import { compactPackage } from "./compactPackage";
import type { OfficeChart, OfficeSeries } from "./OfficeChart";
import { INK, LINE, SECONDARY_INK, colorOfSeries, colorOfTone } from "./officeDesign";

/** How large a chart stands on its page. */
export interface ChartSize {
  /** In pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  /** Of names, in points; numbers are a point larger. */
  readonly text: number;
}

type PointLabels = readonly (false | { readonly text: string })[];

/** Every label as the report prints it; none where a point has none. */
function allLabels({ labels }: OfficeSeries): PointLabels {
  return labels.map((text) => text !== "" && { text });
}

/** The label of a line's last point alone: the others are read from the axis. */
function lastLabel({ labels, values }: OfficeSeries): PointLabels {
  const last = values.reduce<number>((at, value, here) => (value === null ? at : here), -1);
  return labels.map((text, at) => at === last && text !== "" && { text });
}

/**
 * A chart that the office suite draws itself, with its data in a sheet that can be edited.
 *
 * @param id of the drawing, unique in its document
 */
export function nativeChart(
  chart: OfficeChart,
  title: string,
  color: AreaColor,
  size: ChartSize,
  id: string,
): ChartRun {
  const { form, series, unit, description } = chart;
  const font = { size: size.text, color: INK };
  const numbers = { size: size.text + 1, bold: true, color: INK };
  const common = {
    categories: chart.categories.map((category) => category.replace(/\n/gu, " · ")),
    chartArea: { fill: "none", border: "none" },
    transformation: { width: size.width, height: size.height },
    altText: { id, name: title, title, description },
  } as const;
  const legend = { position: "bottom", font } as const;
  if (form === "lines")
    return new ChartRun({
      ...common,
      type: "line",
      series: series.map((one, at) => ({
        name: one.name,
        values: one.values,
        color: colorOfSeries(at, color),
        markers: true,
        pointLabels: lastLabel(one),
      })),
      dataLabels: { value: true, position: "above", font: numbers },
      emptyValues: "gap",
      legend: series.length === 1 ? false : legend,
      categoryAxis: { font },
      valueAxis: {
        font: { ...font, color: SECONDARY_INK },
        ...(unit === "" ? {} : { title: { text: unit, font: { ...font, color: SECONDARY_INK } } }),
      },
    });
  const isShare = form === "share";
  const isRange = form === "ranges";
  const isBelowZero = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  return new ChartRun({
    ...common,
    type: "bar",
    series: series.map((one, at) => {
      const tones = one.tones.map((tone) =>
        series.length > 2 ? colorOfSeries(at, color) : colorOfTone(tone, color),
      );
      return {
        name: one.name,
        values: one.values,
        color: tones[0] ?? LINE,
        colors: tones,
        // The parts of a share are named with their numbers in the legend, where a narrow part has room.
        ...(isShare ? {} : { pointLabels: allLabels(one) }),
      };
    }),
    stacking: isShare ? "percent" : "none",
    gapWidth: isShare ? 40 : 60,
    // The lower end of a range stands upon its upper end.
    ...(isShare ? {} : { overlap: isRange ? 100 : 0 }),
    dataLabels: { value: !isShare, font: numbers },
    legend: series.length === 1 || isRange ? false : legend,
    categoryAxis: { font, reverseOrder: true, visible: !isShare },
    valueAxis: { visible: false, gridlines: false, ...(isBelowZero ? {} : { minimum: 0 }) },
  });
}

/**
 * The parts of a package that charts come to (drawings, their sheets, their relations), named as slides name
 * them, in the order given. The slide library has no labels and colours of single bars; so it lays a chart
 * out, and these parts take the place of its own. `revise` is as in `compactPackage`.
 */
export async function chartParts(
  charts: readonly ChartRun[],
  day: string,
  revise: (xml: string) => string = (xml) => xml,
): Promise<Zippable> {
  const holder = new Document({ sections: [{ children: [new Paragraph({ children: charts })] }] });
  const written = compactPackage(
    new Uint8Array(await Packer.toArrayBuffer(holder)),
    day,
    {},
    revise,
  );
  return Object.fromEntries(
    Object.entries(unzipSync(written)).flatMap(([name, content]) =>
      /^word\/(?:charts|embeddings)\//u.test(name)
        ? [[name.replace(/^word/u, "ppt"), content]]
        : [],
    ),
  );
}
