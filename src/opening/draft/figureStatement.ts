/** What a drafted figure says; that of a pair's first end says that it was so before, for both ends have one name. */
export function figureStatement(name: string, printed: string, isBefore = false): string {
  return `${name}${isBefore ? "（此前）" : ""}：${printed}。`;
}
