import type { Area, Measure } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";

/** A measure with how many figures tell of it; 0 where the report prints none. */
export interface CoveredMeasure {
  readonly measure: Measure;
  readonly figures: number;
}

/** The measures of one area, in the order of the dataset, and how many of them carry figures. */
export interface AreaCoverage {
  readonly area: Area;
  readonly measures: readonly CoveredMeasure[];
  readonly withFigures: number;
}

/** Which measures carry figures, area by area in the dataset's order; areas without a measure are left out. */
export function coverMeasures(
  lookup: DatasetLookup,
  measures: readonly Measure[],
): readonly AreaCoverage[] {
  const covered = measures.map((measure): CoveredMeasure => ({
    measure,
    figures: lookup.figuresOfMeasure(measure.id).length,
  }));
  return lookup.dataset.areas
    .map((area): AreaCoverage => {
      const own = covered.filter(({ measure }) => lookup.areaOfMeasure(measure).id === area.id);
      return { area, measures: own, withFigures: own.filter(({ figures }) => figures > 0).length };
    })
    .filter(({ measures: own }) => own.length > 0);
}
