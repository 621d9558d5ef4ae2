import type { Reference } from "../domain/resolution.ts";
import type { DocumentsAsked } from "../domain/wording.ts";
import { isOrdinal, numberOf } from "../language/numerals.ts";
import { pattern } from "../language/pattern.ts";
import { months } from "../language/printed-dates.ts";
import { meaningsIn, type Sign } from "./signs.ts";

/** "Which resolutions of the 66th session …?": of what kind, session and date the documents are that a question asks for. */
export function documentsAsked(text: string): DocumentsAsked {
  const date = printedDate.exec(text)?.[0];
  const isOfAnyKind = /\binstruments?\b|\bdocuments?\b/i.test(text);
  return {
    kinds: isOfAnyKind ? [] : meaningsIn(text.replace(leftOut, ""), kinds),
    sessions: sessionsOfDocuments(text),
    ...(date && { date }),
  };
}

const printedDate = new RegExp(String.raw`\b(?:(?:\d{1,2} )?(?:${months}) )?(?:19|20)\d{2}\b`, "i");

const kinds: readonly Sign<Reference["kind"]>[] = [
  ["decision", /\bdecisions?\b/i],
  ["resolution", /\bresolutions?\b/i],
  ["declaration", /\bdeclarations?\b/i],
];

/** "not decisions", "decisions aside" */
const leftOut = pattern`
  \b(?:
    not|no|without|except|excluding|leav(?:e|ing) out|apart from
  ) (?:the |any )?(?:resolutions?|decisions?)\b
  |\b(?:resolutions?|decisions?) (?:aside|apart|excluded|excepted|left out)\b
`;

/** The session in "resolutions of the 66th session" and "the 66th GA". */
function sessionsOfDocuments(text: string): number[] {
  return [
    ...text.matchAll(
      /\b([\w-]+) (?:regular )?(?:sessions?|(?:UN)?GA|General Assembly|Assembly|CCPCJ|Commission)\b/gi,
    ),
  ].flatMap(([, printed = ""]) => {
    const number = isOrdinal(printed.toLowerCase()) ? numberOf(printed) : undefined;
    return number ?? [];
  });
}
