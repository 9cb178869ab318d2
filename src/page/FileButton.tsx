import { type ReactNode, useRef } from "react";
import { Button } from "./Button";

interface FileButtonProps {
  /** Name of the chooser for who does not see it. */
  readonly label: string;
  /** Endings and media types that are offered. */
  readonly accept: string;
  readonly className: string;
  /** Told of all files at once; one where `others` is not taken. */
  readonly onFile: (file: File, others: readonly File[]) => void;
  /** Whether several may be chosen at once. */
  readonly multiple?: boolean;
  readonly children: ReactNode;
}

/** A button that lets the reader choose a file of their own. */
export function FileButton({
  label,
  accept,
  className,
  onFile,
  multiple = false,
  children,
}: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const [file, ...others] = event.currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again after it was mended.
          event.currentTarget.value = "";
          if (file !== undefined) onFile(file, others);
        }}
      />
      <Button className={className} onClick={() => chooser.current?.click()}>
        {children}
      </Button>
    </>
  );
}

/** What a report's text is taken from. */
export const TEXT_FILES = ".txt,.text,.html,.htm,text/plain,text/html";
