import { textWords } from "../../wording/views/textWords";
import { Verdict } from "../checks/Verdict";
import { usePage } from "../PageContext";
import type { OwnText } from "./ownText";

const countKinds = ["covered", "excused", "changed", "open"] as const;
const verdictKinds = ["found", "moved", "changed", "missing"] as const;

/** Below this share of figures found, the text is probably another one. */
const OTHER_TEXT_SHARE = 0.2;

interface Count {
  readonly name: string;
  readonly count: number;
  /** Whether any of it is a difference. */
  readonly bad: boolean;
}

function CountList({
  title,
  counts,
}: {
  readonly title: string;
  readonly counts: readonly Count[];
}) {
  return (
    <div className="audit-counts">
      <h4>{title}</h4>
      <dl>
        {counts.map(({ name, count, bad }) => (
          <div key={name} data-bad={bad && count > 0}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The verdict on the text, and the counts that it rests on. */
export function AuditSummary({ own }: { readonly own: OwnText }) {
  const { language } = usePage();
  const words = textWords[language].result;
  const { report } = own;
  const tally = (verdict: (typeof verdictKinds)[number]): number =>
    report.figures.filter((figure) => figure.verdict === verdict).length;
  const isOther =
    report.figures.length > 0 && tally("found") < report.figures.length * OTHER_TEXT_SHARE;
  return (
    <section className="card audit-summary" aria-label={words.title}>
      <p className="audit-verdict" data-testid="audit-verdict">
        <Verdict standing={report.clean ? "good" : "bad"}>
          {report.findings.length > 0
            ? words.unclean(report.findings.length)
            : report.ownWords.length > 0
              ? words.ownWordsOnly(report.ownWords.length)
              : words.clean(report.paragraphs.reduce((sum, one) => sum + one.words.length, 0))}
        </Verdict>
      </p>
      {isOther ? (
        <p className="caution">{words.otherText(tally("found"), report.figures.length)}</p>
      ) : null}
      <div className="audit-count-columns">
        <CountList
          title={words.numerals}
          counts={countKinds.map((kind) => ({
            name: words.counts[kind],
            count: report.counts[kind],
            bad: kind === "changed" || kind === "open",
          }))}
        />
        <CountList
          title={words.figures}
          counts={verdictKinds.map((kind) => ({
            name: words.verdicts[kind],
            count: tally(kind),
            bad: kind !== "found",
          }))}
        />
      </div>
      <p className="audit-second">
        {words.second(report.second.agrees, report.second.differs, report.second.none)}
      </p>
    </section>
  );
}
