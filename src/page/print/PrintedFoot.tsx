import { useState } from "react";
import { trayWords } from "../../wording/views/trayWords";
import { citationsOf, isReported } from "../exporting/aboutExport";
import { usePage } from "../PageContext";
import { sharedAddress } from "../sharedAddress";

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
  const address = sharedAddress(page, window.location.href);
  const today = now.toLocaleDateString({ zh: "zh-CN", en: "en-GB" }[language], {
    dateStyle: "long",
  });
  return (
    <footer className="printed-foot">
      {isAlone ? citationsOf(page).map((citation) => <p key={citation}>{citation}</p>) : null}
      {isAlone && isReported(page) ? <p>{messages.notOfficial}</p> : null}
      {address === null ? null : <p>{words.address(address)}</p>}
      <p>{words.printed(today)}</p>
    </footer>
  );
}
