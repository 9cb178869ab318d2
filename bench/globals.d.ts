/** What the pages and the scripts that drive them share. */
interface Window {
  /** Tasks of more than 50 ms. */
  longTasks: { startTime: number; duration: number }[];
  /** Sum of layout shifts. */
  shift: number;
  /** When the page first answered, in milliseconds. */
  interactive: number;
}
