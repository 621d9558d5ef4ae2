/** The form in which texts are compared: NFKC, plain quotation marks and dashes, single spaces. Nothing else may differ. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ,/g, ",")
    .trim();
}
