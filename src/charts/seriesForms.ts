/** The charts of series: the first page of a report often has none, so they are fetched with the first one. */
export { LinesChart } from "./LinesChart";
export { MultiplesChart } from "./MultiplesChart";
export { TableChart } from "./TableChart";
