import { __iconData as xIcon } from "lucide-react/icons/x";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useIsPrinting } from "../tables/useIsPrinting";
import { PrintedFoot } from "./print/PrintedFoot";
import { EditionNotice } from "./edition/PartFailed";
import { usePage } from "./PageContext";
import { adoptStyles } from "./adoptStyles";
import styles from "./styles/dialog.css?inline";
import { Button } from "./Button";
import { Icon } from "./Icon";

adoptStyles(styles);

interface DialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly className?: string;
  /** It is printed, and not the page below it. */
  readonly isSheet?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog of the platform: traps the focus, closes on Escape and on its backdrop, gives the focus back. */
export function Dialog({ title, onClose, className = "", isSheet = false, children }: DialogProps) {
  const { messages } = usePage();
  const isPrinting = useIsPrinting();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    if (!isSheet) return undefined;
    const { dataset } = document.documentElement;
    dataset["sheet"] = "";
    return () => {
      delete dataset["sheet"];
    };
  }, [isSheet]);
  useEffect(() => {
    const element = dialog.current;
    // The backdrop is the dialog itself; what it holds lies in its body.
    const closeOnBackdrop = (event: MouseEvent): void => {
      if (event.target === element) onClose();
    };
    element?.addEventListener("click", closeOnBackdrop);
    return () => element?.removeEventListener("click", closeOnBackdrop);
  }, [onClose]);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${isSheet ? "sheet-dialog" : ""} ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <Button className="icon-button" aria-label={messages.figure.close} onClick={onClose}>
            <Icon of={xIcon} size={20} />
          </Button>
        </header>
        <EditionNotice className="notice" />
        {children}
        {isSheet && isPrinting ? <PrintedFoot isAlone /> : null}
      </div>
    </dialog>
  );
}
