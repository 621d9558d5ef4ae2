import { namesSubject } from "../language/concepts.ts";
import { casedPattern, pattern } from "../language/pattern.ts";
import { tokenize } from "../language/tokenizer.ts";
import type { Antecedent, CarriedOver, FollowUp } from "./follow-up.ts";
import { questionTerms } from "./question-terms.ts";

/** "So who set it up?", "Where did the idea of such a group come from?": of something that was spoken of, and told elsewhere. */
export function ofOrigin({ text, features, antecedents }: FollowUp): CarriedOver | null {
  const { named, paragraphKind } = features;
  if (named.length > 0 || paragraphKind || !(features.founder === "anybody" || asksForOrigin.test(text)))
    return null;
  const [thing] = thingsIn(antecedents, features.terms);
  return thing
    ? { intent: "topic", founder: "anybody", actors: [], forces: [], named: [], terms: thing }
    : null;
}

const asksForOrigin = pattern`
  \bwhose (?:\w+ )?(?:idea|creation|initiative|brainchild|invention|baby|doing|proposal|work)\b
  |\b(?:idea|proposal|initiative|notion|thought|plan|request|call|wish)s?\b.*\b(?:
    come|came|comes|stem|stems|stemmed|originate[sd]?|start(?:ed|s)?|arise|arose|born
  )\b
  |\b(?:came|come) up with\b
  |\b(?:first|originally|initially) (?:suggest|propos|call|ask|request|moot|float|rais)\w*\b
  |\bhow did (?:it|that|this|they) (?:come about|start|begin|originate)\b|\bwho(?: is| was|'s)? behind\b
  |\b(?:origins?|roots?) of\b
`;

/**
 * What can be set up, with the words around that tell it from others of the kind: "expert group to conduct a study of
 * cybercrime". In capitals are names, of what need not have been set up.
 */
const setUp = new RegExp(
  casedPattern`
  (?:[\p{L}-]+ ){0,4}\b(?:
    group|task force|force|committee|panel|mechanism|body|network|programme|fund|centre|mission|platform
    |forum|tribunal|institute|register|database
  )s?\b(?: (?:(?:to|on|for|of|against|in)\b[^,;.]{0,90}))?
`,
  "gu",
);

/** Those in the paragraphs, as the words that make their names; of the kind that is asked for, where one is. */
function thingsIn(antecedents: readonly Antecedent[], asked: readonly string[]): readonly string[][] {
  const kinds = stems(asked.join(" "));
  const things = antecedents.flatMap(({ text }) => [...text.matchAll(setUp)].map(([words]) => words));
  const meant = things.filter((words) => stems(words).some((stem) => kinds.includes(stem)));
  const isOther = meant.length === 0 && namesSubject(asked);
  return isOther ? [] : (meant.length > 0 ? meant : things).map((words) => questionTerms(words, []));
}

function stems(words: string): string[] {
  return tokenize(words).map(({ term }) => term);
}
