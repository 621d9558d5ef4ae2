import type { ParagraphsElsewhere } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import { allParagraphs, findParagraph, topLevelId } from "../../domain/units.ts";
import { findParagraphsElsewhere, isSameText } from "../../language/paragraphs-elsewhere.ts";
import type { AnswerRequest } from "../../ports.ts";
import { paragraphSentences } from "./compose-topic.ts";
import { type Composed, leads, searchedResolutions } from "./composer.ts";

/** What is said of a paragraph of another text, and where it is not named, of that text. */
export function saidOfElsewhere(request: AnswerRequest, asked: ParagraphsElsewhere): Composed {
  const resolutions = searchedResolutions(request);
  const leadFor = leads(request);
  const saying = (isMeant: (paragraph: Paragraph) => boolean) =>
    resolutions.flatMap((resolution) => {
      const ids = allParagraphs(resolution)
        .filter(isMeant)
        .map(({ id }) => topLevelId(resolution, id));
      return [...new Set(ids)].flatMap((id) => {
        const paragraph = findParagraph(resolution, id);
        return paragraph ? paragraphSentences(paragraph, resolution, [asked.of], leadFor) : [];
      });
    });
  const ofParagraph = saying(({ text }) =>
    findParagraphsElsewhere(text).some(
      ({ numbers, of }) =>
        isSameText(of, asked.of) && numbers.some((number) => asked.numbers.includes(number)),
    ),
  );
  const said =
    ofParagraph.length > 0
      ? ofParagraph
      : saying(({ references }) => references.some(({ number }) => number && isSameText(number, asked.of)));
  return said.length > 0
    ? said
    : notInTheText(resolutions, `paragraph ${asked.numbers.join(", ")} of resolution ${asked.of}`);
}
