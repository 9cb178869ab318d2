/** A text from an address, its escapes read; one with broken escapes as it stands. Never throws. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
