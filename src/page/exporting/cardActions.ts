import { figuresOf } from "../../analysis/composeCards";
import { drawPivot, pivotOf } from "../../analysis/drawPivot";
import { hasPivot } from "../../analysis/hasPivot";
import { pivotTable } from "../../columns/pivot";
import { download } from "../../export/download";
import { figureColumnIdsFor, figuresTableFor } from "../../columns/figures";
import { mediaTypes } from "../../export/mediaTypes";
import type { PictureFormat, PictureTheme } from "../../export/picture/pictureDesign";
import { svgToPng } from "../../export/picture/svgToPng";
import { csvBytes } from "../../export/serializeCsv";
import type { TableColumn } from "../../columns/tableColumns";
import { exportWords } from "../../wording/views/exportWords";
import type { CardMenuProps } from "../cards/CardMenu";
import type { Page } from "../PageContext";
import { cardPicture } from "./cardPicture";
import { cardWords } from "./cardWords";
import { copyAddress } from "./copyAddress";
import type { Copied } from "./CopyOutcome";
import { copyTable, wordsTable } from "./copyTable";
import { nameOfExport } from "./aboutExport";
import { sharedAddress } from "../sharedAddress";

/** A picture that the browser did not let onto the clipboard, as a data address, and what it shows. */
export interface OfferedPicture {
  readonly picture: string;
  readonly alt: string;
}

/** What was saved or done, in words, or how a copy ended. */
export type Outcome = string | Copied | OfferedPicture;

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      resolve(typeof reader.result === "string" ? reader.result : ""),
    );
    reader.addEventListener("error", () => reject(reader.error ?? new Error("unreadable")));
    reader.readAsDataURL(blob);
  });
}

/** One thing that a card gives away. */
interface CardAction {
  readonly label: string;
  /** Said when it could not be done. */
  readonly failed: string;
  /** @param within any element of the card */
  readonly act: (within: Element, theme: PictureTheme) => Promise<Outcome>;
}

const columns: readonly TableColumn[] = ["name", "value", "period", "place", "paragraph"];

function pictureActions({ card, chart }: CardMenuProps, page: Page): CardAction[] {
  if (chart === null) return [];
  const { language, messages } = page;
  const { picture, file } = exportWords[language];
  const words = cardWords(card, chart, page);
  const named = (format: PictureFormat, extension: string): string =>
    nameOfExport(page, words.title, false, extension, picture.formatNames[format]);
  const draw = (within: Element, format: PictureFormat, theme: PictureTheme) =>
    cardPicture(within, chart, words, format, theme, language);
  const png = (format: PictureFormat): CardAction => ({
    label: picture[format],
    failed: picture.failed,
    act: async (within, theme) => {
      const name = named(format, "png");
      download(await svgToPng(draw(within, format, theme)), name, mediaTypes.png);
      return file.saved(name);
    },
  });
  return [
    {
      label: picture.svg,
      failed: picture.failed,
      act: async (within, theme) => {
        const name = named("plain", "svg");
        download(draw(within, "plain", theme).svg, name, mediaTypes.svg);
        return file.saved(name);
      },
    },
    png("plain"),
    png("slide"),
    png("phone"),
    {
      label: picture.copy,
      failed: picture.failed,
      act: async (within, theme) => {
        // The promise goes to the clipboard at once, while the press still counts as the reader's.
        const drawn = svgToPng(draw(within, "plain", theme));
        try {
          await navigator.clipboard.write([new ClipboardItem({ [mediaTypes.png]: drawn })]);
          return messages.figure.copied;
        } catch {
          // On plain HTTP there is no such clipboard; the browser's own menu copies what it shows.
          return { picture: await dataAddress(await drawn), alt: words.title };
        }
      },
    },
  ];
}

function dataActions({ card, chart }: CardMenuProps, page: Page): CardAction[] {
  const { lookup, language, linkTo } = page;
  const { chartData, file } = exportWords[language];
  const figures = figuresOf(card);
  const rows = figures.map(({ row }) => row);
  const words = cardWords(card, chart, page);
  return [
    {
      label: chartData.csv,
      failed: file.failed,
      act: async () => {
        const name = nameOfExport(page, words.title, false, "csv");
        const table = figuresTableFor(language, lookup, rows, figureColumnIdsFor(lookup, language));
        download(csvBytes(table, { headers: "header" }), name, mediaTypes.csv);
        return file.saved(name);
      },
    },
    {
      label: chartData.copy,
      failed: file.failed,
      act: () => {
        if (hasPivot(card, chart)) {
          const pivot = pivotOf(
            card.rows.map((row) => lookup.figureAt(row)),
            language,
          );
          const drawn = drawPivot(pivot, "values", words.title, language);
          const grid = pivotTable(drawn, "values", words.title, pivot.unit, language);
          return copyTable(page, grid, card.rows, words.title, words.notes);
        }
        // The cautions stand in a column of the table already.
        const list = wordsTable(page, rows, columns);
        return copyTable(page, list, rows, words.title, words.stated);
      },
    },
    {
      label: chartData.link,
      failed: file.failed,
      act: async () => {
        const { href } = new URL(linkTo({ card: card.key }), window.location.href);
        return copyAddress(page, href, words.title);
      },
    },
  ];
}

/** The card as a briefing of one: its chart as an office suite draws it, its table, what to mind, its source. */
function wordAction({ card, chart }: CardMenuProps, page: Page): CardAction {
  const { lookup, language, linkTo } = page;
  return {
    label: exportWords[language].card.word,
    failed: exportWords[page.language].file.failed,
    act: async () => {
      const [{ composeTray }, { wordBriefing }, { writeDocx }] = await Promise.all([
        import("../../analysis/composeTray"),
        import("../../export/office/wordBriefing"),
        import("../../export/office/writeDocx"),
      ]);
      const entries = composeTray(lookup, [{ kind: "card", id: card.key }]);
      const address = new URL(linkTo({ card: card.key }), window.location.href);
      const href = sharedAddress(page, address.href);
      const { title } = cardWords(card, chart, page);
      const name = nameOfExport(page, title, false, "docx");
      const content = await writeDocx(wordBriefing(lookup, entries, language, href, title));
      download(content, name, mediaTypes.docx);
      return exportWords[page.language].file.saved(name);
    },
  };
}

/** Everything that a card gives away, pictures first where it has a drawing. */
export function cardActions(menu: CardMenuProps, page: Page): readonly CardAction[] {
  return [...pictureActions(menu, page), wordAction(menu, page), ...dataActions(menu, page)];
}
