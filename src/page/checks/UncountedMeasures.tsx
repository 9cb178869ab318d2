import { measuresWithoutFigures } from "../../analysis/coverage";
import { retellOf } from "../../wording/retell";
import { checksWords } from "../../wording/views/checksWords";
import { AreaIcon } from "../AreaIcon";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { ViewSection } from "./ViewSection";

/** The measures to which the report gives no figure: the first thing that a reform office asks for. */
export function UncountedMeasures() {
  const { lookup, language, messages } = usePage();
  const words = retellOf(lookup.dataset, language)(checksWords[language]);
  const measures = measuresWithoutFigures(lookup.dataset);
  return (
    <ViewSection
      id="without-figures"
      title={words.withoutFigures.title}
      count={words.withoutFigures.summary(measures.length, lookup.dataset.measures.length)}
    >
      {measures.length === 0 ? <p className="lede">{words.none}</p> : null}
      <ul className="record-list">
        {measures.map((measure) => (
          <li key={measure.id}>
            <AreaIcon area={lookup.areaOfMeasure(measure)} />
            <span>
              <PageLink
                change={{ view: "measures", figure: null, measure: measure.id }}
                className="text-link"
              >
                {measure.name[language]}
              </PageLink>{" "}
              <small>
                {lookup.areaOfMeasure(measure).name[language]} ·{" "}
                {lookup.place(measure.place).name[language]} ·{" "}
                {measure.paragraphs.map((paragraph) => messages.paragraph(paragraph)).join(" ")}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}
