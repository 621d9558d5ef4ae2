import { findActors } from "../language/find-actors.ts";

/** "… of the Secretary-General himself?", "… to Israel by name": only what is asked of the actor itself. */
export function asksOfItself(question: string): boolean {
  return findActors(question).some(({ span }) => itself.test(question.slice(span.end)));
}

const itself =
  /^,? (?:(?:him|her|it|them)sel(?:f|ves)|by name|directly|personally|separately|specifically|in person)\b/i;
