import type { Actor } from "../domain/acts.ts";
import { rememberedOfText } from "../domain/remembered.ts";
import { allParagraphs } from "../domain/units.ts";
import { findActors, rememberActorsIn, type ShortForms } from "./find-actors.ts";
import { wordsOf } from "./words.ts";

export type ActorMemory = ReturnType<typeof createActorMemory>;

/**
 * Follows a document through its paragraphs. A short form that two bodies have a claim to ("the Committee") stands for
 * neither: a wrong body is worse than none. What `front` names keeps its claim, for a draft speaks of the body that
 * recommends it.
 */
export function createActorMemory(front: string) {
  const firm = shortFormsIn(front);
  const forms = new Map(firm);
  const contested = new Set<string>();
  return {
    /** What short forms stand for by all that was read so far. */
    forms: forms as ShortForms,
    /** Reads on: what `text` names in full may be called by its short form from now on. */
    remember(text: string) {
      for (const [short, actor] of shortFormsIn(text)) {
        if (firm.has(short) || contested.has(short)) continue;
        const before = forms.get(short);
        if (before === undefined || before.id === actor.id) forms.set(short, actor);
        else {
          forms.delete(short);
          contested.add(short);
        }
      }
    },
  };
}

function shortFormsIn(text: string): Map<string, Actor> {
  const forms = new Map<string, Actor>();
  rememberActorsIn(forms, wordsOf(text));
  return forms;
}

/** Paragraphs, title and footnotes, with the actors that each names; a short form is read as the text has used it so far. Read once for the answer and again for each statement that is verified. */
export const unitsWithActors = rememberedOfText((resolution) => {
  const { front, title, footnotes } = resolution;
  const memory = createActorMemory(`${front}; ${title}`);
  const read = (text: string) => {
    const actors = findActors(text, memory.forms);
    memory.remember(text);
    return actors;
  };
  return [
    ...allParagraphs(resolution).map(({ id, kind, text }) => ({ id, kind, actors: read(text) })),
    { id: "title", kind: undefined, actors: read(title) },
    ...footnotes.map(({ id, resolved }) => ({ id, kind: undefined, actors: read(resolved) })),
  ];
});
