import type { InventoryKind } from "../domain/claims.ts";
import { casedPattern } from "../language/pattern.ts";
import { asksForParagraphs, asksInHowManyParagraphs } from "./asking-words.ts";
import type { Classified } from "./classified.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** What can be named one after the other, by the nouns that ask for it. Tried in order. */
const nouns: readonly (readonly [InventoryKind, RegExp])[] = [
  ["offences", /^(?:crimes?|offen[cs]es?|felonies)$/],
  ["countries", /^(?:countr(?:y|ies)|nations|states)$/],
  ["officials", /^(?:officials?|office-?holders?|dignitaries)$/],
  ["conferences", /^(?:conferences?|congress(?:es)?|summits?|events|gatherings)$/],
  ["treaties", /^(?:treat(?:y|ies)|conventions?|covenants?)$/],
  ["reports", /^reports?$/],
  ["dates", /^dates?$/],
  ["bodies", /^(?:bod(?:y|ies)|organs?|organi[sz]ations?|institutions?|agenc(?:y|ies)|entit(?:y|ies))$/],
  ["actors", /^(?:actors?|players?|stakeholders?)$/],
  ["addressees", /^addressees?$/],
];

/** Words that ask for a list, and say of what sort its members are. */
const asking = casedPattern`
  ^(?:
    which|what|who|list|enumerate|give|show|tell|me|us|please|can|could|you|i|need|want|to|know|an?|full
    |complete|inventory|all|the|those|these|any|every|each|single|other|different|various|and|so|or|but|how
    |many|kinds?|types?|sorts?|forms?|categories|of|international|intergovernmental|foreign|specific
    |particular|individual|un|united|nations|multilateral|criminal|member|are|is|was|were|do|does|that|have
    |has|been|being|get|gets|there|explicitly|specifically|expressly|actually|by|in|within|throughout|at
    |anywhere|itself
  )$
`;
/** The text, or a part of it, in which they are named. */
const place =
  /^(?:texts?|drafts?|resolutions?|documents?|paper|operative|preamble|preambular|part|section|paragraphs?|loaded|whole|entire|present|this|its?|here|body|title)$/;
const naming = casedPattern`
  ^(?:
    names?|named|mention(?:s|ed)?|list(?:s|ed)?|refers?|referred|cite[sd]?|appear(?:s|ing)?|occur(?:s|ring)?
    |comes?|up|features?|featured|crops?|turns?|identif(?:y|ies|ied)|enumerate[sd]?|speaks?|talks?|about
    |figures?|spoken|found|cover(?:s|ed)?|involve[sd]?
  )$
`;
const addressing = /^(?:address(?:es|ed)?|turns?|asks?|asked|called|upon|tasked|something)$/;

/** "Which bodies are named besides the Office?": that one is known leaves the others to be told. */
const beside = /\b(?:besides|other than|apart from|aside from|except(?: for)?)\b.*$/i;

/** An inventory, where a question's words ask for nothing but what the text names of a kind, or whom it addresses. */
export function inventoryAsked({ text, named, symbols }: QuestionFeatures): Classified | null {
  if (named.length + symbols.length > 0 || asksForParagraphs.test(text) || asksInHowManyParagraphs.test(text))
    return null;
  const words =
    text
      .replace(beside, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const isCounted = /\bhow many\b/i.test(text);
  if (isWhoAddressed(words)) return { intent: "inventory", inventory: "addressees" };
  const noun = nouns.find(([, pattern]) => words.some((word) => pattern.test(word)));
  if (
    !noun ||
    !/^(?:which|what|who|how|can|could|please|list|enumerate|name|give|show|are|is|does|do|tell|any|all)$/.test(
      words[0] ?? "",
    )
  )
    return null;
  const [what, pattern] = noun;
  const at = words.findIndex((word) => pattern.test(word));
  const others = words.filter((_, index) => index !== at);
  const isOnly = (more: RegExp) =>
    others.every((word) => [asking, place, more].some((each) => each.test(word)));
  const isPlural = !/^(?:report|body|country|organ|actor|date)$/.test(words[at] ?? "");
  const isNamed = others.slice(1).some((word) => naming.test(word) && !/^(?:up|about|found)$/.test(word));
  if (isOnly(naming) && (isNamed || (isPlural && others.some((word) => place.test(word) && word !== "it"))))
    return { intent: "inventory", inventory: what, ...(isCounted && { isCounted }) };
  // "What are States asked to do?"
  const isOfTasks = /^what (?:is|are|do|does)\b/i.test(text);
  const isAddressed = !isOfTasks && canBeAsked.has(what) && others.some((word) => addressing.test(word));
  return isAddressed && isOnly(addressing)
    ? { intent: "inventory", inventory: "addressees", ...(isCounted && { isCounted }) }
    : null;
}

const canBeAsked: ReadonlySet<InventoryKind> = new Set<InventoryKind>([
  "actors",
  "bodies",
  "countries",
  "officials",
]);

/** "Who is addressed?", "Whom does the draft address?" */
function isWhoAddressed([first = "", ...others]: readonly string[]): boolean {
  return (
    /^whom?$/.test(first) &&
    others.some((word) => /^address(?:es|ed)?$/.test(word)) &&
    others.every((word) => asking.test(word) || place.test(word) || /^address(?:es|ed)?$/.test(word))
  );
}
