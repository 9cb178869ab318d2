import { useMemo } from "react";
import { coverageTable, paragraphContents } from "../../columns/coverage";
import { checksWords } from "../../wording/views/checksWords";
import { usePage } from "../PageContext";
import { CoverageMarks } from "./CoverageMarks";
import { CoverageTable } from "./CoverageTable";
import { SaveTableButton } from "./SaveTableButton";
import { ViewSection } from "./ViewSection";

/** What became of the numerals of every paragraph, source by source. */
export function CoverageSection() {
  const { lookup, language } = usePage();
  const contents = useMemo(() => paragraphContents(lookup), [lookup]);
  const words = checksWords[language].coverage;
  const sum = (count: (row: (typeof contents)[number]) => number): number =>
    contents.reduce((total, row) => total + count(row), 0);
  const { figures, excused, measures } = words.legend;
  return (
    <ViewSection
      id="coverage"
      title={words.title}
      count={words.summary(
        contents.length,
        sum((row) => row.figures),
        sum((row) => row.nonFigures),
        sum((row) => (row.figures + row.nonFigures + row.measures === 0 ? 1 : 0)),
      )}
      lede={words.lede}
      tools={<SaveTableButton table={() => coverageTable(lookup, language, contents)} />}
    >
      <p className="coverage-legend">
        <span>
          <CoverageMarks figures={1} excused={0} measures={0} /> {figures}
        </span>
        <span>
          <CoverageMarks figures={0} excused={1} measures={0} /> {excused}
        </span>
        <span>
          <CoverageMarks figures={0} excused={0} measures={1} /> {measures}
        </span>
      </p>
      {lookup.dataset.sources.map((source) => (
        <CoverageTable
          key={source.id}
          title={source.title[language]}
          paragraphs={contents.filter((row) => row.source === source.id)}
        />
      ))}
    </ViewSection>
  );
}
