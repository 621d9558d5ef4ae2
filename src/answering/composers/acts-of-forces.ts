import type { Force } from "../../domain/acts.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { noSuchAct } from "./denied-acts.ts";
import { onSubject, passagesAnswering } from "./passages-answering.ts";
import type { PlacedAct, PlacedParagraph } from "./placed-acts.ts";
import { actsLookedAt, inForceOrder, paragraphsLookedAt } from "./placed-acts.ts";
import { type Answering, isOfNothingFound, tellActs, tellParagraph, withLead } from "./telling.ts";
import { answering } from "./thresholds.ts";

/** What is done with a verb, to whomever: acts, and openings of the preamble. */
export function actsOfForces(request: ComposeRequest): Composition {
  const { reading, retrieval } = request;
  const acts = actsWith(request);
  const openings = openingsWith(request);
  if (acts.length + openings.length === 0) return otherVerb(request);
  const all = [...acts, ...openings];
  const kept = onSubject(all, retrieval, answering.ownSubjectOfForces);
  if (isOfNothingFound(request)) return { drafts: [] };
  const drafts = [
    ...tellActs(inForceOrder(acts.filter((act) => kept.includes(act))), request),
    ...openings
      .filter((opening) => kept.includes(opening))
      .flatMap((each) => tellParagraph(each, request, { focus: verbIn(each, reading.forces) })),
  ];
  return { drafts };
}

/** Where the paragraph has one of the verbs, unless what answers stands behind it. */
function verbIn({ paragraph }: PlacedParagraph, forces: readonly Force[]): Answering | undefined {
  const { participles, id } = paragraph;
  const [first] = participles;
  const verb = participles.find(({ force }) => forces.includes(force));
  return verb && verb !== first ? { unit: id, ...verb.object } : undefined;
}

/** Whatever has one of the verbs of the reading. */
export function placesOfForces(request: ComposeRequest): readonly PlacedParagraph[] {
  return [...actsWith(request), ...openingsWith(request)];
}

function actsWith(request: ComposeRequest): PlacedAct[] {
  return actsLookedAt(request).filter(({ act }) => request.reading.forces.includes(act.force));
}

/** Preambular paragraphs that do it with a participle. */
function openingsWith(request: ComposeRequest): PlacedParagraph[] {
  return paragraphsLookedAt(request).filter(({ paragraph }) =>
    paragraph.participles.some(({ force }) => request.reading.forces.includes(force)),
  );
}

/** That nothing is done with the verb, then what is done where the question looks. */
function otherVerb(request: ComposeRequest): Composition {
  const { forces, yesNo } = request.reading;
  const denied = withLead(yesNo === "no" ? undefined : "no", noSuchAct(request, { forces }));
  const found = passagesAnswering(request).slice(0, 2);
  return { drafts: [...denied, ...found.flatMap((each) => tellParagraph(each, request))] };
}
