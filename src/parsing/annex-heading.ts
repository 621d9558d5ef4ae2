const annexHeading =
  /^(?:Annex|Appendix|Enclosure|Annexe|Appendice|Anexo|Apéndice)(?:\s+(?:[IVXLC]+|[A-Z]|\d{1,2}))?(?:\.|\s*\*)?$/i;

/** A line that opens an annex: "Annex", "Annex II". */
export function isAnnexHeading(line: string): boolean {
  return annexHeading.test(line);
}
