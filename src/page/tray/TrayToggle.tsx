import { MAX_TRAY_ITEMS, type TrayReference } from "../../selection/Tray";
import { addToTray, isInTray, removeFromTray } from "../../selection/editTray";
import { trayWords } from "../../wording/views/trayWords";
import { usePage } from "../PageContext";
import { Button } from "../Button";

interface TrayToggleProps {
  readonly kind: TrayReference;
  readonly id: string;
  /** What is put into the briefing, for who hears the button alone. */
  readonly name: string;
}

/** Puts a thing into the briefing, or takes it out again. */
export function TrayToggle({ kind, id, name }: TrayToggleProps) {
  const { address, language, go } = usePage();
  const words = trayWords[language];
  const { tray } = address;
  const isIn = isInTray(tray, kind, id);
  const isFull = !isIn && tray.length >= MAX_TRAY_ITEMS;
  return (
    <Button
      className="button tray-toggle"
      aria-pressed={isIn}
      disabled={isFull}
      title={isFull ? words.full(MAX_TRAY_ITEMS) : isIn ? words.remove : words.add}
      onClick={() =>
        go({
          tray: isIn
            ? removeFromTray(
                tray,
                tray.findIndex((item) => item.kind === kind && "id" in item && item.id === id),
              )
            : addToTray(tray, { kind, id }),
        })
      }
    >
      {isIn ? words.added : words.add}
      <span className="visually-hidden">: {name}</span>
    </Button>
  );
}
