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
  [/^(?:the )?(?:exact )?(?:date|day)$/i, "What is the date of the text?"],
  [/^(?:the )?agenda item(?: number)?$/i, "Under which agenda item does the text come?"],
];

/** "Metadata: submitting State, body that recommends, title", "What are its symbol and date?" → a question each; none where anything else is named, or one thing alone is asked for. */
export function propertiesListed(sentence: string): string[] {
  const said = sentence.replace(/^[\p{L}, ]{1,30}:\s*/u, "").replace(/[\s.?!]+$/, "");
  const list = said.replace(asking, "").replace(ofText, "");
  const parts = list.split(/,\s*(?:and\s+)?|\s+and\s+|\s*[;/+&]\s*/).filter((part) => part !== "please");
  const asked = parts.map((part) => properties.find(([pattern]) => pattern.test(part.trim()))?.[1]);
  const isSingle = parts.length < 2 && (list !== said || !/\s/.test(list.replace(/^the /i, "")));
  return isSingle ? [] : asked.every((each) => each !== undefined) ? asked : [];
}

const asking = /^(?:(?:and |so )?(?:what|which) (?:is|are) |(?:give|tell|show) me )(?:its )?/i;
const ofText = / of (?:it|(?:the|this) (?:draft |present )?(?:resolution|draft|text|document))$/i;
