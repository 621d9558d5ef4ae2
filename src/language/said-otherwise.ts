import type { Force } from "../domain/acts.ts";

/** "shall have the authority to", "the authorization for": what is done with a force, in words other than its verb. */
const otherWords: { readonly [force in Force]?: RegExp } = {
  authorize: /\bauthori[sz]ations?\b|\bauthority to\b|\bauthori[sz]ed\b/i,
  endorse: /\bendorsements?\b/i,
  condemn: /\bcondemnations?\b/i,
  appeal: /\bappeals?\b/i,
  appreciate: /\b(?:with|its) (?:\w+ )?(?:appreciation|gratitude|thanks)\b/i,
};

/** The words with which a text does something of one of the forces otherwise than by its verb. */
export function saidOtherwise(text: string, forces: readonly Force[]): string | undefined {
  return forces.map((force) => otherWords[force]?.exec(text)?.[0]).find((words) => words !== undefined);
}
