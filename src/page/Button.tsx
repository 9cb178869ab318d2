import type { ComponentProps } from "react";

/** A button that submits nothing; it looks as buttons do where it is given no class of its own. */
export function Button(props: ComponentProps<"button">) {
  return <button type="button" className="button" {...props} />;
}
