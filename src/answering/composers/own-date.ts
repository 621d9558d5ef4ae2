import { organActor } from "../../vocabulary/find-actors.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { textsOf } from "./placed-acts.ts";
import { propertyDraft } from "./properties.ts";
import { passagesLookedAt } from "./subject-clauses.ts";

/** With a passage as likely as this it is asked when something is that the text speaks of. */
const likelyOther = 0.55;

/** "When did the Council pass this?" of a text of the Council: the date of the text itself, or that it has none. */
export function ownDate(request: ComposeRequest): Composition | undefined {
  const { reading, library } = request;
  const [only, ...others] = textsOf(reading, library);
  const { detail, actors, symbols, instruments, paragraphs } = reading;
  if (!only || others.length > 0 || detail !== "date" || actors.length === 0) return undefined;
  if (symbols.length + instruments.length + paragraphs.length > 0) return undefined;
  const organ = organActor(only.organ)?.id;
  const isOfOwn = actors.every(({ id }) => id === organ);
  const best = passagesLookedAt(request)[0]?.score ?? 0;
  return isOfOwn && best < likelyOther
    ? { drafts: [propertyDraft(only, "date", reading, library)] }
    : undefined;
}
