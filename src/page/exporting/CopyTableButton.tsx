import { __iconData as copyIcon } from "lucide-react/icons/copy";
import { useState } from "react";
import type { TableColumn } from "../../columns/tableColumns";
import { tableWords } from "../../wording/views/tableWords";
import { usePage } from "../PageContext";
import { type Copied, CopyOutcome } from "./CopyOutcome";
import { Button } from "../Button";
import { Icon } from "../Icon";

/** Copies the table for Word, WPS or Excel; what does it is fetched at the first press. */
export function CopyTableButton({ columns }: { readonly columns: readonly TableColumn[] }) {
  const page = usePage();
  const [said, setSaid] = useState<Copied | "failed" | null>(null);
  const copy = async (): Promise<void> => {
    try {
      const { copyShownTable } = await import("./copyTable");
      setSaid(await copyShownTable(page, columns));
    } catch {
      setSaid("failed");
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>
        <Icon of={copyIcon} />
        {tableWords[page.language].copy}
      </Button>
      <span role="status" className="copy-said">
        {said === "failed" ? page.messages.loadFailed : said && <CopyOutcome outcome={said} />}
      </span>
    </>
  );
}
