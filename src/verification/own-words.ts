/** A sentence taken apart: what it quotes, and what it says in words of its own. */
export interface SentenceParts {
  /** The sentence with each quotation replaced by `…`. */
  readonly own: string;
  readonly quoted: readonly string[];
}

/** Quotations are what stands between “ and ” or between straight double quotation marks. */
export function splitQuotations(sentence: string): SentenceParts {
  const quoted: string[] = [];
  const own = sentence.replace(
    /“([^“”]*(?:“[^“”]*”[^“”]*)*)”|"([^"]*)"/g,
    (_, curly?: string, straight?: string) => {
      quoted.push(curly ?? straight ?? "");
      return "…";
    },
  );
  return { own, quoted };
}

const markers = /\s*\[(?:[^[\]]*\b)?(?:OP|PP|fn|footnote|annex|title|front)\b[^[\]]*\]/giu;

/** The sentence without citation markers such as "[OP 13]", which are written by `ask` and not by answerers. */
export function withoutMarkers(sentence: string): string {
  return sentence.replace(markers, "").trim();
}
