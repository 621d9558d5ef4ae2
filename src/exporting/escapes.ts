/** Text as XML writes it, in content and in attributes; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return withoutControls(text)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Text without the characters by which a document could command the terminal that an export is printed to. */
export function withoutControls(text: string): string {
  return text.replace(/(?!\s)\p{Cc}/gu, "");
}
