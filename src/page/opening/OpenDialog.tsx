import { __iconData as folderOpenIcon } from "lucide-react/icons/folder-open";
import { useCallback, useEffect, useState } from "react";
import { openWords } from "../../wording/views/openWords";
import { adoptStyles } from "../adoptStyles";
import { Button } from "../Button";
import { Dialog } from "../Dialog";
import { FileButton } from "../FileButton";
import { usePage } from "../PageContext";
import styles from "../styles/opening.css?inline";
import { DraftPart } from "./DraftPart";
import { FileEntry } from "./FileEntry";
import type { OpenedDataset } from "./Opening";
import { TemplateButtons } from "./TemplateButtons";
import { Icon } from "../Icon";

adoptStyles(styles);

interface OpenDialogProps {
  /** The files that were dropped on the page; none when the dialog was opened by its button. */
  readonly dropped: readonly File[];
  readonly onClose: () => void;
}

/** A file of those that are looked at, and what it holds once that is known to be sound. */
interface Entry {
  readonly file: File;
  /** Tells it from any other that was ever chosen here. */
  readonly key: string;
  readonly isSettled: boolean;
  readonly dataset: OpenedDataset | null;
}

let count = 0;

/** Every choice is read anew, also of a file that was mended in between. */
const entriesOf = (files: readonly File[]): readonly Entry[] =>
  files.map((file) => {
    count += 1;
    return { file, key: String(count), isSettled: false, dataset: null };
  });

/** What was copied elsewhere as a file of that name: files themselves, a table of a program or a web page, or columns of text. */
function filesOf(copied: DataTransfer, name: string): readonly File[] {
  if (copied.files.length > 0) return [...copied.files];
  const html = copied.getData("text/html");
  if (/<table[\s>]/iu.test(html)) return [new File([html], `${name}.html`)];
  const text = copied.getData("text/plain");
  return text.includes("\t") ? [new File([text], `${name}.tsv`)] : [];
}

/** Where a reader's own data come in: as files, pasted, as a filled-in template, or drafted from a text. */
export function OpenDialog({ dropped, onClose }: OpenDialogProps) {
  const { language } = usePage();
  const words = openWords[language];
  const [entries, setEntries] = useState(() => entriesOf(dropped));
  /** Words that were pasted where a table is taken. */
  const [wordsPasted, setWordsPasted] = useState<File | null>(null);
  const [toDraft, setToDraft] = useState<File | null>(null);
  const read = useCallback((files: readonly File[]): void => {
    setWordsPasted(null);
    setEntries(entriesOf(files));
  }, []);
  const draft = (file: File): void => {
    read([]);
    setToDraft(file);
  };
  const settle = useCallback(
    (file: File, dataset: OpenedDataset | null): void =>
      setEntries((known) =>
        known.map((entry) =>
          entry.file === file ? { ...entry, isSettled: true, dataset } : entry,
        ),
      ),
    [],
  );
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const isField = event.target instanceof Element && event.target.matches("input, textarea");
      if (isField || event.clipboardData === null) return;
      const files = filesOf(event.clipboardData, words.pasted);
      const text = event.clipboardData.getData("text/plain");
      if (files.length === 0) {
        if (text.trim() !== "") setWordsPasted(new File([text], words.pastedText));
        return;
      }
      event.preventDefault();
      read(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [words, read]);
  // One after the other: each may take all the memory that there is.
  const reading = entries.findIndex(({ isSettled }) => !isSettled);
  const started = reading === -1 ? entries : entries.slice(0, reading + 1);
  return (
    <Dialog title={words.title} onClose={onClose} className="open-dialog">
      <p className="lede">{words.privacy}</p>
      <section className="open-part">
        <FileButton
          label={words.chooseLabel}
          accept=".json,.csv,.tsv,.txt,.xlsx,.xls,.xlsb,.ods,.et,.html,.htm,.xml"
          className="button button-strong"
          multiple
          onFile={(file, others) => read([file, ...others])}
        >
          <Icon of={folderOpenIcon} />
          {words.choose}
        </FileButton>
        <span className="open-note">{words.orDrop}</span>
        <p className="open-note">{words.accepted}</p>
        <p role="alert">{wordsPasted === null ? "" : words.noTable}</p>
        {wordsPasted === null ? null : (
          <Button onClick={() => draft(wordsPasted)}>{words.toDraft}</Button>
        )}
        {entries.length < 2 ? null : <p role="status">{words.several(entries.length)}</p>}
        {started.map(({ file, key }) => (
          <FileEntry
            key={key}
            file={file}
            others={entries.flatMap((entry) =>
              entry.file === file || entry.dataset === null ? [] : [entry.dataset],
            )}
            onSettled={settle}
            onDraft={draft}
          />
        ))}
      </section>
      <TemplateButtons />
      <DraftPart given={toDraft} />
    </Dialog>
  );
}
