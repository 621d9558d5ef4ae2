import { bindingForces } from "../../domain/acts.ts";
import type { Detail, DetailClaim, DraftStatement, Refusal } from "../../domain/answers.ts";
import type { Intent } from "../../domain/questions.ts";
import { whatWasSearched } from "../../domain/refusals.ts";
import { findParagraph } from "../../domain/units.ts";
import { denialOf, isOnlySought, unitsStating } from "../../language/details.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composer, isRefusal, searchedResolutions } from "./composer.ts";
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
export function withMissingDetails(compose: Composer): Composer {
  return (request) => {
    const composed = compose(request);
    const { details = [], intent, resolutions } = request.frame;
    if (isRefusal(composed) && details.includes("punishment")) {
      const [none] = missingDetail("punishment", [], request);
      return none ? refusalOf(none, request) : composed;
    }
    if (isRefusal(composed) || !askOfSomething.has(intent) || resolutions.length > 1) return composed;
    // "Which governments does it condemn?" is answered by the acts.
    const wanted = details.filter(
      (detail) => !isOnlySought(detail) && (detail !== "country" || intent !== "acts"),
    );
    const missing = wanted.flatMap((detail) => missingDetail(detail, composed, request));
    if (missing.length === 0) return composed;
    const [first] = missing;
    const isCorrected = composed.some(deniesAct);
    if (first && !isCorrected && missing.length === details.length && asksForNothingElse(request))
      return refusalOf(first, request);
    const others = composed.filter(
      (statement) => !deniesDeadline(statement) || request.frame.cues.has("deadline"),
    );
    const isDenied = others.some(deniesDeadline);
    const premise = others.filter(
      (statement, at) => deniesDuty(statement) || (at === 0 && deniesAct(statement)),
    );
    const isNever = premise.some(deniesDuty) && request.frame.cues.has("since");
    const unsaid = missing.filter(({ claim }) => !((isDenied || isNever) && claim.detail === "time"));
    return [...premise, ...unsaid, ...others.filter((statement) => !premise.includes(statement))];
  };
}

/** "On which day was it signed?": what the text says of it otherwise is no answer. */
function asksForNothingElse({ frame: { cues, interrogatives, details = [] } }: AnswerRequest): boolean {
  const ofEvent = details.every((detail) => detail === "time" || detail === "place");
  return ofEvent && interrogatives <= details.length && cues.has("when-it-happened") && !cues.has("deadline");
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

interface DetailDenial {
  readonly basis: "absence";
  readonly text: string;
  readonly claim: DetailClaim;
  readonly citations: readonly [];
}

/** Text-wide where all that is there would have to be known; else in the places that the answer is about. */
function missingDetail(
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
  const symbols = request.frame.symbols.filter((symbol) =>
    paragraphs.some(({ text }) => text.includes(symbol)),
  );
  return {
    paragraphs: [...new Set(paragraphs.map(({ id }) => id))],
    acts: [...new Set(acts.map(({ id }) => id))],
    terms: [...terms, ...sessions, ...symbols],
  };
}

/** That no amount is stated, where one is asked for and none is in the text; with the paragraphs that the question names. */
export function withAmount(compose: Composer): Composer {
  return (request) => {
    const denial = request.frame.amount ? missingDetail("amount", [], request) : [];
    const [none] = denial;
    if (!none) return compose(request);
    const { named, amount, details = [] } = request.frame;
    const asksMore = named.length > 0 || amount === "too";
    const frame = { ...request.frame, details: details.filter((detail) => detail !== "number") };
    const composed = asksMore ? compose({ ...request, frame }) : [];
    return isRefusal(composed) || composed.length === 0 ? refusalOf(none, request) : [none, ...composed];
  };
}

function refusalOf({ text, claim }: DetailDenial, request: AnswerRequest): Refusal {
  return {
    outcome: "not-in-the-text",
    text: `${text} ${whatWasSearched(searchedResolutions(request))}`,
    nearest: nearestOf(request),
    claim,
  };
}
