import type { Actor } from "../domain/acts.ts";
import { rememberActorsOf, type ShortForms } from "./find-actors.ts";

export interface ActorMemory {
  /** What short forms stand for by all that was read so far. */
  readonly forms: ShortForms;
  /** Reads on: what `text` names in full may be called by its short form from now on. */
  remember(text: string): void;
}

/**
 * Follows a document through its paragraphs. A short form that two bodies have a claim to ("the Committee") stands for
 * neither: a wrong body is worse than none. What `front` names keeps its claim, for a draft speaks of the body that
 * recommends it.
 */
export function createActorMemory(front: string): ActorMemory {
  const firm = shortFormsIn(front);
  const forms = new Map(firm);
  const contested = new Set<string>();
  return {
    forms,
    remember(text) {
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
  rememberActorsOf(forms, text);
  return forms;
}
