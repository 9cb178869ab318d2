import type { ReactElement } from "react";
import { checksWords } from "../../wording/views/checksWords";
import { usePage } from "../PageContext";
import { FigureNames } from "./FigureNames";
import { ViewSection } from "./ViewSection";

/** Every caution of the dataset with the figures that it travels with. */
export function CautionList(): ReactElement {
  const { lookup, language } = usePage();
  const { cautions } = lookup.dataset;
  const words = checksWords[language];
  return (
    <ViewSection
      id="cautions"
      title={words.cautions.title}
      count={words.cautions.summary(cautions.length)}
    >
      {cautions.length === 0 ? <p className="lede">{words.none}</p> : null}
      <ul className="caution-list">
        {cautions.map((caution) => (
          <li key={caution.id}>
            <p>
              <span className="tag tag-caution">{words.cautionKinds[caution.kind]}</span>{" "}
              {caution.note[language]}
            </p>
            <FigureNames figures={caution.figures.map((id) => lookup.figure(id))} />
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}
