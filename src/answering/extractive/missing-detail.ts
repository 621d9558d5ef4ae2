import type { AbsenceClaim, DraftStatement, Refusal, StatedDetail } from "../../domain/answers.ts";
import type { Intent } from "../../domain/questions.ts";
import { whatWasSearched } from "../../domain/refusals.ts";
import { topLevelId } from "../../domain/units.ts";
import { unitsStatingDetail } from "../../language/mentions.ts";
import { detailNames } from "../../language/stated-details.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composer, isRefusal, searchedResolutions } from "./composer.ts";
import { nearestOf, nothingAbout } from "./nothing-on-that.ts";
import { absentSubjects } from "./subject-groups.ts";
import { listed } from "./wording.ts";

/** What shows that a detail is asked for. */
const asked: readonly (readonly [RegExp, StatedDetail])[] = [
  [/\bhow many\b/i, "number"],
  [
    /\b(?:which|what) (?:exact |precise )?(?:dates?|day|year|month|week)\b|\bwhen (?:was|were|did)\b/i,
    "date",
  ],
  [
    /\b(?:in|at) (?:which|what) (?:city|town|country|venue)\b|\bwhere (?:was|were|did|will)\b.{0,60}\b(?:held|meets?|met|takes? place|signed|convened|hosted)\b/i,
    "place",
  ],
  [/\bother (?:co-?)?chair\w*\b/i, "second chair"],
  [/\bwho(?:ever)? (?:else )?(?:presides?|(?:co-?)?chairs?|heads)\b/i, "chair"],
];

/** These are answered with the paragraphs on a subject, whatever detail is asked. */
const ofSubjects: ReadonlySet<Intent> = new Set<Intent>([
  "topic",
  "reasons",
  "look-up",
  "reference",
  "deadline",
]);

/** That the paragraphs on a subject do not state the detail that is asked: beside what they do say, or alone where only it is asked. */
export function withDetail(compose: Composer): Composer {
  return (request) => {
    const composed = compose(request);
    const { text, intent } = request.frame;
    const wanted = asked.find(([pattern]) => pattern.test(text));
    if (!wanted || isRefusal(composed) || !ofSubjects.has(intent)) return composed;
    const [pattern, detail] = wanted;
    const claim = claimOf(detail, composed, request);
    if (!claim || isStated(claim, request) || (intent === "deadline" && isDue(claim, request)))
      return composed;
    const isOfSubject = intent === "topic" || intent === "deadline";
    const asksMore = !isOfSubject || questionWord.test(text.replace(pattern, " "));
    return asksMore ? [...composed, notStated(claim, request)] : refusalOf(claim, request);
  };
}

function isStated({ paragraphs, detail }: DetailClaim, request: AnswerRequest): boolean {
  return searchedResolutions(request).some((each) => unitsStatingDetail(each, paragraphs, detail).length > 0);
}

/** "At its twenty-second session" is when, if no date. */
function isDue({ paragraphs }: DetailClaim, request: AnswerRequest): boolean {
  return searchedResolutions(request)
    .flatMap((each) => each.paragraphs.filter(({ id }) => paragraphs.includes(id)))
    .some(({ acts }) => acts.some(({ deadline, forum }) => deadline !== undefined || forum !== undefined));
}

/** Of a paragraph that is named, what it is asked for and the whole text does not speak of: "Is ivory in paragraph 5?" */
export function withUnsaid(compose: Composer): Composer {
  return (request) => {
    const composed = compose(request);
    const { named, intent, premise } = request.frame;
    if (isRefusal(composed) || intent !== "look-up" || named.length === 0 || premise) return composed;
    const { phrases } = absentSubjects(request);
    return phrases.length > 0 ? [...composed, nothingAbout(phrases, request)] : composed;
  };
}

const questionWord = /\b(?:who|whom|whose|which|what|why|how|where)\b/i;

type DetailClaim = Extract<AbsenceClaim, { of: "detail" }>;

/** Of one text: in several, some paragraph of one tells nothing of another. */
function claimOf(
  detail: StatedDetail,
  composed: readonly DraftStatement[],
  request: AnswerRequest,
): DetailClaim | undefined {
  const [resolution, ...others] = searchedResolutions(request);
  const cited = composed.flatMap(({ citations }) => citations.map(({ unit }) => unit));
  if (!resolution || others.length > 0) return undefined;
  const paragraphs = [...new Set(cited.flatMap((unit) => topLevelId(resolution, unit)))];
  return paragraphs.length > 0
    ? { of: "detail", resolutions: [resolution.id], paragraphs, detail }
    : undefined;
}

function notStated(claim: DetailClaim, request: AnswerRequest): DraftStatement {
  const [resolution] = searchedResolutions(request);
  const labels = claim.paragraphs.map(
    (id) => resolution?.paragraphs.find((each) => each.id === id)?.label ?? id,
  );
  const text = `${listed(labels)} ${labels.length > 1 ? "give" : "gives"} no ${detailNames[claim.detail]} for that.`;
  return { basis: "absence", text, claim, citations: [] };
}

function refusalOf(claim: DetailClaim, request: AnswerRequest): Refusal {
  return {
    outcome: "not-in-the-text",
    text: `The text gives no ${detailNames[claim.detail]} for that. ${whatWasSearched(searchedResolutions(request))}`,
    nearest: nearestOf(request),
    claim,
  };
}
