import { FolderOpen } from "lucide-react";
import { type ReactElement, useEffect } from "react";
import { openWords } from "../../wording/views/openWords";
import { Dialog } from "../Dialog";
import { FileButton } from "../FileButton";
import { usePage } from "../PageContext";
import { DraftPart } from "./DraftPart";
import { FaultList } from "./FaultList";
import { ReadingState } from "./ReadingState";
import { SoundFile } from "./SoundFile";
import { TemplateButtons } from "./TemplateButtons";
import { useFileReading } from "./useFileReading";

interface OpenDialogProps {
  /** The file that was dropped on the page; `null` when the dialog was opened by its button. */
  readonly file: File | null;
  readonly onClose: () => void;
}

/** Where a reader's own data come in: as a file, as a filled-in template, or drafted from a text. */
export function OpenDialog({ file, onClose }: OpenDialogProps): ReactElement {
  const { language, opening } = usePage();
  const words = openWords[language];
  const { reading, read, cancel } = useFileReading(language, opening.published);
  useEffect(() => {
    if (file !== null) read(file);
  }, [file, read]);
  return (
    <Dialog title={words.title} onClose={onClose} className="open-dialog">
      <p className="lede">{words.privacy}</p>
      <section className="open-part">
        <FileButton
          label={words.chooseLabel}
          accept=".json,.csv,.tsv,.txt,.xlsx,.xls,.xlsb,.ods,.et,.html,.htm,.xml"
          className="button button-strong"
          onFile={read}
        >
          <FolderOpen size={16} aria-hidden="true" />
          {words.choose}
        </FileButton>
        <span className="open-note">{words.orDrop}</span>
        <p className="open-note">{words.accepted}</p>
        <ReadingState reading={reading} onCancel={cancel} />
        {reading.status === "faulty" ? (
          <FaultList name={reading.name} faults={reading.faults} count={reading.faultCount} />
        ) : null}
        {reading.status === "sound" ? (
          <SoundFile
            name={reading.name}
            dataset={reading.dataset}
            remarks={reading.remarks}
            unfinished={reading.unfinished}
          />
        ) : null}
      </section>
      <TemplateButtons />
      <DraftPart />
    </Dialog>
  );
}
