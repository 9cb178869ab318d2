import { doorWords } from "../../wording/views/doorWords";
import { usePage } from "../PageContext";
import { CoverageSection } from "./CoverageSection";
import { UncountedMeasures } from "./UncountedMeasures";

/** What of the report is recorded: paragraph by paragraph, and the measures without a figure. */
export function CoveragePage() {
  const { language } = usePage();
  return (
    <div className="view checks-view">
      <h2>{doorWords[language].names.coverage}</h2>
      <CoverageSection />
      <UncountedMeasures />
    </div>
  );
}
