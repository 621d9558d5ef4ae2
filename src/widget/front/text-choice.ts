import { element } from "../element.ts";
import { withNumber } from "../view-context.ts";
import type { FrontWords } from "./words.ts";

/** A loaded text, as `GET /api/resolutions` lists it. */
export interface Text {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly status: string;
  readonly organ: string | null;
  readonly date: string | null;
}

const waitMs = 1000;

/** What is loaded, as soon as the server is ready; nothing where it cannot be had. */
export async function readTexts(): Promise<readonly Text[]> {
  const response = await fetch("/api/resolutions").catch(() => null);
  if (response?.status === 503) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    return readTexts();
  }
  if (!response?.ok) return [];
  const { resolutions } = (await response.json()) as { resolutions: readonly Text[] };
  return resolutions;
}

/** One text to ask, or all. */
export function createTextChoice(
  select: HTMLSelectElement,
  texts: readonly Text[],
  chosen: string | null,
  words: FrontWords,
): HTMLSelectElement {
  const options = texts.map(({ id, symbol, title, status }) => {
    const draft = status === "draft" ? ` (${words.isDraft})` : "";
    return element("option", { value: id }, `${symbol ?? title}${draft}`);
  });
  select.replaceChildren(
    element("option", { value: "" }, withNumber(words.allTexts, texts.length)),
    ...options,
  );
  select.value = chosen ?? "";
  const label = select.closest("label");
  if (label) label.hidden = false;
  return select;
}
