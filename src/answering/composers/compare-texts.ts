import { strengthOrder } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { quoteAct } from "../../sentences/act-quotation.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { noSuchAct } from "./denied-acts.ts";
import { clausesOf } from "./passage-clauses.ts";
import { actsLookedAt, inForceOrder, isAskedOf, textsOf } from "./placed-acts.ts";
import { propertyClaim } from "./properties.ts";
import { passagesLookedAt, type Thresholds } from "./subject-clauses.ts";
import { textsSpeaking } from "./texts-speaking.ts";
import { weightiestActs } from "./weighty-acts.ts";

/** Of a text on its own subject so many acts are told. */
const mostActs = 2;
const mostTexts = 6;
const wordsOfAct = 25;

/** Texts that are no versions of each other: the best clause of each on the subject; where there is none, what each is and asks. */
export function textsSideBySide(request: ComposeRequest, { answers }: Thresholds): Composition {
  const passages = passagesLookedAt(request).filter(({ score }) => score >= answers);
  const bestOf = ({ id }: Resolution) => passages.find(({ resolution }) => resolution === id);
  const texts = textsOf(request.reading, request.library);
  const ofActors = request.reading.actors.length > 0 ? texts.flatMap((text) => askedIn(text, request)) : [];
  if (ofActors.length > 0) return { drafts: ofActors };
  const speaking = textsSpeaking(request, passagesLookedAt(request), answers);
  if (texts.length > 2 && speaking.isSure)
    return { drafts: speaking.told.slice(0, mostTexts).flatMap((passage) => clausesOf(passage, request)) };
  const onSubject = texts.map(bestOf).filter((passage) => passage !== undefined);
  if (onSubject.length > 1)
    return { drafts: onSubject.slice(0, mostTexts).flatMap((passage) => clausesOf(passage, request)) };
  return { drafts: texts.slice(0, mostTexts).flatMap(inBrief) };
}

/** What a text asks of those that the question names, or that it asks nothing of them. */
function askedIn({ id }: Resolution, request: ComposeRequest): Draft[] {
  const ofText = { ...request, reading: { ...request.reading, texts: [id] } };
  const { actors } = request.reading;
  const asked = actsLookedAt(ofText.reading, request.library).filter((placed) =>
    actors.some((actor) => isAskedOf(actor, placed)),
  );
  if (asked.length === 0) return noSuchAct(ofText, { forces: strengthOrder });
  return inForceOrder(asked).map((act) => quoteAct(act, { among: "several", words: wordsOfAct }));
}

function inBrief(resolution: Resolution): Draft[] {
  const claims = [propertyClaim(resolution, "title")] as const;
  const citations = [{ resolution: resolution.id, unit: "title", quote: resolution.title }];
  const acts = weightiestActs(resolution).slice(0, mostActs);
  return [
    { basis: "structure", claims, citations },
    ...acts.map((act) => quoteAct(act, { among: "several" })),
  ];
}
