/** Text without the characters by which a document could command the terminal that an export is printed to. */
export function withoutControls(text: string): string {
  return text.replace(/(?!\s)\p{Cc}/gu, "");
}
