import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { actorOfId } from "../../language/actors.ts";
import { spellNumber } from "../../language/numerals.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";
import { metadataOf } from "./metadata-sentence.ts";
import { fullName } from "./names.ts";
import { alternatives } from "./wording.ts";

/** Where a question speaks of another State's text: whose it is. */
export function wrongSponsor(request: AnswerRequest): DraftStatement[] {
  const [resolution, ...others] = searchedResolutions(request);
  const { sponsor, intent } = request.frame;
  if (!sponsor || !resolution || others.length > 0 || intent === "metadata") return [];
  return resolution.sponsors.length === 0 || resolution.sponsors.includes(sponsor.name)
    ? []
    : [sponsorsStatement(resolution, request, false)];
}

/** Who tabled the text, and that no other State did whom the question takes for its sponsor. */
export function sponsorsStatement(
  resolution: Resolution,
  { frame: { actors, sponsor, isCounted } }: AnswerRequest,
  amongSeveral: boolean,
): DraftStatement {
  const statement = metadataOf(resolution, "sponsors", amongSeveral);
  const value = resolution.sponsors.length;
  if (isCounted && value > 1)
    return {
      ...statement,
      text: statement.text.replace(" was tabled by ", ` has ${spellNumber(value)} sponsors: `),
      claims: [...statement.claims, { of: "count", resolution: resolution.id, what: "sponsors", value }],
    };
  const named = [...actors.filter(({ id }) => id !== sponsor?.id), ...(sponsor ? [sponsor] : [])];
  const taken = named.filter(
    ({ id, name }) => actorOfId(id)?.kind === "state" && !resolution.sponsors.includes(name),
  );
  if (resolution.sponsors.length === 0 || taken.length === 0) return statement;
  const names = alternatives(taken.map(fullName));
  return { ...statement, text: statement.text.replace(/\.$/, `, not by ${names}.`) };
}
