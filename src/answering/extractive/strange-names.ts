import { citesArticle } from "../../language/cited-articles.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";

/** Proper names among what the question is about that stand nowhere in the texts: "tourism in Africa". */
export function strangeNames(request: AnswerRequest): readonly string[] {
  const { properNames, terms } = request.frame;
  const resolutions = searchedResolutions(request);
  const stands = (name: string) =>
    resolutions.some((each) => unitsMentioning(each, [name]).length > 0 || citesArticle(each, name));
  // Another name for what the text does speak of: "the Palermo Convention".
  return properNames
    .filter(({ of }) => !of.some(stands))
    .map(({ printed }) => printed)
    .filter((name) =>
      name
        .toLowerCase()
        .split(/[\s-]/)
        .every((word) => terms.includes(word)),
    )
    .filter((name) => !stands(name));
}
