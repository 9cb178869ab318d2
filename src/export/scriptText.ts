/** JSON as it may stand in a `<script>` of a document: it reads the same, and nothing in it can end the element. */
export function scriptText(json: string): string {
  return json.replace(/</gu, "\\u003c");
}
