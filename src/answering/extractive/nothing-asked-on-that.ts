import { type Actor, askingForces } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { textWithItems } from "../../domain/units.ts";
import { speaksOf, subjectsAmong } from "../../language/concepts.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import { namesActor } from "../../language/names-actor.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import { lowerThe, nameOf, textNoun } from "./names.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { alternatives } from "./wording.ts";

/**
 * "No: where the draft turns to the Office, it does not mention cybercrime": where no paragraph beyond the preamble that names the Office
 * does, but another. What the text prints nowhere it may say in other words.
 */
export function nothingAskedOnThat(
  actor: Actor,
  ofActor: readonly PlacedAct[],
  { frame }: AnswerRequest,
): DraftStatement[] {
  const [only, ...others] = new Set(ofActor.map(({ resolution }) => resolution));
  const isAsked = frame.cues.has("yes-or-no") || frame.cues.has("asked-of");
  const isBound = frame.premise !== undefined && frame.premise !== "duty";
  if (!only || others.length > 0 || !isAsked || isBound) return [];
  const own = new Set(ofActor.map(({ paragraph }) => paragraph));
  const texts = only.paragraphs.flatMap((paragraph) => {
    const text = textWithItems(paragraph);
    const turnsToActor = own.has(paragraph) || (paragraph.kind !== "preambular" && namesActor(text, actor));
    return turnsToActor ? [text] : [];
  });
  const stems = tokenize(texts.join(" ")).map(({ term }) => term);
  const about = subjectsAmong(frame.terms).flatMap((subject) =>
    !speaksOf(subject, stems) &&
    !isDone(subject.printed, frame.text) &&
    unitsMentioning(only, [subject.printed]).length > 0
      ? [subject.printed]
      : [],
  );
  if (about.length === 0) return [];
  const text = lowerThe(textNoun([only]));
  const where = frame.cues.has("yes-or-no") ? "No: where" : "Where";
  return [
    {
      basis: "absence",
      text: `${where} ${text} turns to ${nameOf(actor)}, it does not mention ${alternatives(about)}.`,
      claim: { of: "act", resolutions: [only.id], actors: [actor], forces: [...askingForces], about },
      citations: [],
    },
  ];
}

/** "to keep … informed" is what is to be done, no subject. */
function isDone(printed: string, question: string): boolean {
  const [first = ""] = printed.split(" ");
  return new RegExp(`\\bto (?:\\w+ly )?${first}\\b`, "i").test(question);
}
