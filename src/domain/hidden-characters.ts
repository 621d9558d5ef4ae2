/**
 * Characters that show nothing themselves and can make a text look like another, or carry one that nobody sees: controls but those
 * of lines and tabs, marks and overrides of direction, tags, selectors of variants, fillers, what is no character. Soft hyphens and what
 * joins or parts words and letters are left to whoever folds a text.
 */
const hiddenCharacters =
  /(?!\s|\u0085)\p{Cc}|(?![\u00ad\u200b-\u200d\u2060\ufeff])\p{DI}|\p{NChar}|[\u070f\u2800\ufff9-\ufffb\u{13430}-\u{1343f}\u{1d159}]/gu;

export function withoutHiddenCharacters(text: string): string {
  return text.replace(hiddenCharacters, "");
}

/** Without the characters with which a document could command the reader's terminal, or show one text as another. */
export function printable(text: string): string {
  return withoutHiddenCharacters(text).replace(/[\v\f\r\u0085]/g, "");
}

/** A turn, or a message to a model, with nothing in it that a person would not see. */
export function visibleTurn<Role>({ role, content }: { readonly role: Role; readonly content: string }) {
  return { role, content: withoutHiddenCharacters(content) };
}

/** JSON with the hidden characters of its strings written as what they are: `\u202e`. */
export function visibleJson(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, 2).replace(hiddenCharacters, (character) =>
    character.split("").map(escaped).join(""),
  );
}
