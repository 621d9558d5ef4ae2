import type { Span } from "../domain/resolution.ts";
import { actorOfId } from "./actors.ts";
import { anyAdjective, demonyms, sidesByAdjective } from "./demonyms.ts";
import type { FoundActor } from "./find-actors.ts";

/** States that are named by what they are called by their adjectives: "the Israeli side", "the Ivorian authorities". */
export function statesByAdjective(text: string): FoundActor[] {
  return [...text.matchAll(sidesByAdjective)].flatMap(({ index, 0: printed, 1: names = "" }) => {
    const span: Span = { start: index, end: index + printed.length };
    return [...names.matchAll(anyAdjective)].flatMap(([adjective]) => {
      const state = actorOfId(demonyms.get(adjective.toLowerCase()) ?? "");
      return state ? [{ actor: { id: state.id, name: state.name }, span, printed }] : [];
    });
  });
}
