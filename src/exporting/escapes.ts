import { withoutHiddenCharacters } from "../domain/hidden-characters.ts";

/** Text as XML writes it, in content and in attributes; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return withoutHiddenCharacters(text)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
