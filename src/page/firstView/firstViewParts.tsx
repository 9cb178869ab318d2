import { AreaSections } from "../areas/AreaSections";
import { Headlines } from "../headlines/Headlines";

/** What the first view shows below the filters. */
export function Overview() {
  return (
    <>
      <Headlines />
      <AreaSections />
    </>
  );
}

export { Headlines };
export { joinData } from "../../laterData";
export { loadPart, loadView } from "../laterParts";
