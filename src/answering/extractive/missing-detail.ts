import { bindingForces } from "../../domain/acts.ts";
import type { Refusal } from "../../domain/answers.ts";
import type { Detail, DetailClaim } from "../../domain/claims.ts";
import type { Intent, QuestionFrame } from "../../domain/questions.ts";
import { notFoundIn } from "../../domain/refusals.ts";
import type { Paragraph, UnitId } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findParagraph } from "../../domain/units.ts";
import { countriesNamed } from "../../language/count-in.ts";
import { denialOf, isOnlySought, unitsStating } from "../../language/details.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { nearestOf } from "./nothing-on-that.ts";

/** Of the other kinds of question the composers know what is missing themselves. */
const askOfSomething: ReadonlySet<Intent> = new Set<Intent>([
  "topic",
  "acts",
  "look-up",
  "deadline",
  "reasons",
  "reference",
]);
/** In more places than these nothing in particular is spoken of. */
const mostPlaces = 4;

/** That the text does not state what is asked of the thing that it does speak of ("on which day was it signed?"), before what it says of it. */
export function withMissingDetails(composed: Composed, request: AnswerRequest): Composed {
  const { details = [], intent, resolutions } = request.frame;
  if (isRefusal(composed))
    return details.includes("punishment") ? withoutPunishment(composed, request) : composed;
  if (!askOfSomething.has(intent) || resolutions.length > 1) return composed;
  // "Which governments does it condemn?" is answered by the acts.
  const wanted = details.filter(
    (detail) =>
      !isOnlySought(detail) &&
      (detail !== "country" || intent !== "acts") &&
      (detail !== "number" || !isCounted(composed, request)),
  );
  const missing = wanted.flatMap((detail) => missingDetail(detail, composed, request));
  const [first] = missing;
  if (!first) return composed;
  const isAllThatIsAsked = missing.length === details.length && asksForNothingElse(request);
  return isAllThatIsAsked && !composed.some(deniesAct)
    ? refusalOf(first, request)
    : behindPremise(missing, composed, request.frame.cues);
}

/** Where a number is, or countries that the reader can count. */
function isCounted(composed: readonly DraftStatement[], request: AnswerRequest): boolean {
  const areCountries = request.frame.thingsCounted.some((thing) => thing === "state" || thing === "countri");
  const [resolution] = searchedResolutions(request);
  const namesSeveral = (unit: UnitId) =>
    resolution !== undefined && countriesNamed(resolution, unit).length > 1;
  return composed.some(
    ({ basis, citations }) =>
      basis === "structure" || (areCountries && citations.some(({ unit }) => namesSeveral(unit))),
  );
}

function withoutPunishment(refusal: Refusal, request: AnswerRequest): Refusal {
  const [none] = missingDetail("punishment", [], request);
  return none ? refusalOf(none, request) : refusal;
}

/** What is missing, behind what corrects the question and before all else that is said. */
function behindPremise(
  missing: readonly DetailDenial[],
  composed: readonly DraftStatement[],
  cues: QuestionFrame["cues"],
): readonly DraftStatement[] {
  const others = composed.filter((statement) => !deniesDeadline(statement) || cues.has("deadline"));
  const premise = others.filter(
    (statement, at) => deniesDuty(statement) || (at === 0 && deniesAct(statement)),
  );
  const isNever = premise.some(deniesDuty) && cues.has("since");
  const isTimeDenied = others.some(deniesDeadline) || isNever;
  const unsaid = missing.filter(({ claim }) => !(isTimeDenied && claim.detail === "time"));
  return [...premise, ...unsaid, ...others.filter((statement) => !premise.includes(statement))];
}

/** "On which day was it signed?", "How many have joined?": what the text says of it otherwise is no answer. */
function asksForNothingElse({ frame }: AnswerRequest): boolean {
  const { cues, interrogatives, intent, details = [] } = frame;
  if (interrogatives > details.length) return false;
  const ofEvent = details.every((detail) => detail === "time" || detail === "place");
  const isHeld = ofEvent && cues.has("when-it-happened") && !cues.has("deadline");
  return (
    isHeld || (intent === "topic" && details.every((detail) => detail === "number" || detail === "share"))
  );
}

function deniesDeadline(statement: DraftStatement): boolean {
  return (
    statement.basis === "absence" && statement.claim.of === "act" && statement.claim.withDeadline === true
  );
}

/** "OP 8 obliges nobody": of a duty that nobody has no detail is missing. */
function deniesDuty(statement: DraftStatement): boolean {
  if (statement.basis !== "absence" || statement.claim.of !== "act") return false;
  const { forces = [] } = statement.claim;
  return bindingForces.every((force) => forces.includes(force));
}

/** "OP 9 asks nothing of the Secretary-General", "Nothing is established …" */
function deniesAct(statement: DraftStatement): boolean {
  if (statement.basis !== "absence") return false;
  const { claim } = statement;
  return claim.of === "founding" || (claim.of === "act" && claim.withDeadline !== true);
}

export interface DetailDenial {
  readonly basis: "absence";
  readonly text: string;
  readonly claim: DetailClaim;
  readonly citations: readonly [];
}

/** Text-wide where all that is there would have to be known; else in the places that the answer is about. */
export function missingDetail(
  detail: Detail,
  composed: readonly DraftStatement[],
  request: AnswerRequest,
): DetailDenial[] {
  const [resolution] = searchedResolutions(request);
  if (!resolution) return [];
  const everywhere = detail === "punishment" || detail === "amount" || detail === "share";
  const { acts, ...paragraphs } = everywhere ? {} : placesOf(composed, request);
  // A time stated beside an act may be its own: only a reader can tell.
  const places = detail === "time" ? paragraphs : { ...paragraphs, ...(acts && { acts }) };
  if (!everywhere && (!places.paragraphs || places.paragraphs.length > mostPlaces)) return [];
  const claim: DetailClaim = { of: "detail", resolutions: [resolution.id], detail, ...places };
  return unitsStating(resolution, claim).length > 0
    ? []
    : [{ basis: "absence", text: denialOf(detail), claim, citations: [] }];
}

/** The paragraphs that are cited, of them the acts that are quoted, and the words asked that stand there. */
function placesOf(
  composed: readonly DraftStatement[],
  request: AnswerRequest,
): Pick<DetailClaim, "paragraphs" | "acts" | "terms"> {
  const [resolution] = searchedResolutions(request);
  const cited = composed.flatMap(({ citations }) => citations);
  const paragraphs = cited.flatMap(({ unit }) => (resolution && findParagraph(resolution, unit)) ?? []);
  if (paragraphs.length === 0) return {};
  const acts = paragraphs.flatMap((paragraph) =>
    paragraph.acts.filter(({ verbSpan, action }) => {
      const words = paragraph.text.slice(verbSpan.start, action.end);
      return cited.some(({ unit, quote }) => unit === paragraph.id && words.includes(quote));
    }),
  );
  const stems = stemsOf(paragraphs.map(({ text }) => text).join(" "));
  const sessions = request.frame.sessions.map(({ printed }) => `${printed} session`);
  const terms = request.frame.terms.filter((term) => hasTerm(stems, term));
  const symbols = [...request.frame.symbols, ...numbersOfNamed(paragraphs, request.frame)].filter((symbol) =>
    paragraphs.some(({ text }) => text.includes(symbol)),
  );
  return {
    paragraphs: [...new Set(paragraphs.map(({ id }) => id))],
    acts: [...new Set(acts.map(({ id }) => id))],
    terms: [...terms, ...sessions, ...symbols],
  };
}

/** "The Plan of Action" is the title of a resolution, whose date is its own. */
function numbersOfNamed(
  paragraphs: readonly Paragraph[],
  { instruments, properNames }: QuestionFrame,
): string[] {
  const names = [...instruments, ...properNames.map(({ printed }) => printed)];
  const isMeant = (title: string) =>
    instruments.some((name) => title.includes(name)) ||
    (names.length > 0 && names.every((name) => title.includes(name)));
  return paragraphs.flatMap(({ references }) =>
    references.flatMap(({ number, title }) => (number && title && isMeant(title) ? number : [])),
  );
}

export function refusalOf({ text, claim }: DetailDenial, request: AnswerRequest): Refusal {
  return notFoundIn(searchedResolutions(request), text, nearestOf(request), claim);
}
