/** "Is OP 5 stronger than OP 8?", "So it creates a fund, right?": what is asked is whether something is so. */
export function asksWhetherSo(question: string): boolean {
  return opensWithAuxiliary.test(question) || tagged.test(question);
}

const opensWithAuxiliary =
  /^(?:(?:in|under|according to|as to|for|on) [^,?]{2,60}, )?(?:(?:and|but|so|now|well|ok(?:ay)?|hmm|sorry|hi|hello|please|actually)\b[,:]? )*(?:(?:tell me|i wonder|i'd like to know|can you (?:tell me|confirm)|let me know|check) (?:if|whether) |(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|doesn['’]?t|don['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t)\b)/i;
/** Said as a statement, and put in question at its end or by what follows. */
const tagged =
  /(?:,| -| –)\s*(?:right|correct|yes|no|true|or not|is(?:n['’]?t)? (?:it|that so|he|she|there)|are(?:n['’]?t)? they|did(?:n['’]?t)? (?:it|they|he|she)|does(?:n['’]?t)? it)\s*[?.!]*$|\b(?:is|isn['’]?t) that (?:so|right|correct|true)\s*[?.!]*$/i;
