import type { Force } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Reference, Resolution, Span } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import { organs } from "../../language/organs.ts";
import { casedPattern } from "../../language/pattern.ts";
import type { AnswerRequest } from "../../ports.ts";
import { isGiven, searchedParts } from "./composer.ts";

/** Another instrument with where it is named. */
export interface PlacedReference {
  readonly reference: Reference;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

/** Words that ask for documents, and for no subject that they deal with. */
export const genericTerms = casedPattern`
  ^(?:
    resolutions?|decisions?|declarations?|instruments?|conventions?|treat\w+|documents?|papers?|symbols?
    |number\w*|dates?|titles?|cit\w+|published|publication|series|volumes?|source|previous|earlier|other
    |past|recall\w*|adopted|entitled|legal|relevant|international|official|records?|full|called|each
  )$
`;

/** References of the kind and organ that the question names, in the part and under the verb that it names. */
export function candidates(request: AnswerRequest, forces: readonly Force[]): PlacedReference[] {
  const { documents, symbols } = request.frame;
  const wanted = wantedOrgans(request.frame);
  return searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs
      .filter(({ id }) => isGiven(resolution, id, request) && isAmongNamed(id, resolution, request))
      .flatMap((paragraph) =>
        paragraph.references
          .filter(
            ({ span }) =>
              forces.length === 0 || symbols.length > 0 || isUnderVerb(span.start, paragraph, forces),
          )
          .filter(({ kind }) => documents.kinds.length === 0 || documents.kinds.includes(kind))
          .filter(({ organ }) => wanted.length === 0 || (organ !== undefined && wanted.includes(organ)))
          .map((reference) => ({ reference, paragraph, resolution })),
      ),
  );
}

/** Of paragraphs that the question names, only theirs. */
function isAmongNamed(id: string, resolution: Resolution, { frame }: AnswerRequest): boolean {
  return frame.named.length === 0 || frame.named.some((unit) => resolveNamedUnit(resolution, unit) === id);
}

export function wantedOrgans({ actors }: QuestionFrame): readonly string[] {
  return actors.map(({ id }) => id).filter((id) => organs.some((organ) => organ.actor === id));
}

/** Whether what stands at `at` is the object of an act or participle with one of the forces. */
function isUnderVerb(at: number, { acts, participles }: Paragraph, forces: readonly Force[]): boolean {
  const within = ({ start, end }: Span) => start <= at && at < end;
  return (
    acts.some(({ force, action }) => forces.includes(force) && within(action)) ||
    participles.some(({ force, object }) => forces.includes(force) && within(object))
  );
}

export function byParagraph(found: readonly PlacedReference[]): PlacedReference[][] {
  const groups = new Map<string, PlacedReference[]>();
  for (const placed of found) {
    const key = `${placed.resolution.id}#${placed.paragraph.id}`;
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()];
}
