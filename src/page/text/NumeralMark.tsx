import type { MouseEvent } from "react";
import type { AuditMark } from "../../audit/AuditReport";
import { formatFigure } from "../../wording/formatFigure";
import { nonFigureReasons } from "../../wording/views/nonFigureReasons";
import { textWords } from "../../wording/views/textWords";
import { locales } from "../../wording/locales";
import { isPlainClick } from "../isPlainClick";
import { usePage } from "../PageContext";

interface NumeralMarkProps {
  readonly mark: AuditMark;
  readonly id: string;
  /** Says what a mark means that opens no figure. */
  readonly onExplain: (sentence: string) => void;
}

/** A numeral that belongs to a figure: a link to everything known of it. */
function FigureMark({
  mark,
  id,
  figure: figureId,
}: {
  readonly mark: AuditMark;
  readonly id: string;
  readonly figure: string;
}) {
  const { lookup, language, go, linkTo } = usePage();
  const words = textWords[language].marks;
  const { name, observation, unit } = lookup.figure(figureId);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go({ figure: figureId });
  };
  const changed = mark.status === "changed";
  const sentence = changed
    ? words.changed(mark.token, observation.printed)
    : words.openFigure(mark.token, name[language]);
  return (
    <mark className="text-mark" data-status={mark.status}>
      <a
        id={id}
        href={linkTo({ figure: figureId })}
        onClick={follow}
        title={`${name[language]} ${formatFigure(observation, unit, language)}`}
        aria-label={sentence}
      >
        {mark.token}
      </a>
      {changed ? <MarkTag>{words.shouldBe(observation.printed)}</MarkTag> : null}
    </mark>
  );
}

/** A word of ours inside the report's text, told apart from it and not copied with it. */
function MarkTag({ children }: { readonly children: string }) {
  const { language } = usePage();
  return (
    <span className="tag tag-caution mark-tag" lang={locales[language].tag} aria-hidden="true">
      {children}
    </span>
  );
}

/** One numeral of the text with what became of it: the way to its figure, or the reason why it has none. */
export function NumeralMark({ mark, id, onExplain }: NumeralMarkProps) {
  const { lookup, language } = usePage();
  const words = textWords[language].marks;
  const explain = (sentence: string, tag: string | null) => (
    <mark className="text-mark" data-status={mark.status}>
      {/* A link, since a button would break the line before a comma. */}
      <a
        id={id}
        href={`#${id}`}
        title={sentence}
        aria-label={sentence}
        onClick={(event) => {
          event.preventDefault();
          onExplain(sentence);
        }}
      >
        {mark.token}
      </a>
      {tag === null ? null : <MarkTag>{tag}</MarkTag>}
    </mark>
  );
  const nonFigureOf = (record: string) =>
    lookup.dataset.nonFigures.find((one) => one.id === record);
  switch (mark.status) {
    case "covered":
      return <FigureMark mark={mark} id={id} figure={mark.figure} />;
    case "excused": {
      const nonFigure = nonFigureOf(mark.nonFigure);
      const token = nonFigure?.token ?? mark.token;
      return explain(
        words.excused(
          token,
          nonFigure === undefined ? "" : nonFigureReasons[language][nonFigure.reason],
        ),
        null,
      );
    }
    case "changed": {
      if (lookup.hasFigure(mark.record))
        return <FigureMark mark={mark} id={id} figure={mark.record} />;
      const expected = nonFigureOf(mark.record)?.token ?? "";
      return explain(words.changed(mark.token, expected), words.shouldBe(expected));
    }
    case "open":
      return explain(words.open(mark.token), words.openTag);
    case "word":
      return <>{mark.token}</>;
  }
}
