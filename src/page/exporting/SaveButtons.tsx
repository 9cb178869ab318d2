import { __iconData as downloadIcon } from "lucide-react/icons/download";
import { useState } from "react";
import { isNotLoaded } from "../edition/watchEdition";
import { usePage } from "../PageContext";
import { Button } from "../Button";
import { Icon } from "../Icon";

interface SaveButtonsProps<Format extends string> {
  /** The format that each button saves, and what it says. */
  readonly formats: readonly (readonly [Format, string])[];
  /** Saves the file and gives its name. */
  readonly save: (format: Format) => string | Promise<string>;
  readonly words: { readonly saved: (name: string) => string; readonly failed: string };
}

/** A button for each format in which something is saved; says that it was, under what name, or that it was not. */
export function SaveButtons<Format extends string>({
  formats,
  save,
  words,
}: SaveButtonsProps<Format>) {
  const { messages } = usePage();
  const [said, setSaid] = useState("");
  const press = async (format: Format): Promise<void> => {
    try {
      setSaid(words.saved(await save(format)));
    } catch (error) {
      setSaid(isNotLoaded(error) ? messages.loadFailed : words.failed);
    }
  };
  return (
    <>
      <span role="status" className="save-said">
        {said}
      </span>
      {formats.map(([format, name]) => (
        <Button key={format} onClick={() => void press(format)}>
          <Icon of={downloadIcon} />
          {name}
        </Button>
      ))}
    </>
  );
}
