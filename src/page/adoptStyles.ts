const adopted = new Set<string>();

/**
 * Gives the document the styles of a view that the first page can do without, once. To the content policy
 * a sheet that a script makes is no inline style, and it needs no file of its own.
 */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
