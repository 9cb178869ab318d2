/* The door to what writes workbooks: import it only on demand. */
export { writeWorkbook } from "../../export/workbook/writeWorkbook";
export { workbookContent } from "./workbookContent";
