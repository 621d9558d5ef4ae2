import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { allParagraphs } from "../../domain/units.ts";
import { acronymOf } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { findInstruments } from "../../language/find-instruments.ts";
import type { AnswerRequest } from "../../ports.ts";
import { composeTopic } from "./compose-topic.ts";
import { searchedParts } from "./composer.ts";

/** What has a full name and may be asked for by another. */
interface Named {
  readonly name: string;
  readonly asked: string;
  readonly variants: readonly string[];
}

/** The full name as the text prints it, for an acronym or a short form. */
export function composeDefinition(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const asked = askedNames(request);
  if (asked.length === 0) return composeTopic(request);
  const resolutions = searchedParts(request);
  const statements = asked.flatMap((named) =>
    resolutions.flatMap((resolution) => spelledOut(named, resolution)),
  );
  const [first] = asked;
  if (statements.length > 0 || !first) return statements;
  return notInTheText(resolutions, first.asked, [first.name], []);
}

function askedNames({ frame }: AnswerRequest): Named[] {
  const actors = frame.actors.map((actor): Named => {
    const known = actorOfId(actor.id);
    const asked = [...(known?.also ?? []), ...(known?.short ?? [])].find((form) =>
      new RegExp(`\\b${escaped(form)}\\b`).test(frame.text),
    );
    return {
      name: actor.name,
      asked: asked ?? acronymOf(actor) ?? actor.name,
      variants: [actor.name, ...(known?.also ?? [])],
    };
  });
  const instruments = findInstruments(frame.text).map(
    ({ instrument, printed }): Named => ({
      name: instrument.name,
      asked: printed,
      variants: [instrument.name, ...(instrument.also ?? [])],
    }),
  );
  return [...actors, ...instruments];
}

function spelledOut({ name, asked, variants }: Named, resolution: Resolution): DraftStatement[] {
  const places = (form: string) => allParagraphs(resolution).filter(({ text }) => text.includes(form));
  const full =
    variants
      .filter((form) => form.length > asked.length || form === name)
      .sort((a, b) => places(b).length - places(a).length)[0] ?? name;
  const found = places(full).sort((a, b) => kindRank(a.kind) - kindRank(b.kind));
  if (found.length === 0) return [];
  const printsShort = allParagraphs(resolution).some(({ text }) =>
    new RegExp(`\\b${escaped(asked)}\\b`).test(text),
  );
  const remark = full === asked || printsShort ? "" : "; the text prints the full name only";
  return [
    {
      basis: "quotation",
      text:
        full === asked ? `The text prints the name “${full}”.` : `${asked} stands for “${full}”${remark}.`,
      citations: found.slice(0, 3).map(({ id }) => ({ resolution: resolution.id, unit: id, quote: full })),
    },
  ];
}

function kindRank(kind: string): number {
  return kind === "operative" ? 0 : 1;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
