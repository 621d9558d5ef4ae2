import type { Passage } from "../../domain/passages.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { findParagraph, textWithItems, topLevelId } from "../../domain/units.ts";
import type { Retrieval } from "../../ports.ts";
import { quoteAct } from "../../sentences/act-quotation.ts";
import type { Among } from "../../sentences/names.ts";
import type { PlacedAct } from "../../sentences/quotations.ts";
import { stemsOf } from "../../vocabulary/mentions.ts";
import { tokenize } from "../../vocabulary/tokenizer.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { mainPoints } from "./main-points.ts";
import { likely } from "./on-subject.ts";
import { textsOf } from "./placed-acts.ts";
import { introductionOf, titleOf } from "./properties.ts";
import { addressesOf, clauseOf, passagesLookedAt, type Thresholds } from "./subject-clauses.ts";
import { weightiestActs } from "./weighty-acts.ts";

/** More texts than these are not told one by one. */
const mostTexts = 8;

/** What is loaded, which of the texts speak of something, what one of them is about: answered with texts. */
export function createAboutComposer(thresholds: Thresholds): Composer {
  return (request) => {
    const texts = textsOf(request.reading, request.library);
    const isOfAll = texts.length > 1 && texts.length === request.library.resolutions.length;
    if (!isOfAll) return { drafts: texts.slice(0, mostTexts).flatMap((text) => whatItIs(text, request)) };
    const speaking = textsSpeaking(request, thresholds);
    return speaking.drafts.length > 0 ? speaking : whatIsLoaded(request);
  };
}

/** Its title, and what it weightily does: one clause of several texts, two of a single one. */
function whatItIs(resolution: Resolution, { reading, retrieval }: ComposeRequest): Draft[] {
  const among: Among = reading.texts.length > 1 ? "several" : "one";
  const acts = mainActs(resolution, retrieval).slice(0, among === "one" ? 2 : 1);
  return [introductionOf(resolution), ...acts.map((act) => quoteAct(act, { among }))];
}

/** One act of each paragraph, first of those that answer what the text is about, where retrieval can tell. */
function mainActs(resolution: Resolution, { passages }: Retrieval): PlacedAct[] {
  if ((passages[0]?.score ?? 0) < likely) return mainPoints(resolution);
  const ranks = passages
    .filter((passage) => passage.resolution === resolution.id)
    .map(({ paragraph }) => paragraph);
  const rankOf = ({ paragraph }: PlacedAct) => {
    const at = ranks.indexOf(topLevelId(resolution, paragraph.id));
    return at < 0 ? ranks.length : at;
  };
  const acts = [...weightiestActs(resolution)].sort((a, b) => rankOf(a) - rankOf(b));
  return [...new Map(acts.toReversed().map((act) => [act.paragraph.id, act])).values()].reverse();
}

/** Each text that is likely enough to speak of it, with its best clause. */
function textsSpeaking(request: ComposeRequest, { answers, existence }: Thresholds): Composition {
  if (request.retrieval.presence < existence) return { drafts: [] };
  const passages = passagesLookedAt(request)
    .filter(({ score }, at) => at === 0 || score >= answers)
    .filter((passage) => sharesWord(passage, request));
  const best = [...new Map(passages.toReversed().map((each) => [each.resolution, each])).values()].reverse();
  const told = best.slice(0, mostTexts);
  return {
    drafts: told.flatMap((passage) => clauseOf(passage, request)),
    seeAlso: addressesOf(best.slice(mostTexts)),
  };
}

function whatIsLoaded({ library, reading }: ComposeRequest): Composition {
  const resolutions = textsOf(reading, library);
  const [first] = resolutions;
  if (!first) return { drafts: [] };
  const counted: Draft = {
    basis: "structure",
    claims: [{ of: "count", resolution: first.id, what: "resolutions", value: library.resolutions.length }],
    citations: [],
  };
  return { drafts: [counted, ...resolutions.slice(0, mostTexts).map(titleOf)] };
}

/** "What is loaded?" names no subject, and some paragraph is always the nearest: a word of the question has to stand in it. */
function sharesWord(
  { resolution: id, paragraph: unit }: Passage,
  { reading, library }: ComposeRequest,
): boolean {
  const resolution = library.find(id);
  const paragraph = resolution && findParagraph(resolution, unit);
  const stems = stemsOf(paragraph ? textWithItems(paragraph) : "");
  return tokenize(reading.query).some(({ term }) => stems.has(term));
}
