import { type Act, askingForces } from "../../domain/acts.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { isVerbAsked } from "../../language/forces-of-verbs.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { isGiven, leads, searchedParts } from "./composer.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { placedActs } from "./placed-acts.ts";

/** "Does it condemn Portugal?": of verbs that address nobody, the acts and clauses whose words name the actors; none for other verbs. */
export function actsNamingActors(request: AnswerRequest): DraftStatement[] {
  const { frame } = request;
  if (frame.forces.length === 0 || frame.forces.some((force) => askingForces.has(force))) return [];
  const resolutions = searchedParts(request);
  const leadFor = leads(request);
  const isNamed = (text: string) => frame.actors.some((actor) => namesActor(text, actor));
  const own = placedActs(resolutions)
    .filter(({ act, paragraph }) => isVerbAsked(act, frame) && isNamed(wordsOf(act, paragraph)))
    .filter(({ paragraph, resolution }) => isGiven(resolution, paragraph.id, request))
    .flatMap((placed) => actSentences(placed, { lead: leadFor(placed) }));
  const openings = resolutions.flatMap((resolution) =>
    resolution.paragraphs
      .filter((paragraph) => isGiven(resolution, paragraph.id, request))
      .flatMap((paragraph) => {
        const participles = paragraph.participles.filter(
          (each) =>
            isVerbAsked(each, frame) && isNamed(paragraph.text.slice(each.object.start, each.object.end)),
        );
        const lead = () => leadFor({ resolution, paragraph });
        return participles.length > 0
          ? [preambleSentence(paragraph, resolution, { lead: lead(), among: participles })]
          : [];
      }),
  );
  return [...own, ...openings];
}

function wordsOf({ verbSpan, action }: Act, { text }: Paragraph): string {
  return text.slice(verbSpan.start, action.end);
}
