import { askedOfMandate } from "../language/mandates.ts";
import { pattern } from "../language/pattern.ts";

const asked = new RegExp(String.raw`\b${askedOfMandate}\b`, "i");
/** Until when a mandate runs, or who gave it, is another question. */
const ofItsTerm = pattern`
  \b(?:
    how (?:long|often|many|much)|when|until|expir\w*|exten\w+|renew\w*|prolong\w*|end(?:s|ed)?
    |run(?:s|ning)? out|review\w*|chang\w*|who (?:gave|set|decided)|which paragraphs?
  )\b
`;

/** "What is the Mission mandated to do?", "What are the Committee’s functions?" */
export function asksForMandate(question: string): boolean {
  return asked.test(question) && !ofItsTerm.test(question);
}
