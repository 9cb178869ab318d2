import { Fragment, memo } from "react";
import type { AuditedParagraph } from "../../audit/AuditReport";
import { changeNames } from "../../audit/changeNames";
import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import { textWords } from "../../wording/views/textWords";
import { usePage } from "../PageContext";
import { cutAtMarks } from "./cutAtMarks";
import { nameOfRecord } from "./findingInWords";
import { NumeralMark } from "./NumeralMark";
import type { PlacedMarks } from "./placedMarks";

interface MarkedParagraphProps {
  readonly paragraph: Paragraph;
  readonly audited: AuditedParagraph;
  readonly places: PlacedMarks;
  readonly onExplain: (sentence: string) => void;
}

/** One paragraph of the text under its number, every numeral marked. */
function Marked({ paragraph, audited, places, onExplain }: MarkedParagraphProps) {
  const { lookup, language, messages } = usePage();
  const words = textWords[language].marks;
  const { number, expected, marks } = audited;
  const other =
    expected === number ? null : expected === null ? words.inserted : words.otherNumber(expected);
  return (
    <div className="marked-paragraph">
      <span className="paragraph-number" title={messages.paragraphLong(number)}>
        {messages.paragraph(number)}
        {other === null ? null : <small>{other}</small>}
      </span>
      <p lang="zh-CN">
        {cutAtMarks(paragraph.text, marks, audited.words).map(({ start, text, mark, word }) =>
          word !== null ? (
            <span
              key={start}
              className="text-word"
              title={words.restsOn(
                changeNames[word.role][language],
                word.ids.map((id) => nameOfRecord(id, lookup, language)),
              )}
            >
              {text}
            </span>
          ) : mark === null ? (
            <Fragment key={start}>{text}</Fragment>
          ) : (
            <NumeralMark
              key={start}
              mark={{ ...mark, token: text }}
              id={places.idAt(number, start)}
              onExplain={onExplain}
            />
          ),
        )}
      </p>
    </div>
  );
}

export const MarkedParagraph = memo(Marked);
