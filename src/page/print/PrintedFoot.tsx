import { useState } from "react";
import { trayWords } from "../../wording/views/trayWords";
import { citationsOf, isReported } from "../exporting/aboutExport";
import { usePage } from "../PageContext";

interface PrintedFootProps {
  /** Nothing else on the sheet tells the reports. */
  readonly isAlone: boolean;
}

/** On paper, where and when it was printed; made when it is printed. */
export function PrintedFoot({ isAlone }: PrintedFootProps) {
  const page = usePage();
  const { language, messages } = page;
  const [now] = useState(() => new Date());
  const words = trayWords[language].document;
  const { href, protocol } = window.location;
  const today = now.toLocaleDateString({ zh: "zh-CN", en: "en-GB" }[language], {
    dateStyle: "long",
  });
  return (
    <footer className="printed-foot">
      {isAlone ? citationsOf(page).map((citation) => <p key={citation}>{citation}</p>) : null}
      {isAlone && isReported(page) ? <p>{messages.notOfficial}</p> : null}
      {/* A file has no address that anybody else could open. */}
      {protocol === "file:" ? null : <p>{words.address(href)}</p>}
      <p>{words.printed(today)}</p>
    </footer>
  );
}
