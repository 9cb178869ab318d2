/**
 * The texts of a meeting's slide that are lower than wanted, each with its height in pixels. Runs in the
 * page, so it stands alone.
 */
export function findSmallTexts(least: number): string[] {
  const texts = document.createTreeWalker(
    document.querySelector(".meeting") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const found: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (element === null || text === "" || element.closest(".visually-hidden")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { height } = range.getBoundingClientRect();
    if (height > 0 && height < least) found.push(`${text}: ${height}`);
  }
  return found;
}
