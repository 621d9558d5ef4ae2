/** The form in which texts are compared: plain quotation marks and dashes, single spaces, no invisible characters. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
