import type { Cue } from "../domain/wording.ts";
import type { Sign } from "./signs.ts";

/** By what words each cue is known; any of them is enough. */
export const cues: readonly Sign<Cue>[] = [
  [
    "yes-or-no",
    /^(?:(?:in|under|according to|as to|for|on) [^,?]{2,60}, )?(?:(?:and|but|so|now|well|ok(?:ay)?|hmm|sorry|hi|hello|please|actually)\b[,:]? )*(?:(?:tell me|i wonder|i'd like to know|can you (?:tell me|confirm)|let me know|check) (?:if|whether) |(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|doesn['’]?t|don['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t)\b)/i,
  ],
  // Said as a statement, and put in question at its end or by what follows.
  [
    "yes-or-no",
    /(?:,| -| –)\s*(?:right|correct|yes|no|true|or not|is(?:n['’]?t)? (?:it|that so|he|she|there)|are(?:n['’]?t)? they|did(?:n['’]?t)? (?:it|they|he|she)|does(?:n['’]?t)? it)\s*[?.!]*$|\b(?:is|isn['’]?t) that (?:so|right|correct|true)\s*[?.!]*$/i,
  ],
  [
    "same-words",
    /\b(?:same(?: (?:thing|text|words?|one|paragraph))?(?: twice| again)?(?= as\b|\W*$)|same [\w -]{1,30} twice|identical|duplicates?)/i,
  ],
  ["report", /\breports?\b/i],
  ["preamble", /\bpreamb/i],
];
