import type { Refusal } from "../../domain/answers.ts";
import { citationLabel } from "../../domain/labels.ts";
import type { Paragraph, ParagraphId, ParagraphKind, Resolution } from "../../domain/resolution.ts";
import { isInSection } from "../../domain/sections.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { topLevelId } from "../../domain/units.ts";
import type { AnswerRequest } from "../../ports.ts";
import { subjectOf } from "./names.ts";
import { lowerFirst } from "./wording.ts";

/** Sentences in the order in which they are to be read; or why there is none. */
export type Composed = readonly DraftStatement[] | Refusal;

/** Answers one kind of question. */
export type Composer = (request: AnswerRequest) => Composed;

export function isRefusal(composed: Composed): composed is Refusal {
  return "outcome" in composed;
}

/** The resolutions that the question is put to. */
export function searchedResolutions({ frame, library }: AnswerRequest): Resolution[] {
  return frame.resolutions.map((id) => library.find(id)).filter((found) => found !== undefined);
}

/** Whether a paragraph, or the one that it is nested in, is among the passages that the question found. */
export function isGiven(
  resolution: Resolution,
  paragraph: ParagraphId,
  { retrieval }: AnswerRequest,
): boolean {
  const holder = topLevelId(resolution, paragraph);
  return retrieval.passages.some((passage) =>
    [passage, ...(passage.copies ?? [])].some(
      (place) => place.resolution === resolution.id && place.paragraph === holder,
    ),
  );
}

/** Of each only the paragraphs of the kind, and in the section, that is asked for. */
export function searchedParts(request: AnswerRequest): Resolution[] {
  const { paragraphKind, section } = request.frame;
  const whole = searchedResolutions(request);
  if (!paragraphKind && section === undefined) return whole;
  return whole.map((resolution) => ({
    ...resolution,
    paragraphs: resolution.paragraphs.filter(
      (paragraph) =>
        (!paragraphKind || paragraph.kind === paragraphKind) &&
        (section === undefined || isInSection(resolution, paragraph, section)),
    ),
  }));
}

/** A paragraph, or what is of its kind, in its text. */
export interface Place {
  readonly resolution: Resolution;
  readonly paragraph: Pick<Paragraph, "kind">;
}

/** How a sentence about a paragraph begins: "The draft", "In the preamble, it", "It". */
export interface Leads {
  (place: Place): string;
  /** "OP 13", with the text in front among several. */
  readonly labelOf: (resolution: Resolution, paragraph: Paragraph) => string;
}

/** Names the resolution in the first sentence, "it" in those that follow (among several the name each time); says where the preamble begins, and an annex. */
export function leads({ frame }: AnswerRequest): Leads {
  const amongSeveral = frame.resolutions.length > 1;
  let last: { readonly resolution: string; readonly kind: ParagraphKind } | undefined;
  const leadFor = ({ resolution, paragraph: { kind } }: Place) => {
    const isOfAnnex = kind === "annex";
    const again =
      !amongSeveral && last?.resolution === resolution.id && (last.kind === "annex") === isOfAnnex;
    const inPreamble = kind === "preambular" && (amongSeveral || last?.kind !== "preambular");
    const text = subjectOf(resolution, amongSeveral);
    const subject = again ? "It" : isOfAnnex ? annexOf(text, amongSeveral) : text;
    last = { resolution: resolution.id, kind };
    return inPreamble
      ? `In the preamble, ${again || !amongSeveral ? lowerFirst(subject) : subject}`
      : subject;
  };
  const labelOf = (resolution: Resolution, paragraph: Paragraph) =>
    citationLabel(resolution, paragraph, amongSeveral ? "several" : "one");
  return Object.assign(leadFor, { labelOf });
}

function annexOf(text: string, amongSeveral: boolean): string {
  return amongSeveral ? `The annex to ${lowerFirst(text)}` : "The annex";
}
