/**
 * Characters that show nothing themselves and can make a text look like another, or carry one that nobody sees: controls but those
 * of lines and tabs, marks and overrides of direction, tags, selectors of variants, fillers.
 */
const hiddenCharacters =
  /(?!\s|\u0085)\p{Cc}|\p{VS}|\u034f|[\u061c\u115f\u1160\u17b4\u17b5\u180e\u200e\u200f\u202a-\u202e\u2061-\u2064\u2066-\u206f\u3164\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

export function withoutHiddenCharacters(text: string): string {
  return text.replace(hiddenCharacters, "");
}

/** A turn, or a message to a model, with nothing in it that a person would not see. */
export function visibleTurn<Role>({ role, content }: { readonly role: Role; readonly content: string }) {
  return { role, content: withoutHiddenCharacters(content) };
}

/** JSON with the hidden characters of its strings written as what they are: `\u202e`. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(hiddenCharacters, (character) =>
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(""),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
