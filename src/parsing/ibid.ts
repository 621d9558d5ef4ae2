const locator =
  /^(vols?|paras?|annex(?:es)?|chaps?|sects?|arts?|articles?|pp?|nos?|documents?|resolutions?|decisions?|appendix|part|treaty series|supplement)\b/i;

/** The text of a note with its leading "Ibid." replaced by what the note before it names, up to the same locator. */
export function resolveIbid(text: string, previous: string | undefined): string {
  const match = /^Ibid\.{0,2}(?:[,;]\s*)?/.exec(text);
  if (match === null || previous === undefined) return text;
  const rest = text.slice(match[0].length);
  const source = previous.replace(/\.$/, "");
  if (rest === "") return previous;
  const kind = locator.exec(rest)?.[1]?.toLowerCase().replace(/e?s$/, "");
  return `${kind === undefined ? source : cutBefore(source, kind)}, ${rest}`;
}

/** "Treaty Series, vols. 2225 and 2237, No. 39574", cut before "vol", is "Treaty Series". */
function cutBefore(source: string, kind: string): string {
  const at = source.toLowerCase().search(new RegExp(`[,;] (?:and )?${kind}`));
  return at > 0 ? source.slice(0, at) : source;
}
