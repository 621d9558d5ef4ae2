import type { NamedUnit, QuestionFrame } from "../domain/questions.ts";
import { conceptsOf } from "../language/concepts.ts";
import { asksForSummary, asksToCompare, asksWhy, premiseOf } from "./asking-words.ts";
import type { Classified } from "./classify-intent.ts";
import type { QuestionFeatures } from "./question-features.ts";

const leadIn =
  /^(?:and|but|so|then|ok(?:ay)?|also|or|what about|how about|what of|same (?:question )?for|now)\b/i;
const pronoun =
  /\b(?:it|its|they|them|their|theirs|those|these|that|this|ones?|he|she|him|her|both|the two|else|same|the (?:same|other|others|former|latter|next|previous)(?: ones?)?)\b/i;
const prepositional = /^(?:under|by|in|for|with|at|to|from|on|of|against) (?:which|what|whom)\b/i;
const ofThem =
  /\bwhich ones?\b|\b(?:of|in) (?:them|these|those|the two|both|it|that(?: one)?|this(?: one)?)\b/i;
const asksWhichPlace =
  /^(?:and |so |but )?(?:(?:in |under )?(?:which|what) (?:paragraphs?|ops?|pps?|clauses?|part)|where(?: exactly| precisely)?(?: (?:does (?:it|the (?:text|draft)) say|is|was) (?:that|this|it|so))?|what(?:'s| is) the source|sources?|says who|cite (?:it|that)|reference)(?: is (?:that|this|it)(?: in)?)?\s*[?.!]*$/i;
const asksShorter =
  /^(?:and |so |but )?(?:(?:can you |please )?(?:make it )?(?:shorter|briefer|more briefly|in (?:one|a single) sentence|in short|in brief)(?:,? please)?)\s*[?.!]*$/i;
const listThem =
  /^(?:and |so |please )?(?:list|name|show|give|enumerate) (?:me )?(?:them|those|these|all)\b/i;
const onlyWhen =
  /^(?:and |but |so )?(?:by |until |since |at |from |on |of )?(?:when|(?:what|which) (?:date|deadline|session|day|year))(?: exactly| is (?:it|that) due)?\s*[?.!]*$/i;
const onlyQuote =
  /\b(?:quote|verbatim|exact (?:words|wording|text|language)|word for word|original (?:text|wording)|full text|read it|show (?:me )?(?:it|the text|that paragraph))\b/i;
const nextOne = /\b(?:next|following|after (?:that|it|this)|subsequent|one after)\b/i;
const previousOne = /\b(?:previous|preceding|before (?:that|it|this)|prior one|one before)\b/i;

/** Whether a question needs an earlier one to be understood. */
export function leansOnEarlier(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return (
    leadIn.test(text) || asksAlone(text) || (words <= 12 && pronoun.test(text)) || prepositional.test(text)
  );
}

function asksAlone(text: string): boolean {
  return (
    onlyWhen.test(text) ||
    /^(?:and |but |so )?(?:why|what for|how so|how come|who|where|how|which ones?|whom|to whom|by whom)(?: is (?:that|this|it)| not)?\s*[?.!]*$/i.test(
      text,
    )
  );
}

/** Whether a question names nothing that it could be about. */
export function saysNothing({
  named,
  actors,
  forces,
  terms,
  symbols,
  instruments,
}: QuestionFeatures): boolean {
  return (
    named.length + actors.length + forces.length + terms.length + symbols.length + instruments.length === 0
  );
}

/** Whether it cannot be understood without an earlier one: "what about it?", "why?". */
export function saysNothingAlone(features: QuestionFeatures): boolean {
  const { text, paragraphKind } = features;
  if (!saysNothing(features) || paragraphKind || asksForSummary.test(text)) return false;
  return (
    asksAlone(text) || (pronoun.test(text) && leansOnEarlier(text)) || leadIn.test(text) || asksWhy.test(text)
  );
}

/** What the frame of a question takes over from the one before it. */
export function carryOver(
  features: QuestionFeatures,
  classified: Classified,
  previous: QuestionFrame,
): Partial<QuestionFrame> & Pick<QuestionFrame, "intent"> {
  const { text, named, actors, forces, terms, paragraphKind } = features;
  const nothingNew = named.length + actors.length + forces.length + terms.length === 0;
  const shifted = shiftedUnits(text, previous);
  if (shifted) return { ...previous, named: shifted };
  const premise = premiseOf(text);
  if (nothingNew && premise && previous.named.length + previous.actors.length > 0)
    return { ...previous, premise };
  if (nothingNew && asksWhichPlace.test(text)) return previous;
  if (nothingNew && asksShorter.test(text)) return { ...previous, ...shortened(previous) };
  if (onlyQuote.test(text) && named.length + actors.length === 0) return { ...previous, verbatim: true };
  if (nothingNew && asksWhy.test(text)) return { ...previous, intent: "reasons" };
  if (nothingNew && paragraphKind) return { ...previous, ...otherPart(previous, paragraphKind) };
  if (nothingNew && listThem.test(text)) return { ...previous, ...listed(previous) };
  if (asksToCompare.test(text) && actors.length + terms.length === 0) {
    const compared = [...(previous.earlierNamed ?? []), ...previous.named, ...named];
    if (compared.length > 1) return { ...previous, intent: "compare", named: compared.slice(-2) };
  }
  if (nothingNew && onlyWhen.test(text)) {
    if (previous.intent === "metadata") return { ...previous, property: "date" };
    return saysItsDate.has(previous.intent) ? previous : { ...previous, intent: "deadline" };
  }
  if (nothingNew && (classified.intent === "topic" || prepositional.test(text))) return previous;
  if (
    named.length > 0 &&
    named.every((unit) => unit.assumedOperative) &&
    previous.paragraphKind === "preambular"
  ) {
    const preambular = named.map((unit) => ({
      ...unit,
      kind: "preambular" as const,
      assumedOperative: false,
    }));
    return carryOver({ ...features, named: preambular }, classified, previous);
  }
  if (named.length > 0)
    return {
      ...inherited(previous),
      ...classified,
      intent: intentForUnits(classified, previous, text),
      named,
      actors,
      terms,
    };
  if (
    actors.length > 0 &&
    terms.length === 0 &&
    forces.length === 0 &&
    leadIn.test(text) &&
    classified.intent !== "deadline"
  ) {
    return { ...previous, ...forActors(previous), actors, named: [], terms: [] };
  }
  if (forces.length > 0 && actors.length === 0)
    return { ...classified, intent: "acts", actors: previous.actors, forces, terms };
  if (
    named.length + actors.length + forces.length === 0 &&
    !leadIn.test(text) &&
    classified.intent === "topic" &&
    areGeneric(terms)
  ) {
    return previous.intent === "metadata" ? { ...classified, terms } : previous;
  }
  if (terms.length > 0 && leadIn.test(text) && !pronoun.test(text) && actors.length === 0)
    return { intent: "topic", terms };
  return withAntecedent(features, classified, previous);
}

/** Words that name no subject: "who set it up?", "who is meant to act on that?" */
function areGeneric(terms: readonly string[]): boolean {
  return conceptsOf(terms).every(({ official }) => official.length === 0);
}

/** A question with a pronoun, or too short to stand: who and what it is about comes from before. */
function withAntecedent(
  { actors, terms, text, forces, symbols: ownSymbols }: QuestionFeatures,
  classified: Classified,
  previous: QuestionFrame,
): Partial<QuestionFrame> & Pick<QuestionFrame, "intent"> {
  const antecedents = actors.length > 0 ? actors : previous.actors;
  const subject =
    terms.length === 0 || prepositional.test(text) ? [...new Set([...terms, ...previous.terms])] : terms;
  const named =
    actors.length === 0 && (terms.length <= 1 || ofThem.test(text) || classified.intent === "deadline")
      ? previous.named
      : [];
  const symbols = ownSymbols.length > 0 ? ownSymbols : previous.symbols;
  const asksOfSymbols =
    symbols.length > 0 &&
    (classified.intent === "topic" || classified.intent === "deadline" || classified.intent === "metadata");
  const premise = classified.premise;
  const isAsked =
    antecedents.length > 0 &&
    classified.intent === "topic" &&
    (premiseOf(text) !== undefined || /\b(?:do|asked?|of|for)\b/i.test(text)) &&
    terms.length === 0;
  return {
    ...classified,
    ...(premise && { premise }),
    symbols,
    intent: isAsked ? "acts" : asksOfSymbols ? "reference" : classified.intent,
    actors: antecedents,
    forces,
    terms: subject,
    named: classified.intent === "topic" && !ofThem.test(text) ? [] : named,
  };
}

/** What these answer has the date in it. */
const saysItsDate: ReadonlySet<QuestionFrame["intent"]> = new Set(["reference", "look-up", "definition"]);

/** What was counted, one by one. */
function listed(previous: QuestionFrame): Pick<QuestionFrame, "intent"> & Partial<QuestionFrame> {
  const { counted } = previous;
  if (previous.intent !== "count" || typeof counted !== "object" || counted === null)
    return { intent: previous.intent };
  const { force, actor, opening } = counted.acts;
  return {
    intent: "acts",
    forces: force ? [force] : [],
    actors: actor ? [actor] : [],
    ...(opening && { paragraphKind: "preambular" }),
  };
}

function shortened(previous: QuestionFrame): Pick<QuestionFrame, "intent"> & Partial<QuestionFrame> {
  return previous.summary
    ? { intent: "summary", summary: { ...previous.summary, length: "sentence" } }
    : { intent: previous.intent };
}

function inherited(previous: QuestionFrame): Partial<QuestionFrame> {
  return previous.summary ? { summary: { ...previous.summary, of: "named" } } : {};
}

function intentForUnits(
  classified: Classified,
  previous: QuestionFrame,
  text: string,
): QuestionFrame["intent"] {
  if (classified.intent !== "look-up") return classified.intent;
  const keeps = previous.intent === "compare" && (asksToCompare.test(text) || /\d.*\d/.test(text));
  return keeps || previous.intent === "summary" ? previous.intent : "look-up";
}

function forActors(previous: QuestionFrame): Pick<QuestionFrame, "intent"> {
  const keeps =
    previous.intent === "acts" ||
    previous.intent === "deadline" ||
    previous.intent === "summary" ||
    previous.intent === "definition" ||
    previous.intent === "count";
  return { intent: keeps ? previous.intent : "acts" };
}

function otherPart(
  previous: QuestionFrame,
  paragraphKind: NonNullable<QuestionFrame["paragraphKind"]>,
): Partial<QuestionFrame> & Pick<QuestionFrame, "intent"> {
  const { summary, intent } = previous;
  if (previous.named.length > 0 && paragraphKind !== "annex") {
    return {
      intent,
      named: previous.named.map((unit) => ({ ...unit, kind: paragraphKind, assumedOperative: false })),
    };
  }
  if (summary && paragraphKind !== "annex") return { intent, summary: { ...summary, of: paragraphKind } };
  return intent === "count" && typeof previous.counted === "string"
    ? { intent, counted: paragraphKind }
    : { intent, paragraphKind };
}

/** "and the one after that?" */
function shiftedUnits(text: string, previous: QuestionFrame): NamedUnit[] | null {
  const last = previous.named.at(-1);
  if (!last || !pronoun.test(text)) return null;
  if (nextOne.test(text)) return [{ ...last, number: last.number + 1, printed: text }];
  const first = previous.named[0];
  return first && previousOne.test(text) ? [{ ...first, number: first.number - 1, printed: text }] : null;
}
