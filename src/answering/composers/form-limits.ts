import type { Form } from "../../domain/reading.ts";

/** What is asked of the form and only a language model could do, and what comes instead; undefined where nothing is. */
export function notWithoutModel({ language, plain }: Form): string | undefined {
  const what = language !== undefined ? "Translating" : plain ? "Putting it in simpler words" : undefined;
  return (
    what && `${what} takes a language model, and none wrote this answer; these are the text's own words.`
  );
}
