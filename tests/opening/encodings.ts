/** Two-byte GB18030, turned round from what the platform's own decoder reads. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.from([lead, trail]));
      if (trail !== 0x7f && !bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) =>
      character < "\u0080" ? [character.charCodeAt(0)] : (bytesOf.get(character) ?? []),
    ),
  );
}

/** UTF-16 with its mark, as Excel saves “Unicode text”. */
export function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(Array.from(`\uFEFF${text}`), (character) =>
    character.charCodeAt(0),
  );
  return new Uint8Array(units.buffer);
}
