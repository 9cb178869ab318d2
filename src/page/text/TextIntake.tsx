import { __iconData as fileTextIcon } from "lucide-react/icons/file-text";
import { useCallback, useState } from "react";
import { textWords } from "../../wording/views/textWords";
import { FileButton, TEXT_FILES } from "../FileButton";
import { usePage } from "../PageContext";
import type { TextInput } from "./decodeInput";
import { useFileDrop } from "../useFileDrop";
import { PastedText } from "../PastedText";
import { Icon } from "../Icon";

/** Where a text comes in: from a file by button or by drop, or pasted. */
export function TextIntake({ onText }: { readonly onText: (input: TextInput) => void }) {
  const { language } = usePage();
  const words = textWords[language];
  const [pasted, setPasted] = useState("");
  const openFile = useCallback((file: File) => onText({ by: "file", file }), [onText]);
  const over = useFileDrop(openFile);
  return (
    <div className="text-intake" data-over={over}>
      <div className="intake-file">
        <FileButton
          label={words.open}
          accept={TEXT_FILES}
          className="button button-strong"
          onFile={openFile}
        >
          <Icon of={fileTextIcon} />
          {words.open}
        </FileButton>
        <span className="intake-drop">{over ? words.dropNow : words.drop}</span>
      </div>
      <p className="intake-accepted">{words.accepted}</p>
      <form
        className="intake-paste"
        onSubmit={(event) => {
          event.preventDefault();
          onText({ by: "paste", text: pasted });
        }}
      >
        <PastedText id="own-text" rows={6} words={words.paste} text={pasted} onText={setPasted} />
        <button type="submit" className="button" disabled={pasted.trim() === ""}>
          {words.readPasted}
        </button>
      </form>
    </div>
  );
}
