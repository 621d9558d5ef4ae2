import { type Actor, strengthOrder } from "../../domain/acts.ts";
import { quoteActs } from "../../sentences/act-quotation.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { noSuchAct } from "./denied-acts.ts";
import { addressesOf, onSubject } from "./on-subject.ts";
import { actsLookedAt, inForceOrder, isAskedOf, type PlacedAct } from "./placed-acts.ts";
import { optionsFor, tellActs } from "./telling.ts";

/** Of each so many more acts than the weightiest are told. */
const mostMore = 2;
/** Words quoted of each in the sentence that sets them side by side. */
const wordsOfEach = 15;

/** What is asked of each of several actors: in one sentence what is asked of each most strongly, then the rest. */
export function actorsSideBySide(actors: readonly Actor[], request: ComposeRequest): Composition {
  const { reading, retrieval, library } = request;
  const all = actsLookedAt(reading, library);
  const byActor = actors.map((actor) => {
    const asked = all.filter((placed) => isAskedOf(actor, placed));
    const isByName = ({ act }: PlacedAct) => act.addressees.some(({ id }) => id === actor.id);
    const kept = onSubject(asked, retrieval).kept;
    return {
      actor,
      asked: inForceOrder([...kept.filter(isByName), ...kept.filter((each) => !isByName(each))]),
    };
  });
  const denied = byActor
    .filter(({ asked }) => asked.length === 0)
    .flatMap(({ actor }) => noSuchAct(request, { forces: strengthOrder, actors: [actor] }));
  const [first, ...others] = unique(byActor.flatMap(({ asked }) => asked.slice(0, 1)));
  const told = unique(byActor.flatMap(({ asked }) => asked.slice(1, 1 + mostMore))).filter(
    (placed) => placed !== first && !others.includes(placed),
  );
  const options = { ...optionsFor(request), words: wordsOfEach * (1 + others.length) };
  return {
    drafts: [
      ...denied,
      ...(first ? [quoteActs([first, ...others], options)] : []),
      ...tellActs(told, request),
    ],
    seeAlso: addressesOf(unique(byActor.flatMap(({ asked }) => asked.slice(1 + mostMore)))),
  };
}

/** Of acts that are addressed to several of them each once. */
function unique(acts: readonly PlacedAct[]): PlacedAct[] {
  return [...new Map(acts.map((placed) => [`${placed.resolution.id} ${placed.act.id}`, placed])).values()];
}
