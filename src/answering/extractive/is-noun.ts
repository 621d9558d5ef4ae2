/**
 * Whether a phrase of a question stands there as a noun or a clause of its own, so that a sentence can say that nothing is said "about" it: not
 * "blamed", "smuggles" or "guilty".
 */
export function isNoun(phrase: string, question: string): boolean {
  const at = question.toLowerCase().indexOf(phrase.toLowerCase());
  const before = at < 0 ? "" : question.slice(0, at);
  const isLast = at >= 0 && /^\W*$/.test(question.slice(at + phrase.length));
  if (asking.test(phrase)) return isLast;
  if (/\b(?:the|an?)\s+$/i.test(before) || /^(?:the|an?)\s/i.test(phrase)) return true;
  if (participle.test(phrase)) return false;
  if (behindSubject.test(before) && !phrase.includes(" ")) return false;
  if (behindDoer.test(before) && !phrase.includes(" ") && !nominal.test(phrase)) return false;
  return !(isLast && behindCopula.test(before) && !nominal.test(phrase));
}

/** "… about who pays" reads well, "… about who pays for the ice" does not, where ice cream was asked about. */
const asking = /^(?:who|what|which|whose|how|why|when|where)\b/i;
const participle =
  /(?:[^e]ed|\b(?:stolen|sold|hidden|forgotten|beaten|shot|paid|held|taken|given|broken|driven|killed|lost|left|sent|caught|bought|brought|fought|taught|thrown|torn|sworn|born|met|made|done|kept|built|sought|won))$/i;
/** "Who smuggles …": a verb follows. */
const behindSubject = /\b(?:who|anybody|anyone|nobody|somebody|someone|everybody|they|we)\s+$/i;
/** "Should States train judges?" */
const behindDoer =
  /\b(?:must|should|can|could|will|would|shall|may|do|does|did)\s+(?:the\s+|all\s+)?[\p{L}’'-]+\s+$/iu;
const behindCopula =
  /(?<!\bwhat\s+)\b(?:is|are|was|were|be|been|as|gets?|got)\s+(?:\w+ly\s+|so\s+|too\s+|very\s+)?$/i;
const nominal = /(?:s|ing|ion|ment|ity|ism|ance|ence|ship|ness|age|ure|\s\S+)$/i;
