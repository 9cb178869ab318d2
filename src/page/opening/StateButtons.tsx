import { type ComparedState, openWords } from "../../wording/views/openWords";
import { adoptStyles } from "../adoptStyles";
import { usePage } from "../PageContext";
import styles from "../styles/opening.css?inline";
import { Button } from "../Button";

adoptStyles(styles);

const order: readonly ComparedState[] = ["changed", "same", "new", "withdrawn", "redefined"];

interface StateButtonsProps {
  /** `null` while all are shown. */
  readonly chosen: ComparedState | null;
  readonly counts: Readonly<Record<ComparedState, number>>;
  readonly states: Readonly<Record<ComparedState, string>>;
  readonly onChoose: (state: ComparedState | null) => void;
}

/** Which rows of a comparison are shown, with how many there are of each. */
export function StateButtons({ chosen, counts, states, onChoose }: StateButtonsProps) {
  const { language } = usePage();
  const words = openWords[language].compare;
  return (
    <div className="open-buttons" role="group" aria-label={words.state}>
      {[null, ...order].map((one) => (
        <Button key={one ?? "all"} aria-pressed={chosen === one} onClick={() => onChoose(one)}>
          {one === null ? words.all : `${states[one]} ${String(counts[one])}`}
        </Button>
      ))}
    </div>
  );
}
