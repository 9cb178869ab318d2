/** What the pages and the scripts that drive them share. */
interface Window {
  /** Milliseconds in long tasks. */
  longTasks: number;
  /** Sum of layout shifts. */
  shift: number;
  /** When the page first answered, in milliseconds. */
  interactive: number;
}
