import { pattern } from "../language/pattern.ts";

const state = "(?:states?|countr(?:y|ies)|delegations?|governments?)";
const body = "(?:body|bodies|organ|commission|council|committee)";

/** What a catalogue asks of a text, each as a question. */
const properties: readonly (readonly [RegExp, string])[] = [
  [
    pattern`
      ^(?:the )?(?:
        (?:submitting|sponsoring|tabling|proposing) ${state}|sponsors?|authors?
        |(?:tabled|submitted|sponsored) by(?: whom)?
        |${state} that (?:\w+ )?(?:submits?|submitted|tabled?|sponsor(?:s|ed)?)(?: it)?
      )$
    `,
    "Who tabled the text?",
  ],
  [
    new RegExp(
      `^(?:the )?(?:recommending ${body}|${body} (?:that|which) recommend(?:s|ed)(?: it)?|recommended by(?: whom)?)$`,
      "i",
    ),
    "Which body recommends the text for adoption?",
  ],
  [
    new RegExp(
      `^(?:the )?(?:adopting ${body}|${body} (?:that|which) (?:(?:is|was|has) to adopt|adopts|adopted)(?: it)?|(?:to be )?adopted by(?: whom)?)$`,
      "i",
    ),
    "Which body is to adopt the text?",
  ],
  [/^(?:the )?(?:full |exact )?title$/i, "What is the title of the text?"],
  [/^(?:the )?(?:status|stage)(?: reached)?$/i, "What is the status of the text?"],
  [/^(?:the )?(?:document )?(?:symbol|number)$/i, "What is the symbol of the text?"],
];

/** "Metadata: submitting State, body that recommends, title" → a question each; none where anything else is named, or one word alone. */
export function propertiesListed(sentence: string): string[] {
  const list = sentence.replace(/^[\p{L}, ]{1,30}:\s*/u, "").replace(/[\s.?!]+$/, "");
  const parts = list.split(/,\s*(?:and\s+)?|\s+and\s+|\s*[;/+&]\s*/).filter((part) => part !== "please");
  const asked = parts.map((part) => properties.find(([pattern]) => pattern.test(part.trim()))?.[1]);
  const isWord = parts.length < 2 && !/\s/.test(list.replace(/^the /i, ""));
  return isWord ? [] : asked.every((each) => each !== undefined) ? asked : [];
}
