import { useState } from "react";
import { cautionTexts } from "../../analysis/summariseCautions";
import type { Figure } from "../../dataset/DatasetLookup";
import { copyToClipboard } from "../../export/copyToClipboard";
import { briefingSentence } from "../../wording/briefing";
import { citeFigure } from "../../wording/citation";
import { textWords } from "../../wording/views/textWords";
import { copyAddress } from "../exporting/copyAddress";
import { type Copied, CopyOutcome } from "../exporting/CopyOutcome";
import { PageLink } from "../PageLink";
import { figureWords } from "../../wording/views/figureWords";
import { usePage } from "../PageContext";
import { TrayToggle } from "../tray/TrayToggle";
import { TextMarkLink } from "../text/TextMarkLink";
import { Button } from "../Button";

function escapeHtml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/** Takes one figure away: as a sentence for a briefing, as a reference, as a link. */
export function FigureActions({ figure }: { readonly figure: Figure }) {
  const page = usePage();
  const { language, linkTo, lookup } = page;
  const [said, setSaid] = useState<Copied | string | null>(null);
  const words = figureWords[language];
  const copy = async (text: string): Promise<void> => {
    const copied = await copyToClipboard({ text, html: `<p>${escapeHtml(text)}</p>` });
    setSaid(copied ? { copied: true } : { copied: false, text });
  };
  const copyLink = async (): Promise<void> => {
    const { href } = new URL(linkTo({ figure: figure.observation.id }), window.location.href);
    setSaid(await copyAddress(page, href));
  };
  return (
    <>
      <div className="figure-actions">
        <TrayToggle kind="figure" id={figure.observation.id} name={figure.name[language]} />
        <TextMarkLink
          figure={figure.observation.id}
          otherwise={
            <>
              <PageLink change={{ view: "text", figure: null }} className="button">
                {textWords[language].openOwn}
              </PageLink>
              <p className="note">{textWords[language].notHere}</p>
            </>
          }
        >
          {textWords[language].seeInText}
        </TextMarkLink>
        <Button
          onClick={() => {
            const cautions = cautionTexts(lookup, [figure.observation.id], language);
            void copy(briefingSentence(lookup, figure.observation, cautions, language));
          }}
        >
          {words.copySentence}
        </Button>
        <Button onClick={() => void copy(citeFigure(lookup.dataset, figure.observation, language))}>
          {words.copyCitation}
        </Button>
        <Button onClick={() => void copyLink()}>{words.copyLink}</Button>
      </div>
      <div role="status" className="said">
        {said === null ? null : <CopyOutcome outcome={said} />}
      </div>
    </>
  );
}
