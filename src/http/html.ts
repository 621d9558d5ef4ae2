/** Markup: what came into it as text is escaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** Of a list each entry is written; false and null are left out. */
type Part = string | number | false | null | undefined | Html | readonly Part[];

/** A template that takes text as text, in an element or a quoted attribute, and markup as markup. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: template }, ...parts.map(written)));
}

function written(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === "object" && part !== null) return part.map(written).join("");
  return part === false || part === null || part === undefined ? "" : escapeHtml(String(part));
}

/** Text as text, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
