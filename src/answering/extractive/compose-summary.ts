import { type Act, askingForces } from "../../domain/acts.ts";
import { nounFor } from "../../domain/labels.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import { isInSection } from "../../domain/sections.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { topLevelId } from "../../domain/units.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { composeActs } from "./compose-acts.ts";
import { composeLookUp } from "./compose-look-up.ts";
import { composeTopic, operativeSentences } from "./compose-topic.ts";
import { type Composed, isGiven, isRefusal, leads, searchedParts, searchedResolutions } from "./composer.ts";
import { mentionsIn } from "./mentions-of-actor.ts";
import { metadataOf } from "./metadata-sentence.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { inForceOrder, oneOfEachForce, type PlacedAct, placedActs } from "./placed-acts.ts";
import { shortened } from "./shortened.ts";
import { inSentencesWanted, wordsQuoted } from "./summary-length.ts";
import { tellingSubjects } from "./telling-subjects.ts";
import { listed, trimmed } from "./wording.ts";

/** Every paragraph of the part asked for, each in a clause of its own; what is asked of one actor stands together. */
export function composeSummary(request: AnswerRequest): Composed {
  const { frame } = request;
  const scope = frame.summary ?? { of: "whole", length: "full" };
  if (scope.of === "subject") return composeTopic(request);
  if (scope.of === "actor") {
    const acts = composeActs(request);
    if (isRefusal(acts)) return acts;
    const others = frame.cues.has("everything") ? othersNaming(acts, request) : [];
    return inSentencesWanted([...acts, ...others], frame);
  }
  const resolutions = searchedResolutions(request);
  const inOne = scope.length === "sentence" && scope.of === "whole" ? resolutions.flatMap(inOneSentence) : [];
  if (inOne.length > 0) return inOne;
  const paragraphs = resolutions.flatMap((resolution) =>
    inScope(resolution, request).map((paragraph) => ({ paragraph, resolution })),
  );
  if (paragraphs.length === 0)
    return frame.named.length > 0 ? composeLookUp(request) : notInTheText(resolutions);
  const leadFor = leads(request);
  const limit = wordsQuoted(paragraphs.length, scope.length);
  const statements = paragraphs.flatMap(({ paragraph, resolution }) =>
    paragraph.kind === "preambular"
      ? [preambleSentence(paragraph, resolution, { lead: leadFor({ resolution, paragraph }), limit })]
      : operativeSentences(paragraph, resolution, [], leadFor, limit),
  );
  const title = scope.of === "whole" ? resolutions.map((each) => metadataOf(each, "title", false)) : [];
  return inSentencesWanted([...title, ...byAddressee(statements, paragraphs)], frame);
}

/** Sentences about one addressee together, in the order in which the addressees first come. */
function byAddressee(
  statements: readonly DraftStatement[],
  paragraphs: readonly { readonly paragraph: Paragraph }[],
): DraftStatement[] {
  const group = (statement: DraftStatement) => {
    const unit = statement.citations[0]?.unit;
    const paragraph = paragraphs.find(
      (placed) => unit === placed.paragraph.id || unit?.startsWith(`${placed.paragraph.id}.`),
    )?.paragraph;
    return paragraph?.kind === "preambular" ? "preamble" : (firstAddressee(paragraph?.acts ?? []) ?? "text");
  };
  const groups = new Map<string, DraftStatement[]>();
  for (const statement of statements)
    groups.set(group(statement), [...(groups.get(group(statement)) ?? []), statement]);
  return [...groups.values()].flat();
}

function firstAddressee(acts: readonly Act[]): string | undefined {
  return acts.find(({ addressees, force }) => askingForces.has(force) && addressees.length > 0)?.addressees[0]
    ?.id;
}

/** Of the passages found, those that name the actors and are not told yet. */
function othersNaming(told: readonly DraftStatement[], request: AnswerRequest): DraftStatement[] {
  const cited = new Set(told.flatMap(({ citations }) => citations.map(({ unit }) => unit)));
  const { actors } = request.frame;
  const leadFor = leads(request);
  return searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs
      .filter(({ id, text }) => !cited.has(id) && actors.some((actor) => namesActor(text, actor)))
      .filter(({ id }) => isGiven(resolution, id, request))
      .flatMap((paragraph) =>
        actors
          .filter((actor) => namesActor(paragraph.text, actor))
          .slice(0, 1)
          .flatMap((actor) => mentionsIn(paragraph, resolution, actor, leadFor)),
      ),
  );
}

function inScope(resolution: Resolution, { frame }: AnswerRequest): Paragraph[] {
  const of = frame.summary?.of;
  if (of === "named") {
    const ids = frame.named
      .map((unit) => resolveNamedUnit(resolution, unit))
      .map((id) => id && topLevelId(resolution, id));
    return resolution.paragraphs.filter(({ id }) => ids.includes(id));
  }
  if (of === "annex") return annexOf(resolution, frame.summary?.annex);
  if (of === "section")
    return resolution.paragraphs.filter((each) => isInSection(resolution, each, frame.section ?? ""));
  return resolution.paragraphs.filter(({ kind }) => kind !== "annex" && (of === "whole" || kind === of));
}

function annexOf(resolution: Resolution, name: string | undefined): Paragraph[] {
  const all = resolution.paragraphs.filter(({ kind }) => kind === "annex");
  const named = all.filter(({ id }) => name !== undefined && id.startsWith(`${name}.`));
  return named.length > 0 ? named : all;
}

/** "The draft is about “…”, speaks of “…”, requests … “…”, and urges … “…”": subjects, and what the main acts ask; none where nothing is known. */
function inOneSentence(resolution: Resolution): DraftStatement[] {
  const asking = resolution.paragraphs.filter(({ kind, acts }) => kind === "operative" && acts.some(isMain));
  const telling = tellingSubjects(resolution, asking, mostSubjects);
  const main = mainActs(resolution);
  const told = new Set(main.map(({ paragraph }) => paragraph.id));
  const subjects = telling.filter(({ paragraph }) => !told.has(paragraph.id));
  const title = { resolution: resolution.id, unit: "title", quote: resolution.title };
  const isSubject = resolution.title !== "" && !/^Resolution \d/.test(resolution.title);
  const acts = main.map((placed) => actSentence(placed, { lead: "", limit: wordsOfMain }));
  const said = [
    ...(isSubject ? [`is about “${shortened(resolution.title, 30)}”`] : []),
    ...(subjects.length > 0 ? [`speaks of ${listed(subjects.map(({ printed }) => `“${printed}”`))}`] : []),
    ...acts.map(({ text }) => text.replace(/[.:]$/, "")),
  ];
  if (said.length === 0) return [];
  return [
    {
      basis: "quotation",
      text: `The ${nounFor(resolution)} ${[said.slice(0, -1).join(", "), said.at(-1)].filter(Boolean).join(", and ")}.`,
      citations: [
        ...(isSubject ? [title] : []),
        ...subjects.map(({ paragraph, printed }) => ({
          resolution: resolution.id,
          unit: paragraph.id,
          quote: aroundSubject(paragraph.text, printed),
        })),
        ...acts.flatMap(({ citations }) => citations),
      ],
    },
  ];
}

/** So many acts are told in one sentence, with so many words of each, and so many subjects of other paragraphs. */
const mostActs = 2;
const wordsOfMain = 10;
const mostSubjects = 5;

/** The first act of each of the strongest forces. */
function mainActs(resolution: Resolution): PlacedAct[] {
  const acts = placedActs([resolution]).filter(
    ({ act, paragraph }) => paragraph.kind === "operative" && isMain(act) && !isClosing.test(paragraph.text),
  );
  return oneOfEachForce(inForceOrder(acts)).slice(0, mostActs);
}

function isMain({ force }: Act): boolean {
  return askingForces.has(force);
}

/** "Decides to remain seized of the matter" ends any text. */
const isClosing = /\bseized of the (?:matter|question|situation|issue)\b/;

/** A subject with a few words before it and those behind it up to a comma: a word or two could stand anywhere. */
function aroundSubject(text: string, subject: string): string {
  const at = text.indexOf(subject);
  const before = /(?:\S+\s+){0,4}$/.exec(text.slice(0, at))?.[0] ?? "";
  const end = text.indexOf(",", at + subject.length);
  return trimmed(before + text.slice(at, end < 0 ? undefined : end));
}
