/** Ids of a library are made of letters, digits, dots and hyphens. */
const prefix = "own~";

/** The id of a text that a reader has brought: none of a library has it. */
export function ownId(base: string): string {
  return `${prefix}${base}`;
}

/** Whether a reader has brought it: nobody knows where it is from. */
export function isOwn(id: string): boolean {
  return id.startsWith(prefix);
}

/** Where a text is from, as readers are told. */
export function sourceOf({ id }: { readonly id: string }): string {
  return isOwn(id)
    ? "Source: your own file, which was not compared with what was published."
    : "Source: United Nations.";
}
