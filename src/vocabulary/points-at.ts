import type { Act, Actor } from "../domain/acts.ts";
import type { Resolution } from "../domain/resolution.ts";
import { findParagraph } from "../domain/units.ts";
import { isOffice } from "./actor-relations.ts";
import { actorOfId } from "./actors.ts";
import { namesActor } from "./names-actor.ts";

/** "encourages those bodies to share", "invites representatives mentioned in paragraphs 7 and 8": whoever is named there may be meant. */
export function pointsAt(
  actor: Actor,
  { addressees, paragraph, verbSpan }: Act,
  resolution: Resolution,
): boolean {
  const textOf = (id: string) => findParagraph(resolution, id)?.text ?? "";
  const { kind, family } = actorOfId(actor.id) ?? {};
  const others = kind === "state" || family === "states" ? bodies : states;
  return addressees.some((each) => {
    if (isPointing(each) && !others.test(each.printed))
      return namesActor(textOf(paragraph).slice(0, verbSpan.start), actor);
    const numbers = ofParagraphs.exec(each.printed)?.[1]?.match(/\d+/g) ?? [];
    return !isOffice(actor) && numbers.some((number) => namesActor(textOf(`op${number}`), actor));
  });
}

function isPointing({ printed }: Act["addressees"][number]): boolean {
  return pointing.test(printed);
}

const pointing = /^(?:all )?(?:these|those|such|both|the (?:same|said|two)) (?:[a-z]+ )?[a-z]+$/;
const states = /\b(?:states|countries|governments)$/i;
const bodies = /\b(?:bodies|organs|organizations|entities|institutions|agencies|offices|missions)$/i;
const ofParagraphs = /\b(?:mentioned|named|listed|referred to) in paragraphs? ((?:\d+(?:, | and )?)+)/;
