import { askingForces } from "../domain/acts.ts";
import type { Library } from "../domain/library.ts";
import type { Speaker } from "../domain/questions.ts";
import { allParagraphs } from "../domain/units.ts";
import { actorOfId } from "../language/actors.ts";
import type { FoundActor } from "../language/find-actors.ts";
import { organs } from "../language/organs.ts";
import { casedPattern, pattern } from "../language/pattern.ts";
import { askedForce } from "../language/question-words.ts";
import { verbForms, verbsOfWord } from "../language/verb-forms.ts";

interface FoundSpeaker {
  readonly speaker: Speaker;
  readonly found: FoundActor;
}

/** Verbs of a question with which a body says something in a text, besides those that resolutions print. */
const plainVerbs = casedPattern`
  ^(?:
    ask|want|tell|order|pass|approve|adopt|oblige|force|require|instruct|expect|say|propose|suggest|ban
    |prohibit|impose|do|formulate|phrase|word
  )(?:s|es|d|ed)?$
  |^(?:told|said|ordered)$
`;

/**
 * The body that does what the question asks about: "What does the Security Council urge States to do?" Only bodies that
 * pass resolutions, and those whose earlier verbs a loaded text reports, can be it.
 */
export function findSpeaker(
  text: string,
  found: readonly FoundActor[],
  library: Library,
): FoundSpeaker | undefined {
  const issuer = found.find((each) => organIds.has(each.actor.id) && isTakenForIssuer(each, text));
  if (issuer) return { speaker: { actor: issuer.actor, past: false, issued: true }, found: issuer };
  for (const each of found) {
    const past = speaksIn(text, each);
    if (past !== undefined && canSpeak(each.actor.id, library))
      return { speaker: { actor: each.actor, past }, found: each };
  }
  return undefined;
}

const organIds: ReadonlySet<string> = new Set(organs.map(({ actor }) => actor));

/** "Why did the Assembly issue this text?", "Is it a resolution of the Council?", "It is the Assembly speaking here", "the Assembly's tenth paragraph" */
function isTakenForIssuer({ span }: FoundActor, text: string): boolean {
  const after = text.slice(span.end);
  const before = text.slice(0, span.start);
  return (
    speaksHere.test(after) ||
    issues.test(after) ||
    itsPart.test(after) ||
    (/^(?:the )?$/i.test(before) && placeBehind.test(after)) ||
    (isThis.test(before) &&
      /^(?:['’]s?)? (?:draft |own )?(?:resolution|draft|text|document|paper)\b/i.test(after)) ||
    issuedBy.test(before)
  );
}

const thisText =
  "(?:it|this|(?:the|this|that) (?:(?:draft|present|whole) )*(?:resolution|draft|text|document|paper))";
const issuing =
  "(?:issu|publish|releas|draft|author|produc|proclaim)(?:e|es|ed|ing)?|writes?|wrote|put(?:s)? out";
const speaksHere = /^,? (?:that is |who is |which is )?(?:speaking|talking)\b(?! (?:of|about|to)\b)/i;
const issues = pattern`
  ^(?: (?:has|had|have|really|actually|itself|\w+ly))*(?: (?:choose|chose|decide|want|prefer|see fit|think fit)(?:s|d|ed)? to)? (?:${issuing}) ${thisText}\b(?! (?:for|that|which|on|about|concerning) )
`;
const place = String.raw`(?:paragraph|para|clause|number|op|pp)\.? \w+`;
/** "the Assembly's tenth paragraph", "the Assembly's wording in paragraph 10" */
const itsPart = pattern`
  ^['’]s? (?:own |exact |\w+th |first |second |third )?(?:
    (?:operative |preambular )?(?:paragraph|para|clause)\b(?! \w+ of (?:its|resolution)\b)
    |(?:words|wording|phrasing|formulation|language) (?:in|of|at|under) (?:operative |preambular )?${place}
  )
`;
/** "General Assembly, para 10: …" */
const placeBehind = new RegExp(String.raw`^,? (?:operative |preambular )?${place}\b`, "i");
const isThis =
  /\b(?:(?:is|was) (?:this|it|that) (?:really |actually )?(?:an?|the)|(?:this|it|that)(?: is|['’]s) (?:an?|the)|this) $/i;
const issuedBy = pattern`
  \b(?:
    ${thisText} (?:(?:is|was|has been) )?(?:
      ${issuing}|written|(?:an? |the )?(?:(?:draft|present) )?(?:resolution|text|draft|document)
    ) (?:by|of) (?:the )?
    |${thisText} (?:comes?|came|is|was) (?:directly |straight )?from (?:the )?
  )$
`;

/** Whether the actor is who asks: in the past or not; undefined where it is not. */
function speaksIn(text: string, { span }: FoundActor): boolean | undefined {
  if (/^\s+(?:have|has|need|ought)\s+to\b/i.test(text.slice(span.end))) return undefined;
  const before = text.slice(0, span.start);
  const [verb = "", next = ""] =
    text
      .slice(span.end)
      .replace(inPlace, "")
      .match(/[a-z]+/gi)
      ?.map((word) => word.toLowerCase()) ?? [];
  const after = text.slice(span.end);
  if (gives.test(after) && /\b(?:can|could|may|does|do)\s+(?:the\s+)?$/i.test(before)) return false;
  const asksNow = /\b(?:is|are)\s+(?:the\s+)?$/i.test(before) && /ing$/.test(verb) && asks(baseOfDoing(verb));
  if (asksNow) return false;
  if (isDoing.test(after) && asks(baseOfDoing(next))) return false;
  const auxiliary = /\b(does|do|can|could|may|will|would|did|has|have|had)\s+(?:the\s+)?$/i
    .exec(before)?.[1]
    ?.toLowerCase();
  if (auxiliary) {
    const isPast = /^(?:did|ha[sd]|have)$/.test(auxiliary);
    return asks(verb) || (isAdverb(verb) && asks(next)) ? isPast : undefined;
  }
  const passive = /\b([a-z]+)\s+(?:(?:of|to|upon|on)\s+(?:\S+\s+){1,6})?by\s+(?:the\s+)?$/i.exec(before)?.[1];
  if (passive && isAsked(passive.toLowerCase())) return /\b(?:was|were|been)\b/i.test(before);
  const opensClause = /(?:^|\b(?:that|how|what|when|where|why|which))\s*(?:the\s+)?$/i.test(before);
  if (!(opensClause || placeInFront.test(before)) || !asks(verb)) return undefined;
  return /ed$|^(?:told|said)$/.test(verb);
}

/** "In paragraph 10 the UN General Assembly urges" */
const placeInFront = new RegExp(
  String.raw`\b(?:in|under|with|by) (?:operative |preambular )?${place},?\s+(?:the\s+)?(?:UN\s+)?$`,
  "i",
);
/** "…, in paragraph 10 of this text, tells" */
const inPlace = pattern`
  ^,?\s+(?:in|at|under|with|through|by way of) (?:
    (?:this|the|that) (?:text|draft|resolution|document)\b
    |(?:operative |preambular )?(?:
      paragraph|para|clause|number|op|pp
    )\.? \w+(?: of (?:this|the|that) (?:\w+ )?(?:text|draft|resolution|document))?
  ),?
`;

/** "… give such an order" */
const gives =
  /^\s+(?:in \w+ \w+ )?(?:give|issue|make|address|send)s? (?:\w+ ){0,2}(?:requests?|orders?|instructions?|calls?|demands?|invitations?)\b/i;
/** "… is demanding" */
const isDoing = /^\s+(?:is|are|was|were) (?:\w+ly )?[a-z]+ing\b/i;

/** "demanding" → "demand" */
function baseOfDoing(word: string): string {
  const stem = word.replace(/ing$/, "");
  return asks(stem) ? stem : `${stem}e`;
}

/** "requested", "asked", but not "established": whom somebody asked. */
function isAsked(word: string): boolean {
  const force = askedForce(word);
  return force ? askingForces.has(force) : /^(?:asked|told|ordered|instructed|obliged|required)$/.test(word);
}

function isAdverb(word: string): boolean {
  return /ly$|^(?:also|not|even|still|itself)$/.test(word);
}

/** In a question these say what a body does otherwise: "When does the Conference hold its session?" */
const ordinaryVerbs =
  /^(?:hold|find|set|keep|make|take|give|see|hear|have|be|bring|seek|meet|receive|support|share|pay|draw|bear|stand)s?$/;

function asks(word: string): boolean {
  if (ordinaryVerbs.test(word)) return false;
  return (
    plainVerbs.test(word) ||
    askedForce(word) !== undefined ||
    verbForms.some((form) => verbsOfWord(word, form).length > 0)
  );
}

const speakersByLibrary = new WeakMap<Library, ReadonlySet<string>>();

function canSpeak(id: string, library: Library): boolean {
  const known = speakersByLibrary.get(library) ?? speakersOf(library);
  speakersByLibrary.set(library, known);
  return known.has(id);
}

function speakersOf({ resolutions }: Library): ReadonlySet<string> {
  const reported = resolutions
    .flatMap(allParagraphs)
    .flatMap((paragraph) => paragraph.reported.flatMap(({ by }) => (by && actorOfId(by.id) ? [by.id] : [])));
  return new Set([...organs.map(({ actor }) => actor), ...reported]);
}
