import type { Resolution } from "../domain/resolution.ts";
import { actorOfId } from "../language/actors.ts";
import type { FoundActor } from "../language/find-actors.ts";
import { organs } from "../language/organs.ts";
import { casedPattern, pattern } from "../language/pattern.ts";
import { asksForMeaning } from "./asking-words.ts";

/** What an actor that a question names is to it, besides one of whom something is asked. */

/** "What does the Council request …": the organ that speaks is not who is asked. */
export function isOwnSpeaker(found: FoundActor, text: string, resolutions: readonly Resolution[]): boolean {
  if (asksForMeaning.test(text)) return false;
  const speaks = resolutions.some((resolution) => actorOfOrgan(resolution) === found.actor.id);
  const before = text.slice(0, found.span.start);
  const after = text.slice(found.span.end);
  return (
    speaks &&
    ((/\b(?:does|do|did|has|have|is|are|will|would|can|may)\s+(?:the\s+)?$/i.test(before) &&
      !doesNotSpeak.test(after)) ||
      /\b(?:according to|by)\s+(?:the\s+)?$/i.test(before) ||
      ofItsActs.test(before) ||
      ofItsOwn.test(after) ||
      (/^\s*(?:the\s+)?$/i.test(before) && /[a-z]/i.test(after)) ||
      saysSomething.test(after))
  );
}

/** "the requests of the Council": what it does, not what is done to it. */
const ofItsActs =
  /\b(?:requests?|invitations?|calls?|appeals?|demands?|decisions?|acts?|actions|verbs?|words|clauses|paragraphs) (?:of|from) (?:the )?$/i;

/** A State with a text of its own: "Kenya's draft", "this resolution by Kenya", "Kenya tabled it", "sponsor: Kenya". */
export function isTakenForSponsor({ actor, span }: FoundActor, text: string): boolean {
  if (actorOfId(actor.id)?.kind !== "state") return false;
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  return owns.test(after) || tables.test(after) || isOfSponsor.test(after) || byWhom.test(before);
}

const thisText =
  "(?:it|this|(?:the|this|that|our) (?:(?:draft|revised|whole|present) )*(?:resolution|draft|text|proposal|paper|document))";
const owns =
  /^['’]s?\s+(?:own )?(?:(?:draft|revised) )*(?:resolution|draft|text|proposal|initiative|paper)\b/i;
const tables = pattern`
  ^(?: (?:has|had|have|to|really|also|actually|itself|\w+ly))* (?:
    (?:tabl|(?:co-?)?sponsor|submit|introduc|propos|draft|author|initiat|present)\w*|wrote|writes?
    |(?:put|br(?:ing|ought))s?(?: forward| in)?
  ) ${thisText}\b
`;
/** "France and Germany are the sponsors" */
const isOfSponsor =
  /^(?:,? (?:and )?(?:the )?[A-Z][\p{L} ]{2,30}?)* (?:is|are|was|were|as|being) (?:(?:the|its|a|one of (?:the|its)) )?(?:main |only |sole |lead )?(?:co-?)?(?:sponsor|author)s?\b/u;
const byWhom = pattern`
  \b(?:
    ${thisText} (?:is |was |has been )?(?:\w+ed )?(?:by|from)
    |(?:co-?)?(?:sponsor|author)s?(?: (?:is|are|was|were|being))?(?: ?[:=–-])?
    |(?:tabled|(?:co-?)?sponsored|submitted|introduced|put forward) by
  ) (?:the )?$
`;

/** "… to keep States informed": with whom somebody else is to do something. */
export function isOnlyTold(found: FoundActor, all: readonly FoundActor[], text: string): boolean {
  const before = text.slice(0, found.span.start);
  const isBehindDoer = all.some(({ span }) => span.end <= found.span.start);
  const { kind } = actorOfId(found.actor.id) ?? {};
  const isForOthers = kind === "group" && isForThem.test(before);
  const isPlace = kind === "state" && isBehindDoer && somewhere.test(before);
  return (isBehindDoer && toldVerb.test(before)) || whoTells.test(before) || isForOthers || isPlace;
}

/** "Must States pay for the centre in Togo?": where something is. */
const somewhere = /\b(?:in|at|from) (?:the )?$/i;

/** "the updates to governments" */
const isForThem =
  /\b(?:updates?|briefings?|news|feedback|notices?|notifications?) (?:to|for) (?:the |all )?$/i;

/** "Who is to brief governments?", "Which office should be more open with States?": the doer is what is asked for. */
const whoTells = pattern`
  ^(?:and |so |but )?(?:(?:name|say|state|tell me) )?(?:
    who|which (?:body|office|entity|actor|official)s?
  )\b.*\b(?:
    informs?|keeps?|briefs?|updates?|assists?|helps?|advises?|consults?|notif(?:y|ies)|tells?
    |(?:open|transparent|frank) (?:with|to|towards)
  )\s+(?:the |all )?$
`;

const toldVerb = pattern`
  \bto (?:
    inform|keep|brief|update|assist|help|support|advise|consult|notify|report to|work with|cooperate with
    |tell
  )\s+(?:the |all )?$
  |\b(?:
    talks?|dialogues?|meetings?|consultations?|discussions?|negotiations?|contacts?|exchanges?|briefings?
  ) with (?:the |all )?$
`;

/** "Did Chad ask for an extension?", "Chad's request": who asks for something, of whom nothing need be asked. */
export function isAsking({ span }: FoundActor, text: string): boolean {
  const after = text.slice(span.end);
  return (
    ofAsker.test(after) ||
    (/\b(?:did|do|does|ha[sd]|have) (?:the )?$/i.test(text.slice(0, span.start)) && asks.test(after))
  );
}

/** "Whose request is it?", "Who may apply for an exemption?" */
export const asksWhoseRequest =
  /^(?:and |so )?(?:at |on )?whose (?:request|appeal|wish|application)\b|^who (?:may|can|could|might) (?:request|ask|apply|appeal|seek|propose)\b/i;

const ofAsker = /^['’]s? (?:own )?(?:request|appeal|wish|proposals?|recommendations?|applications?)\b/i;
const asks = pattern`
  ^ (?:\w+ly |also |ever |itself )?(?:ask|request|recommend|propose|suggest|demand|appeal|call|want|seek|apply)(?:ed|d)?\b
`;

/** "not the Assembly's": bodies whose acts are set apart. */
export function isOtherOwner({ actor, span }: FoundActor, text: string): boolean {
  const isBody = /^(?:organ|commission|committee|conference)$/.test(actorOfId(actor.id)?.kind ?? "");
  return isBody && /^['’]s(?:\s*[.,;?!)]|\s*$|\s+or\b|\s+and\b)/.test(text.slice(span.end));
}

/** "Does it authorize a blockade of Chad?": what is authorized is of it; nobody else is. */
export function isOfWhatIsDone({ span }: FoundActor, text: string): boolean {
  return authorizedOf.test(text.slice(0, span.start));
}

const authorizedOf =
  /\bauthori[sz]e[sd]?\s+(?:an?|any|the)\s+(?:[\p{L}-]+\s+){1,3}(?:of|in|against|on|over|off)\s+(?:the\s+)?$/iu;

/** "the Council's own requests, not the Assembly's": whose acts they are. */
const ofItsOwn =
  /^['’]s?(?:\s+own\b|\s*[.,;?!)]|\s*$|\s+(?:\w+ )?(?:requests?|invitations?|urgings?|calls?|appeals?|decisions?|demands?|verbs?|acts?)\b)/i;

/** "… the Council just encourages", "… the Council is demanding", "… the Council repeating itself" */
const saysSomething = casedPattern`
  ^\s+[a-z]+ing itself\b
  |^\s+(?:(?:itself|also|really|actually|just|only|merely|simply|ever|explicitly|even|further) )*["'“‘]?(?!
    (?:resolutions|decisions|documents|reports|sessions|members|texts)\b
  )(?:[a-z]+s\b|is [a-z]+ing\b|[a-z]+ed (?!by\b|of\b|to\b))
`;

/** What an organ does that is spoken of, not speaking. */
const doesNotSpeak = pattern`
  ^\s+(?:
    play|have|get(?!\s+\w{3,}est\b)|receive|need|matter|appear|come|meet|belong|become|figure|fit
    |(?:
      asked|requested|invited|urged|told|called|encouraged|addressed|expected|supposed|required|obliged
      |given|named|mentioned
    )\b
  )\b
`;

/** The id of the organ that speaks in a text. */
export function actorOfOrgan(resolution: Resolution): string | undefined {
  return organs.find((entry) => entry.organ === resolution.organ)?.actor;
}
